// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <gmock/gmock.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include "core/store/history_store.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// The lines a program writes until its end.
struct Run {
    int exitCode = -1;
    QStringList lines;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    return {
        .exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)};
}

/// Runs the store's program on a small disk of its own at `folder`, after `prepare`.
Run runOnSmallDisk(const QString &folder, const QString &prepare, const QStringList &arguments)
{
    const bool root = ::geteuid() == 0;
    // Where the root is a plain folder, as after chroot, there is nothing to be made private.
    const QString script =
        QStringLiteral("mount --make-rprivate / 2>/dev/null; "
                       "mount -t tmpfs -o size=256k tmpfs \"$1\" && cd \"$1\" && { %1; } && shift "
                       "&& exec \"$@\"")
            .arg(prepare);
    return run(QStringLiteral("unshare"),
               QStringList{root ? QStringLiteral("-m") : QStringLiteral("-Urm"),
                           QStringLiteral("--propagation=unchanged"), QStringLiteral("sh"),
                           QStringLiteral("-c"), script, QStringLiteral("sh"), folder,
                           QStringLiteral(LIMBER_STORE_PROGRAM)} +
                   arguments);
}

/// Runs it without root's right to write anywhere.
Run runUnprivileged(const QStringList &arguments)
{
    const QString program = QStringLiteral(LIMBER_STORE_PROGRAM);
    if (::geteuid() != 0)
        return run(program, arguments);
    return run(QStringLiteral("setpriv"),
               QStringList{QStringLiteral("--bounding-set=-dac_override,-dac_read_search"),
                           QStringLiteral("--inh-caps=-all"), program} +
                   arguments);
}

QString problemLine(ProblemCode code, const QStringList &details)
{
    return QStringLiteral("problem %1 %2").arg(static_cast<int>(code)).arg(details.join(u'|'));
}

QString savedLine(int session, int sets)
{
    return QStringLiteral("saved %1 %2").arg(build::session(session).id.text()).arg(sets);
}

const QString failedFull = QStringLiteral("failed %1").arg(static_cast<int>(ProblemCode::DiskFull));

} // namespace

