// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/muscle_glow.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <QPainter>

#include "app/figure/shapes.h"

namespace limber {

namespace {

using Points = std::vector<QPointF>;

Points grown(const Points &points, QPointF centre, double factor)
{
    Points result;
    for (const QPointF point : points)
        result.push_back(centre + (point - centre) * factor);
    return result;
}

Points ellipse(QPointF centre, double rx, double ry)
{
    constexpr int corners = 12;
    Points points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.push_back(centre + QPointF{rx * std::cos(angle), ry * std::sin(angle)});
    }
    return points;
}

/// Soft at the rim, brightest in the middle: nested flat layers, which print as they show. A weak
/// glow is a small one, not a faint one: faint red on green is brown.
void drawGlow(QPainter &painter, const Points &region, QPointF centre, double strength,
              const Theme &theme)
{
    const double shown = std::lerp(.3, 1, strength), opacity = std::min(1.0, strength * 4);
    const auto fill = [&](double size, const QColor &color, double density) {
        painter.fillPath(smoothOutline(grown(region, centre, size * shown)),
                         faded(color, density * opacity));
    };
    constexpr int layers = 6;
    for (int i = 0; i < layers; ++i) {
        const double share = static_cast<double>(i) / (layers - 1);
        fill(std::lerp(1.14, .84, share), theme.glow, std::lerp(.16, .34, share));
    }
    for (const double size : {.70, .54, .38, .22})
        fill(size, theme.glowCore, .30);
}

/// A muscle of the right side, or its mirror image.
void drawMuscle(QPainter &painter, Side side, const Points &muscle, QPointF centre, double strength,
                const Theme &theme)
{
    if (side == Side::Right)
        drawGlow(painter, muscle, centre, strength, theme);
    else
        drawGlow(painter, mirrored(muscle), {-centre.x(), centre.y()}, strength, theme);
}

} // namespace

void drawRowingMuscles(QPainter &painter, double strength, const Theme &theme)
{
    static const Points lat{{.012, .700},  {.034, .704}, {.062, .716}, {.086, .748}, {.098, .768},
                            {.0955, .735}, {.085, .685}, {.070, .640}, {.040, .604}, {.012, .600}};
    static const Points mid{{.008, .806}, {.026, .800}, {.026, .770},
                            {.029, .735}, {.024, .712}, {.008, .716}};
    for (const Side side : {Side::Left, Side::Right}) {
        drawMuscle(painter, side, lat, {.058, .685}, strength, theme);
        drawMuscle(painter, side, mid, {.019, .760}, strength, theme);
    }
}

void drawContactGlow(QPainter &painter, QPointF roller, double strength, const Theme &theme)
{
    drawGlow(painter, ellipse(roller, .072, .058), roller, strength, theme);
}

void drawLoadedSide(QPainter &painter, Side side, double strength, const Theme &theme)
{
    static const Points muscle{{.012, .800}, {.050, .812}, {.088, .790}, {.090, .740},
                               {.080, .690}, {.050, .668}, {.016, .690}};
    drawMuscle(painter, side, muscle, {.050, .740}, strength, theme);
}

void drawCalfGlow(QPainter &painter, QPointF roller, double strength, const Theme &theme)
{
    drawGlow(painter, ellipse(roller, .030, .034), roller, strength, theme);
}

} // namespace limber
