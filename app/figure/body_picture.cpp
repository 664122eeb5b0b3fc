// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body_picture.h"

#include <cmath>

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include "app/figure/back_arms.h"
#include "app/figure/body_paint.h"

namespace limber {

namespace {

QPainterPath shirtOutline(BackPose pose)
{
    Points right{{.032, .861}, {.046, .851}, {.078, .836}, {.108, .818}, {.116, .796},
                 {.104, .772}, {.097, .745}, {.092, .715}, {.083, .670}, {.079, .635},
                 {.085, .597}, {.098, .556}, {.100, .540}};
    if (pose == BackPose::HandsOnHead) {
        right[2] = {.074, .846};
        right[3] = {.104, .842};
        right[4] = {.118, .822};
        right[5] = {.108, .784};
    }
    QPainterPath path = smoothLine(right);
    path.quadTo(QPointF{0, .533}, QPointF{-right.back().x(), right.back().y()});
    path.connectPath(smoothLine(mirrored(right)));
    path.cubicTo(QPointF{-.012, .850}, QPointF{.012, .850}, right.front());
    path.closeSubpath();
    return path;
}

void drawLegs(QPainter &painter, const Theme &theme)
{
    onBothSides([&](auto at) {
        const TubeLine leg{
            {at(.052, .530), .053}, {at(.0525, .450), .0505}, {at(.055, .180), .036}};
        fillShaded(painter, tube(leg, {.05, 0}), theme.legs, theme.legsShade, {.011, 0});
    });
    const auto hips = smoothOutline(symmetric({{.060, .562},
                                               {.089, .552},
                                               {.1035, .518},
                                               {.103, .480},
                                               {.080, .458},
                                               {.045, .455},
                                               {.006, .466}}));
    fill(painter, hips, theme.legs);
    QPainterPath outside;
    outside.addRect(.085, .4, .1, .2);
    fill(painter, sharedShape(shadeOf(hips, {.011, 0}), outside), theme.legsShade);
    stroke(painter, segment({0, .468}, {0, .532}), faded(theme.legsShade, .8), .0036);
    onBothSides([&](auto at) {
        stroke(painter,
               smoothLine({at(.010, .472), at(.030, .455), at(.058, .452), at(.086, .470)}),
               theme.legsShade, .0045);
    });
}

/// The shoulder blades, gliding away from the spine and up.
void drawBlades(QPainter &painter, double glide, double lift, const Theme &theme)
{
    onBothSides([&](auto at) {
        Points blade;
        for (const QPointF point : Points{{.028, .800},
                                          {.060, .806},
                                          {.094, .802},
                                          {.082, .765},
                                          {.060, .722},
                                          {.048, .716},
                                          {.036, .745}}) {
            const double turned = point.y() < .73 ? lift : 0;
            blade.push_back(at(point.x() + glide + turned, point.y() + lift * .4));
        }
        const auto shape = smoothOutline(blade);
        fill(painter, shape, faded(theme.topShade, .42));
        stroke(painter, shape, faded(theme.topHigh, .65), .0028);
    });
}

void drawShirt(QPainter &painter, BackPose pose, const Theme &theme)
{
    const auto outline = shirtOutline(pose);
    QLinearGradient light(-.11, 0, .11, 0);
    light.setColorAt(0, theme.top);
    light.setColorAt(.34, theme.topHigh);
    light.setColorAt(.64, theme.top);
    light.setColorAt(1, between(theme.top, theme.topShade, .55));
    drawRim(painter, outline, theme.top, theme);
    fill(painter, outline, light);
    fill(painter, below(shadeOf(outline, {.012, 0}), .760), faded(theme.topShade, .6));

    QPainterPath hem(QPointF{-.0985, .5465});
    hem.quadTo(QPointF{0, .5395}, QPointF{.0985, .5465});
    stroke(painter, hem, faded(theme.topShade, .9), .0034);
    // The hollow along the spine.
    fill(painter,
         smoothOutline(
             symmetric({{.003, .838}, {.008, .770}, {.013, .690}, {.017, .610}, {.006, .548}})),
         faded(theme.topShade, .28));

    if (pose == BackPose::HandsOnHead)
        drawBlades(painter, .006, .012, theme);
    if (pose != BackPose::ArmsDown)
        return;
    drawBlades(painter, 0, 0, theme);
    // Where sleeve and shirt meet.
    onBothSides([&](auto at) {
        stroke(painter, smoothLine({at(.1035, .774), at(.109, .790), at(.1125, .806)}),
               faded(theme.topShade, .85), .0032);
    });
}

void drawSpine(QPainter &painter, const Theme &theme)
{
    constexpr int vertebrae = 17;
    for (int i = 0; i < vertebrae; ++i) {
        const double share = static_cast<double>(i) / (vertebrae - 1);
        const double y = std::lerp(.845, .553, share);
        const double half = std::lerp(.0040, .0070, share);
        QPainterPath vertebra;
        vertebra.addRoundedRect(QRectF{-half, y - .0058, 2 * half, .0116}, .0038, .0038);
        fill(painter, vertebra, faded(theme.surface, .58));
    }
}

/// The back of the head down to where the hair ends, from the crown along the right half.
Points hairline(Hair hair)
{
    if (hair == Hair::Short)
        return {{.0, 1.004}, {.034, .995}, {.051, .962}, {.050, .928}, {.037, .909}, {.014, .903}};
    if (hair == Hair::Bob)
        return {{.0, 1.006}, {.038, .996}, {.057, .962}, {.060, .925}, {.055, .889}, {.018, .879}};
    return {{.0, 1.004}, {.034, .995}, {.051, .962}, {.049, .925}, {.034, .893}, {.014, .880}};
}

void drawHair(QPainter &painter, Hair hair, const Theme &theme)
{
    if (hair == Hair::Bun) {
        QPainterPath bun;
        bun.addEllipse(QPointF{0, 1.013}, .0255, .0235);
        drawRim(painter, bun, theme.hair, theme);
        fillShaded(painter, bun, theme.hair, theme.hairHigh, {-.0035, .0045});
    }
    const auto head = smoothOutline(symmetric(hairline(Hair::Bun)));
    if (hair == Hair::Short)
        drawRim(painter, head, theme.skin, theme);
    fill(painter, head, theme.skin);
    const auto cover = smoothOutline(symmetric(hairline(hair)));
    drawRim(painter, cover, theme.hair, theme);
    fill(painter, cover, theme.hair);
    if (hair == Hair::Short)
        return;
    for (const double sign : {-1.0, 1.0}) {
        QPainterPath strand(QPointF{sign * .008, .986});
        strand.cubicTo(QPointF{sign * .034, .978}, QPointF{sign * .040, .945},
                       QPointF{sign * .030, .905});
        stroke(painter, strand, faded(theme.hairHigh, .9), .0032);
        QPainterPath inner(QPointF{sign * .004, .984});
        inner.cubicTo(QPointF{sign * .016, .972}, QPointF{sign * .019, .945},
                      QPointF{sign * .014, .912});
        stroke(painter, inner, faded(theme.hairHigh, .55), .0026);
    }
    if (hair != Hair::Bun)
        return;
    QPainterPath band(QPointF{-.016, .9965});
    band.quadTo(QPointF{0, .9905}, QPointF{.016, .9965});
    stroke(painter, band, theme.accent, .0046);
}

void drawHead(QPainter &painter, BackPose pose, Hair hair, const Theme &theme)
{
    onBothSides([&](auto at) {
        const auto ear = smoothOutline(
            {at(.044, .956), at(.0555, .956), at(.0595, .941), at(.054, .922), at(.044, .918)});
        fill(painter, ear, theme.skin);
        stroke(painter, smoothLine({at(.0535, .949), at(.0555, .940), at(.0525, .930)}),
               theme.skinShade, .0026);
    });
    drawHair(painter, hair, theme);
    if (pose != BackPose::HandsOnHead)
        return;
    for (const double sign : {-1.0, 1.0}) {
        Points hand;
        for (const QPointF point : Points{{.064, .942},
                                          {.040, .954},
                                          {.012, .950},
                                          {-.011, .937},
                                          {-.013, .918},
                                          {.010, .905},
                                          {.044, .903},
                                          {.066, .912}})
            hand.push_back({sign * point.x(), point.y()});
        const auto shape = smoothOutline(hand);
        fill(painter, shape, theme.skin);
        fill(painter, shadeOf(shape, {0, -.0045}), faded(theme.skinShade, .8));
        for (int finger = 0; finger < 3; ++finger) {
            const double y = .9405 - finger * .0105 - (sign < 0 ? .004 : 0);
            stroke(painter, segment({sign * .012, y}, {-sign * .011, y - .004}), theme.skinShade,
                   .0026);
        }
    }
}

} // namespace

BackLook backLookOf(const Person &person)
{
    return {person.hair, person.sleeve > 1, person.trunk, person.arms};
}

void drawBackBelow(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme)
{
    const auto widened = [&](auto draw) {
        painter.save();
        painter.scale(look.trunk, 1);
        draw();
        painter.restore();
    };
    widened([&] { drawLegs(painter, theme); });
    if (pose != BackPose::Rowing)
        drawArms(painter, pose, look, theme);
    const auto neck = smoothOutline(symmetric({{.027, .900}, {.028, .868}, {.036, .848}}));
    drawRim(painter, neck, theme.skinShade, theme);
    fill(painter, neck, theme.skinShade);
    widened([&] { drawShirt(painter, pose, theme); });
}

void drawBackAbove(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme)
{
    drawSpine(painter, theme);
    drawHead(painter, pose, look.hair, theme);
}

void drawRowersBlades(QPainter &painter, double pull, const BackLook &look, const Theme &theme)
{
    painter.save();
    painter.scale(look.trunk, 1);
    drawBlades(painter, std::lerp(.010, -.012, pull), 0, theme);
    painter.restore();
}

} // namespace limber
