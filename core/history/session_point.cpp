// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/session_point.h"

#include <optional>

#include <QTimeZone>

#include "core/body/roller.h"
#include "core/history/attempts.h"

namespace limber {

QDate dayLived(const QDateTime &instant, const QByteArray &zone)
{
    const QTimeZone lived(zone);
    return instant.toTimeZone(lived.isValid() ? lived : QTimeZone::utc()).date();
}

SetTotals totalsOf(const std::vector<SetRecord> &sets)
{
    SetTotals totals;
    for (const SetRecord &set : bestAttempts(sets)) {
        ++totals.sets;
        totals.skipped += set.skipped ? 1 : 0;
        if (!anythingDone(set))
            continue;
        const auto position = findPosition(set.level);
        if (position && (totals.highestLevel.isEmpty() || position->height() > totals.height)) {
            totals.highestLevel = set.level;
            totals.height = position->height();
        }
    }
    return totals;
}

} // namespace limber
