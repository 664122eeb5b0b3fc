// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTimeZone>

#include "core/reminder/reminder.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

const QTimeZone berlin("Europe/Berlin");

QDateTime at(const char *text, const QTimeZone &zone = berlin)
{
    QDateTime instant = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    instant.setTimeZone(zone);
    return instant;
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// Monday, Wednesday and Friday, half past six in the evening.
ReminderPlan plan()
{
    return {.on = true};
}

} // namespace

TEST(ReminderTest, ComesOnTheNextDayChosen)
{
    // The 23rd of November 2026 is a Monday.
    EXPECT_EQ(nextReminder(plan(), {}, at("2026-11-23T12:00:00")), at("2026-11-23T18:30:00"));
    EXPECT_EQ(nextReminder(plan(), {}, at("2026-11-23T18:30:00")), at("2026-11-25T18:30:00"));
    EXPECT_EQ(nextReminder(plan(), {}, at("2026-11-28T09:00:00")), at("2026-11-30T18:30:00"));

    ReminderPlan mondays = plan();
    mondays.days = {Qt::Monday};
    EXPECT_EQ(nextReminder(mondays, {}, at("2026-11-23T19:00:00")), at("2026-11-30T18:30:00"));
}

TEST(ReminderTest, ComesAtTheTimeOfItsDay)
{
    ReminderPlan early = plan();
    early.times = {{Qt::Wednesday, {7, 15}}, {Qt::Sunday, {9, 0}}};
    EXPECT_EQ(nextReminder(early, {}, at("2026-11-23T12:00:00")), at("2026-11-23T18:30:00"));
    EXPECT_EQ(nextReminder(early, {}, at("2026-11-23T18:30:00")), at("2026-11-25T07:15:00"));
    EXPECT_EQ(nextReminder(early, {}, at("2026-11-25T07:15:00")), at("2026-11-27T18:30:00"));
    // Sunday has a time and is not chosen.
    EXPECT_EQ(nextReminder(early, {}, at("2026-11-28T07:00:00")), at("2026-11-30T18:30:00"));
}

TEST(ReminderTest, NeverComesWhenOffOrWithoutADay)
{
    EXPECT_EQ(nextReminder({}, {}, at("2026-11-23T12:00:00")), std::nullopt);
    ReminderPlan none = plan();
    none.days.clear();
    EXPECT_EQ(nextReminder(none, {}, at("2026-11-23T12:00:00")), std::nullopt);
}

TEST(ReminderTest, ADayWithASessionGoesWithout)
{
    const ReminderState rolled{.lastSession = day("2026-11-23")};
    EXPECT_EQ(nextReminder(plan(), rolled, at("2026-11-23T12:00:00")), at("2026-11-25T18:30:00"));
    const ReminderState yesterday{.lastSession = day("2026-11-22")};
    EXPECT_EQ(nextReminder(plan(), yesterday, at("2026-11-23T12:00:00")),
              at("2026-11-23T18:30:00"));
}

TEST(ReminderTest, ADayHasOneReminder)
{
    // The person moved it to a later hour after it came.
    const ReminderState reminded{.reminded = day("2026-11-23")};
    ReminderPlan later = plan();
    later.at = {21, 0};
    EXPECT_EQ(nextReminder(later, reminded, at("2026-11-23T18:31:00")), at("2026-11-25T21:00:00"));
}

TEST(ReminderTest, LaterPutsItOffOnTheSameDay)
{
    const QDateTime now = at("2026-11-23T18:31:00");
    const ReminderState state = putOff(plan(), {.reminded = now.date()}, now);
    EXPECT_EQ(nextReminder(plan(), state, now), at("2026-11-23T19:01:00"));
    EXPECT_EQ(nextReminder(plan(), state, at("2026-11-23T19:01:00")), at("2026-11-25T18:30:00"));

    ReminderState rolled = state;
    rolled.lastSession = now.date();
    EXPECT_EQ(nextReminder(plan(), rolled, now), at("2026-11-25T18:30:00"));
    EXPECT_EQ(nextReminder(plan(), state, at("2026-11-24T10:00:00")), at("2026-11-25T18:30:00"));
}

TEST(ReminderTest, LaterPastMidnightIsNotToday)
{
    const QDateTime now = at("2026-11-23T23:45:00");
    const ReminderState state = putOff(plan(), {.reminded = now.date()}, now);
    EXPECT_EQ(state.putOffUntil, std::nullopt);
    EXPECT_EQ(nextReminder(plan(), state, now), at("2026-11-25T18:30:00"));
}

TEST(ReminderTest, FollowsTheClocksOfThePlace)
{
    ReminderPlan daily = plan();
    daily.days = {Qt::Monday, Qt::Tuesday,  Qt::Wednesday, Qt::Thursday,
                  Qt::Friday, Qt::Saturday, Qt::Sunday};
    // Summer time ends on the 25th of October 2026: that day has 25 hours.
    const auto night = nextReminder(daily, {}, at("2026-10-24T18:30:00"));
    EXPECT_EQ(night, at("2026-10-25T18:30:00"));
    EXPECT_EQ(at("2026-10-24T18:30:00").secsTo(*night), 25 * 60 * 60);

    // Elsewhere the same wall clock means another instant.
    const QTimeZone tokyo("Asia/Tokyo");
    EXPECT_EQ(nextReminder(daily, {}, at("2026-10-24T12:00:00", tokyo)),
              at("2026-10-24T18:30:00", tokyo));
}

TEST(ReminderTest, ASkippedHourPostponesAndARepeatedOneDoesNotRepeat)
{
    ReminderPlan sundays{.on = true, .days = {Qt::Sunday}, .at = {2, 30}};
    // On the 29th of March 2026 it is three o'clock right after two.
    EXPECT_EQ(nextReminder(sundays, {}, at("2026-03-28T12:00:00")), at("2026-03-29T03:30:00"));

    // On the 25th of October there is half past two twice.
    const auto first = nextReminder(sundays, {}, at("2026-10-24T12:00:00"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->time(), QTime(2, 30));
    const ReminderState reminded{.reminded = first->date()};
    EXPECT_EQ(nextReminder(sundays, reminded, first->addSecs(60)), at("2026-11-01T02:30:00"));
}
