// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/weeks.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/history/calendar.h"

namespace limber {

std::optional<double> median(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<qsizetype>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

bool counts(const SessionPoint &point)
{
    return point.outcome != Outcome::Open && point.speed == 1.0;
}

std::vector<WeekSum> weekSums(const std::vector<SessionPoint> &points, const RoutineId &plan,
                              QDate today, int weeks, Qt::DayOfWeek first)
{
    struct Said {
        std::set<QDate> planDays;
        std::vector<int> before;
        std::vector<int> after;
    };
    const auto size = static_cast<size_t>(weeks);
    const QDate begin = weekStart(today, first).addDays(-7 * (weeks - 1));
    std::vector<WeekSum> sums(size);
    std::vector<Said> said(size);
    for (size_t week = 0; week < size; ++week)
        sums[week].start = begin.addDays(7 * static_cast<qint64>(week));
    for (const SessionPoint &point : points) {
        if (!counts(point) || point.day < begin || point.day > today)
            continue;
        const auto week = static_cast<size_t>(begin.daysTo(point.day) / 7);
        ++sums[week].sessions;
        sums[week].active += point.active;
        if (point.routine == plan && point.outcome == Outcome::Finished)
            said[week].planDays.insert(point.day);
        if (point.before)
            said[week].before.push_back(*point.before);
        if (point.after)
            said[week].after.push_back(*point.after);
    }
    for (size_t week = 0; week < size; ++week) {
        sums[week].planDays = static_cast<int>(said[week].planDays.size());
        sums[week].before = median(std::move(said[week].before));
        sums[week].after = median(std::move(said[week].after));
    }
    return sums;
}

} // namespace limber
