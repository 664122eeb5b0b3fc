// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/routine/routine_file.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"
#include "tests/support/without_root.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class RoutineLibraryTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QString writeRoutine(const QString &name, const QString &id, const QString &title) const
    {
        return write(name, u"{\"format\": \"limber-routine\", \"version\": 1, \"id\": \"%1\", "
                           "\"title\": {\"en\": \"%2\"}, \"steps\": [{\"exercise\": \"row\", "
                           "\"hold\": {\"seconds\": 9}}]}"_s.arg(id, title)
                               .toUtf8());
    }

    [[nodiscard]] RoutineLibrary load() const { return RoutineLibrary::load(m_folder.path()); }

    [[nodiscard]] static Problems problemsOf(const QString &path)
    {
        const auto entry = RoutineLibrary::read(path, RoutineLibrary::shippedCatalog());
        return entry ? Problems{} : entry.problems();
    }

    [[nodiscard]] static Problem problem(ProblemCode code, const QStringList &details = {})
    {
        return {.code = code, .details = details};
    }

private:
    QTemporaryDir m_folder;
};

QStringList idsOf(const RoutineLibrary &library)
{
    QStringList ids;
    for (const LibraryEntry &entry : library.entries())
        ids.append(entry.routine.id.text());
    return ids;
}

} // namespace

TEST_F(RoutineLibraryTest, HasTheShippedRoutineWithoutAFolder)
{
    for (const QString &folder : {QString{}, path(u"missing"_s)}) {
        const auto library = RoutineLibrary::load(folder);
        EXPECT_EQ(idsOf(library), QStringList{u"upper-back-release"_s});
        EXPECT_THAT(library.refused(), IsEmpty());
        EXPECT_TRUE(library.entries().front().shipped());
        EXPECT_TRUE(library.entries().front().text.startsWith("{\n  \"format\""));
        EXPECT_TRUE(library.catalog().find(ExerciseId{u"thoracic-extension"_s}));
    }
}

