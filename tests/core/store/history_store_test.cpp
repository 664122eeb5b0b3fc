// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/store/history_store.h"
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

SessionId idOf(int number)
{
    return build::session(number).id;
}

} // namespace

TEST(HistoryStore, AFreshFolderHoldsAnEmptyHistory)
{
    const TempDatabase temp;
    const auto store = temp.open();
    EXPECT_TRUE(store->persistent());
    EXPECT_THAT(store->problems(), IsEmpty());
    EXPECT_THAT(*store->list(10, {}), IsEmpty());
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
    record.started = build::session(1).started;
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

    EXPECT_THAT(idsOf(*store->list(2, {})), ElementsAre(idOf(5), idOf(4)));
    EXPECT_THAT(idsOf(*store->list(2, build::session(4).started)), ElementsAre(idOf(3), idOf(2)));
    EXPECT_THAT(idsOf(*store->list(9, build::session(2).started)), ElementsAre(idOf(1)));

    const SessionRecord record = build::finishedSession(5);
    EXPECT_EQ(store->list(1, {})->front(), (SessionSummary{.id = record.id,
                                                           .routine = record.routine,
                                                           .routineTitle = record.routineTitle,
                                                           .started = record.started,
                                                           .zone = record.zone,
                                                           .outcome = record.outcome,
                                                           .reason = record.reason,
                                                           .active = record.active,
                                                           .before = record.before,
                                                           .after = record.after,
                                                           .speed = record.speed}));
}

TEST(HistoryStore, AnUnknownSessionIsAProblem)
{
    const TempDatabase temp;
    const auto loaded = temp.open()->load(idOf(9));
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.problems().front().code, ProblemCode::StoreFailed);
}
