// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/session_point.h"

#include <optional>

#include <QTimeZone>

#include "core/body/roller.h"
#include "core/history/attempts.h"

namespace limber {

namespace {

/// A set tells no region, but no two regions share a landmark.
std::optional<int> heightOf(const QString &level)
{
    for (const Region &region : allRegions()) {
        if (const auto position = RollerPosition::parse(region.id, level))
            return position->height();
    }
    return std::nullopt;
}

} // namespace

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
        const bool anythingDone = set.doneRepetitions > 0 || set.doneWork > Millis{};
        if (!anythingDone || set.level.isEmpty())
            continue;
        const auto height = heightOf(set.level);
        if (height && (totals.highestLevel.isEmpty() || *height > totals.height)) {
            totals.highestLevel = set.level;
            totals.height = *height;
        }
    }
    return totals;
}

} // namespace limber
