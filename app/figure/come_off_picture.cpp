// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/come_off_picture.h"

#include <cmath>
#include <numbers>

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRadialGradient>

#include "app/figure/shapes.h"

namespace limber {

namespace {

// In body units: a person is 1 tall, y points up from the floor.

using Points = std::vector<QPointF>;
using Line = std::vector<TubePoint>;

constexpr double rollerRadius = .046;
constexpr QPointF rollerAt{-.485, rollerRadius};
constexpr double headTilt = 24;
constexpr QPointF neckEnd{-.134, .272};
constexpr QPointF below{.0015, -.0105};

const QColor faceInk{0x3A, 0x25, 0x20};
const QColor lips{0xA8, 0x56, 0x3F};
const QColor blush{0xE8, 0x73, 0x5A};

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width)
{
    painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void fillShaded(QPainter &painter, const QPainterPath &path, const QColor &color,
                const QColor &shade, QPointF away = below)
{
    painter.fillPath(path, color);
    painter.fillPath(shadeOf(path, away), shade);
}

/// Nested flat discs: soft, and the same on paper.
void softDisc(QPainter &painter, QPointF centre, double rx, double ry, const QColor &color,
              double alpha)
{
    constexpr int discs = 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(color, 1 - std::pow(1 - alpha, 1.0 / discs)));
    for (int i = 0; i < discs; ++i) {
        const double size = 1 - std::pow(i / static_cast<double>(discs), .8) * .82;
        painter.drawEllipse(centre, rx * size, ry * size);
    }
}

void drawFloor(QPainter &painter, double left, double right, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mat);
    painter.drawRoundedRect(QRectF{-.58, -.020, 1.30, .020}, .010, .010);
    painter.setBrush(theme.matEdge);
    painter.drawRoundedRect(QRectF{-.58, -.020, 1.30, .008}, .004, .004);
    QPainterPath floor(QPointF{left, -.021});
    floor.lineTo(right, -.021);
    stroke(painter, floor, theme.floor, .004);
}

void drawShadows(QPainter &painter, const Theme &theme)
{
    const double strength = theme.dark ? .47 : .18;
    struct Shadow {
        double x, y, reach, share;
    };
    for (const Shadow &shadow :
         {Shadow{.13, -.004, .17, 1.0}, Shadow{.50, -.006, .14, .7}, Shadow{-.28, -.004, .12, .8},
          Shadow{-.06, -.010, .06, .9}, Shadow{rollerAt.x() + .01, -.004, .085, 1.25}})
        softDisc(painter, {shadow.x, shadow.y}, shadow.reach, .013, Qt::black,
                 strength * shadow.share);
}

void drawRoller(QPainter &painter, const Theme &theme)
{
    const double radius = rollerRadius;
    const QPointF depth{.040, .022};
    const QPointF aside =
        QPointF{-depth.y(), depth.x()} / std::hypot(depth.x(), depth.y()) * radius;
    QPainterPath far;
    far.addEllipse(rollerAt + depth, radius, radius);
    QPainterPath body(rollerAt + aside);
    for (const QPointF corner :
         {rollerAt + depth + aside, rollerAt + depth - aside, rollerAt - aside})
        body.lineTo(corner);
    body.closeSubpath();
    painter.fillPath(unitedShape(far, body), theme.rollerShade);

    QRadialGradient light(rollerAt + QPointF{-.35, .45} * radius, radius * 1.5);
    light.setColorAt(0, theme.rollerHigh);
    light.setColorAt(.45, theme.roller);
    light.setColorAt(1, theme.rollerShade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(rollerAt, radius, radius);
    for (int i = 0; i < 18; ++i) {
        const double angle = i * std::numbers::pi / 9 + .35;
        const QPointF out{std::cos(angle), std::sin(angle)};
        QPainterPath dash(rollerAt + out * radius * .80);
        dash.lineTo(rollerAt + out * radius * .92);
        stroke(painter, dash, faded(theme.rollerShade, .75), .0042);
    }
    QPainterPath ring;
    ring.addEllipse(rollerAt, radius * .66, radius * .66);
    stroke(painter, ring, faded(theme.rollerShade, .6), .0026);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.rollerCore);
    painter.drawEllipse(rollerAt, radius * .34, radius * .34);
    painter.setBrush(faded(Qt::black, .25));
    painter.drawEllipse(rollerAt + QPointF{.05, -.06} * radius, radius * .27, radius * .27);
}

/// Points given along a limb's end: x further out, y to its left.
Points outFrom(QPointF joint, QPointF end, const Points &points)
{
    const QPointF whole = end - joint;
    const QPointF ahead = whole / std::hypot(whole.x(), whole.y());
    const QPointF aside{-ahead.y(), ahead.x()};
    Points result;
    for (const QPointF point : points)
        result.push_back(end + ahead * point.x() + aside * point.y());
    return result;
}

struct Leg {
    QPointF hip, knee, ankle;
};

