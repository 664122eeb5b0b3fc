// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body_paint.h"

#include <QBrush>
#include <QPainter>
#include <QPen>

namespace limber {

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a + (b - a) * share);
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

void fill(QPainter &painter, const QPainterPath &path, const QBrush &brush)
{
    painter.fillPath(path, brush);
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width)
{
    painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void drawRim(QPainter &painter, const QPainterPath &path, const QColor &color, const Theme &theme)
{
    if (const QColor rim = rimOf(color, theme); rim.isValid())
        stroke(painter, path, rim, .006);
}

void fillShaded(QPainter &painter, const QPainterPath &path, const QColor &color,
                const QColor &shadeColor, QPointF away)
{
    fill(painter, path, color);
    fill(painter, shadeOf(path, away), shadeColor);
}

QPainterPath below(const QPainterPath &shape, double y)
{
    QPainterPath half;
    half.addRect(-1, -1, 2, y + 1);
    return sharedShape(shape, half);
}

QPainterPath segment(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

} // namespace limber
