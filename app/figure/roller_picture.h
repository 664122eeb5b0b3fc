// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "app/style/theme.h"

class QColor;
class QPainter;
class QRectF;

namespace limber {

// The roller on a map and the signs around it, in pixels.

/// A forbidden zone, hatched; `unit` is pixels of one body height.
void drawNeverZone(QPainter &painter, const QRectF &zone, double unit, const Theme &theme);
/// A place the roller may lie at, but does not now.
void drawLevelBar(QPainter &painter, QPointF at, double half, double radius, bool done,
                  const Theme &theme);
/// What the roller leaves on the back below it.
void drawRollerShadow(QPainter &painter, QPointF at, double half, double radius,
                      const Theme &theme);
/// The roller itself, seen from the side, turned by `spin` turns.
void drawRoller(QPainter &painter, QPointF at, double half, double radius, double spin,
                const Theme &theme);
/// The stretch of the body a roll covers.
void drawTravelBand(QPainter &painter, const QRectF &band, const Theme &theme);
/// An arrow along a line; `both` gives it a head at either end.
void drawArrow(QPainter &painter, QPointF from, QPointF to, double width, bool both,
               const QColor &color);
/// One arrow to either side of the roller; the stronger one is where the body leans.
void drawSideArrows(QPainter &painter, QPointF roller, double half, double width, double sway,
                    const Theme &theme);

} // namespace limber
