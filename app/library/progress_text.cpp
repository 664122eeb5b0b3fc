// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/progress_text.h"

#include <set>

#include <QCoreApplication>

#include "app/text/record_text.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

QString greetingText(const QTime &now)
{
    if (now.hour() >= 5 && now.hour() < 12)
        return Words::tr("Good morning");
    if (now.hour() >= 12 && now.hour() < 18)
        return Words::tr("Good afternoon");
    return Words::tr("Good evening");
}

int daysThisWeek(const std::vector<SessionSummary> &sessions, const RoutineId &routine,
                 const QDateTime &now, Qt::DayOfWeek firstDay)
{
    const QDate today = now.date();
    const QDate start = today.addDays(-((today.dayOfWeek() - firstDay + 7) % 7));
    std::set<QDate> days;
    for (const SessionSummary &session : sessions) {
        const QDate day = asLived(session.started, session.zone).date();
        const bool counts = session.routine == routine && session.speed == 1.0 &&
                            session.outcome == Outcome::Finished;
        if (counts && day >= start && day <= today)
            days.insert(day);
    }
    return static_cast<int>(days.size());
}

QString progressText(const std::vector<SessionSummary> &sessions, const RoutineId &routine,
                     const QDateTime &now, std::optional<int> planned)
{
    if (sessions.empty())
        return Words::tr("Ready for your first session");
    const int done = daysThisWeek(sessions, routine, now, QLocale().firstDayOfWeek());
    if (!planned) {
        return done == 0 ? Words::tr("No session done this week yet")
                         : Words::tr("%n day(s) done this week", nullptr, done);
    }
    if (done == 0)
        return Words::tr("None of %n day(s) done this week yet", nullptr, *planned);
    if (done < *planned)
        return Words::tr("%1 of %n day(s) done this week", nullptr, *planned).arg(done);
    return Words::tr("%n day(s) done this week, as planned", nullptr, done);
}

} // namespace limber
