// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/store/history_store.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using build::idOf;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class HistoryEdit : public testing::Test {
protected:
    void SetUp() override { m_temp.fill(3); }

    [[nodiscard]] std::vector<SessionId> listed() const
    {
        std::vector<SessionId> ids;
        const auto page = m_temp.open()->list({}, 10, {});
        for (const SessionSummary &summary : *page)
            ids.push_back(summary.id);
        return ids;
    }

    TempDatabase m_temp;
};

} // namespace

TEST_F(HistoryEdit, ANoteIsChangedAndFoundByItsNewText)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->setNote(idOf(1), QStringLiteral("much better")).ok());
    EXPECT_EQ(store->load(idOf(1))->note, QStringLiteral("much better"));
    EXPECT_EQ(*store->count({.text = QStringLiteral("BETTER")}), 1);
    EXPECT_EQ(*store->count({.text = QStringLiteral("Schulter")}), 2);
    ASSERT_TRUE(store->setNote(idOf(1), {}).ok());
    EXPECT_EQ(store->load(idOf(1))->note, QString());
    EXPECT_EQ(*store->count({.text = QStringLiteral("better")}), 0);
}

TEST_F(HistoryEdit, TensionsAreChangedAndTakenBack)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->setTensions(idOf(2), 10, 0).ok());
    EXPECT_EQ(store->load(idOf(2))->after, 0);
    EXPECT_EQ(store->points()->back().before, 10);
    ASSERT_TRUE(store->setTensions(idOf(2), {}, 0).ok());
    EXPECT_EQ(store->load(idOf(2))->before, std::nullopt);
    EXPECT_FALSE(store->setTensions(idOf(2), 11, 0).ok());
    EXPECT_EQ(store->load(idOf(2))->after, 0);
}

TEST_F(HistoryEdit, WhatIsNotThereCannotBeChanged)
{
    const auto store = m_temp.open();
    const Problem unknown{.code = ProblemCode::StoreFailed, .details = {idOf(9).text()}};
    for (const auto &refused : {store->setNote(idOf(9), {}), store->setTensions(idOf(9), 1, 1),
                                store->remove(idOf(9), build::now), store->restoreRemoved(idOf(9))})
        EXPECT_EQ(refused.problems(), Problems{unknown});
}

TEST_F(HistoryEdit, ARemovedSessionIsInNoListAndComesBackWhole)
{
    const SessionRecord before = *m_temp.open()->load(idOf(1));
    {
        const auto store = m_temp.open();
        ASSERT_TRUE(store->remove(idOf(1), build::now).ok());
        EXPECT_EQ(store->loadAll()->size(), 2U);
        EXPECT_EQ(store->points()->size(), 2U);
        EXPECT_EQ(*store->count({.text = QStringLiteral("Schulter")}), 2);
    }
    EXPECT_THAT(listed(), ElementsAre(idOf(2), idOf(0)));
    const auto removed = *m_temp.open()->removed();
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed.front().session.id, idOf(1));
    EXPECT_EQ(removed.front().removed, build::now);

    ASSERT_TRUE(m_temp.open()->restoreRemoved(idOf(1)).ok());
    EXPECT_THAT(listed(), ElementsAre(idOf(2), idOf(1), idOf(0)));
    EXPECT_EQ(*m_temp.open()->load(idOf(1)), before);
    EXPECT_THAT(*m_temp.open()->removed(), IsEmpty());
}

TEST_F(HistoryEdit, ARemovedSessionIsKeptForThirtyDays)
{
    const auto store = m_temp.open();
    SessionRecord other = build::finishedSession(7);
    other.routineText = QByteArrayLiteral("another");
    ASSERT_TRUE(store->save(other).ok());
    for (const SessionId &id : {idOf(1), other.id})
        ASSERT_TRUE(store->remove(id, build::now).ok());
    ASSERT_TRUE(store->purge(build::now.addDays(30)).ok());
    EXPECT_EQ(store->removed()->size(), 2U);
    // A clock that was set back makes nothing old.
    ASSERT_TRUE(store->purge(build::now.addDays(-400)).ok());
    EXPECT_EQ(store->removed()->size(), 2U);
    EXPECT_EQ(textsIn(m_temp.file()), 2);
    ASSERT_TRUE(store->purge(build::now.addDays(30).addMSecs(1)).ok());
    EXPECT_THAT(*store->removed(), IsEmpty());
    EXPECT_FALSE(store->load(idOf(1)).ok());
    EXPECT_EQ(store->loadAll()->size(), 2U);
    EXPECT_EQ(textsIn(m_temp.file()), 1);
}

TEST_F(HistoryEdit, ARemovedInterruptedSessionIsNotOffered)
{
    const auto store = m_temp.open();
    SessionRecord record = build::session(7);
    record.outcome = Outcome::Interrupted;
    ASSERT_TRUE(store->save(record).ok());
    ASSERT_TRUE(store->remove(record.id, build::now).ok());
    EXPECT_EQ(*store->undecided(), std::nullopt);
    EXPECT_EQ(store->resume(record.id).problems(),
              Problems{Problem{.code = ProblemCode::NotInterrupted}});
}
