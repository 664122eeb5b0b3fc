// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QTransform>

#include "app/figure/figure_theme.h"

class QPainter;

namespace limber {

/// Where the figure's world lies on a painted surface.
struct FigureFrame {
    /// Pixels of one body height.
    double scale = 1;
    /// Where x = 0 on the floor is.
    QPointF origin{};

    /// Everything between the bounds, and the floor, as large as fits into the rectangle.
    [[nodiscard]] static FigureFrame fitting(const Bounds &bounds, const QRectF &rectangle);
    [[nodiscard]] QTransform transform() const;
    [[nodiscard]] QPointF at(Vec point) const;
};

[[nodiscard]] QPainterPath pathOf(const Outline &outline);

/// How soft spots are drawn: with a gradient, which is quick, or as flat layers, which prints; on
/// paper nothing casts a shadow.
enum class Medium { Screen, Paper };

/// The only code that draws figures: on the stage, in lists, on paper and for the icon. Draws
/// without clip paths and, on paper, without gradients of opacity.
class FigurePainter {
public:
    /// Paints in the figure's world: the painter's y points up, one unit is the body height.
    static void paint(QPainter &painter, const Figure &figure, const FigureTheme &theme,
                      Medium medium = Medium::Screen);
    static void paint(QPainter &painter, const std::vector<Shape> &shapes, const FigureTheme &theme,
                      Medium medium = Medium::Screen);
};

} // namespace limber
