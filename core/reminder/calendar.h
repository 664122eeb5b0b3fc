// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/time.h"
#include "core/reminder/reminder.h"

namespace limber {

/// An entry that returns on the days of a plan.
struct CalendarEntry {
    /// The same for ever, so that a calendar takes a later file for a change. Where days differ in
    /// their times, the first day's has it as it is, and further ones with a number added;
    /// what a plan has no more stays in a calendar that once took it.
    QString uid{};
    QString summary{};
    QString description{};
    Millis length{};
};

/// An iCalendar file (RFC 5545) with an entry for each time of day that alarms at its beginning,
/// from its first chosen day on or after `now`, in the time of whichever place the person is. Empty
/// without a day.
[[nodiscard]] QByteArray calendarOf(const CalendarEntry &entry, const ReminderPlan &plan,
                                    const QDateTime &now);

} // namespace limber
