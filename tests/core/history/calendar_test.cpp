// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/history/calendar.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

/// A Wednesday.
const QDate today(2026, 11, 18);

DaySum done(QDate day, Millis active, int sessions = 1)
{
    return {.day = day, .sessions = sessions, .active = active};
}

} // namespace

TEST(WeekStart, FollowsTheFirstDayOfTheWeek)
{
    EXPECT_EQ(weekStart(today, Qt::Monday), QDate(2026, 11, 16));
    EXPECT_EQ(weekStart(today, Qt::Sunday), QDate(2026, 11, 15));
    EXPECT_EQ(weekStart(today, Qt::Wednesday), today);
    EXPECT_EQ(weekStart(today, Qt::Thursday), QDate(2026, 11, 12));
}

TEST(CalendarDays, AreWholeWeeksUpToToday)
{
    const auto days = calendarDays({}, today, 52, Qt::Monday);
    ASSERT_EQ(days.size(), 51U * 7 + 3);
    EXPECT_EQ(days.front().day, QDate(2025, 11, 24));
    EXPECT_EQ(days.back().day, today);
    for (size_t index = 0; index < days.size(); ++index)
        ASSERT_EQ(days[index], DaySum{.day = days.front().day.addDays(qint64(index))});
}

TEST(CalendarDays, HaveTheSumsOfTheirDays)
{
    const DaySum tooOld = done(QDate(2026, 11, 8), 9min);
    const DaySum first = done(QDate(2026, 11, 9), 12min, 2);
    const DaySum last = done(today, 9min);
    const DaySum tomorrow = done(today.addDays(1), 9min);
    const auto days = calendarDays({last, tomorrow, tooOld, first}, today, 2, Qt::Monday);
    ASSERT_EQ(days.size(), 10U);
    EXPECT_EQ(days.front(), first);
    EXPECT_EQ(days.back(), last);
    EXPECT_EQ(
        std::count_if(days.begin(), days.end(), [](const DaySum &day) { return day.sessions > 0; }),
        2);
}

TEST(AmountOf, GoesByRoundedMinutes)
{
    EXPECT_EQ(amountOf(done(today, 0s, 0)), DayAmount::None);
    EXPECT_EQ(amountOf(done(today, 5s)), DayAmount::Little) << "little is not nothing";
    EXPECT_EQ(amountOf(done(today, 9min + 29s)), DayAmount::Little);
    EXPECT_EQ(amountOf(done(today, 9min + 30s)), DayAmount::Some);
    EXPECT_EQ(amountOf(done(today, 19min + 29s)), DayAmount::Some);
    EXPECT_EQ(amountOf(done(today, 20min)), DayAmount::Much);
}

TEST(HistoryTotals, CountSessionsTimeAndWeeks)
{
    EXPECT_EQ(historyTotals({}, Qt::Monday), HistoryTotals{});
    const auto totals = historyTotals({done(today, 9min), done(QDate(2026, 11, 16), 20min, 2),
                                       done(QDate(2026, 11, 15), 6min), done(today, 0s, 0)},
                                      Qt::Monday);
    EXPECT_EQ(totals,
              (HistoryTotals{
                  .sessions = 4, .active = 35min, .weeks = 2, .firstDay = QDate(2026, 11, 15)}));
}
