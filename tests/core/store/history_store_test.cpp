// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFileInfo>

#include "core/store/database.h"
#include "core/store/history_store.h"
#include "core/store/history_tables.h"
#include "core/store/migrations.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<SessionId> idsOf(const std::vector<SessionSummary> &summaries)
{
    std::vector<SessionId> ids;
    for (const SessionSummary &summary : summaries)
        ids.push_back(summary.id);
    return ids;
}

const Problem notInterrupted{.code = ProblemCode::NotInterrupted};

} // namespace

TEST(HistoryStore, AFreshFolderHoldsAnEmptyHistory)
{
    const TempDatabase temp;
    const auto store = temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_THAT(store->problems(), IsEmpty());
    EXPECT_THAT(*store->list({}, 10, {}), IsEmpty());
    EXPECT_EQ(*store->undecided(), std::nullopt);
}

TEST(HistoryStore, EverythingOfASessionComesBack)
{
    const TempDatabase temp;
    SessionRecord record = build::finishedSession(1, 4);
    record.outcome = Outcome::Stopped;
    record.reason = StopReason::CalledAway;
    record.after = 0;
    ASSERT_TRUE(temp.open()->save(record).ok());

    EXPECT_EQ(*temp.open()->load(record.id), record);
    EXPECT_THAT(*temp.open()->loadAll(), ElementsAre(record));
}

TEST(HistoryStore, WhatWasLeftEmptyComesBackEmpty)
{
    const TempDatabase temp;
    SessionRecord record;
    record.id = idOf(1);
    record.started = record.saved = build::session(1).started;
    record.outcome = Outcome::Finished;
    record.sets.emplace_back();
    ASSERT_TRUE(temp.open()->save(record).ok());

    EXPECT_EQ(*temp.open()->load(record.id), record);
}

TEST(HistoryStore, SavingAgainAddsTheNewSetsAndUpdatesTheSession)
{
    const TempDatabase temp;
    const auto store = temp.open();
    for (int sets = 0; sets <= 3; ++sets) {
        ASSERT_TRUE(store->save(build::session(1, sets)).ok());
        EXPECT_EQ(*store->load(idOf(1)), build::session(1, sets));
    }
    SessionRecord ended = build::finishedSession(1, 3);
    ended.note = QStringLiteral("better");
    ended.after = 2;
    ASSERT_TRUE(store->save(ended).ok());
    EXPECT_THAT(*store->loadAll(), ElementsAre(ended));
}

TEST(HistoryStore, ListsNewestFirstPageByPage)
{
    const TempDatabase temp;
    const auto store = temp.open();
    for (const int number : {2, 5, 1, 4, 3})
        ASSERT_TRUE(store->save(build::finishedSession(number)).ok());

    const auto first = *store->list({}, 2, {});
    EXPECT_THAT(idsOf(first), ElementsAre(idOf(5), idOf(4)));
    const auto second = *store->list({}, 2, first.back());
    EXPECT_THAT(idsOf(second), ElementsAre(idOf(3), idOf(2)));
    EXPECT_THAT(idsOf(*store->list({}, 9, second.back())), ElementsAre(idOf(1)));

    const SessionRecord record = build::finishedSession(5);
    EXPECT_EQ(store->list({}, 1, {})->front(), (SessionSummary{.id = record.id,
                                                               .routine = record.routine,
                                                               .routineTitle = record.routineTitle,
                                                               .started = record.started,
                                                               .zone = record.zone,
                                                               .outcome = record.outcome,
                                                               .reason = record.reason,
                                                               .active = record.active,
                                                               .before = record.before,
                                                               .after = record.after,
                                                               .speed = record.speed,
                                                               .note = record.note}));
}

TEST(HistoryStore, SessionsOfOneInstantAllComeWhereverAPageEnds)
{
    const TempDatabase temp;
    const auto store = temp.open();
    for (const int number : {2, 1, 3}) {
        SessionRecord record = build::finishedSession(number);
        record.started = build::session(1).started;
        ASSERT_TRUE(store->save(record).ok());
    }
    std::vector<SessionId> listed;
    std::optional<SessionSummary> last;
    for (auto page = *store->list({}, 1, last); !page.empty(); page = *store->list({}, 1, last)) {
        last = page.back();
        listed.push_back(last->id);
    }
    EXPECT_THAT(listed, ElementsAre(idOf(3), idOf(1), idOf(2)));
}

TEST(HistoryStore, APageFollowsAlsoASessionThatHasGone)
{
    const TempDatabase temp;
    const auto store = temp.open();
    for (const int number : {1, 2, 3}) {
        SessionRecord record = build::session(number);
        record.outcome = Outcome::Interrupted;
        ASSERT_TRUE(store->save(record).ok());
    }
    const auto last = store->list({}, 2, {})->back();
    ASSERT_TRUE(store->discard(last.id).ok());
    EXPECT_THAT(idsOf(*store->list({}, 2, last)), ElementsAre(idOf(1)));
}

