// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include "core/base/time.h"

namespace limber {

/// Whole seconds up to 99 s, then m:ss; rounded up, so that a countdown shows 1 until it is over.
[[nodiscard]] QString countdownText(Millis left);
/// m:ss or h:mm:ss, the whole seconds that have passed.
[[nodiscard]] QString durationText(Millis span);
/// "18:30", or as the language writes it.
[[nodiscard]] QString timeOfDayText(QTime time);
/// "60 s", "2.5 s".
[[nodiscard]] QString secondsText(Millis span);
/// "about 9 min", "under a minute".
[[nodiscard]] QString aboutText(Millis span);
/// "9 min left", "under a minute left".
[[nodiscard]] QString leftText(Millis span);

} // namespace limber
