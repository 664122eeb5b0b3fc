// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>

#include "core/store/database.h"
#include "core/store/history_store.h"
#include "core/store/migrations.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr Millis impatient{30};

/// Name and hash of every file in `folder`.
QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.insert(name,
                            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return contents;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class HistoryStoreFaults : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(m_temp.folder())); }

    /// A healthy history of `sessions` sessions.
    void fill(int sessions) const
    {
        const auto store = m_temp.open();
        for (int number = 0; number < sessions; ++number)
            ASSERT_TRUE(store->save(build::finishedSession(number)).ok());
    }

    /// Leaves a file that opens well and holds no tables.
    void overwriteAllButTheFirstPage() const
    {
        constexpr int page = 4096;
        QFile file(m_temp.file());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(page);
        file.write(QByteArray(file.size() - page, 'x'));
    }

    /// What lies aside, without SQLite's own companions.
    [[nodiscard]] QStringList aside() const
    {
        return QDir(m_temp.folder()).entryList({QStringLiteral("*.damaged-*Z")});
    }

    /// Guiding goes on as if nothing were wrong.
    static void expectToWork(HistoryStore &store)
    {
        EXPECT_TRUE(store.save(build::session(50, 1)).ok());
        EXPECT_TRUE(store.save(build::finishedSession(50, 2)).ok());
        EXPECT_EQ(*store.load(build::session(50).id), build::finishedSession(50, 2));
    }

    /// The store works in memory and says why.
    void expectInMemory(ProblemCode code, const QString &reason) const
    {
        const auto store = m_temp.open(impatient);
        EXPECT_FALSE(store->persistent());
        ASSERT_THAT(store->problems(), SizeIs(1));
        EXPECT_EQ(store->problems().front(),
                  (Problem{.code = code, .details = {m_temp.file(), reason}}));
        expectToWork(*store);
    }

    /// `bytes` were kept aside, unchanged, and a fresh history is in their place.
    void expectKeptAside(const QByteArray &bytes) const
    {
        const auto store = m_temp.open();
        EXPECT_TRUE(store->persistent());
        ASSERT_THAT(aside(), SizeIs(1));
        const QString kept = m_temp.folder() + u'/' + aside().front();
        ASSERT_THAT(store->problems(), SizeIs(1));
        EXPECT_EQ(store->problems().front(),
                  (Problem{.code = ProblemCode::StoreDamaged, .details = {m_temp.file(), kept}}));
        EXPECT_EQ(read(kept), bytes);
        EXPECT_THAT(*store->loadAll(), IsEmpty());
        expectToWork(*store);
    }

    const TempDatabase m_temp;
};

} // namespace

TEST_F(HistoryStoreFaults, WhatIsNoDatabaseIsKeptAside)
{
    const QByteArray notes("Dear diary, my back is stiff.\n");
    write(m_temp.file(), notes.repeated(1000));
    expectKeptAside(notes.repeated(1000));
}

TEST_F(HistoryStoreFaults, AShortFileIsKeptAside)
{
    write(m_temp.file(), "x");
    expectKeptAside("x");
}

TEST_F(HistoryStoreFaults, ATruncatedHistoryIsKeptAside)
{
    fill(100);
    ASSERT_TRUE(QFile::resize(m_temp.file(), QFileInfo(m_temp.file()).size() / 2));
    expectKeptAside(read(m_temp.file()));
}

TEST_F(HistoryStoreFaults, ADamagedHeaderIsKeptAside)
{
    fill(1);
    QByteArray bytes = read(m_temp.file());
    bytes.replace(0, 16, QByteArray(16, '\0'));
    write(m_temp.file(), bytes);
    expectKeptAside(bytes);
}

TEST_F(HistoryStoreFaults, SomebodyElsesDatabaseIsKeptAside)
{
    ASSERT_TRUE(
        connectTo(m_temp.file())->execute(QStringLiteral("CREATE TABLE songs (name)")).ok());
    EXPECT_TRUE(m_temp.open()->persistent());
    ASSERT_THAT(aside(), SizeIs(1));
    const auto kept = connectTo(m_temp.folder() + u'/' + aside().front());
    EXPECT_EQ(kept->value(QStringLiteral("SELECT name FROM sqlite_master"))->toString(),
              QStringLiteral("songs"));
}

