// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/theme.h"
#include "core/figure/person.h"

class QPainter;

namespace limber {

// A person seen from behind, in body units: their height is 1, y points up from the floor, x is 0
// at the spine. The painter must be set up for that; nothing here clips.

enum class BackPose { ArmsDown, HandsOnHead, Rowing };

/// What of a person is seen from behind, apart from the colours.
struct BackLook {
    Hair hair = Hair::Bun;
    bool longSleeves = false;
    /// Factors on the width of the trunk and the thickness of the arms.
    double trunk = 1, arms = 1;
    bool operator==(const BackLook &) const = default;
};
[[nodiscard]] BackLook backLookOf(const Person &person);

/// What lies below the muscles that may glow: legs, arms, shirt; of a rower, all that stands still.
void drawBackBelow(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme);
/// What lies above them: the spine and the head.
void drawBackAbove(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme);

/// A rower's shoulder blades as they glide over the shirt; `pull` as for the arms.
void drawRowersBlades(QPainter &painter, double pull, const BackLook &look, const Theme &theme);

} // namespace limber
