// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "app/history/calendar_map.h"
#include "app/history/overview.h"
#include "app/history/reach_chart.h"
#include "app/history/tension_chart.h"
#include "app/history/week_bars.h"
#include "tests/support/builders.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QDate wednesday(2024, 6, 12);

class OverviewTest : public testing::Test {
protected:
    OverviewTest()
    {
        // Weeks begin on Monday.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_overview.setPlan(
            {.routine = RoutineId{u"upper-back-release"_s}, .daysPerWeek = 3, .time = 9min + 20s});
        m_overview.resize(500, 700);
        m_overview.show();
    }
    ~OverviewTest() override { QLocale::setDefault(m_localeBefore); }
    void live(int number, int daysAgo, Tension before, Tension after)
    {
        SessionRecord record = build::finishedSession(number);
        record.started = QDateTime(wednesday.addDays(-daysAgo), QTime(12, 0), Qt::UTC);
        record.active = 9min;
        record.before = before;
        record.after = after;
        record.speed = 1;
        m_history.save(record);
    }
    void read()
    {
        m_overview.refresh();
        // The points are asked for last.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !text(u"historyGoal"_s).isEmpty(); }));
    }
    QString text(const QString &name) { return m_overview.findChild<QLabel *>(name)->text(); }

    QLocale m_localeBefore;
    TempDatabase m_database;
    HistoryService m_history{m_database.file(), m_database.locks()};
    ManualClock m_clock{{wednesday, QTime(18, 0), QTimeZone("Europe/Berlin")}};
    Overview m_overview{m_history, m_clock};
};

TEST_F(OverviewTest, CountsDaysWeeksAndSessions)
{
    for (int number = 0; number < 3; ++number)
        live(number, number, 6, 4);
    live(3, 20, 6, 4);
    read();
    EXPECT_EQ(text(u"statWeekNumber"_s), u"3 of 3"_s);
    EXPECT_EQ(text(u"statWeeksNumber"_s), u"2 of 4"_s) << "since the first week";
    EXPECT_TRUE(text(u"statWeeksCaption"_s).contains(u"1 as planned"_s));
    EXPECT_EQ(text(u"statTotalsNumber"_s), u"4"_s);
    EXPECT_TRUE(text(u"historyGoal"_s).contains(u"27 of 28"_s));
}

TEST_F(OverviewTest, CountsInAllWhatWasLivedBeforeTheClockWasSetBack)
{
    live(0, 0, 6, 4);
    live(1, -400, 6, 4);
    live(2, 365 * 60, 6, 4);
    read();
    EXPECT_EQ(text(u"statTotalsNumber"_s), u"3"_s);
    EXPECT_EQ(text(u"statWeekNumber"_s), u"1 of 3"_s);
}

TEST_F(OverviewTest, LeavesOutSessionsOfAnotherSpeed)
{
    live(0, 0, 6, 4);
    SessionRecord fast = build::finishedSession(1);
    fast.started = QDateTime(wednesday, QTime(9, 0), Qt::UTC);
    fast.speed = 20;
    m_history.save(fast);
    read();
    EXPECT_EQ(text(u"statTotalsNumber"_s), u"1"_s);
}

TEST_F(OverviewTest, FewSessionsStandForThemselvesManyForTheirWeeks)
{
    for (int number = 0; number < 3; ++number)
        live(number, 2 * number, 6, 4);
    read();
    const auto *chart = m_overview.findChild<TensionChart *>(u"historyTension"_s);
    EXPECT_EQ(chart->textOf(2), u"Wed 12 Jun 2024: tension 6 before, 4 after"_s);
    for (int number = 3; number < 12; ++number)
        live(number, 2 * number, 8, 5);
    m_overview.findChild<QLabel *>(u"historyGoal"_s)->clear();
    read();
    EXPECT_EQ(chart->textOf(0), u"Week from 20 May: median 8 before, 5 after"_s);
}

TEST_F(OverviewTest, TheLineBelowAChartTellsTheMarkedValue)
{
    live(0, 0, 6, 4);
    read();
    auto *bars = m_overview.findChild<WeekBars *>(u"historyWeeks"_s);
    auto *told = m_overview.findChild<QLabel *>(u"historyWeeksTold"_s);
    Q_EMIT bars->told(bars->textOf(11));
    EXPECT_TRUE(told->text().startsWith(u"Week from 10 Jun"_s));
    EXPECT_FALSE(told->isHidden());
    Q_EMIT bars->told({});
    EXPECT_TRUE(told->isHidden());
}

TEST_F(OverviewTest, SaysWhenThereIsTooLittleToCompare)
{
    for (int number = 0; number < 3; ++number)
        live(number, 2 * number, 6, 4);
    read();
    EXPECT_TRUE(text(u"comparisonTrend"_s).contains(u"too few to tell"_s));
    EXPECT_TRUE(m_overview.findChild<QWidget *>(u"comparisonScale"_s)->isHidden());
}

TEST_F(OverviewTest, NamesTheTrendWithItsNumbers)
{
    for (int number = 0; number < 3; ++number) {
        live(number, 50 + number, 8, 5);
        live(3 + number, number, 5, 3);
    }
    read();
    const QString trend = text(u"comparisonTrend"_s);
    EXPECT_TRUE(trend.contains(u"less tense"_s) && trend.contains(u"5 now, 8 then"_s))
        << trend.toStdString();
    EXPECT_FALSE(m_overview.findChild<QWidget *>(u"comparisonScale"_s)->isHidden());
    EXPECT_EQ(text(u"comparisonChange"_s), u"2 less tense"_s);
    EXPECT_TRUE(text(u"comparisonLevel"_s).endsWith(u", as at first"_s));
    EXPECT_EQ(text(u"comparisonSkipped"_s).count(u"3 of 9"_s), 2);
    // Nine sets at one level at either end, of which each third was skipped.
    const auto *reach = m_overview.findChild<ReachChart *>(u"comparisonReach"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reach->isVisibleTo(&m_overview); }));
    EXPECT_THAT(reach->textOf(0).toStdString(),
                testing::MatchesRegex(".*: now 6 of 9 .* 3 skipped; at first 6 of 9 .* 3 skipped"));
}

TEST_F(OverviewTest, ShowsWhatWasReachedLatelyWhereThereIsTooLittleToCompare)
{
    live(0, 2, 6, 4);
    read();
    const auto *reach = m_overview.findChild<ReachChart *>(u"comparisonReach"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return reach->isVisibleTo(&m_overview); }));
    EXPECT_THAT(reach->textOf(0).toStdString(), testing::MatchesRegex(".*: 2 of 3 .* 1 skipped"));
}

} // namespace
} // namespace limber
