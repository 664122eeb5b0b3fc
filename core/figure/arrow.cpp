// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/arrow.h"

#include <utility>

#include "core/figure/sketch.h"

namespace limber {

namespace {

struct ArrowSize {
    double width = .010;
    double head = .026;
};

std::vector<Vec> straight(Vec from, Vec to)
{
    constexpr int steps = 8;
    std::vector<Vec> way;
    for (int i = 0; i <= steps; ++i)
        way.push_back(mix(from, to, static_cast<double>(i) / steps));
    return way;
}

std::vector<Vec> arc(Vec centre, double radius, double from, double to)
{
    constexpr int steps = 15;
    std::vector<Vec> way;
    for (int i = 0; i <= steps; ++i)
        way.push_back(centre + radius * rotation(mix(from, to, static_cast<double>(i) / steps)));
    return way;
}

/// A shaft that grows and comes out of nothing, as slices over one another: it prints.
void draw(Sketch &sketch, const std::vector<Vec> &way, Pigment pigment = Pigment::Move,
          ArrowSize size = {})
{
    const size_t last = way.size() - 1;
    Tube shaft;
    for (size_t i = 0; i <= last; ++i) {
        const double radius =
            size.width / 2 * mix(.25, 1, static_cast<double>(i) / static_cast<double>(last));
        shaft.add(way[i], radius, radius);
    }
    shaft.findDirections();
    double start = 0;
    for (const double opacity : {.22, .34, .55, 1.0}) {
        const auto first = static_cast<size_t>(start * static_cast<double>(last));
        sketch.detail(Part::Arrow, pigment, shaft.part(first, last).outline({}), opacity);
        start += .14;
    }
    const Vec end = way.back(), ahead = unit(end - way[last - 1]);
    const Vec aside = leftOf(ahead) * (size.head * .62);
    const Outline head = Outline::polygon({end + ahead * size.head, end + aside, end - aside});
    sketch.detail(Part::Arrow, pigment, head);
    sketch.line(Part::Arrow, pigment, head, size.width * .45);
}

void drawArrow(Sketch &sketch, const Skeleton &bones, Arrow arrow)
{
    switch (arrow) {
    case Arrow::None:
        return;
    case Arrow::LieBack:
        return draw(sketch, arc(bones.roller + Vec{.12, .06}, .46, 62, 108));
    case Arrow::Lift: {
        const Vec above = bones.hip() + Vec{.03, .105};
        return draw(sketch, straight(above, above + Vec{0, .072}));
    }
    case Arrow::Roll: {
        const Vec middle{(bones.hip().real() + bones.skull.real()) / 2, .355};
        for (const double side : {1.0, -1.0})
            draw(sketch, straight(middle + Vec{.02 * side, 0}, middle + Vec{.146 * side, 0}));
        return;
    }
    case Arrow::Arch: {
        const Vec pivot = bones.roller + Vec{0, .05};
        const Vec head = bones.skull - pivot;
        const double angle = std::arg(head) * 180 / std::numbers::pi;
        return draw(sketch, arc(pivot, std::abs(head) + .155, angle - 56, angle - 20));
    }
    case Arrow::Pull: {
        const Vec elbow = bones.arms[0].elbow + Vec{.03, -.075};
        return draw(sketch, straight(elbow, elbow - .112));
    }
    case Arrow::Breathe: {
        const Vec chest = bones.at(.2) + Vec{0, .12};
        for (const double x : {-.05, .0, .05})
            draw(sketch, straight(chest + Vec{x, .02}, chest + Vec{x * 1.3, .068}), Pigment::Breath,
                 {.width = .007, .head = .017});
        return;
    }
    }
}

} // namespace

void addArrow(Figure &figure, const Skeleton &bones, Arrow arrow)
{
    Sketch sketch;
    drawArrow(sketch, bones, arrow);
    for (Shape &shape : sketch.takeShapes())
        figure.shapes.push_back(std::move(shape));
}

} // namespace limber
