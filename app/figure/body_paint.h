// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QPainterPath>
#include <QPointF>

#include "app/figure/shapes.h"
#include "app/style/theme.h"

class QBrush;
class QPainter;

namespace limber {

// What the parts of a body are painted with.

using Points = std::vector<QPointF>;
using TubeLine = std::vector<TubePoint>;

/// Where the shade of a limb lies.
inline constexpr QPointF shade{.0085, -.0035};

[[nodiscard]] QColor between(const QColor &from, const QColor &to, double share);

void fill(QPainter &painter, const QPainterPath &path, const QBrush &brush);
void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width);
/// To be drawn below the shape.
void drawRim(QPainter &painter, const QPainterPath &path, const QColor &color, const Theme &theme);
void fillShaded(QPainter &painter, const QPainterPath &path, const QColor &color,
                const QColor &shadeColor, QPointF away = shade);

/// The part of a shape under a height.
[[nodiscard]] QPainterPath below(const QPainterPath &shape, double y);
[[nodiscard]] QPainterPath segment(QPointF from, QPointF to);

/// Draws on the right half, then mirrored on the left. Light stays where it is.
template <typename Draw>
void onBothSides(Draw draw)
{
    for (const double sign : {-1.0, 1.0})
        draw([sign](double x, double y) { return QPointF{sign * x, y}; });
}

template <typename Mirror>
Points placed(const Points &points, Mirror at)
{
    Points result;
    for (const QPointF point : points)
        result.push_back(at(point.x(), point.y()));
    return result;
}

template <typename Mirror>
TubeLine placed(const TubeLine &line, Mirror at)
{
    TubeLine result;
    for (const TubePoint &point : line)
        result.push_back({at(point.at.x(), point.at.y()), point.radius});
    return result;
}

} // namespace limber
