// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QPainterPath>
#include <QPointF>

namespace limber {

/// The colour at a share, 0 to 1, of its own opacity.
[[nodiscard]] QColor faded(QColor color, double opacity);

/// A closed outline that runs smoothly (Catmull-Rom) through the points.
[[nodiscard]] QPainterPath smoothOutline(const std::vector<QPointF> &points);
/// An open line that runs smoothly through the points.
[[nodiscard]] QPainterPath smoothLine(const std::vector<QPointF> &points);

struct TubePoint {
    QPointF at;
    double radius = 0;
};

/// How long the rounded ends of a tube are; 0 is a straight cut.
struct TubeCaps {
    double start = 0;
    double end = 0;
};

/// A limb: a smooth line of at least two points, as thick as they say.
[[nodiscard]] QPainterPath tube(const std::vector<TubePoint> &line, TubeCaps caps);

/// The part of a shape that lies in shade when the light comes from the opposite of `away`, as wide
/// as `away` is long. Boolean, so it needs no clip and prints as it shows.
[[nodiscard]] QPainterPath shadeOf(const QPainterPath &shape, QPointF away);

/// Both shapes as one, and what they share; precise also in units as small as a body's.
[[nodiscard]] QPainterPath unitedShape(const QPainterPath &a, const QPainterPath &b);
[[nodiscard]] QPainterPath sharedShape(const QPainterPath &a, const QPainterPath &b);

/// The points with x mirrored, in reverse order, to close a symmetric outline.
[[nodiscard]] std::vector<QPointF> mirrored(const std::vector<QPointF> &points);
/// The points and their mirror image as one closed list.
[[nodiscard]] std::vector<QPointF> symmetric(std::vector<QPointF> rightHalf);

} // namespace limber
