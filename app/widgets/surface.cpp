// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/surface.h"

#include <algorithm>

#include <QPainter>
#include <QWidget>

#include "app/style/theme.h"

namespace limber {

namespace {

double heldRadius(const QRectF &shape, double radius)
{
    return std::max(0.0, std::min({radius, shape.height() / 2, shape.width() / 2}));
}

} // namespace

bool goesByKeyboard(const QWidget &widget)
{
    return widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && goesByKeyboard(widget);
}

QRectF drawFocus(QPainter &painter, const QWidget &widget, const QRectF &shape, double radius)
{
    if (!showsFocus(widget))
        return shape;
    strokeRounded(painter, shape, radius, Theme::of(widget.palette()).accent, 3);
    return shape.adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom);
}

void fillRounded(QPainter &painter, const QRectF &shape, double radius, const QColor &fill)
{
    const double r = heldRadius(shape, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(shape, r, r);
}

void outlineInContrast(QPainter &painter, const Theme &theme, const QRectF &shape, double radius)
{
    if (theme.contrast)
        strokeRounded(painter, shape, radius, theme.ink, 2);
}

void strokeRounded(QPainter &painter, const QRectF &shape, double radius, const QColor &line,
                   double width)
{
    const double half = width / 2;
    const QRectF inner = shape.adjusted(half, half, -half, -half);
    const double r = heldRadius(inner, radius - half);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner, r, r);
}

} // namespace limber
