// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include "core/figure/parts.h"

namespace limber {

void Bounds::add(Vec point, double margin)
{
    low = {std::min(low.real(), point.real() - margin),
           std::min(low.imag(), point.imag() - margin)};
    high = {std::max(high.real(), point.real() + margin),
            std::max(high.imag(), point.imag() + margin)};
}

void Bounds::add(const Bounds &other)
{
    if (!other.isEmpty()) {
        add(other.low);
        add(other.high);
    }
}

Bounds Figure::bounds() const
{
    Bounds bounds;
    for (const Shape &shape : shapes) {
        if (!shape.soft)
            forEachPoint(shape.outline, [&](Vec point) { bounds.add(point, shape.width / 2); });
    }
    return bounds;
}

Figure dressed(const Skeleton &bones, const Person &person)
{
    const RollerShape roller = bones.pose.rollerShape;
    Sketch sketch;
    drawPost(sketch, bones.pose);
    drawShadows(sketch, bones);
    if (roller == RollerShape::Across)
        drawRollerFar(sketch, bones.roller);
    drawFarArm(sketch, bones, person);
    drawHandle(sketch, bones, Distance::Far);
    drawLeg(sketch, bones.legs[1], person, Distance::Far);
    if (roller == RollerShape::Along)
        drawRollerAlong(sketch, bones.roller.real());
    drawPelvis(sketch, bones, person);
    drawLeg(sketch, bones.legs[0], person, Distance::Near);
    const size_t head = drawHead(sketch, bones, person);
    const size_t top = drawTop(sketch, bones, person);
    drawGlow(sketch, bones, person);
    if (roller == RollerShape::Across)
        drawRollerNear(sketch, bones.roller);
    drawGear(sketch, bones);
    drawHandle(sketch, bones, Distance::Near);
    drawArmShadow(sketch, bones, person, top, head);
    drawNearArm(sketch, bones, person);
    return sketch.take();
}

Figure solve(const Pose &pose, const Person &person)
{
    return dressed(articulate(pose), person);
}

Figure mirrored(Figure figure)
{
    const auto flip = [](Vec point) {
        return Vec{-point.real(), point.imag()};
    };
    for (Shape &shape : figure.shapes) {
        for (auto &run : shape.outline.runs) {
            for (Vec &point : run)
                point = flip(point);
        }
        if (shape.gradient) {
            shape.gradient->from = flip(shape.gradient->from);
            shape.gradient->to = flip(shape.gradient->to);
        }
        if (shape.soft)
            shape.soft->centre = flip(shape.soft->centre);
    }
    return figure;
}

} // namespace limber
