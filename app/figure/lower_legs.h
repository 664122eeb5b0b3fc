// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/style/theme.h"
#include "core/timeline/timeline.h"

class QPainter;

namespace limber {

/// Both legs from the thigh down, seen from behind in body units; the leg that is not `side` stays
/// in the background.
void drawLowerLegs(QPainter &painter, std::optional<Side> side, const Theme &theme);
/// Where the middle of a lower leg is; 0 for both legs together.
[[nodiscard]] double legX(std::optional<Side> side);

} // namespace limber
