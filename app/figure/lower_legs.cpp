// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/lower_legs.h"

#include <QPainter>

#include "app/figure/body_paint.h"

namespace limber {

namespace {

constexpr double legDistance = .088;

/// One leg standing, outer side to the right, its middle at x 0.
void drawLeg(QPainter &painter, double x, double outwards, const Theme &theme, bool far)
{
    const QColor skin = far ? between(theme.skin, theme.skinFar, .45) : theme.skin;
    const QColor dim = far ? between(theme.skinShade, theme.skinFar, .5) : theme.skinShade;
    const QColor cloth = far ? between(theme.legs, theme.legsShade, .6) : theme.legs;
    const QColor clothDim = far ? theme.legsFar : theme.legsShade;
    const auto at = [&](double dx, double y) {
        return QPointF{x + outwards * dx, y};
    };

    fill(painter,
         smoothOutline(placed(Points{{-.004, .040},
                                     {.022, .030},
                                     {.046, .017},
                                     {.060, .006},
                                     {.056, -.001},
                                     {.020, -.002},
                                     {-.012, .004}},
                              at)),
         dim);
    const Points outer{{.052, .430},  {.046, .345},  {.0395, .292}, {.0405, .258}, {.0455, .222},
                       {.0440, .188}, {.0350, .148}, {.0255, .112}, {.0205, .080}, {.0225, .052},
                       {.0195, .034}, {.0225, .014}, {.0195, .000}};
    const Points inner{{-.0190, .000}, {-.0220, .014}, {-.0185, .036}, {-.0225, .058},
                       {-.0205, .084}, {-.0270, .116}, {-.0380, .152}, {-.0455, .190},
                       {-.0445, .224}, {-.0395, .258}, {-.0380, .292}, {-.0440, .345},
                       {-.0500, .430}};
    QPainterPath leg = smoothLine(placed(outer, at));
    leg.connectPath(smoothLine(placed(inner, at)));
    leg.closeSubpath();
    leg.setFillRule(Qt::WindingFill);
    drawRim(painter, leg, skin, theme);
    fillShaded(painter, leg, skin, dim, {.0085, 0});

    // The two heads of the calf muscle, and the tendon they run into.
    const QColor soft = faded(dim, .55);
    const QColor raised = faded(Qt::white, theme.dark ? .07 : .13);
    fill(painter,
         smoothOutline(placed(Points{{-.004, .254},
                                     {-.028, .250},
                                     {-.038, .215},
                                     {-.033, .178},
                                     {-.018, .158},
                                     {-.005, .172},
                                     {-.003, .215}},
                              at)),
         raised);
    fill(painter,
         smoothOutline(placed(Points{{.005, .254},
                                     {.026, .250},
                                     {.036, .222},
                                     {.031, .190},
                                     {.018, .170},
                                     {.005, .182},
                                     {.003, .218}},
                              at)),
         raised);
    stroke(painter, smoothLine(placed(Points{{.0005, .250}, {.001, .215}, {-.001, .172}}, at)),
           soft, .0028);
    for (const double side : {-1.0, 1.0})
        stroke(painter,
               smoothLine(placed(
                   Points{{side * .012, .118}, {side * .0075, .086}, {side * .0095, .042}}, at)),
               soft, .0030);
    // The crease behind the knee, and the heel.
    stroke(painter, smoothLine(placed(Points{{-.026, .288}, {.000, .283}, {.027, .289}}, at)), soft,
           .0034);
    stroke(painter, smoothLine(placed(Points{{-.012, .012}, {.000, .009}, {.012, .012}}, at)), soft,
           .0028);

    QPainterPath shorts =
        smoothLine(placed(Points{{.0585, .430}, {.0525, .372}, {.0490, .330}}, at));
    shorts.quadTo(at(0, .322), at(-.0470, .330));
    shorts.connectPath(
        smoothLine(placed(Points{{-.0470, .330}, {-.0505, .372}, {-.0560, .430}}, at)));
    shorts.closeSubpath();
    fillShaded(painter, shorts, cloth, clothDim, {.010, 0});
    QPainterPath hem(at(.0490, .337));
    hem.quadTo(at(0, .329), at(-.0470, .337));
    stroke(painter, hem, clothDim, .0032);
}

} // namespace

void drawLowerLegs(QPainter &painter, std::optional<Side> side, const Theme &theme)
{
    for (const Side leg : {Side::Left, Side::Right})
        drawLeg(painter, legX(leg), leg == Side::Left ? -1 : 1, theme, side && *side != leg);
}

double legX(std::optional<Side> side)
{
    if (!side)
        return 0;
    return *side == Side::Left ? -legDistance : legDistance;
}

} // namespace limber
