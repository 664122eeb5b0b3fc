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
                         : Words::tr("%n session(s) done this week", nullptr, done);
    }
    if (done == 0)
        return Words::tr("None of %n session(s) done this week yet", nullptr, *planned);
    if (done < *planned)
        return Words::tr("%1 of %n session(s) done this week", nullptr, *planned).arg(done);
    return Words::tr("%n session(s) done this week, as planned", nullptr, done);
}

} // namespace limber
