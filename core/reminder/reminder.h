// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace limber {

/// When a person wants to be reminded of their routine, in the time of the place where they are.
struct ReminderPlan {
    bool on = false;
    std::set<Qt::DayOfWeek> days{Qt::Monday, Qt::Wednesday, Qt::Friday};
    QTime at{18, 30};
    /// Days with a time of their own, chosen or not; all others have `at`.
    std::map<Qt::DayOfWeek, QTime> times{};
    /// What "Later" puts a reminder off by.
    std::chrono::minutes later{30};
    bool operator==(const ReminderPlan &) const = default;
    [[nodiscard]] QTime timeOn(Qt::DayOfWeek day) const;
};

enum class ReminderAnswer { Start, Later, Skip };

/// What has become of it so far.
struct ReminderState {
    /// The last day with a reminder: there is one a day at most.
    std::optional<QDate> reminded{};
    /// That day's reminder was put off until then.
    std::optional<QTime> putOffUntil{};
    /// The day of the latest session.
    std::optional<QDate> lastSession{};
    bool operator==(const ReminderState &) const = default;
};

/// The next instant to remind at, after `now` and in its time zone; nothing when there is none. A
/// day with a session has no reminder, nor one put off. Where clocks skip the time chosen, the
/// reminder comes as soon as they have.
[[nodiscard]] std::optional<QDateTime>
nextReminder(const ReminderPlan &plan, const ReminderState &state, const QDateTime &now);

/// "Later" at `now`; past midnight there is no later, and the day goes without.
[[nodiscard]] ReminderState putOff(const ReminderPlan &plan, ReminderState state,
                                   const QDateTime &now);

} // namespace limber
