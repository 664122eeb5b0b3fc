// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/history/weeks.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 18);
const RoutineId plan{u"upper-back-release"_s};

SessionPoint done(QDate day, Tension before = {}, Tension after = {})
{
    return {.routine = plan,
            .day = day,
            .active = 9min,
            .outcome = Outcome::Finished,
            .before = before,
            .after = after};
}

} // namespace

TEST(Median, IsTheMiddle)
{
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(median({7}), 7.0);
    EXPECT_EQ(median({9, 1, 4}), 4.0);
    EXPECT_EQ(median({10, 3, 1, 4}), 3.5);
}

TEST(WeekSums, StandForEveryWeekAlsoForEmptyOnes)
{
    const auto weeks = weekSums({}, plan, wednesday, 3, Qt::Monday);
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0], WeekSum{.start = QDate(2026, 11, 2)});
    EXPECT_EQ(weeks[2], WeekSum{.start = QDate(2026, 11, 16)});
}

TEST(WeekSums, SumUpWhatCounts)
{
    SessionPoint fast = done(wednesday, 9, 9);
    fast.speed = 20;
    SessionPoint open = done(wednesday, 9, 9);
    open.outcome = Outcome::Open;
    const auto weeks =
        weekSums({done(wednesday, 6, 3), fast, open, done(QDate(2026, 11, 16), 7, std::nullopt),
                  done(QDate(2026, 11, 15)), done(QDate(2026, 11, 8)), done(wednesday.addDays(1))},
                 plan, wednesday, 2, Qt::Monday);
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0],
              (WeekSum{.start = QDate(2026, 11, 9), .sessions = 1, .active = 9min, .planDays = 1}));
    EXPECT_EQ(weeks[1], (WeekSum{.start = QDate(2026, 11, 16),
                                 .sessions = 2,
                                 .active = 18min,
                                 .planDays = 2,
                                 .before = 6.5,
                                 .after = 3.0}));
}

TEST(WeekSums, PlannedDaysAreDaysOnWhichThePlanWasDoneToItsEnd)
{
    SessionPoint stopped = done(wednesday.addDays(-1));
    stopped.outcome = Outcome::Stopped;
    SessionPoint other = done(wednesday.addDays(-2));
    other.routine = RoutineId{u"liquid-legs"_s};
    const auto weeks = weekSums({done(wednesday), done(wednesday), stopped, other}, plan, wednesday,
                                1, Qt::Monday);
    EXPECT_EQ(weeks[0].sessions, 4);
    EXPECT_EQ(weeks[0].planDays, 1);
}