TEST(HistoryStore, AnUnknownSessionIsAProblem)
{
    const TempDatabase temp;
    const auto loaded = temp.open()->load(idOf(9));
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.problems().front().code, ProblemCode::StoreFailed);
}

TEST(HistoryStore, ASessionBeingLivedStaysOpenForEverybody)
{
    const TempDatabase temp;
    const auto living = temp.open();
    ASSERT_TRUE(living->save(build::session(1, 2)).ok());

    const auto other = temp.open();
    EXPECT_EQ(living->load(idOf(1))->outcome, Outcome::Open);
    EXPECT_EQ(other->load(idOf(1))->outcome, Outcome::Open);
    EXPECT_EQ(*other->undecided(), std::nullopt);
    EXPECT_EQ(other->save(build::session(1, 3)).problems().front().code, ProblemCode::StoreBusy);
    EXPECT_TRUE(living->save(build::session(1, 3)).ok());
}

TEST(HistoryStore, ASessionNobodyLivesAnyMoreIsInterruptedAndOffered)
{
    const TempDatabase temp;
    const auto other = temp.open();
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    EXPECT_EQ(other->list({}, 1, {})->front().outcome, Outcome::Interrupted);
    SessionRecord interrupted = build::session(1, 2);
    interrupted.outcome = Outcome::Interrupted;
    EXPECT_EQ(*other->undecided(), interrupted);
    EXPECT_EQ(*temp.open()->undecided(), interrupted);
}

TEST(HistoryStore, AnEndedSessionIsNeverInterrupted)
{
    const TempDatabase temp;
    {
        const auto living = temp.open();
        ASSERT_TRUE(living->save(build::session(1, 3)).ok());
        ASSERT_TRUE(living->save(build::finishedSession(1, 3)).ok());
    }
    EXPECT_EQ(temp.open()->load(idOf(1))->outcome, Outcome::Finished);
    EXPECT_TRUE(QDir(temp.locks()).isEmpty());
}

TEST(HistoryStore, AResumedSessionIsOpenAgainAndLocked)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    {
        const auto resuming = temp.open();
        EXPECT_EQ(*resuming->resume(idOf(1)), build::session(1, 2));
        EXPECT_EQ(temp.open()->load(idOf(1))->outcome, Outcome::Open);
        EXPECT_EQ(temp.open()->resume(idOf(1)), notInterrupted);
        EXPECT_EQ(resuming->resume(idOf(1)), notInterrupted);
        ASSERT_TRUE(resuming->save(build::session(1, 3)).ok());
    }
    EXPECT_EQ((*temp.open()->undecided())->sets, build::sets(3));
}

TEST(HistoryStore, AKeptSessionIsNotOfferedAgain)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    ASSERT_TRUE(temp.open()->keep(idOf(1)).ok());
    const auto store = temp.open();
    EXPECT_EQ(*store->undecided(), std::nullopt);

    SessionRecord kept = *store->load(idOf(1));
    EXPECT_EQ(kept.outcome, Outcome::Interrupted);
    kept.note = QStringLiteral("the phone");
    ASSERT_TRUE(store->save(kept).ok());
    EXPECT_EQ(*store->undecided(), std::nullopt);
}

TEST(HistoryStore, AKeptSessionThatIsResumedAndInterruptedIsOfferedAgain)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    ASSERT_TRUE(temp.open()->keep(idOf(1)).ok());
    ASSERT_TRUE(temp.open()->save(build::session(1, 3)).ok());
    EXPECT_TRUE(temp.open()->undecided()->has_value());
}

TEST(HistoryStore, ADiscardedSessionIsGone)
{
    const TempDatabase temp;
    const auto store = temp.open();
    SessionRecord other = build::finishedSession(2);
    other.routineText = QByteArrayLiteral("another");
    ASSERT_TRUE(store->save(other).ok());
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    ASSERT_TRUE(store->undecided()->has_value());
    ASSERT_TRUE(store->discard(idOf(1)).ok());
    EXPECT_THAT(*store->loadAll(), ElementsAre(other));
    EXPECT_FALSE(store->load(idOf(1)).ok());
    EXPECT_EQ(textsIn(temp.file()), 1);
    EXPECT_EQ(connectTo(temp.file())
                  ->value(QStringLiteral("SELECT count(*) FROM set_record"))
                  ->toULongLong(),
              other.sets.size());
}

TEST(HistoryStore, ASessionThatEndedElsewhereIsLeftAsItIs)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    const auto window = temp.open();
    ASSERT_TRUE(window->undecided()->has_value());
    {
        const auto terminal = temp.open();
        ASSERT_TRUE(terminal->resume(idOf(1)).ok());
        ASSERT_TRUE(terminal->save(build::finishedSession(1, 8)).ok());
    }

    EXPECT_EQ(window->resume(idOf(1)), notInterrupted);
    EXPECT_EQ(window->keep(idOf(1)), notInterrupted);
    EXPECT_EQ(window->discard(idOf(1)), notInterrupted);
    EXPECT_EQ(window->save(build::session(1, 3)), notInterrupted);
    EXPECT_EQ(*window->load(idOf(1)), build::finishedSession(1, 8));
    EXPECT_EQ(*window->undecided(), std::nullopt);
}

