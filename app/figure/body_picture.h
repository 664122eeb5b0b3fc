// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/style/theme.h"
#include "core/figure/person.h"
#include "core/timeline/timeline.h"

class QPainter;

namespace limber {

// A person seen from behind, in body units: their height is 1, y points up from the floor, x is 0
// at the spine. The painter must be set up for that; nothing here clips.

enum class BackPose { ArmsDown, HandsOnHead, Rowing };

/// What lies below the muscles that may glow: legs, arms, shirt.
void drawBackBelow(QPainter &painter, BackPose pose, const Theme &theme);
/// What lies above them: the spine, the head, arms nearest to the viewer.
void drawBackAbove(QPainter &painter, BackPose pose, Hair hair, const Theme &theme);

/// Both legs from the thigh down; the leg that is not `side` stays in the background.
void drawLowerLegs(QPainter &painter, std::optional<Side> side, const Theme &theme);
/// Where the middle of a lower leg is; 0 for both legs together.
[[nodiscard]] double legX(std::optional<Side> side);

} // namespace limber