TEST_F(RoutineLibraryTest, OwnRoutinesFollowInTheOrderOfTheirTitles)
{
    const QString zebra = writeRoutine(u"a.limber"_s, u"own-zebra"_s, u"Zebra"_s);
    writeRoutine(u"b.limber"_s, u"own-apple"_s, u"apple"_s);
    writeRoutine(u"c.txt"_s, u"no-routine"_s, u"Not by its name"_s);
    const auto library = load();
    EXPECT_EQ(idsOf(library),
              (QStringList{u"upper-back-release"_s, u"own-apple"_s, u"own-zebra"_s}));
    EXPECT_THAT(library.refused(), IsEmpty());
    const LibraryEntry *found = library.find(RoutineId{u"own-zebra"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->file, zebra);
    EXPECT_FALSE(found->shipped());
    EXPECT_TRUE(found->text.contains("own-zebra"));
    EXPECT_FALSE(library.find(RoutineId{u"no-routine"_s}));
}

TEST_F(RoutineLibraryTest, AShippedIdWinsAndThatIsSaid)
{
    const QString own = writeRoutine(u"mine.limber"_s, u"upper-back-release"_s, u"Mine"_s);
    const auto library = load();
    ASSERT_THAT(library.entries(), SizeIs(1));
    EXPECT_TRUE(library.entries().front().shipped());
    EXPECT_THAT(library.refused(),
                ElementsAre(FileProblems{own,
                                         {{.code = ProblemCode::ShippedRoutineWins,
                                           .pointer = u"/id"_s,
                                           .details = {u"upper-back-release"_s}}}}));
}

TEST_F(RoutineLibraryTest, OfTwoOwnFilesWithOneIdTheFirstByNameIsUsed)
{
    writeRoutine(u"1.limber"_s, u"same"_s, u"Zebra"_s);
    const QString second = writeRoutine(u"2.limber"_s, u"same"_s, u"Apple"_s);
    const auto library = load();
    EXPECT_EQ(library.find(RoutineId{u"same"_s})->routine.title, LocalizedText(u"Zebra"_s));
    EXPECT_THAT(
        library.refused(),
        ElementsAre(FileProblems{
            second,
            {{.code = ProblemCode::DuplicateId, .pointer = u"/id"_s, .details = {u"same"_s}}}}));
}

TEST_F(RoutineLibraryTest, WhatCannotBeReadIsReportedAndTheRestIsUsed)
{
    ASSERT_TRUE(QDir().mkdir(path(u"a.limber"_s)));
    const QString broken = write(u"b.limber"_s, "{");
    ASSERT_EQ(mkfifo(QFile::encodeName(path(u"c.limber"_s)).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(path(u"nowhere"_s), path(u"d.limber"_s)));
    writeRoutine(u"e.limber"_s, u"fine"_s, u"Fine"_s);
    const auto library = load();
    EXPECT_TRUE(library.find(RoutineId{u"fine"_s}));
    EXPECT_THAT(
        library.refused(),
        ElementsAre(FileProblems{path(u"a.limber"_s), {problem(ProblemCode::FileIsDirectory)}},
                    FileProblems{broken,
                                 {{.code = ProblemCode::JsonSyntax,
                                   .place = TextPlace{1, 2},
                                   .details = {u"unexpected-end"_s}}}},
                    FileProblems{path(u"c.limber"_s), {problem(ProblemCode::FileNotRegular)}},
                    FileProblems{path(u"d.limber"_s), {problem(ProblemCode::FileNotFound)}}));
}

TEST_F(RoutineLibraryTest, ReadsOnlyRegularFiles)
{
    EXPECT_THAT(problemsOf(path(u"missing.limber"_s)),
                ElementsAre(problem(ProblemCode::FileNotFound)));
    EXPECT_THAT(problemsOf(path(u"missing/folder.limber"_s)),
                ElementsAre(problem(ProblemCode::FileNotFound)));
    EXPECT_THAT(problemsOf({}), ElementsAre(problem(ProblemCode::FileNotFound)));
    EXPECT_THAT(problemsOf(path(u"."_s)), ElementsAre(problem(ProblemCode::FileIsDirectory)));
    EXPECT_THAT(problemsOf(u"/dev/zero"_s), ElementsAre(problem(ProblemCode::FileNotRegular)));

    const QString pipe = path(u"pipe.limber"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_THAT(problemsOf(pipe), ElementsAre(problem(ProblemCode::FileNotRegular)));

    const QByteArray socketPath = QFile::encodeName(path(u"s"_s));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    ASSERT_LT(static_cast<size_t>(socketPath.size()), sizeof address.sun_path);
    std::copy(socketPath.begin(), socketPath.end(), address.sun_path);
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_THAT(problemsOf(path(u"s"_s)), ElementsAre(problem(ProblemCode::FileNotRegular)));
    close(listener);
}

TEST_F(RoutineLibraryTest, RefusesAFileOfAHundredMegabytesUnread)
{
    QFile file(path(u"large.limber"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(100'000'000));
    file.close();
    EXPECT_THAT(problemsOf(file.fileName()),
                ElementsAre(problem(ProblemCode::FileTooLarge, {u"1048576"_s})));
}

TEST_F(RoutineLibraryTest, AFileWhoseSizeIsNotKnownIsReadNoFurtherThanAllowed)
{
    // The kernel gives these a size of 0.
    EXPECT_THAT(problemsOf(u"/proc/self/cmdline"_s),
                ElementsAre(testing::Field(&Problem::code, ProblemCode::NotText)));
}

TEST_F(RoutineLibraryTest, AnUnreadableFileOrFolderIsSaid)
{
    const QString file = writeRoutine(u"secret.limber"_s, u"secret"_s, u"Secret"_s);
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    const WithoutRoot unprivileged;
    EXPECT_THAT(problemsOf(file),
                ElementsAre(problem(ProblemCode::FileUnreadable, {qt_error_string(EACCES)})));
    EXPECT_THAT(load().refused(), SizeIs(1));

    ASSERT_TRUE(QFile::setPermissions(path({}), {}));
    const auto closed = load();
    ASSERT_TRUE(
        QFile::setPermissions(path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_THAT(closed.entries(), SizeIs(1));
    ASSERT_THAT(closed.refused(), SizeIs(1));
    EXPECT_EQ(closed.refused().front().problems.front().code, ProblemCode::FileUnreadable);
}

TEST_F(RoutineLibraryTest, AFileInPlaceOfTheFolderIsSaid)
{
    const QString file = write(u"routines"_s, "x");
    const auto library = RoutineLibrary::load(file);
    EXPECT_THAT(library.entries(), SizeIs(1));
    ASSERT_THAT(library.refused(), SizeIs(1));
    EXPECT_EQ(library.refused().front().file, file);
}

TEST_F(RoutineLibraryTest, ARoutineIsAddedAsItWasRead)
{
    const QString file = writeRoutine(u"mine.limber"_s, u"calves"_s, u"Calves"_s);
    const auto entry = RoutineLibrary::read(file, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(entry.ok());
    const QString folder = path(u"library"_s);
    const auto empty = RoutineLibrary::load(folder);
    EXPECT_EQ(empty.adding(*entry), RoutineLibrary::Adding::AddsIt);
    ASSERT_TRUE(empty.add(*entry, folder).ok());

    const auto library = RoutineLibrary::load(folder);
    const LibraryEntry *added = library.find(entry->routine.id);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->text, entry->text);
    EXPECT_EQ(added->file, folder + u"/calves.limber"_s);
    EXPECT_EQ(library.adding(*entry), RoutineLibrary::Adding::IsThere);

    LibraryEntry newer = *entry;
    newer.text += '\n';
    EXPECT_EQ(library.adding(newer), RoutineLibrary::Adding::ReplacesOwn);
    ASSERT_TRUE(library.add(newer, folder).ok());
    EXPECT_EQ(RoutineLibrary::load(folder).find(entry->routine.id)->text, newer.text);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 1);
}

TEST_F(RoutineLibraryTest, AddingKeepsWhatCouldNotBeRead)
{
    const QString file = writeRoutine(u"mine.txt"_s, u"calves"_s, u"Calves"_s);
    const QString broken = write(u"calves.limber"_s, "not yet");
    const auto entry = RoutineLibrary::read(file, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(entry.ok());
    ASSERT_TRUE(load().add(*entry, path({})).ok());
    EXPECT_EQ(load().find(entry->routine.id)->file, path(u"calves-2.limber"_s));
    EXPECT_THAT(load().refused(), SizeIs(1));
}

TEST_F(RoutineLibraryTest, AShippedRoutineIsNeverReplaced)
{
    LibraryEntry entry = load().entries().front();
    EXPECT_EQ(load().adding(entry), RoutineLibrary::Adding::IsThere);
    entry.text += '\n';
    EXPECT_EQ(load().adding(entry), RoutineLibrary::Adding::ShippedWins);
    const auto added = load().add(entry, path({}));
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.problems().front().code, ProblemCode::ShippedRoutineWins);
    EXPECT_TRUE(QDir(path({})).isEmpty());
}

TEST_F(RoutineLibraryTest, AFolderThatTakesNothingIsSaid)
{
    const QString file = writeRoutine(u"mine.limber"_s, u"calves"_s, u"Calves"_s);
    const auto entry = RoutineLibrary::read(file, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(entry.ok());
    const auto added = RoutineLibrary::load({}).add(*entry, file);
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.problems().front().code, ProblemCode::FileUnwritable);
}
