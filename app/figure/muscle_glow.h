// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "app/style/theme.h"
#include "core/timeline/timeline.h"

class QPainter;

namespace limber {

// Muscles at work, on a person drawn by body_picture.h and in its units; `strength` is above 0
// to 1.

/// The lats and the muscles between the shoulder blades.
void drawRowingMuscles(QPainter &painter, double strength, const Theme &theme);
/// The part of the back over a roller.
void drawContactGlow(QPainter &painter, QPointF roller, double strength, const Theme &theme);
/// The side of the back that carries the load.
void drawLoadedSide(QPainter &painter, Side side, double strength, const Theme &theme);
/// The part of a calf over a roller.
void drawCalfGlow(QPainter &painter, QPointF roller, double strength, const Theme &theme);

} // namespace limber
