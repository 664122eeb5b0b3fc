// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body_picture.h"

#include <cmath>

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include "app/figure/shapes.h"

namespace limber {

namespace {

using Points = std::vector<QPointF>;
using Line = std::vector<TubePoint>;

constexpr QPointF shade{.0085, -.0035};
constexpr double legDistance = .088;

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

/// To be drawn below the shape.
void drawRim(QPainter &painter, const QPainterPath &path, const QColor &color, const Theme &theme)
{
    if (const QColor rim = rimOf(color, theme); rim.isValid())
        stroke(painter, path, rim, .006);
}

void fillShaded(QPainter &painter, const QPainterPath &path, const QColor &color,
                const QColor &shadeColor, QPointF away = shade)
{
    fill(painter, path, color);
    fill(painter, shadeOf(path, away), shadeColor);
}

/// The part of a shape under a height.
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
Line placed(const Line &line, Mirror at)
{
    Line result;
    for (const TubePoint &point : line)
        result.push_back({at(point.at.x(), point.at.y()), point.radius});
    return result;
}

struct Arm {
    Line upper;
    Line forearm;
    /// Of the sleeve, along the upper arm.
    Line sleeve;
};

constexpr double sleeveWidth = .0065;

Line wider(Line line, double factor, double by = 0)
{
    for (TubePoint &point : line)
        point.radius = point.radius * factor + by;
    return line;
}

Line between(Line from, const Line &to, double share)
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
Line sleeved(const Line &forearm)
{
    return wider({forearm.begin(), forearm.begin() + 3}, 1, sleeveWidth);
}

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
        const Line leg{{at(.052, .530), .053}, {at(.0525, .450), .0505}, {at(.055, .180), .036}};
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

void drawRowersForearms(QPainter &painter, double pull, const BackLook &look, const Theme &theme)
{
    const Line forearm = wider(rowingArm(pull).forearm, look.arms);
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

void drawRowersBlades(QPainter &painter, double pull, const BackLook &look, const Theme &theme)
{
    painter.save();
    painter.scale(look.trunk, 1);
    drawBlades(painter, std::lerp(.010, -.012, pull), 0, theme);
    painter.restore();
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
