// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/figure/vec.h"

namespace limber {

/// A body lying on its side, its front towards the viewer, the head to the left: how a person comes
/// off the roller.
struct FacingPose {
    Vec pelvis{.128, .098};
    /// Direction of the four stretches of the spine from pelvis to neck, degrees.
    std::array<double, 4> spine{};
    /// The head to the upright, degrees; above 0 to the left.
    double headTilt = 24;
    /// Hands and ankles: of the side below, and of the side above.
    std::array<Vec, 2> hands{};
    std::array<Vec, 2> feet{};
    /// Along the floor.
    double roller = -.485;
    bool operator==(const FacingPose &) const = default;
};

[[nodiscard]] inline FacingPose interpolate(const FacingPose &from, const FacingPose &to, double t)
{
    FacingPose pose;
    pose.pelvis = mix(from.pelvis, to.pelvis, t);
    for (size_t i = 0; i < pose.spine.size(); ++i)
        pose.spine[i] = mix(from.spine[i], to.spine[i], t);
    pose.headTilt = mix(from.headTilt, to.headTilt, t);
    for (size_t i = 0; i < 2; ++i) {
        pose.hands[i] = mix(from.hands[i], to.hands[i], t);
        pose.feet[i] = mix(from.feet[i], to.feet[i], t);
    }
    pose.roller = mix(from.roller, to.roller, t);
    return pose;
}

} // namespace limber
