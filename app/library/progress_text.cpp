// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/progress_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTimeZone>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

QString numberWord(int number)
{
    switch (number) {
    case 1:
        return Words::tr("one", "in a sentence");
    case 2:
        return Words::tr("two", "in a sentence");
    case 3:
        return Words::tr("three", "in a sentence");
    case 4:
        return Words::tr("four", "in a sentence");
    case 5:
        return Words::tr("five", "in a sentence");
    case 6:
        return Words::tr("six", "in a sentence");
    case 7:
        return Words::tr("seven", "in a sentence");
    default:
        return QLocale().toString(number);
    }
}

QString firstNumberWord(int number)
{
    switch (number) {
    case 1:
        return Words::tr("One", "begins a sentence");
    case 2:
        return Words::tr("Two", "begins a sentence");
    case 3:
        return Words::tr("Three", "begins a sentence");
    case 4:
        return Words::tr("Four", "begins a sentence");
    case 5:
        return Words::tr("Five", "begins a sentence");
    case 6:
        return Words::tr("Six", "begins a sentence");
    case 7:
        return Words::tr("Seven", "begins a sentence");
    default:
        return QLocale().toString(number);
    }
}

QDate dayLived(const SessionSummary &session)
{
    const QTimeZone zone(session.zone);
    return (zone.isValid() ? session.started.toTimeZone(zone) : session.started.toLocalTime())
        .date();
}

} // namespace

QString greetingText(const QTime &now)
{
    if (now.hour() >= 5 && now.hour() < 12)
        return Words::tr("Good morning");
    if (now.hour() >= 12 && now.hour() < 18)
        return Words::tr("Good afternoon");
    return Words::tr("Good evening");
}

int sessionsThisWeek(const std::vector<SessionSummary> &sessions, const QDateTime &now,
                     Qt::DayOfWeek firstDay)
{
    const QDate today = now.date();
    const QDate start = today.addDays(-((today.dayOfWeek() - firstDay + 7) % 7));
    return static_cast<int>(
        std::count_if(sessions.begin(), sessions.end(), [&](const SessionSummary &session) {
            const QDate day = dayLived(session);
            return session.outcome == Outcome::Finished && session.speed == 1.0 && day >= start &&
                   day <= today;
        }));
}

QString progressText(const std::vector<SessionSummary> &sessions, const QDateTime &now,
                     std::optional<int> planned)
{
    if (sessions.empty())
        return Words::tr("Ready for your first session");
    const int done = sessionsThisWeek(sessions, now, QLocale().firstDayOfWeek());
    if (!planned) {
        return done == 0 ? Words::tr("No session done this week yet")
                         : Words::tr("%1 session(s) done this week", nullptr, done)
                               .arg(firstNumberWord(done));
    }
    if (done == 0)
        return Words::tr("None of %1 session(s) done this week yet", nullptr, *planned)
            .arg(numberWord(*planned));
    if (done < *planned) {
        return Words::tr("%1 of %2 sessions done this week", nullptr, *planned)
            .arg(firstNumberWord(done), numberWord(*planned));
    }
    return Words::tr("%1 session(s) done this week, as planned", nullptr, done)
        .arg(firstNumberWord(done));
}

} // namespace limber
