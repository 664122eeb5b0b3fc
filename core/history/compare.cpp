// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/compare.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/history/weeks.h"

namespace limber {

namespace {

bool hasBoth(const SessionPoint &point)
{
    return point.before && point.after;
}

ComparedEnd endOf(const std::vector<SessionPoint> &points, QDate from)
{
    ComparedEnd end{.from = from, .to = from.addDays(comparison::endDays - 1)};
    std::vector<int> before, after, change;
    for (const SessionPoint &point : points) {
        if (point.day < end.from || point.day > end.to)
            continue;
        const SetTotals &totals = point.totals;
        end.sets += totals.sets;
        end.skipped += totals.skipped;
        if (!totals.highestLevel.isEmpty() && (end.level.isEmpty() || totals.height > end.height)) {
            end.level = totals.highestLevel;
            end.height = totals.height;
        }
        if (!hasBoth(point))
            continue;
        before.push_back(*point.before);
        after.push_back(*point.after);
        change.push_back(*point.after - *point.before);
    }
    end.sessions = static_cast<int>(before.size());
    end.before = median(std::move(before));
    end.after = median(std::move(after));
    end.change = median(std::move(change));
    return end;
}

Comparison::Trend trendOf(const Comparison &compared)
{
    using Trend = Comparison::Trend;
    const ComparedEnd &first = compared.first;
    const ComparedEnd &last = compared.last;
    if (compared.sessions < comparison::fewestSessions)
        return Trend::TooFew;
    if (first.to >= last.from)
        return Trend::TooSoon;
    if (!first.before || !last.before)
        return Trend::TooFew;
    const double difference = *last.before - *first.before;
    if (difference <= -comparison::leastChange)
        return Trend::Falling;
    return difference >= comparison::leastChange ? Trend::Rising : Trend::Same;
}

} // namespace

Comparison compareWeeks(const std::vector<SessionPoint> &points, QDate today)
{
    const QDate begin = today.addDays(1 - 7 * comparison::weeks);
    std::vector<SessionPoint> counted;
    std::copy_if(points.begin(), points.end(), std::back_inserter(counted),
                 [&](const SessionPoint &point) {
                     return counts(point) && point.day >= begin && point.day <= today;
                 });
    Comparison compared;
    QDate first = today;
    for (const SessionPoint &point : counted) {
        if (!hasBoth(point))
            continue;
        ++compared.sessions;
        compared.eased += *point.after < *point.before ? 1 : 0;
        compared.worse += *point.after > *point.before ? 1 : 0;
        first = std::min(first, point.day);
    }
    compared.first = endOf(counted, first);
    compared.last = endOf(counted, today.addDays(1 - comparison::endDays));
    compared.trend = trendOf(compared);
    return compared;
}

} // namespace limber
