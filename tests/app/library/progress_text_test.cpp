// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTimeZone>

#include "app/library/progress_text.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

const QTimeZone berlin("Europe/Berlin");
const RoutineId back{QStringLiteral("upper-back-release")};

/// Wednesday.
const QDateTime now(QDate(2030, 6, 12), QTime(18, 0), berlin);

SessionSummary sessionAt(const QDateTime &local, Outcome outcome = Outcome::Finished)
{
    return {.routine = back,
            .started = local.toUTC(),
            .zone = local.timeZone().id(),
            .outcome = outcome};
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

TEST(DaysThisWeek, CountsFromTheFirstDayOfTheWeek)
{
    const std::vector sessions{sessionAt(at(12, 7)), sessionAt(at(10, 1)), sessionAt(at(9, 23))};
    EXPECT_EQ(daysThisWeek(sessions, back, now, Qt::Monday), 2);
    EXPECT_EQ(daysThisWeek(sessions, back, now, Qt::Sunday), 3);
}

TEST(DaysThisWeek, ASessionBelongsToTheDayItWasLivedOn)
{
    const QTimeZone auckland("Pacific/Auckland");
    // Still Sunday in Berlin and in UTC.
    const QDateTime monday(QDate(2030, 6, 10), QTime(6, 0), auckland);
    EXPECT_EQ(daysThisWeek({sessionAt(monday)}, back, now, Qt::Monday), 1);
}

TEST(DaysThisWeek, LeavesOutWhatWasNotFinishedOrNotRealTime)
{
    SessionSummary fast = sessionAt(at(11, 8));
    fast.speed = 20;
    EXPECT_EQ(daysThisWeek({sessionAt(at(11, 8), Outcome::Stopped),
                            sessionAt(at(11, 9), Outcome::Interrupted), fast},
                           back, now, Qt::Monday),
              0);
}

TEST(DaysThisWeek, SeveralSessionsOfADayAreOneDay)
{
    EXPECT_EQ(daysThisWeek({sessionAt(at(10, 7)), sessionAt(at(10, 12)), sessionAt(at(10, 20))},
                           back, now, Qt::Monday),
              1);
}

TEST(DaysThisWeek, OtherRoutinesDoNotCount)
{
    SessionSummary other = sessionAt(at(11, 8));
    other.routine = RoutineId{QStringLiteral("liquid-legs")};
    EXPECT_EQ(daysThisWeek({other}, back, now, Qt::Monday), 0);
}

TEST(Progress, IsOnePlainLine)
{
    const SessionSummary today = sessionAt(at(12, 7));
    const SessionSummary monday = sessionAt(at(10, 7));
    const SessionSummary tuesday = sessionAt(at(11, 7));
    const SessionSummary before = sessionAt(QDateTime(QDate(2030, 5, 1), QTime(7, 0), berlin));
    const auto text = [](const std::vector<SessionSummary> &sessions, std::optional<int> planned) {
        return progressText(sessions, back, now, planned);
    };
    EXPECT_EQ(text({}, 3), QStringLiteral("Ready for your first session"));
    EXPECT_EQ(text({before}, std::nullopt), QStringLiteral("No session done this week yet"));
    EXPECT_TRUE(text({today, today, tuesday}, 3).startsWith(QStringLiteral("2 of 3 day")));
    EXPECT_TRUE(text({today, tuesday, monday}, 3).startsWith(QStringLiteral("3 day")));
    EXPECT_TRUE(text({today, tuesday, monday}, 3).endsWith(QStringLiteral("as planned")));
    EXPECT_TRUE(text({before}, 3).startsWith(QStringLiteral("None of 3 day")));
}
