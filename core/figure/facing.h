// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/figure/facing_pose.h"
#include "core/figure/figure.h"

namespace limber {

struct FacingLimb {
    Vec root{}, joint{}, end{};
};

/// Where every joint of a body lying on its side is: of the side below, and of the side above.
struct FacingBones {
    FacingPose pose{};
    /// From the pelvis to the neck.
    std::array<Vec, 5> spine{};
    std::array<FacingLimb, 2> arms{};
    std::array<FacingLimb, 2> legs{};
};

[[nodiscard]] FacingBones articulate(const FacingPose &pose);
[[nodiscard]] Figure dressed(const FacingBones &bones, const Person &person);

} // namespace limber
