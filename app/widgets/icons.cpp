// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <algorithm>
#include <utility>

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

namespace limber {

namespace {

// Every sign is drawn in a square of side 1 around the origin, y downwards.

QPainterPath polygon(std::initializer_list<QPointF> points, bool closed)
{
    QPainterPath path(*points.begin());
    for (auto point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    if (closed)
        path.closeSubpath();
    return path;
}

struct Brushes {
    QPainter &painter;
    QColor color;

    void fill(const QPainterPath &path, double rounding = 0) const
    {
        painter.setBrush(color);
        painter.setPen(rounding > 0 ? pen(rounding) : QPen(Qt::NoPen));
        painter.drawPath(path);
    }
    void stroke(const QPainterPath &path, double width) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(width));
        painter.drawPath(path);
    }
    [[nodiscard]] QPen pen(double width) const
    {
        return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }
};

void bar(const Brushes &brushes, const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    brushes.fill(path);
}

/// A triangle against a bar, pointing left (-1) or right (1).
void skip(const Brushes &brushes, double direction)
{
    const double d = direction;
    brushes.fill(polygon({{-d * .36, -.38}, {d * .24, 0}, {-d * .36, .38}}, true), .08);
    bar(brushes, QRectF(d * .37 - .065, -.42, .13, .84), .06);
}

/// Three quarters of a circle and an arrow head at its end, running clockwise.
void repeat(const Brushes &brushes)
{
    QPainterPath arc;
    const QRectF circle(-.36, -.32, .72, .72);
    arc.arcMoveTo(circle, 85);
    arc.arcTo(circle, 85, 300);
    brushes.stroke(arc, .13);
    brushes.fill(polygon({{-.02, -.5}, {.28, -.28}, {-.02, -.08}}, true), .05);
}

void warning(const Brushes &brushes)
{
    brushes.stroke(polygon({{0, -.4}, {.42, .36}, {-.42, .36}}, true), .11);
    brushes.stroke(polygon({{0, -.12}, {0, .1}}, false), .1);
    QPainterPath dot;
    dot.addEllipse(QPointF(0, .235), .06, .06);
    brushes.fill(dot);
}

void clock(const Brushes &brushes)
{
    QPainterPath face;
    face.addEllipse(QPointF(), .42, .42);
    brushes.stroke(face, .12);
    brushes.stroke(polygon({{0, -.22}, {0, .02}, {.16, .12}}, false), .12);
}

void grid(const Brushes &brushes)
{
    for (int column = -1; column <= 1; ++column)
        for (int row = -1; row <= 1; ++row)
            bar(brushes, QRectF(column * .35 - .14, row * .35 - .14, .28, .28), .1);
}

void home(const Brushes &brushes)
{
    brushes.fill(
        polygon(
            {{-.44, .04}, {0, -.42}, {.44, .04}, {.34, .04}, {.34, .42}, {-.34, .42}, {-.34, .04}},
            true),
        .06);
}

void loudspeaker(const Brushes &brushes)
{
    brushes.fill(
        polygon({{-.44, -.14}, {-.26, -.14}, {-.04, -.34}, {-.04, .34}, {-.26, .14}, {-.44, .14}},
                true),
        .06);
}

void sound(const Brushes &brushes)
{
    loudspeaker(brushes);
    for (const double radius : {.2, .4}) {
        QPainterPath wave;
        const QRectF circle(.02 - radius, -radius, 2 * radius, 2 * radius);
        wave.arcMoveTo(circle, 42);
        wave.arcTo(circle, 42, -84);
        brushes.stroke(wave, .1);
    }
}

void soundOff(const Brushes &brushes)
{
    loudspeaker(brushes);
    brushes.stroke(polygon({{.14, -.15}, {.44, .15}}, false), .1);
    brushes.stroke(polygon({{.14, .15}, {.44, -.15}}, false), .1);
}

void printer(const Brushes &brushes)
{
    brushes.stroke(polygon({{-.22, -.18}, {-.22, -.42}, {.22, -.42}, {.22, -.18}}, false), .1);
    brushes.stroke(
        polygon({{-.22, .2}, {-.4, .2}, {-.4, -.14}, {.4, -.14}, {.4, .2}, {.22, .2}}, false), .1);
    brushes.stroke(polygon({{-.22, .08}, {.22, .08}, {.22, .42}, {-.22, .42}}, true), .1);
}

void sliders(const Brushes &brushes)
{
    for (const auto &[y, knob] : {std::pair{-.3, -.16}, std::pair{0., .2}, std::pair{.3, -.02}}) {
        bar(brushes, QRectF(-.46, y - .05, .92, .1), .05);
        bar(brushes, QRectF(knob - .09, y - .13, .18, .26), .07);
    }
}

void person(const Brushes &brushes)
{
    QPainterPath head;
    head.addEllipse(QPointF(0, -.27), .17, .17);
    brushes.stroke(head, .11);
    QPainterPath body;
    body.moveTo(-.34, .44);
    body.lineTo(-.34, .36);
    body.cubicTo(-.34, .02, .34, .02, .34, .36);
    body.lineTo(.34, .44);
    brushes.stroke(body, .11);
}

void moon(const Brushes &brushes)
{
    QPainterPath disc, shade;
    disc.addEllipse(QPointF(), .42, .42);
    shade.addEllipse(QPointF(.24, -.16), .36, .36);
    brushes.stroke(disc.subtracted(shade), .1);
}

void bell(const Brushes &brushes)
{
    QPainterPath body;
    body.moveTo(-.4, .24);
    body.cubicTo(-.22, .1, -.28, -.36, 0, -.36);
    body.cubicTo(.28, -.36, .22, .1, .4, .24);
    body.closeSubpath();
    brushes.stroke(body, .1);
    brushes.stroke(polygon({{-.08, .41}, {.08, .41}}, false), .1);
}

void shield(const Brushes &brushes)
{
    QPainterPath body;
    body.moveTo(0, -.44);
    body.lineTo(.36, -.3);
    body.cubicTo(.38, .1, .2, .34, 0, .45);
    body.cubicTo(-.2, .34, -.38, .1, -.36, -.3);
    body.closeSubpath();
    brushes.stroke(body, .1);
    brushes.stroke(polygon({{-.14, 0}, {-.03, .12}, {.17, -.12}}, false), .1);
}

void archive(const Brushes &brushes)
{
    QPainterPath lid, box;
    lid.addRoundedRect(QRectF(-.44, -.38, .88, .24), .05, .05);
    box.addRoundedRect(QRectF(-.36, -.14, .72, .54), .05, .05);
    brushes.stroke(lid, .1);
    brushes.stroke(box, .1);
    brushes.stroke(polygon({{-.12, .06}, {.12, .06}}, false), .1);
}

void paint(const Brushes &brushes, Icon icon)
{
    switch (icon) {
    case Icon::None:
        return;
    case Icon::Home:
        return home(brushes);
    case Icon::History:
        return grid(brushes);
    case Icon::Play:
        return brushes.fill(polygon({{-.3, -.4}, {.4, 0}, {-.3, .4}}, true), .12);
    case Icon::Pause:
        bar(brushes, QRectF(-.36, -.46, .26, .92), .07);
        return bar(brushes, QRectF(.1, -.46, .26, .92), .07);
    case Icon::Back:
        return skip(brushes, -1);
    case Icon::Next:
        return skip(brushes, 1);
    case Icon::Repeat:
        return repeat(brushes);
    case Icon::Stop:
        return bar(brushes, QRectF(-.4, -.4, .8, .8), .14);
    case Icon::Warning:
        return warning(brushes);
    case Icon::Clock:
        return clock(brushes);
    case Icon::Check:
        return brushes.stroke(polygon({{-.38, .03}, {-.1, .3}, {.4, -.28}}, false), .16);
    case Icon::Cross:
        brushes.stroke(polygon({{-.3, -.3}, {.3, .3}}, false), .13);
        return brushes.stroke(polygon({{-.3, .3}, {.3, -.3}}, false), .13);
    case Icon::ChevronLeft:
        return brushes.stroke(polygon({{.16, -.34}, {-.18, 0}, {.16, .34}}, false), .14);
    case Icon::ChevronRight:
        return brushes.stroke(polygon({{-.16, -.34}, {.18, 0}, {-.16, .34}}, false), .14);
    case Icon::Sound:
        return sound(brushes);
    case Icon::SoundOff:
        return soundOff(brushes);
    case Icon::Preferences:
        return sliders(brushes);
    case Icon::Person:
        return person(brushes);
    case Icon::Moon:
        return moon(brushes);
    case Icon::Bell:
        return bell(brushes);
    case Icon::Shield:
        return shield(brushes);
    case Icon::Archive:
        return archive(brushes);
    case Icon::ChevronDown:
        return brushes.stroke(polygon({{-.34, -.16}, {0, .18}, {.34, -.16}}, false), .14);
    case Icon::Print:
        return printer(brushes);
    }
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    const double side = std::min(box.width(), box.height());
    painter.scale(side, side);
    paint({painter, color}, icon);
    painter.restore();
}

Icon mirrored(Icon icon)
{
    switch (icon) {
    case Icon::ChevronLeft:
        return Icon::ChevronRight;
    case Icon::ChevronRight:
        return Icon::ChevronLeft;
    case Icon::Back:
        return Icon::Next;
    case Icon::Next:
        return Icon::Back;
    default:
        return icon;
    }
}

} // namespace limber
