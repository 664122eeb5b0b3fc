// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QLocale>
#include <QString>

#include "core/store/history_store.h"

namespace limber {

/// "Good morning", by the hour.
[[nodiscard]] QString greetingText(const QTime &now);

/// On how many days of the week `now` is in the routine was done, by the local day each session was
/// lived on: finished ones at their real speed. Several in a day are one.
[[nodiscard]] int daysThisWeek(const std::vector<SessionSummary> &sessions,
                               const RoutineId &routine, const QDateTime &now,
                               Qt::DayOfWeek firstDay);

/// "2 of 3 days done this week"; `planned` is how many days a week the routine wants.
[[nodiscard]] QString progressText(const std::vector<SessionSummary> &sessions,
                                   const RoutineId &routine, const QDateTime &now,
                                   std::optional<int> planned);

} // namespace limber