void drawLeg(QPainter &painter, const Leg &leg, const Theme &theme, bool far)
{
    const QColor skin = far ? theme.skinFar : theme.skin;
    const auto foot = smoothOutline(outFrom(leg.knee, leg.ankle,
                                            {{-.030, .019},
                                             {-.012, .019},
                                             {.020, .024},
                                             {.060, .021},
                                             {.098, .012},
                                             {.104, .000},
                                             {.094, -.013},
                                             {.055, -.019},
                                             {.020, -.022},
                                             {-.012, -.019},
                                             {-.030, -.019}}));
    painter.fillPath(foot, skin);
    if (!far)
        painter.fillPath(shadeOf(foot, {.001, -.005}), theme.skinShade);
    for (int toe = 0; toe < 3; ++toe) {
        const Points line = outFrom(
            leg.knee, leg.ankle,
            {{.099 - .004 * toe, .007 - .008 * toe}, {.088 - .004 * toe, .0065 - .008 * toe}});
        stroke(painter, smoothLine(line), theme.skinShade, .0024);
    }
    const auto along = [&](double u) {
        return u <= 1 ? leg.hip + (leg.knee - leg.hip) * u
                      : leg.knee + (leg.ankle - leg.knee) * (u - 1);
    };
    const Line line{{along(0), .0600},    {along(.40), .0563},  {along(.80), .0435},
                    {along(1.15), .0363}, {along(1.40), .0350}, {along(1.84), .0215}};
    const auto trouser = tube(line, {.05, .004});
    painter.fillPath(trouser, far ? theme.legsFar : theme.legs);
    if (!far)
        painter.fillPath(shadeOf(trouser, {.002, -.013}), theme.legsShade);
}

struct Arm {
    QPointF shoulder, elbow, wrist;
};

QPainterPath armOutline(const Arm &arm, double grow = 0)
{
    const auto upper = [&](double u) {
        return arm.shoulder + (arm.elbow - arm.shoulder) * u;
    };
    const auto lower = [&](double u) {
        return arm.elbow + (arm.wrist - arm.elbow) * u;
    };
    const Line above{{upper(0), .036 + grow}, {upper(.4), .0322 + grow}, {upper(1), .0240 + grow}};
    const Line under{{lower(0), .0240 + grow},
                     {lower(.28), .0252 + grow},
                     {lower(.66), .0195 + grow},
                     {lower(1), .0150 + grow}};
    return unitedShape(tube(above, {.034, .022}), tube(under, {.022, .010}));
}

void drawArm(QPainter &painter, const Arm &arm, const Points &hand, const Theme &theme, bool far)
{
    const QColor skin = far ? theme.skinFar : theme.skin;
    painter.fillPath(smoothOutline(hand), skin);
    if (!far) {
        for (int finger = 0; finger < 3; ++finger) {
            const QPointF tip = arm.wrist + QPointF{-.060 + .003 * finger, -.028 + .004 * finger};
            stroke(painter, smoothLine({tip, tip + QPointF{.018, .002}}), theme.skinShade, .0024);
        }
    }
    const auto outline = armOutline(arm);
    painter.fillPath(outline, skin);
    if (!far)
        painter.fillPath(shadeOf(outline, {.0035, -.008}), theme.skinShade);
    const auto along = [&](double u) {
        return arm.shoulder + (arm.elbow - arm.shoulder) * u;
    };
    const auto sleeve =
        tube({{along(0), .0415}, {along(.3), .0390}, {along(.56), .0350}}, {.036, 0});
    painter.fillPath(sleeve, far ? theme.topFar : theme.topHigh);
    if (!far)
        painter.fillPath(shadeOf(sleeve, {.0035, -.007}), theme.top);
}

Line trunk()
{
    return {{{.128, .098}, .088},   {{.0885, .0985}, .0975}, {{.050, .104}, .0920},
            {{.010, .119}, .0830},  {{-.030, .142}, .0805},  {{-.066, .175}, .0860},
            {{-.098, .212}, .0960}, {{-.117, .240}, .1000},  {{-.127, .258}, .0840},
            {neckEnd, .050}};
}