TEST_F(HistoryStoreFaults, AHistoryWithoutItsTablesIsKeptAside)
{
    fill(1);
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("DROP TABLE set_record")).ok());
    EXPECT_TRUE(m_temp.open()->persistent());
    EXPECT_THAT(aside(), SizeIs(1));
}

TEST_F(HistoryStoreFaults, ALogWithoutItsDatabaseIsKeptAside)
{
    const QString log = m_temp.file() + QStringLiteral("-wal");
    write(log, QByteArray(5000, 'w'));
    const auto store = m_temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_EQ(store->problems().front().code, ProblemCode::StoreDamaged);
    const QString kept = store->problems().front().details.back() + QStringLiteral("-wal");
    EXPECT_EQ(read(kept), QByteArray(5000, 'w'));
    expectToWork(*store);
}

TEST_F(HistoryStoreFaults, BehindALinkTheDamagedFileIsKeptAsideAndTheLinkStays)
{
    const QString target = m_temp.folder() + QStringLiteral("/synced.db");
    write(target, QByteArray(5000, 'x'));
    ASSERT_TRUE(QFile::link(target, m_temp.file()));
    const auto store = m_temp.open();
    ASSERT_THAT(store->problems(), SizeIs(1));
    EXPECT_EQ(read(store->problems().front().details.back()), QByteArray(5000, 'x'));
    expectToWork(*store);
    EXPECT_EQ(QFileInfo(m_temp.file()).symLinkTarget(), target);
    EXPECT_TRUE(QFileInfo::exists(target));
}

TEST_F(HistoryStoreFaults, ADamagedFileIsKeptAsideOnceByTwoProgramsThatMeetIt)
{
    fill(1);
    const auto first = m_temp.open();
    const auto second = m_temp.open();
    overwriteAllButTheFirstPage();

    EXPECT_FALSE(first->loadAll().ok());
    EXPECT_TRUE(first->save(build::finishedSession(2)).ok());
    EXPECT_THAT(*second->loadAll(), ElementsAre(build::finishedSession(2)));
    EXPECT_THAT(aside(), SizeIs(1));
}

TEST_F(HistoryStoreFaults, WhatIsDiscardedInMemoryIsGone)
{
    ASSERT_TRUE(QDir().mkpath(m_temp.file()));
    const auto store = m_temp.open();
    SessionRecord interrupted = build::finishedSession(1, 3);
    interrupted.outcome = Outcome::Interrupted;
    ASSERT_TRUE(store->save(interrupted).ok());
    ASSERT_TRUE(store->discard(build::session(1).id).ok());
    ASSERT_TRUE(store->save(build::finishedSession(1, 1)).ok());
    EXPECT_THAT(*store->loadAll(), ElementsAre(build::finishedSession(1, 1)));
}

TEST_F(HistoryStoreFaults, AnEmptyFileIsAFreshHistory)
{
    write(m_temp.file(), {});
    const auto store = m_temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_THAT(store->problems(), IsEmpty());
    expectToWork(*store);
}

TEST_F(HistoryStoreFaults, EachDamagedFileIsKept)
{
    for (int number = 1; number <= 3; ++number) {
        write(m_temp.file(), QByteArray(number, 'x'));
        ASSERT_TRUE(m_temp.open()->persistent());
        EXPECT_THAT(QDir(m_temp.folder()).entryList({QStringLiteral("*.damaged-*Z*")}),
                    SizeIs(number));
    }
}

TEST_F(HistoryStoreFaults, DamageFoundLaterIsKeptAsideAndTheSessionGoesOn)
{
    fill(100);
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::session(200, 1)).ok());
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("PRAGMA wal_checkpoint")).ok());
    overwriteAllButTheFirstPage();

    const auto told = store->loadAll();
    ASSERT_FALSE(told.ok());
    EXPECT_EQ(told.problems().front().code, ProblemCode::StoreDamaged);
    EXPECT_THAT(aside(), SizeIs(1));
    EXPECT_EQ(store->problems(), told.problems());

    ASSERT_TRUE(store->save(build::session(200, 2)).ok());
    EXPECT_THAT(*store->loadAll(), ElementsAre(build::session(200, 2)));
    EXPECT_EQ(m_temp.open()->load(build::session(200).id)->outcome, Outcome::Open);
}

