// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/roller_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include "app/figure/shapes.h"

namespace limber {

void drawNeverZone(QPainter &painter, const QRectF &zone, double unit, const Theme &theme)
{
    const double radius = .015 * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.warn, .16));
    painter.drawRoundedRect(zone, radius, radius);
    QPainterPath hatch;
    const double pitch = .021 * unit;
    const double inset = .004 * unit;
    for (double x = zone.left() - zone.height() + pitch / 2; x < zone.right(); x += pitch) {
        const double from = std::max(x, zone.left() + inset);
        const double to = std::min(x + zone.height(), zone.right() - inset);
        if (to - from > inset) {
            hatch.moveTo(from, zone.bottom() - (from - x));
            hatch.lineTo(to, zone.bottom() - (to - x));
        }
    }
    painter.strokePath(hatch, QPen(faded(theme.warn, .72), std::max(1.0, .0040 * unit),
                                   Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.warn, std::max(1.5, .0048 * unit)));
    painter.drawRoundedRect(zone, radius, radius);
}

void drawLevelBar(QPainter &painter, QPointF at, double half, double radius, bool done,
                  const Theme &theme)
{
    const QRectF bar{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    painter.setPen(QPen(faded(theme.rollerHigh, .95), std::max(1.0, radius * .28)));
    painter.setBrush(faded(theme.roller, done ? .78 : .42));
    painter.drawRoundedRect(bar, radius, radius);
}

void drawRollerShadow(QPainter &painter, QPointF at, double half, double radius, const Theme &theme)
{
    const QRectF body{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    const double corner = radius * .55;
    painter.setPen(Qt::NoPen);
    for (int i = 3; i > 0; --i) {
        painter.setBrush(faded(Qt::black, theme.dark ? .11 : .055));
        painter.drawRoundedRect(body.adjusted(-i * .3, radius * .20, i * .3, radius * .16 * i + 1),
                                corner, corner);
    }
}

void drawRoller(QPainter &painter, QPointF at, double half, double radius, double spin,
                const Theme &theme)
{
    const QRectF body{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    const double corner = radius * .55;
    painter.setPen(Qt::NoPen);
    QLinearGradient light(body.topLeft(), body.bottomLeft());
    light.setColorAt(0, theme.roller);
    light.setColorAt(.22, theme.rollerHigh);
    light.setColorAt(.50, theme.roller);
    light.setColorAt(1, theme.rollerShade);
    painter.setBrush(light);
    painter.drawRoundedRect(body, corner, corner);

    // Rows of dashes in the foam that travel round with the turn.
    constexpr int rows = 8;
    const double pitch = radius * 1.15;
    painter.save();
    for (int row = 0; row < rows; ++row) {
        const double turn = std::fmod(static_cast<double>(row) / rows + spin, 1.0);
        const double angle = (turn < 0 ? turn + 1 : turn) * 2 - .5;
        if (angle < -.42 || angle > .42)
            continue;
        const double y = at.y() - radius * std::sin(angle * std::numbers::pi);
        const double visible = std::cos(angle * std::numbers::pi);
        painter.setPen(QPen(faded(theme.rollerShade, .62 * visible), std::max(1.0, radius * .13),
                            Qt::SolidLine, Qt::RoundCap));
        const double shift = row % 2 ? pitch / 2 : 0;
        for (double x = body.left() + radius * .8 + shift; x < body.right() - radius * .9;
             x += pitch)
            painter.drawLine(QPointF{x - pitch * .17, y}, QPointF{x + pitch * .17, y});
    }
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.rollerShade, .55));
    for (const double end : {body.left(), body.right() - radius * .34})
        painter.drawRoundedRect(QRectF{end, body.top(), radius * .34, body.height()}, radius * .17,
                                radius * .3);
}

void drawTravelBand(QPainter &painter, const QRectF &band, const Theme &theme)
{
    QPen edge(faded(theme.rollerHigh, .95), std::max(1.2, band.width() * .011));
    edge.setDashPattern({3.2, 2.6});
    edge.setCapStyle(Qt::RoundCap);
    painter.setPen(edge);
    painter.setBrush(faded(theme.rollerHigh, .20));
    painter.drawRoundedRect(band, band.width() * .07, band.width() * .07);
}

void drawArrow(QPainter &painter, QPointF from, QPointF to, double width, bool both,
               const QColor &color)
{
    const QPointF whole = to - from;
    const double length = std::hypot(whole.x(), whole.y());
    if (length <= 0)
        return;
    const QPointF ahead = whole / length;
    const QPointF aside{-ahead.y(), ahead.x()};
    const double head = width * 2.1;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(both ? from + ahead * head : from, to - ahead * head);
    painter.setPen(QPen(color, width * .5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    const auto point = [&](QPointF tip, QPointF direction) {
        const std::array<QPointF, 3> corners{tip,
                                             tip - direction * head * 1.15 + aside * head * .78,
                                             tip - direction * head * 1.15 - aside * head * .78};
        painter.drawPolygon(corners.data(), 3);
    };
    point(to, ahead);
    if (both)
        point(from, -ahead);
}

void drawSideArrows(QPainter &painter, QPointF roller, double half, double width, double sway,
                    const Theme &theme)
{
    for (const double side : {-1.0, 1.0}) {
        const double near = half + width * 2;
        const double strength = std::clamp(.35 + .65 * sway * side, .35, 1.0);
        drawArrow(painter, roller + QPointF{side * near, 0},
                  roller + QPointF{side * (near + width * 6), 0}, width, false,
                  faded(theme.warm, strength));
    }
}

} // namespace limber
