// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/back_arms.h"

#include <cmath>

#include <QPainter>

#include "app/figure/body_paint.h"

namespace limber {

namespace {

struct Arm {
    TubeLine upper;
    TubeLine forearm;
    /// Of the sleeve, along the upper arm.
    TubeLine sleeve;
};

constexpr double sleeveWidth = .0065;

TubeLine wider(TubeLine line, double factor, double by = 0)
{
    for (TubePoint &point : line)
        point.radius = point.radius * factor + by;
    return line;
}

TubeLine between(TubeLine from, const TubeLine &to, double share)
{
    for (size_t i = 0; i < from.size(); ++i) {
        from[i].at += (to[i].at - from[i].at) * share;
        from[i].radius = std::lerp(from[i].radius, to[i].radius, share);
    }
    return from;
}

/// A rower's arm: seen from behind, one stretched to the front is short, and its hand hidden.
Arm rowingArm(double pull)
{
    const Arm stretched{
        .upper = {{{.094, .782}, .036}, {{.106, .768}, .0330}, {{.112, .756}, .030}},
        .forearm = {{{.106, .752}, .0270},
                    {{.098, .750}, .0250},
                    {{.086, .752}, .0210},
                    {{.074, .756}, .0180}},
        .sleeve = {{{.092, .790}, .041}, {{.103, .772}, .0400}, {{.112, .756}, .0380}}};
    const Arm drawn{.upper = {{{.096, .778}, .036}, {{.122, .712}, .0325}, {{.146, .644}, .0250}},
                    .forearm = {{{.146, .644}, .0240},
                                {{.168, .668}, .0255},
                                {{.186, .692}, .0195},
                                {{.198, .712}, .0155}},
                    .sleeve = {{{.092, .786}, .041}, {{.108, .744}, .0390}, {{.124, .702}, .0350}}};
    return {between(stretched.upper, drawn.upper, pull),
            between(stretched.forearm, drawn.forearm, pull),
            between(stretched.sleeve, drawn.sleeve, pull)};
}

Arm armOf(BackPose pose)
{
    if (pose == BackPose::HandsOnHead)
        return {.upper = {{{.098, .806}, .036}, {{.152, .842}, .0315}, {{.213, .880}, .0245}},
                .forearm = {{{.215, .881}, .0240},
                            {{.176, .903}, .0258},
                            {{.112, .920}, .0205},
                            {{.050, .926}, .0160}},
                .sleeve = {{{.092, .800}, .041}, {{.124, .822}, .0390}, {{.158, .845}, .0350}}};
    return {.upper = {{{.096, .785}, .036},
                      {{.112, .738}, .0335},
                      {{.131, .684}, .0275},
                      {{.144, .636}, .0238}},
            .forearm = {{{.143, .642}, .0238},
                        {{.155, .596}, .0248},
                        {{.169, .548}, .0190},
                        {{.178, .508}, .0150}},
            .sleeve = {{{.092, .792}, .041}, {{.110, .744}, .0395}, {{.127, .694}, .0355}}};
}

/// On a wider trunk the arms lie further apart.
double apart(const BackLook &look)
{
    return .1 * (look.trunk - 1);
}

/// As far down the forearm as a long sleeve reaches.
TubeLine sleeved(const TubeLine &forearm)
{
    return wider({forearm.begin(), forearm.begin() + 3}, 1, sleeveWidth);
}

void drawHangingHand(QPainter &painter, double outwards, const Theme &theme)
{
    onBothSides([&](auto side) {
        const auto at = [&](double x, double y) {
            return side(x + outwards, y);
        };
        const auto thumb = smoothOutline(placed(
            Points{
                {.168, .500}, {.160, .482}, {.157, .462}, {.161, .455}, {.168, .468}, {.174, .490}},
            at));
        const auto hand = smoothOutline(placed(Points{{.1640, .515},
                                                      {.1645, .492},
                                                      {.1690, .462},
                                                      {.1760, .437},
                                                      {.1840, .428},
                                                      {.1910, .436},
                                                      {.1955, .464},
                                                      {.1965, .490},
                                                      {.1920, .514}},
                                               at));
        drawRim(painter, unitedShape(thumb, hand), theme.skin, theme);
        fill(painter, thumb, theme.skinShade);
        fillShaded(painter, hand, theme.skin, theme.skinShade, {.0055, -.002});
        stroke(painter, smoothLine({at(.1785, .466), at(.1800, .450), at(.1830, .436)}),
               theme.skinShade, .0024);
        stroke(painter, smoothLine({at(.1860, .468), at(.1870, .452), at(.1885, .440)}),
               theme.skinShade, .0024);
    });
}

} // namespace

void drawArms(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme)
{
    const Arm arm = armOf(pose);
    const bool raised = pose == BackPose::HandsOnHead;
    const QPointF away = raised ? QPointF{.003, -.009} : shade;
    if (!raised)
        drawHangingHand(painter, apart(look), theme);
    onBothSides([&](auto side) {
        const auto at = [&](double x, double y) {
            return side(x + apart(look), y);
        };
        const auto upper = tube(placed(wider(arm.upper, look.arms), at), {.03, .022});
        const auto forearm = tube(placed(wider(arm.forearm, look.arms), at), {.022, .01});
        const auto whole = unitedShape(upper, forearm);
        drawRim(painter, whole, theme.skin, theme);
        fillShaded(painter, whole, theme.skin, theme.skinShade, away);
        if (raised && !look.longSleeves) {
            const auto crease = smoothLine({at(.192, .888), at(.176, .879), at(.160, .874)});
            stroke(painter, crease, theme.skinShade, .0040);
        }
        if (look.longSleeves) {
            const auto above =
                tube(placed(wider(arm.upper, look.arms, sleeveWidth), at), {.034, .026});
            const auto below = tube(placed(sleeved(wider(arm.forearm, look.arms)), at), {.026, 0});
            const auto sleeve = unitedShape(above, below);
            drawRim(painter, sleeve, theme.top, theme);
            fillShaded(painter, sleeve, theme.top, theme.topShade, away);
            return;
        }
        const auto sleeve = tube(placed(wider(arm.sleeve, look.arms), at), {.034, 0});
        drawRim(painter, sleeve, theme.top, theme);
        fill(painter, sleeve, theme.top);
        fill(painter, raised ? shadeOf(sleeve, away) : below(shadeOf(sleeve, away), .774),
             theme.topShade);
    });
}

void drawRowersForearms(QPainter &painter, double pull, const BackLook &look, const Theme &theme)
{
    const TubeLine forearm = wider(rowingArm(pull).forearm, look.arms);
    const QPointF hand = forearm.back().at - QPointF{.198, .712};
    onBothSides([&](auto mirror) {
        const auto side = [&](double x, double y) {
            return mirror(x + apart(look), y);
        };
        const auto at = [&](double x, double y) {
            return side(x + hand.x(), y + hand.y());
        };
        const QPointF grip = at(.206, .722);
        stroke(painter, segment(grip, mirror(.030, .905)), theme.band, .0060);
        stroke(painter, segment(grip + QPointF{0, .031}, grip - QPointF{0, .027}),
               theme.dark ? theme.muted : theme.ink, .0125);
        fillShaded(painter, tube(placed(forearm, side), {.02, .012}), theme.skin, theme.skinShade);
        if (look.longSleeves)
            fillShaded(painter, tube(placed(sleeved(forearm), side), {.026, 0}), theme.top,
                       theme.topShade);
        fill(painter,
             smoothOutline(placed(Points{{.186, .708},
                                         {.189, .731},
                                         {.205, .743},
                                         {.221, .733},
                                         {.222, .711},
                                         {.207, .699}},
                                  at)),
             theme.skin);
        for (int finger = 0; finger < 3; ++finger) {
            const double y = .734 - finger * .0095;
            stroke(painter, segment(at(.207, y), at(.2205, y - .004)), theme.skinShade, .0026);
        }
    });
}

void drawRowersUpperArms(QPainter &painter, double pull, const BackLook &look, const Theme &theme)
{
    const Arm arm = rowingArm(pull);
    onBothSides([&](auto side) {
        const auto at = [&](double x, double y) {
            return side(x + apart(look), y);
        };
        if (look.longSleeves) {
            fillShaded(painter,
                       tube(placed(wider(arm.upper, look.arms, sleeveWidth), at), {.034, .026}),
                       theme.top, theme.topShade);
            return;
        }
        fillShaded(painter, tube(placed(wider(arm.upper, look.arms), at), {.03, .022}), theme.skin,
                   theme.skinShade);
        const auto sleeve = tube(placed(wider(arm.sleeve, look.arms), at), {.034, 0});
        fill(painter, sleeve, theme.top);
        fill(painter, below(shadeOf(sleeve, shade), .774), theme.topShade);
    });
}

} // namespace limber
