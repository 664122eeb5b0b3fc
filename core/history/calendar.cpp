// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/calendar.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace limber {

QDate weekStart(QDate day, Qt::DayOfWeek first)
{
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

std::vector<DaySum> calendarDays(const std::vector<DaySum> &sums, QDate today, int weeks,
                                 Qt::DayOfWeek first)
{
    const QDate begin = weekStart(today, first).addDays(-7 * (weeks - 1));
    std::vector<DaySum> days(static_cast<size_t>(begin.daysTo(today) + 1));
    for (size_t index = 0; index < days.size(); ++index)
        days[index].day = begin.addDays(static_cast<qint64>(index));
    for (const DaySum &sum : sums) {
        if (sum.day >= begin && sum.day <= today)
            days[static_cast<size_t>(begin.daysTo(sum.day))] = sum;
    }
    return days;
}

DayAmount amountOf(const DaySum &day)
{
    if (day.sessions == 0)
        return DayAmount::None;
    const auto minutes = std::chrono::round<std::chrono::minutes>(day.active).count();
    return minutes >= 20 ? DayAmount::Much : minutes >= 10 ? DayAmount::Some : DayAmount::Little;
}

HistoryTotals historyTotals(const std::vector<DaySum> &sums, Qt::DayOfWeek first)
{
    HistoryTotals totals;
    std::set<QDate> weeks;
    for (const DaySum &sum : sums) {
        if (sum.sessions == 0)
            continue;
        totals.sessions += sum.sessions;
        totals.active += sum.active;
        totals.firstDay = totals.firstDay.isValid() ? std::min(totals.firstDay, sum.day) : sum.day;
        weeks.insert(weekStart(sum.day, first));
    }
    totals.weeks = static_cast<int>(weeks.size());
    return totals;
}

} // namespace limber
