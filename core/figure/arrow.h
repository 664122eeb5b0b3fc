// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace limber {

/// Where a still picture must tell a movement; one to a picture.
enum class Arrow { None, LieBack, Lift, Roll, Arch, Pull, Breathe };

/// Draws the movement over a figure of these bones.
void addArrow(Figure &figure, const Skeleton &bones, Arrow arrow);

} // namespace limber