TEST_F(HistoryStoreFaults, ASaveThatMeetsDamageIsWrittenToTheFreshHistory)
{
    fill(100);
    const auto store = m_temp.open();
    overwriteAllButTheFirstPage();

    EXPECT_EQ(store->save(build::session(200, 2)).problems().front().code,
              ProblemCode::StoreDamaged);
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::session(200, 2)));
}

TEST_F(HistoryStoreFaults, ANewerSchemaIsLeftUntouched)
{
    fill(2);
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("PRAGMA user_version = 99")).ok());
    const auto before = contentsOf(m_temp.folder());
    {
        const auto store = m_temp.open();
        EXPECT_FALSE(store->persistent());
        EXPECT_THAT(store->problems(),
                    ElementsAre(Problem{.code = ProblemCode::StoreTooNew,
                                        .details = {m_temp.file(), QStringLiteral("99"),
                                                    QString::number(schemaSteps().size())}}));
        expectToWork(*store);
    }
    EXPECT_EQ(contentsOf(m_temp.folder()), before);
}

TEST_F(HistoryStoreFaults, ANewerSchemaThatIsOnlyInTheLogIsLeftUntouched)
{
    fill(2);
    const TempDatabase copy;
    ASSERT_TRUE(QDir().mkpath(copy.folder()));
    {
        // As a newer program leaves it that was killed.
        const auto newer = connectTo(m_temp.file());
        ASSERT_TRUE(newer->execute(QStringLiteral("PRAGMA user_version = 99")).ok());
        for (const auto *suffix : {u"", u"-wal"})
            ASSERT_TRUE(QFile::copy(m_temp.file() + QString::fromUtf16(suffix),
                                    copy.file() + QString::fromUtf16(suffix)));
    }
    const auto before = contentsOf(copy.folder());
    {
        const auto store = copy.open();
        EXPECT_FALSE(store->persistent());
        EXPECT_EQ(store->problems().front().code, ProblemCode::StoreTooNew);
    }
    auto after = contentsOf(copy.folder());
    // SQLite's index of the log, rebuilt at will.
    after.remove(QStringLiteral("history.db-shm"));
    EXPECT_EQ(after, before);
}

TEST_F(HistoryStoreFaults, AFolderInItsPlaceIsLeftAsItIs)
{
    ASSERT_TRUE(QDir().mkpath(m_temp.file() + QStringLiteral("/inside")));
    expectInMemory(ProblemCode::StoreUnavailable, qt_error_string(EISDIR));
    EXPECT_TRUE(QFileInfo::exists(m_temp.file() + QStringLiteral("/inside")));
}

TEST_F(HistoryStoreFaults, APipeInItsPlaceDoesNotHoldItUp)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(m_temp.file()).constData(), S_IRWXU), 0);
    expectInMemory(ProblemCode::StoreUnavailable, qt_error_string(EINVAL));
}

TEST_F(HistoryStoreFaults, AFileInPlaceOfTheFolderIsLeftAsItIs)
{
    ASSERT_TRUE(QDir().rmdir(m_temp.folder()));
    write(m_temp.folder(), "mine");
    expectInMemory(ProblemCode::StoreUnavailable, qt_error_string(ENOTDIR));
    EXPECT_EQ(read(m_temp.folder()), "mine");
}

