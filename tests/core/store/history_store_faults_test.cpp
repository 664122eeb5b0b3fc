// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>

#include "core/store/database.h"
#include "core/store/history_store.h"
#include "core/store/migrations.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"
#include "tests/support/without_root.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class HistoryStoreFaults : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(m_temp.folder())); }

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
        EXPECT_EQ(
            store->problems().front(),
            (Problem{.code = ProblemCode::StoreDamaged,
                     .details = {m_temp.file(), kept, QStringLiteral("0"), QStringLiteral("0")}}));
        EXPECT_EQ(contentOf(kept), bytes);
        EXPECT_THAT(*store->loadAll(), IsEmpty());
        expectToWork(*store);
    }

    const TempDatabase m_temp;
};

} // namespace

TEST_F(HistoryStoreFaults, WhatIsNoDatabaseIsKeptAside)
{
    const QByteArray notes("Dear diary, my back is stiff.\n");
    put(m_temp.file(), notes.repeated(1000));
    expectKeptAside(notes.repeated(1000));
}

TEST_F(HistoryStoreFaults, AShortFileIsKeptAside)
{
    put(m_temp.file(), "x");
    expectKeptAside("x");
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
    m_temp.fill(1);
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("DROP TABLE set_record")).ok());
    EXPECT_TRUE(m_temp.open()->persistent());
    EXPECT_THAT(aside(), SizeIs(1));
}

TEST_F(HistoryStoreFaults, ALogWithoutItsDatabaseIsKeptAside)
{
    const QString log = m_temp.file() + QStringLiteral("-wal");
    put(log, QByteArray(5000, 'w'));
    const auto store = m_temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_EQ(store->problems().front().code, ProblemCode::StoreDamaged);
    const QString kept = store->problems().front().details.at(1) + QStringLiteral("-wal");
    EXPECT_EQ(contentOf(kept), QByteArray(5000, 'w'));
    expectToWork(*store);
}

TEST_F(HistoryStoreFaults, BehindALinkTheDamagedFileIsKeptAsideAndTheLinkStays)
{
    const QString target = m_temp.folder() + QStringLiteral("/synced.db");
    put(target, QByteArray(5000, 'x'));
    ASSERT_TRUE(QFile::link(target, m_temp.file()));
    const auto store = m_temp.open();
    ASSERT_THAT(store->problems(), SizeIs(1));
    EXPECT_EQ(contentOf(store->problems().front().details.at(1)), QByteArray(5000, 'x'));
    expectToWork(*store);
    EXPECT_EQ(QFileInfo(m_temp.file()).symLinkTarget(), target);
    EXPECT_TRUE(QFileInfo::exists(target));
}

TEST_F(HistoryStoreFaults, ADamagedFileIsKeptAsideOnceByTwoProgramsThatMeetIt)
{
    m_temp.fill(1);
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
    put(m_temp.file(), {});
    const auto store = m_temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_THAT(store->problems(), IsEmpty());
    expectToWork(*store);
}

TEST_F(HistoryStoreFaults, EachDamagedFileIsKept)
{
    for (int number = 1; number <= 3; ++number) {
        put(m_temp.file(), QByteArray(number, 'x'));
        ASSERT_TRUE(m_temp.open()->persistent());
        EXPECT_THAT(QDir(m_temp.folder()).entryList({QStringLiteral("*.damaged-*Z*")}),
                    SizeIs(number));
    }
}

TEST_F(HistoryStoreFaults, DamageFoundLaterIsKeptAsideAndTheSessionGoesOn)
{
    m_temp.fill(100);
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
    EXPECT_EQ(*store->load(build::session(200).id), build::session(200, 2));
    EXPECT_EQ(m_temp.open()->load(build::session(200).id)->outcome, Outcome::Open);
}

TEST_F(HistoryStoreFaults, ASaveThatMeetsDamageIsWrittenToTheFreshHistory)
{
    m_temp.fill(100);
    const auto store = m_temp.open();
    overwriteAllButTheFirstPage();

    EXPECT_EQ(store->save(build::session(200, 2)).problems().front().code,
              ProblemCode::StoreDamaged);
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::session(200, 2)));
}

TEST_F(HistoryStoreFaults, ANewerSchemaIsLeftUntouched)
{
    m_temp.fill(2);
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("PRAGMA user_version = 99")).ok());
    const auto before = m_temp.contents();
    {
        const auto store = m_temp.open();
        EXPECT_FALSE(store->persistent());
        EXPECT_THAT(store->problems(),
                    ElementsAre(Problem{.code = ProblemCode::StoreTooNew,
                                        .details = {m_temp.file(), QStringLiteral("99"),
                                                    QString::number(schemaSteps().size())}}));
        expectToWork(*store);
    }
    EXPECT_EQ(m_temp.contents(), before);
}

