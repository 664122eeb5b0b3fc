// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>

#include "core/history/session_point.h"

namespace limber {

/// The middle of `values`, or the mean of the two in the middle; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<int> values);

/// True for what statistics are made of: ended, at its real speed.
[[nodiscard]] bool counts(const SessionPoint &point);

/// What was done in one week. Open sessions and those of another speed than 1 are left out.
struct WeekSum {
    /// Its first day.
    QDate start{};
    int sessions = 0;
    Millis active{};
    /// Days on which the plan's routine was done to its end.
    int planDays = 0;
    /// The medians of what was said.
    std::optional<double> before{};
    std::optional<double> after{};
    bool operator==(const WeekSum &) const = default;
};

/// `weeks` weeks, oldest first, the last one that of `today`. `points` come in any order.
[[nodiscard]] std::vector<WeekSum> weekSums(const std::vector<SessionPoint> &points,
                                            const RoutineId &plan, QDate today, int weeks,
                                            Qt::DayOfWeek first);

} // namespace limber
