// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDate>

#include "core/history/session_point.h"

namespace limber {

/// The first day of the week `day` lies in; weeks begin with `first`.
[[nodiscard]] QDate weekStart(QDate day, Qt::DayOfWeek first);

/// Every day of `weeks` weeks, the last one that of `today`, and no day after `today`. `sums` come
/// in any order; a day without one has no session.
[[nodiscard]] std::vector<DaySum> calendarDays(const std::vector<DaySum> &sums, QDate today,
                                               int weeks, Qt::DayOfWeek first);

/// How much was done on a day, by its rounded minutes: none, up to 9, up to 19, 20 and more. A day
/// with a session is never None.
enum class DayAmount { None, Little, Some, Much };
[[nodiscard]] DayAmount amountOf(const DaySum &day);

struct HistoryTotals {
    int sessions = 0;
    Millis active{};
    /// In which anything was done.
    int weeks = 0;
    /// Invalid when there is no session.
    QDate firstDay{};
    bool operator==(const HistoryTotals &) const = default;
};

[[nodiscard]] HistoryTotals historyTotals(const std::vector<DaySum> &sums, Qt::DayOfWeek first);

} // namespace limber
