// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "app/print/sheet_log.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 23};

SessionRecord session(int daysAgo, int hour, Tension before, Tension after)
{
    return {.routine = RoutineId{u"sample"_s},
            .started = QDateTime(today.addDays(-daysAgo), QTime(hour, 0), Qt::UTC),
            .zone = "UTC",
            .active = Millis{540'000},
            .before = before,
            .after = after};
}

SetRecord extended(const QString &level, int repetitions)
{
    return {.exercise = ExerciseId{u"extend"_s},
            .level = level,
            .plannedRepetitions = 4,
            .doneRepetitions = repetitions,
            .doneWork = Millis{1'000}};
}

} // namespace

TEST(SheetLog, BeginsTodayWithALineASet)
{
    const SheetLog log = composeLog(sample::timeline(), 14, today);
    ASSERT_EQ(log.days.size(), 14U);
    EXPECT_EQ(log.days.front().date, today);
    EXPECT_EQ(log.days.back().date, today.addDays(13));
    ASSERT_EQ(log.rows.size(), 8U);
    EXPECT_EQ(log.rows[0].name, u"roll"_s);
    EXPECT_EQ(log.rows[0].dose, u"90\u00a0s"_s);
    EXPECT_EQ(log.rows[3].name, u"extend, level\u00a03"_s);
    EXPECT_EQ(log.rows[3].dose, u"3–4\u00a0×"_s);
    EXPECT_EQ(log.rows[7].name, u"row, set\u00a02"_s);
}

TEST(SheetLog, ManySetsAreALineAStep)
{
    Routine routine = sample::upperBack();
    for (int i = 0; i < 5; ++i)
        routine.steps.push_back(sample::extend());
    const SheetLog log = composeLog(*compile(routine, sample::catalog(), {}), 7, today);
    EXPECT_EQ(log.rows.size(), 8U);
    EXPECT_TRUE(log.rows[1].dose.startsWith(u'5'));
}

TEST(SheetLog, IsFilledWithTheLastDays)
{
    SessionRecord first = session(1, 8, 6, 4);
    first.sets = {extended(u"belly-button"_s, 4), extended(u"lower-ribs"_s, 2)};
    SessionRecord second = session(1, 19, 5, 2);
    second.sets = {extended(u"lower-ribs"_s, 3)};
    const SheetLog log = composeLog(sample::timeline(), 7, today, {second, first});
    EXPECT_EQ(log.days.front().date, today.addDays(-6));
    const LogDay &day = log.days[5];
    EXPECT_EQ(day.date, today.addDays(-1));
    EXPECT_EQ(day.minutes, u"18"_s);
    EXPECT_EQ(day.before, 6);
    EXPECT_EQ(day.after, 2);
    EXPECT_EQ(log.rows[1].done[5], u"4"_s);
    EXPECT_EQ(log.rows[2].done[5], u"3"_s);
    EXPECT_EQ(log.rows[3].done[5], QString{});
    EXPECT_EQ(log.days[6].minutes, QString{});
    EXPECT_EQ(log.days[6].before, std::nullopt);
}

TEST(SheetLog, PassesOverOtherRoutinesSpeedsAndDays)
{
    SessionRecord other = session(0, 8, 1, 1);
    other.routine = RoutineId{u"another"_s};
    SessionRecord fast = session(0, 9, 1, 1);
    fast.speed = 20;
    const SessionRecord old = session(7, 9, 1, 1);
    const SheetLog log = composeLog(sample::timeline(), 7, today, {other, fast, old});
    for (const LogDay &day : log.days)
        EXPECT_EQ(day.minutes, QString{});
}

TEST(SheetLog, ADayIsTheOneItWasLivedOn)
{
    SessionRecord late = session(1, 23, 3, {});
    late.zone = "Asia/Tokyo";
    const SheetLog log = composeLog(sample::timeline(), 7, today, {late});
    EXPECT_EQ(log.days[6].before, 3);
}
