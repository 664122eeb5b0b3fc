// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/pacing.h"

#include <QStringList>

namespace limber {

Millis Pacing::spokenLength(const QString &text) const
{
    constexpr Millis perWord{400};
    if (const auto known = spoken.find(text); known != spoken.end())
        return *known;
    return perWord * text.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

} // namespace limber
