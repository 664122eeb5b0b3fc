// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTimeZone>

#include "app/library/progress_text.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

const QTimeZone berlin("Europe/Berlin");

/// Wednesday.
const QDateTime now(QDate(2030, 6, 12), QTime(18, 0), berlin);

SessionSummary sessionAt(const QDateTime &local, Outcome outcome = Outcome::Finished)
{
    return {.started = local.toUTC(), .zone = local.timeZone().id(), .outcome = outcome};
}

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2030, 6, day), QTime(hour, 0), berlin);
}

} // namespace

TEST(Greeting, FollowsTheHour)
{
    EXPECT_EQ(greetingText(QTime(5, 0)), QStringLiteral("Good morning"));
    EXPECT_EQ(greetingText(QTime(12, 0)), QStringLiteral("Good afternoon"));
    EXPECT_EQ(greetingText(QTime(18, 0)), QStringLiteral("Good evening"));
    EXPECT_EQ(greetingText(QTime(2, 0)), QStringLiteral("Good evening"));
}

TEST(SessionsThisWeek, CountsFromTheFirstDayOfTheWeek)
{
    const std::vector sessions{sessionAt(at(12, 7)), sessionAt(at(10, 1)), sessionAt(at(9, 23))};
    EXPECT_EQ(sessionsThisWeek(sessions, now, Qt::Monday), 2);
    EXPECT_EQ(sessionsThisWeek(sessions, now, Qt::Sunday), 3);
}

TEST(SessionsThisWeek, ASessionBelongsToTheDayItWasLivedOn)
{
    const QTimeZone auckland("Pacific/Auckland");
    // Still Sunday in Berlin and in UTC.
    const QDateTime monday(QDate(2030, 6, 10), QTime(6, 0), auckland);
    EXPECT_EQ(sessionsThisWeek({sessionAt(monday)}, now, Qt::Monday), 1);
}

TEST(SessionsThisWeek, LeavesOutWhatWasNotFinishedOrNotRealTime)
{
    SessionSummary fast = sessionAt(at(11, 8));
    fast.speed = 20;
    EXPECT_EQ(sessionsThisWeek({sessionAt(at(11, 8), Outcome::Stopped),
                                sessionAt(at(11, 9), Outcome::Interrupted), fast},
                               now, Qt::Monday),
              0);
}

TEST(Progress, IsOnePlainLine)
{
    const SessionSummary today = sessionAt(at(12, 7));
    const SessionSummary before = sessionAt(QDateTime(QDate(2030, 5, 1), QTime(7, 0), berlin));
    EXPECT_EQ(progressText({}, now, 3), QStringLiteral("Ready for your first session"));
    EXPECT_EQ(progressText({before}, now, std::nullopt),
              QStringLiteral("No session done this week yet"));
    EXPECT_TRUE(progressText({today, today}, now, 3).startsWith(QStringLiteral("2 of 3 session")));
    EXPECT_TRUE(
        progressText({today, today, today}, now, 3).startsWith(QStringLiteral("3 session")));
    EXPECT_TRUE(progressText({before}, now, 3).startsWith(QStringLiteral("None of 3 session")));
}