TEST(HistoryStoreDisk, AFullDiskIsSaidAndGuidingWorksInMemory)
{
    const TempDatabase temp;
    ASSERT_TRUE(QDir().mkpath(temp.folder()));
    const auto done = runOnSmallDisk(
        temp.folder(), QStringLiteral("head -c 1M /dev/zero > ballast 2>/dev/null || true"),
        {QStringLiteral("describe"), temp.file(), temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, ElementsAre(QStringLiteral("opening"), QStringLiteral("opened"),
                                        QStringLiteral("in memory"),
                                        problemLine(ProblemCode::StoreUnavailable,
                                                    {temp.file(), qt_error_string(ENOSPC)}),
                                        savedLine(99, 3)));
}

TEST(HistoryStoreDisk, AFullDiskWithAHistoryStillShowsIt)
{
    const TempDatabase temp;
    temp.fill(1);
    const TempDatabase small;
    ASSERT_TRUE(QDir().mkpath(small.folder()));
    const auto done = runOnSmallDisk(
        small.folder(),
        QStringLiteral("cp '%1' history.db && head -c 1M /dev/zero > ballast 2>/dev/null || true")
            .arg(temp.file()),
        {QStringLiteral("describe"), small.file(), small.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(
        done.lines,
        ElementsAre(
            QStringLiteral("opening"), QStringLiteral("opened"), QStringLiteral("in memory"),
            problemLine(ProblemCode::StoreUnavailable, {small.file(), qt_error_string(ENOSPC)}),
            QStringLiteral("session %1 1 3").arg(build::session(0).id.text()), savedLine(99, 3)));
}

TEST(HistoryStoreDisk, ADamagedFileOnAFullDiskIsKeptAsideAndBothAreSaid)
{
    const TempDatabase temp;
    ASSERT_TRUE(QDir().mkpath(temp.folder()));
    const auto done =
        runOnSmallDisk(temp.folder(), QStringLiteral("yes > history.db 2>/dev/null; true"),
                       {QStringLiteral("describe"), temp.file(), temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    ASSERT_EQ(done.lines.size(), 6);
    EXPECT_EQ(done.lines[2], QStringLiteral("in memory"));
    EXPECT_TRUE(done.lines[3].startsWith(
        problemLine(ProblemCode::StoreDamaged, {temp.file(), temp.file()})));
    EXPECT_EQ(done.lines[4],
              problemLine(ProblemCode::StoreUnavailable, {temp.file(), qt_error_string(ENOSPC)}));
    EXPECT_EQ(done.lines[5], savedLine(99, 3));
}

TEST(HistoryStoreDisk, ADiskThatFillsUpInMidSessionLosesNothingOnceThereIsRoom)
{
    const TempDatabase temp;
    ASSERT_TRUE(QDir().mkpath(temp.folder()));
    const auto done =
        runOnSmallDisk(temp.folder(), QStringLiteral("head -c 64k /dev/zero > ballast"),
                       {QStringLiteral("fill"), temp.file(), temp.locks(),
                        temp.folder() + QStringLiteral("/ballast")});
    EXPECT_EQ(done.exitCode, 0);
    ASSERT_GE(done.lines.size(), 5);
    EXPECT_EQ(done.lines.at(done.lines.size() - 2), failedFull);
    EXPECT_THAT(done.lines.back().toStdString(), HasSubstr("saved "));
}

TEST(HistoryStoreDisk, AnImportThatFillsTheDiskBringsNothing)
{
    const TempDatabase small;
    ASSERT_TRUE(QDir().mkpath(small.folder()));
    const auto done = runOnSmallDisk(
        small.folder(), QStringLiteral("true"),
        {QStringLiteral("import"), small.file(), small.locks(), QStringLiteral("300")});
    EXPECT_THAT(done.lines,
                ElementsAre(QStringLiteral("opening"), QStringLiteral("opened"),
                            QStringLiteral("importing"), failedFull, QStringLiteral("there 0")));
}

TEST(HistoryStoreDisk, ACopyThatFillsTheDiskLeavesNothing)
{
    const TempDatabase healthy;
    healthy.fill(3);
    const TempDatabase small;
    ASSERT_TRUE(QDir().mkpath(small.folder()));
    const auto done =
        runOnSmallDisk(small.folder(),
                       QStringLiteral("cp %1 history.db && yes > ballast 2>/dev/null; "
                                      "truncate -s -20000 ballast")
                           .arg(healthy.file()),
                       {QStringLiteral("backup"), small.file(), small.locks()});
    ASSERT_EQ(done.lines.size(), 4);
    EXPECT_EQ(done.lines[2], failedFull);
    EXPECT_EQ(done.lines[3].trimmed(), QStringLiteral("files"));
}

TEST(HistoryStoreDisk, AFolderThatMustNotBeWrittenToIsSaidAndItsHistoryShown)
{
    const TempDatabase temp;
    temp.fill(2);
    ASSERT_TRUE(temp.open()->save(build::session(2, 1)).ok());
    const auto before = temp.contents();
    QFile::setPermissions(temp.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const auto done = runUnprivileged({QStringLiteral("describe"), temp.file(), temp.locks()});
    QFile::setPermissions(temp.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(done.exitCode, 0);
    const auto id = [](int number) {
        return build::session(number).id.text();
    };
    EXPECT_THAT(done.lines,
                ElementsAre(QStringLiteral("opening"), QStringLiteral("opened"),
                            QStringLiteral("in memory"),
                            problemLine(ProblemCode::StoreUnavailable,
                                        {temp.file(), qt_error_string(EACCES)}),
                            // Interrupted, though it could not be written down.
                            QStringLiteral("session %1 3 1").arg(id(2)),
                            QStringLiteral("session %1 1 3").arg(id(1)),
                            QStringLiteral("session %1 1 3").arg(id(0)), savedLine(99, 3)));
    EXPECT_EQ(temp.contents(), before);
}

TEST(HistoryStoreDisk, AFileThatMustNotBeWrittenToIsSaid)
{
    const TempDatabase temp;
    temp.fill(1);
    QFile::setPermissions(temp.file(), QFile::ReadOwner);
    const auto done = runUnprivileged({QStringLiteral("describe"), temp.file(), temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, Contains(problemLine(ProblemCode::StoreUnavailable,
                                                 {temp.file(), qt_error_string(EACCES)})));
}

TEST(HistoryStoreDisk, AFileThatMustNotBeReadIsSaid)
{
    const TempDatabase temp;
    temp.fill(1);
    QFile::setPermissions(temp.file(), {});
    const auto done = runUnprivileged({QStringLiteral("describe"), temp.file(), temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, Contains(problemLine(ProblemCode::StoreUnavailable,
                                                 {temp.file(), qt_error_string(EACCES)})));
}