TEST_F(HistoryStoreFaults, AHistorySomebodyKeepsLockedIsBusy)
{
    fill(1);
    const auto holder = connectTo(m_temp.file());
    ASSERT_TRUE(holder->execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")).ok());
    ASSERT_TRUE(holder->execute(QStringLiteral("BEGIN EXCLUSIVE")).ok());

    const auto store = m_temp.open(impatient);
    EXPECT_FALSE(store->persistent());
    EXPECT_THAT(store->problems(),
                ElementsAre(Problem{.code = ProblemCode::StoreBusy, .details = {m_temp.file()}}));
    expectToWork(*store);
}

TEST_F(HistoryStoreFaults, ASaveThatWaitsTooLongIsBusyAndTheNextOneMakesUpForIt)
{
    const auto store = m_temp.open(impatient);
    const auto holder = connectTo(m_temp.file());
    ASSERT_TRUE(holder->execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
    EXPECT_EQ(store->save(build::session(1, 1)).problems().front().code, ProblemCode::StoreBusy);
    ASSERT_TRUE(holder->execute(QStringLiteral("ROLLBACK")).ok());
    ASSERT_TRUE(store->save(build::session(1, 2)).ok());
    EXPECT_EQ(*m_temp.open()->load(build::session(1).id), build::session(1, 2));
}

TEST_F(HistoryStoreFaults, AFolderDeletedInMidSessionIsMadeAgainWithTheWholeSession)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::session(1, 1)).ok());
    ASSERT_TRUE(QDir(m_temp.folder()).removeRecursively());
    ASSERT_TRUE(store->save(build::session(1, 2)).ok());
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::session(1, 2)));
}

TEST_F(HistoryStoreFaults, AFolderThatCannotBeMadeAgainIsAProblemUntilItCan)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::session(1, 1)).ok());
    ASSERT_TRUE(QDir(m_temp.folder()).removeRecursively());
    write(m_temp.folder(), "in the way");
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto saved = store->save(build::session(1, 2));
        ASSERT_FALSE(saved.ok());
        EXPECT_EQ(saved.problems().front().code, ProblemCode::StoreUnavailable);
        EXPECT_FALSE(store->list(1, {}).ok());
    }
    ASSERT_TRUE(QFile::remove(m_temp.folder()));
    ASSERT_TRUE(store->save(build::session(1, 3)).ok());
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::session(1, 3)));
}

