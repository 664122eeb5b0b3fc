// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/theme.h"
#include "core/timeline/timeline.h"

class QPainter;

namespace limber {

// Muscles at work, on a person drawn by body_picture.h and in its units.

/// The lats and the muscles between the shoulder blades.
void drawRowingMuscles(QPainter &painter, const Theme &theme);
/// The part of the back over a roller at the origin.
void drawContactGlow(QPainter &painter, const Theme &theme);
/// The side of the back that carries the load.
void drawLoadedSide(QPainter &painter, Side side, const Theme &theme);
/// The part of a calf over a roller at the origin.
void drawCalfGlow(QPainter &painter, const Theme &theme);

} // namespace limber