void drawHead(QPainter &painter, const Theme &theme)
{
    const double angle = headTilt * std::numbers::pi / 180;
    const QPointF up{-std::sin(angle), std::cos(angle)};
    const QPointF right{up.y(), -up.x()};
    const QPointF chin = neckEnd + up * .045;
    const auto at = [&](double x, double y) {
        return chin + right * (x / 1000) + up * (y / 1000);
    };
    const auto both = [&](const Points &half) {
        Points points;
        for (const QPointF point : symmetric(half))
            points.push_back(at(point.x(), point.y()));
        return smoothOutline(points);
    };
    const auto line = [&](const Points &points) {
        Points placed;
        for (const QPointF point : points)
            placed.push_back(at(point.x(), point.y()));
        return smoothLine(placed);
    };

    painter.fillPath(tube({{neckEnd - up * .035, .052},
                           {neckEnd, .036},
                           {neckEnd + up * .030, .030},
                           {neckEnd + up * .055, .030}},
                          {.01, .01}),
                     theme.skinShade);
    QPainterPath bun;
    bun.addEllipse(at(0, 130), .025, .022);
    painter.fillPath(bun, theme.hair);
    stroke(painter, line({{-12, 141}, {0, 146}, {12, 141}}), theme.hairHigh, .0034);
    painter.fillPath(both({{0, 122}, {34, 113}, {53, 84}, {54, 52}, {46, 44}, {20, 50}}),
                     theme.hair);
    for (const double side : {1.0, -1.0}) {
        Points ear;
        for (const QPointF point : Points{{46, 52}, {56, 53}, {57, 38}, {51, 26}, {45, 28}})
            ear.push_back(at(side * point.x(), point.y()));
        painter.fillPath(smoothOutline(ear), theme.skinShade);
    }
    painter.fillPath(
        both({{0, -12}, {17, -9}, {35, 8}, {45, 34}, {48, 66}, {42, 96}, {22, 110}, {0, 112}}),
        theme.skin);
    Points fringe;
    for (const QPointF point : Points{{-51, 58},
                                      {-52, 88},
                                      {-34, 113},
                                      {0, 122},
                                      {34, 113},
                                      {52, 88},
                                      {51, 58},
                                      {45, 66},
                                      {40, 84},
                                      {18, 95},
                                      {-6, 96},
                                      {-30, 90},
                                      {-43, 72}})
        fringe.push_back(at(point.x(), point.y()));
    painter.fillPath(smoothOutline(fringe), theme.hair);
    stroke(painter, line({{-34, 101}, {-14, 110}, {12, 111}}), theme.hairHigh, .0042);
    for (const double side : {-1.0, 1.0}) {
        stroke(painter, line({{side * 13, 52}, {side * 20, 49}, {side * 27, 52}}), faceInk, .0036);
        stroke(painter, line({{side * 12, 66}, {side * 20, 69}, {side * 29, 66}}), faceInk, .0036);
        softDisc(painter, at(side * 26, 32), .012, .012, blush, .26);
    }
    stroke(painter, line({{2, 46}, {5, 36}, {-1, 30}}), theme.skinShade, .0034);
    stroke(painter, line({{-11, 15}, {0, 12}, {11, 15}}), lips, .0034);
}

void drawPerson(QPainter &painter, const Theme &theme)
{
    const Arm supporting{{-.186, .186}, {-.214, .042}, {-.330, .010}};
    const Arm upper{{-.060, .268}, {.036, .150}, {-.052, .026}};
    drawLeg(painter, {{.140, .070}, {.352, .040}, {.560, .034}}, theme, true);
    const Line whole = trunk();
    painter.fillPath(tube({whole.begin(), whole.begin() + 4}, {.070, 0}), theme.legs);
    drawLeg(painter, {{.150, .128}, {.318, .116}, {.520, .066}}, theme, false);
    drawArm(painter, supporting,
            outFrom(supporting.elbow, supporting.wrist,
                    {{-.012, .014},
                     {.016, .018},
                     {.050, .013},
                     {.080, .004},
                     {.082, -.006},
                     {.050, -.012},
                     {.016, -.015},
                     {-.012, -.014}}),
            theme, true);
    drawHead(painter, theme);

    const auto shirt = tube({whole.begin() + 2, whole.end()}, {.006, .010});
    fillShaded(painter, shirt, theme.top, theme.topShade, {.004, -.022});
    const double angle = headTilt * std::numbers::pi / 180;
    const QPointF up{-std::sin(angle), std::cos(angle)};
    const QPointF right{up.y(), -up.x()};
    Points collar;
    for (const QPointF point :
         Points{{-36, 4}, {-18, -14}, {0, -20}, {18, -14}, {36, 4}, {22, 22}, {-22, 22}})
        collar.push_back(neckEnd + right * (point.x() / 1000) + up * (point.y() / 1000));
    painter.fillPath(smoothOutline(collar), theme.skinShade);
    painter.fillPath(sharedShape(armOutline(upper, .006).translated(-.004, -.0105), shirt),
                     faded(theme.topShade, .75));
    Points palm;
    for (const QPointF point : Points{{.016, .012},
                                      {.018, -.010},
                                      {.010, -.026},
                                      {-.020, -.032},
                                      {-.056, -.032},
                                      {-.064, -.024},
                                      {-.044, -.014},
                                      {-.022, .002},
                                      {-.014, .014}})
        palm.push_back(upper.wrist + point);
    drawArm(painter, upper, palm, theme, false);
}

} // namespace

void paintComeOff(QPainter &painter, const QRectF &bounds, const Theme &theme)
{
    const double scale = std::min(bounds.width() / 1.36, bounds.height() / .56);
    const QPointF origin{bounds.center().x() - .068 * scale, bounds.top() + bounds.height() * .86};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(scale, -scale);
    drawFloor(painter, (bounds.left() - origin.x()) / scale, (bounds.right() - origin.x()) / scale,
              theme);
    drawShadows(painter, theme);
    drawRoller(painter, theme);
    drawPerson(painter, theme);
    painter.restore();
}

} // namespace limber
