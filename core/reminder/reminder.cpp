// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/reminder.h"

#include <QTimeZone>

namespace limber {

namespace {

QDateTime instantOf(const QDate &day, const QTime &time, const QDateTime &now)
{
    const QDateTime instant(day, time, now.timeZone());
    if (instant.isValid() && instant.time() == time)
        return instant;
    // Skipped: as long after midnight as it would have been.
    return day.startOfDay(now.timeZone()).addMSecs(time.msecsSinceStartOfDay());
}

} // namespace

QTime ReminderPlan::timeOn(Qt::DayOfWeek day) const
{
    const auto own = times.find(day);
    return own == times.end() ? at : own->second;
}

std::optional<QDateTime> nextReminder(const ReminderPlan &plan, const ReminderState &state,
                                      const QDateTime &now)
{
    if (!plan.on)
        return std::nullopt;
    const QDate today = now.date();
    if (state.reminded == today && state.putOffUntil && state.lastSession != today) {
        const QDateTime later = instantOf(today, *state.putOffUntil, now);
        if (later > now)
            return later;
    }
    constexpr int week = 7;
    for (int ahead = 0; ahead <= week; ++ahead) {
        const QDate day = today.addDays(ahead);
        const auto weekday = static_cast<Qt::DayOfWeek>(day.dayOfWeek());
        if (!plan.days.contains(weekday) || state.reminded == day || state.lastSession == day)
            continue;
        const QDateTime instant = instantOf(day, plan.timeOn(weekday), now);
        if (instant > now)
            return instant;
    }
    return std::nullopt;
}

ReminderState putOff(const ReminderPlan &plan, ReminderState state, const QDateTime &now)
{
    const QDateTime later = now.addSecs(std::chrono::seconds(plan.later).count());
    state.reminded = now.date();
    state.putOffUntil = later.date() == now.date() ? std::optional{later.time()} : std::nullopt;
    return state;
}

} // namespace limber