TEST(HistoryStore, ADiscardedSessionCannotBeResumed)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->save(build::session(1, 2)).ok());
    ASSERT_TRUE(temp.open()->discard(idOf(1)).ok());
    EXPECT_EQ(temp.open()->resume(idOf(1)), notInterrupted);
}

TEST(HistoryStore, OffersTheNewestOfSeveralInterruptedSessions)
{
    const TempDatabase temp;
    for (const int number : {2, 3, 1})
        ASSERT_TRUE(temp.open()->save(build::session(number, 1)).ok());
    EXPECT_EQ((*temp.open()->undecided())->id, idOf(3));
}

TEST(HistoryStore, SessionsOfOneRoutineShareItsText)
{
    const TempDatabase temp;
    const auto store = temp.open();
    for (int number = 0; number < 20; ++number) {
        SessionRecord record = build::finishedSession(number);
        record.routineText = QByteArray(100'000, 'x');
        ASSERT_TRUE(store->save(record).ok());
    }
    EXPECT_EQ(store->loadAll()->back().routineText.size(), 100'000);
    EXPECT_LT(QFileInfo(temp.file()).size(), 400'000);
}

TEST(HistoryStore, IsReadableByItsOwnerAlone)
{
    const TempDatabase temp;
    const auto store = temp.open();
    ASSERT_TRUE(store->save(build::finishedSession(1)).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &entry : QDir(temp.folder()).entryInfoList(QDir::Files))
        EXPECT_FALSE(entry.permissions() & others) << entry.fileName().toStdString();
}

TEST(HistoryStore, AnswersFromItsIndexes)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->persistent());
    const auto database = connectTo(temp.file());
    const auto plan = [&](const char16_t *query) {
        return planOf(*database, QString::fromUtf16(query), {}).toStdString();
    };
    EXPECT_EQ(plan(tables::openSessionsSql), "SCAN session USING INDEX session_open\n");
    EXPECT_EQ(plan(tables::newestUndecidedSql), "SCAN session USING INDEX session_undecided\n");
}

TEST(HistoryStore, OpensADatabaseOfEverySchemaThereEverWas)
{
    const QDir fixtures(QStringLiteral(LIMBER_TEST_DATA "/databases"));
    for (int version = 1; version <= schemaSteps().size(); ++version) {
        const TempDatabase temp;
        ASSERT_TRUE(QDir().mkpath(temp.folder()));
        const QString fixture =
            fixtures.filePath(QStringLiteral("schema-%1.db").arg(version, 4, 10, QChar(u'0')));
        ASSERT_TRUE(QFile::copy(fixture, temp.file())) << fixture.toStdString();
        QFile::setPermissions(temp.file(), QFile::ReadOwner | QFile::WriteOwner);

        const auto store = temp.open();
        EXPECT_TRUE(store->persistent());
        EXPECT_THAT(store->problems(), IsEmpty());
        EXPECT_EQ(QFileInfo::exists(QStringLiteral("%1.schema-%2").arg(temp.file()).arg(version)),
                  version < schemaSteps().size());
        const auto records = store->loadAll();
        ASSERT_TRUE(records.ok());
        ASSERT_EQ(records->size(), 3U);
        EXPECT_EQ(records->front().outcome, Outcome::Interrupted);
        const bool known = version > 1;
        EXPECT_EQ(records->front().nextSet, known ? 5 : 4);
        // At a third of the speed six seconds of it are eighteen.
        EXPECT_EQ(records->front().saved,
                  records->front().started.addMSecs(known ? 6'000 : 18'000));

        const SessionRecord &oldest = records->back();
        EXPECT_EQ(oldest.id.text(), QStringLiteral("00000000-0000-4000-8000-000000000000"));
        EXPECT_EQ(oldest.outcome, Outcome::Finished);
        EXPECT_EQ(oldest.started, QDateTime(QDate(2024, 3, 30), QTime(23, 30, 0, 123), Qt::UTC));
        EXPECT_EQ(oldest.zone, "Europe/Berlin");
        EXPECT_EQ(oldest.routineTitle, QStringLiteral("Oberer Rücken"));
        EXPECT_EQ(oldest.routineText, "{\"format\": \"limber-routine\"}\n");
        EXPECT_EQ(oldest.pacing.repetitions, 3);
        EXPECT_EQ(oldest.before, 6);
        EXPECT_EQ(oldest.after, std::nullopt);
        ASSERT_EQ(oldest.sets.size(), 4U);
        EXPECT_EQ(oldest.sets[1].side, Side::Right);
        EXPECT_EQ(oldest.sets[1].doneWork, Millis{10'002});
    }
}