TEST_F(HistoryStoreFaults, WhatCouldNotBeUsedGoesWithEverythingElse)
{
    m_temp.fill(2);
    ASSERT_TRUE(connectTo(m_temp.file())->execute(QStringLiteral("PRAGMA user_version = 99")).ok());
    const auto store = m_temp.open();
    ASSERT_FALSE(store->persistent());
    ASSERT_TRUE(store->save(build::finishedSession(7)).ok());
    ASSERT_TRUE(store->removeEverything().ok());
    EXPECT_THAT(*store->loadAll(), IsEmpty());
    EXPECT_TRUE(store->persistent());
    ASSERT_TRUE(store->save(build::finishedSession(8)).ok());
    EXPECT_EQ(m_temp.open()->loadAll()->size(), 1U);
}

TEST_F(HistoryStoreFaults, BehindALinkEverythingGoesToo)
{
    m_temp.fill(2);
    const QString target = m_temp.folder() + QStringLiteral("/synced.db");
    ASSERT_TRUE(QFile::rename(m_temp.file(), target));
    ASSERT_TRUE(QFile::link(target, m_temp.file()));
    const auto store = m_temp.open();
    ASSERT_EQ(store->loadAll()->size(), 2U);
    ASSERT_TRUE(store->removeEverything().ok());
    EXPECT_FALSE(QFileInfo::exists(target));
    EXPECT_THAT(*store->loadAll(), IsEmpty());
}

TEST_F(HistoryStoreFaults, WhatCannotBeRemovedIsNotSaidToBeGone)
{
    m_temp.fill(2);
    const auto before = m_temp.contents();
    ASSERT_TRUE(QFile::setPermissions(m_temp.folder(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutRoot nobody;
        const auto store = m_temp.open();
        EXPECT_FALSE(store->persistent());
        EXPECT_EQ(store->removeEverything().problems().front().code, ProblemCode::StoreUnavailable);
        EXPECT_EQ(store->loadAll()->size(), 2U);
    }
    QFile::setPermissions(m_temp.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(m_temp.contents(), before);
}

TEST_F(HistoryStoreFaults, ANewerSchemaThatIsOnlyInTheLogIsLeftUntouched)
{
    m_temp.fill(2);
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
    const auto before = copy.contents();
    {
        const auto store = copy.open();
        EXPECT_FALSE(store->persistent());
        EXPECT_EQ(store->problems().front().code, ProblemCode::StoreTooNew);
    }
    auto after = copy.contents();
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
    put(m_temp.folder(), "mine");
    expectInMemory(ProblemCode::StoreUnavailable, qt_error_string(ENOTDIR));
    EXPECT_EQ(contentOf(m_temp.folder()), "mine");
}

TEST_F(HistoryStoreFaults, AHistorySomebodyKeepsLockedIsBusy)
{
    m_temp.fill(1);
    const auto holder = connectTo(m_temp.file());
    ASSERT_TRUE(holder->execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")).ok());
    ASSERT_TRUE(holder->execute(QStringLiteral("BEGIN EXCLUSIVE")).ok());

    const auto store = m_temp.open(impatient);
    EXPECT_FALSE(store->persistent());
    EXPECT_THAT(store->problems(),
                ElementsAre(Problem{.code = ProblemCode::StoreWaits, .details = {m_temp.file()}}));
    expectToWork(*store);
    EXPECT_EQ(store->importSessions({build::finishedSession(60)}, build::now).problems(),
              (Problems{{.code = ProblemCode::StoreBusy, .details = {m_temp.file()}}}));
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
    put(m_temp.folder(), "in the way");
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto saved = store->save(build::session(1, 2));
        ASSERT_FALSE(saved.ok());
        EXPECT_EQ(saved.problems().front().code, ProblemCode::StoreUnavailable);
        EXPECT_FALSE(store->list({}, 1, {}).ok());
    }
    ASSERT_TRUE(QFile::remove(m_temp.folder()));
    ASSERT_TRUE(store->save(build::session(1, 3)).ok());
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::session(1, 3)));
}

TEST_F(HistoryStoreFaults, AClockSetBackInMidSessionLosesNothing)
{
    m_temp.fill(2);
    SessionRecord living = build::session(50, 2);
    SessionRecord next = build::finishedSession(51);
    {
        const auto store = m_temp.open();
        ASSERT_TRUE(store->save(build::session(50, 1)).ok());
        living.saved = living.started.addYears(-10);
        ASSERT_TRUE(store->save(living).ok());
        next.started = next.saved = living.saved;
        ASSERT_TRUE(store->save(next).ok());
    }
    const auto store = m_temp.open();
    living.outcome = Outcome::Interrupted;
    EXPECT_EQ(*store->undecided(), living);
    EXPECT_EQ(*store->load(next.id), next);
    std::vector<SessionId> listed;
    std::optional<SessionSummary> last;
    for (auto page = *store->list({}, 1, last); !page.empty(); page = *store->list({}, 1, last)) {
        last = page.back();
        listed.push_back(last->id);
    }
    EXPECT_THAT(listed, ElementsAre(living.id, build::idOf(1), build::idOf(0), next.id));
    EXPECT_TRUE(store->resume(living.id).ok());
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
