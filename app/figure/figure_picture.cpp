// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_picture.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

namespace limber {

namespace {

/// Of the shorter side of a box.
constexpr double margin = .07;
/// Of its height, below the floor.
constexpr double foot = .10;

} // namespace

BackMapState seenFromBehind(const SwayPose &pose, const Person &person)
{
    BackMapState map;
    map.pose = BackPose::HandsOnHead;
    map.look = backLookOf(person);
    map.levels = {positionAt(pose.contact)};
    map.current = 0;
    map.sway = pose.sway;
    map.effort = 1;
    map.zones = false;
    map.labels = MapLabels::None;
    return map;
}

const Picture &comingOff()
{
    static const Picture picture{
        .moment =
            PoseBook::shipped().pose(QStringLiteral("come-off-rolled")).value_or(FacingPose{})};
    return picture;
}

double pictureHeightFor(double width, const Bounds &bounds)
{
    const double slope = bounds.height() / std::max(bounds.width(), .1);
    return width * slope / (1 - margin - foot + 2 * margin * slope);
}

void paintPicture(QPainter &painter, const QRectF &box, const Picture &picture,
                  const Person &person, const Theme &theme, const PictureLook &look)
{
    const FigureTheme colors = FigureTheme::of(theme, person, look.look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.backdrop) {
        QPainterPath shape;
        shape.addRoundedRect(box, look.corner, look.corner);
        painter.fillPath(shape, colors.backdrop());
    }
    const double edge = std::min(box.width(), box.height()) * margin;
    const QRectF room = box.adjusted(edge, edge, -edge, -box.height() * foot);
    if (const auto *sway = std::get_if<SwayPose>(&picture.moment)) {
        paintBackMap(painter, room, seenFromBehind(*sway, person), dressedTheme(theme, person));
    } else {
        Figure figure = solve(picture, person);
        Bounds bounds = look.bounds.value_or(figure.bounds());
        if (look.mirrored) {
            figure = mirrored(std::move(figure));
            bounds = {{-bounds.high.real(), bounds.low.imag()},
                      {-bounds.low.real(), bounds.high.imag()}};
        }
        const FigureFrame frame = FigureFrame::fitting(bounds, room);
        const auto toWorld = [&](double x) {
            return (x - frame.origin.x()) / frame.scale;
        };
        painter.setTransform(frame.transform(), true);
        FigurePainter::paint(painter, groundBetween(toWorld(box.left()), toWorld(box.right())),
                             colors, look.medium);
        FigurePainter::paint(painter, figure, colors, look.medium);
    }
    painter.restore();
}

} // namespace limber
