// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "app/history/history_model.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

namespace limber {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

class HistoryModelTest : public testing::Test {
protected:
    /// Waits for what the model asked for. (The tester asks for windows of its own accord.)
    void settle()
    {
        const qsizetype before = m_seen;
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_loaded.count() > before; }));
        m_seen = m_loaded.count();
    }
    void readAll()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            m_model.fetchMore({});
            return m_model.isComplete();
        }));
    }
    void store(int from, int to)
    {
        for (int number = from; number < to - 1; ++number)
            m_history.save(build::finishedSession(number, 0));
        m_history.save(build::finishedSession(to - 1, 0)).waitForFinished();
    }
    SessionId idAt(int row)
    {
        return m_model.index(row).data(HistoryModel::summaryRole).value<SessionSummary>().id;
    }

    TempDatabase m_database;
    HistoryService m_history{m_database.file(), m_database.locks()};
    HistoryModel m_model{m_history};
    QAbstractItemModelTester m_tester{&m_model, Mode::Fatal};
    QSignalSpy m_loaded{&m_model, &HistoryModel::loaded};
    qsizetype m_seen = 0;
};

TEST_F(HistoryModelTest, IsEmptyUntilItIsAsked)
{
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_FALSE(m_model.canFetchMore({}));
    m_model.reload();
    settle();
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_FALSE(m_model.canFetchMore({}));
}

TEST_F(HistoryModelTest, TheNewestComesFirst)
{
    store(0, 3);
    m_model.reload();
    settle();
    ASSERT_EQ(m_model.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(idAt(row), build::session(2 - row).id);
}

TEST_F(HistoryModelTest, ReadsALongHistoryInWindows)
{
    constexpr int sessions = 2 * HistoryModel::window + 5;
    store(0, sessions);
    m_model.reload();
    settle();
    EXPECT_EQ(m_model.rowCount(), HistoryModel::window);

    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    readAll();
    EXPECT_EQ(inserted.count(), 2);
    ASSERT_EQ(m_model.rowCount(), sessions);
    for (int row = 0; row < sessions; ++row)
        ASSERT_EQ(idAt(row), build::session(sessions - 1 - row).id) << row;
}

TEST_F(HistoryModelTest, ReloadingBringsTheNewAndKeepsWhatWasRead)
{
    store(0, 70);
    m_model.reload();
    settle();
    readAll();
    m_seen = m_loaded.count();
    store(70, 71);
    m_model.reload();
    settle();
    EXPECT_EQ(idAt(0), build::session(70).id);
    EXPECT_GE(m_model.rowCount(), 70) << "as many as there were";
    EXPECT_EQ(m_model.rowOf(build::session(60).id), 10);
    EXPECT_EQ(m_model.rowOf(SessionId{QStringLiteral("none")}), -1);
}

TEST_F(HistoryModelTest, ReloadingWhileAWindowComesLeavesNoGapAndNoTwin)
{
    store(0, 70);
    m_model.reload();
    settle();
    m_model.fetchMore({});
    m_model.reload();
    readAll();
    ASSERT_EQ(m_model.rowCount(), 70);
    for (int row = 0; row < 70; ++row)
        ASSERT_EQ(idAt(row), build::session(69 - row).id) << row;
}

TEST_F(HistoryModelTest, AFilterReadsFromTheTop)
{
    store(0, 70);
    m_model.reload();
    settle();
    readAll();
    m_seen = m_loaded.count();
    const QDate day = build::session(3).started.toTimeZone(QTimeZone("Europe/Berlin")).date();
    m_model.setFilter({.from = day, .to = day});
    settle();
    ASSERT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(idAt(0), build::session(3).id);
    EXPECT_FALSE(m_model.canFetchMore({}));
    EXPECT_EQ(m_model.index(0).data(HistoryModel::livedRole).toDateTime().date(), day);
    m_model.setFilter({});
    settle();
    EXPECT_EQ(m_model.rowCount(), HistoryModel::window);
}

TEST_F(HistoryModelTest, AFilterOvertakesAWindowOnItsWay)
{
    store(0, 70);
    m_model.reload();
    settle();
    m_model.fetchMore({});
    m_model.setFilter({.outcomes = {Outcome::Interrupted}});
    readAll();
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(HistoryModelTest, TakesChangesInWithoutReadingAgain)
{
    store(0, 3);
    m_model.reload();
    settle();
    auto changed = m_model.index(1).data(HistoryModel::summaryRole).value<SessionSummary>();
    changed.after = 2;
    const QSignalSpy told(&m_model, &QAbstractItemModel::dataChanged);
    m_model.update(changed);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(m_model.index(1).data(HistoryModel::summaryRole).value<SessionSummary>(), changed);

    m_model.forget(changed.id);
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.rowOf(changed.id), -1);
    m_model.forget(changed.id);
    m_model.update(changed);
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST_F(HistoryModelTest, ARowSaysEverythingToAScreenReader)
{
    SessionRecord record = build::finishedSession(1);
    record.outcome = Outcome::Stopped;
    record.reason = StopReason::Pain;
    record.active = std::chrono::minutes{9};
    record.before = 6;
    record.after = 4;
    m_history.save(record);
    m_model.reload();
    settle();
    const QString said = m_model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const auto *part : {u"Oberer Rücken", u"2024", u"9 min", u"pain", u"6 before, 4 after"})
        EXPECT_TRUE(said.contains(QStringView(part))) << said.toStdString();
}

} // namespace
} // namespace limber