TEST_F(HistoryStoreFaults, LocksThatCannotBeMadeHoldNothingUp)
{
    const auto store = HistoryStore::open(m_temp.file(), QStringLiteral("/proc/limber"));
    EXPECT_TRUE(store->persistent());
    expectToWork(*store);
    ASSERT_TRUE(store->save(build::session(1, 1)).ok());
    ASSERT_TRUE(store->save(build::session(1, 2)).ok());
    EXPECT_EQ(store->load(build::session(1).id)->sets, build::sets(2));
}

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
    const QString script =
        QStringLiteral("mount -t tmpfs -o size=256k tmpfs \"$1\" && cd \"$1\" && { %1; } && shift "
                       "&& exec \"$@\"")
            .arg(prepare);
    return run(QStringLiteral("unshare"),
               QStringList{root ? QStringLiteral("-m") : QStringLiteral("-Urm"),
                           QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                           folder, QStringLiteral(LIMBER_STORE_PROGRAM)} +
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

TEST_F(HistoryStoreFaults, AFullDiskIsSaidAndGuidingWorksInMemory)
{
    const auto done = runOnSmallDisk(
        m_temp.folder(), QStringLiteral("head -c 1M /dev/zero > ballast 2>/dev/null || true"),
        {QStringLiteral("describe"), m_temp.file(), m_temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, ElementsAre(QStringLiteral("opening"), QStringLiteral("opened"),
                                        QStringLiteral("in memory"),
                                        problemLine(ProblemCode::StoreUnavailable,
                                                    {m_temp.file(), qt_error_string(ENOSPC)}),
                                        savedLine(99, 3)));
}

TEST_F(HistoryStoreFaults, AFullDiskWithAHistoryStillShowsIt)
{
    fill(1);
    const TempDatabase small;
    ASSERT_TRUE(QDir().mkpath(small.folder()));
    const auto done = runOnSmallDisk(
        small.folder(),
        QStringLiteral("cp '%1' history.db && head -c 1M /dev/zero > ballast 2>/dev/null || true")
            .arg(m_temp.file()),
        {QStringLiteral("describe"), small.file(), small.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(
        done.lines,
        ElementsAre(
            QStringLiteral("opening"), QStringLiteral("opened"), QStringLiteral("in memory"),
            problemLine(ProblemCode::StoreUnavailable, {small.file(), qt_error_string(ENOSPC)}),
            QStringLiteral("session %1 1 3").arg(build::session(0).id.text()), savedLine(99, 3)));
}

TEST_F(HistoryStoreFaults, ADamagedFileOnAFullDiskIsKeptAsideAndBothAreSaid)
{
    const auto done =
        runOnSmallDisk(m_temp.folder(), QStringLiteral("yes > history.db 2>/dev/null; true"),
                       {QStringLiteral("describe"), m_temp.file(), m_temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    ASSERT_EQ(done.lines.size(), 6);
    EXPECT_EQ(done.lines[2], QStringLiteral("in memory"));
    EXPECT_TRUE(done.lines[3].startsWith(
        problemLine(ProblemCode::StoreDamaged, {m_temp.file(), m_temp.file()})));
    EXPECT_EQ(done.lines[4],
              problemLine(ProblemCode::StoreUnavailable, {m_temp.file(), qt_error_string(ENOSPC)}));
    EXPECT_EQ(done.lines[5], savedLine(99, 3));
}

TEST_F(HistoryStoreFaults, ADiskThatFillsUpInMidSessionLosesNothingOnceThereIsRoom)
{
    const auto done =
        runOnSmallDisk(m_temp.folder(), QStringLiteral("head -c 64k /dev/zero > ballast"),
                       {QStringLiteral("fill"), m_temp.file(), m_temp.locks(),
                        m_temp.folder() + QStringLiteral("/ballast")});
    EXPECT_EQ(done.exitCode, 0);
    ASSERT_GE(done.lines.size(), 5);
    EXPECT_EQ(done.lines.at(done.lines.size() - 2), failedFull);
    EXPECT_THAT(done.lines.back().toStdString(), HasSubstr("saved "));
}

TEST_F(HistoryStoreFaults, AFolderThatMustNotBeWrittenToIsSaidAndItsHistoryShown)
{
    fill(2);
    ASSERT_TRUE(m_temp.open()->save(build::session(2, 1)).ok());
    const auto before = contentsOf(m_temp.folder());
    QFile::setPermissions(m_temp.folder(), QFile::ReadOwner | QFile::ExeOwner);
    const auto done = runUnprivileged({QStringLiteral("describe"), m_temp.file(), m_temp.locks()});
    QFile::setPermissions(m_temp.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(done.exitCode, 0);
    const auto id = [](int number) {
        return build::session(number).id.text();
    };
    EXPECT_THAT(done.lines,
                ElementsAre(QStringLiteral("opening"), QStringLiteral("opened"),
                            QStringLiteral("in memory"),
                            problemLine(ProblemCode::StoreUnavailable,
                                        {m_temp.file(), qt_error_string(EACCES)}),
                            // Interrupted, though it could not be written down.
                            QStringLiteral("session %1 3 1").arg(id(2)),
                            QStringLiteral("session %1 1 3").arg(id(1)),
                            QStringLiteral("session %1 1 3").arg(id(0)), savedLine(99, 3)));
    EXPECT_EQ(contentsOf(m_temp.folder()), before);
}

TEST_F(HistoryStoreFaults, AFileThatMustNotBeWrittenToIsSaid)
{
    fill(1);
    QFile::setPermissions(m_temp.file(), QFile::ReadOwner);
    const auto done = runUnprivileged({QStringLiteral("describe"), m_temp.file(), m_temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, Contains(problemLine(ProblemCode::StoreUnavailable,
                                                 {m_temp.file(), qt_error_string(EACCES)})));
}

TEST_F(HistoryStoreFaults, AFileThatMustNotBeReadIsSaid)
{
    fill(1);
    QFile::setPermissions(m_temp.file(), {});
    const auto done = runUnprivileged({QStringLiteral("describe"), m_temp.file(), m_temp.locks()});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.lines, Contains(problemLine(ProblemCode::StoreUnavailable,
                                                 {m_temp.file(), qt_error_string(EACCES)})));
}
