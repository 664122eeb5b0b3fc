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

/// Sessions of the week `now` is in, by the local day each was lived on: finished ones at their
/// real speed.
[[nodiscard]] int sessionsThisWeek(const std::vector<SessionSummary> &sessions,
                                   const QDateTime &now, Qt::DayOfWeek firstDay);

/// "Two of three sessions done this week"; `planned` is how many days a week the routine wants.
[[nodiscard]] QString progressText(const std::vector<SessionSummary> &sessions,
                                   const QDateTime &now, std::optional<int> planned);

} // namespace limber
