// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/parts.h"

namespace limber {

namespace {

constexpr double R = body::rollerRadius;
/// Where the far end of a roller across the body shows.
constexpr Vec rollerFarEnd{.040, .022};
constexpr double shadowHeight = -.004;

/// Without slip, the turn follows from where the roller is.
double spinAt(Vec centre)
{
    return -centre.real() / R * 180 / std::numbers::pi;
}

Vec gripOf(const ArmBones &arm)
{
    return arm.wrist + unit(arm.wrist - arm.elbow) * .018;
}

} // namespace

void drawShadows(Sketch &sketch, const Skeleton &bones)
{
    const auto onFloor = [&](double x, double radius, double height, double strength) {
        sketch.spot(Part::Shadow, Pigment::Shadow, {x, shadowHeight}, radius, height, strength);
    };
    for (size_t i = 2; i-- > 0;)
        onFloor(bones.legs[i].ankle.real() + .035, .095, .012, 1);
    const double hips = bones.hip().imag();
    if (hips < .3) {
        const Vec ribs = bones.at(.25);
        onFloor(bones.hip().real() - .01, .15, .014, std::max(.25, 1 - (hips - .07) * 5));
        onFloor(ribs.real(), .16, .012, std::max(.12, .75 - ribs.imag() * 2.2));
    }
    if (bones.pose.rollerShape == RollerShape::Across)
        onFloor(bones.roller.real() + .01, .085, .013, 1.25);
    if (bones.pose.rollerShape == RollerShape::Along)
        onFloor(bones.roller.real(), .36, .014, 1);
}

void drawRollerFar(Sketch &sketch, Vec centre)
{
    const Vec far = centre + rollerFarEnd;
    const Vec aside = leftOf(unit(rollerFarEnd)) * R;
    sketch.fill(Part::RollerFar, Pigment::RollerShade, Outline::ellipse(far, R, R));
    sketch.fill(Part::RollerFar, Pigment::RollerShade,
                Outline::polygon({centre + aside, far + aside, far - aside, centre - aside}));
    // Light along the upper side, and the grooves of the foam as far as they show.
    sketch.detail(Part::RollerFar, Pigment::Roller,
                  Outline::polygon({centre + aside * .97, far + aside * .97, far + aside * .62,
                                    centre + aside * .62}),
                  .55);
    for (int i = 0; i < 18; ++i) {
        const Vec rim = rotation(spinAt(centre) + i * 20);
        const double shows = dot(rim, unit(rollerFarEnd));
        if (shows > .1)
            sketch.line(Part::RollerFar, Pigment::RollerCore,
                        Outline::line({centre + rim * R * .985 + rollerFarEnd * .25,
                                       centre + rim * R * .985 + rollerFarEnd * .75}),
                        .0036, .34 * std::min(1.0, shows * 2.5));
    }
}

void drawRollerNear(Sketch &sketch, Vec centre)
{
    const Part part = Part::RollerNear;
    const Vec light = centre + Vec{-.35, .45} * R;
    sketch.fill(
        part,
        Gradient{
            .radial = true,
            .from = light,
            .to = light + R * 1.5,
            .stops = {{0, Pigment::RollerHigh}, {.45, Pigment::Roller}, {1, Pigment::RollerShade}}},
        Outline::ellipse(centre, R, R));
    const double spin = spinAt(centre);
    for (int i = 0; i < 18; ++i) {
        const Vec around = rotation(spin + i * 20) * R;
        sketch.line(part, Pigment::RollerShade,
                    Outline::line({centre + around * .80, centre + around * .92}), .0042, .75);
    }
    sketch.line(part, Pigment::RollerShade, Outline::ellipse(centre, R * .66, R * .66), .0026, .6);
    sketch.detail(part, Pigment::RollerCore, Outline::ellipse(centre, R * .34, R * .34));
    sketch.detail(part, Pigment::RollerHollow,
                  Outline::ellipse(centre + Vec{.05, -.06} * R, R * .27, R * .27));
    sketch.detail(part, Pigment::RollerHigh,
                  Outline::ellipse(centre + rotation(spin + 30) * (R * .50), R * .065, R * .065));
}

void drawRollerAlong(Sketch &sketch, double centre)
{
    const double from = centre - body::rollerLength / 2, until = centre + body::rollerLength / 2;
    sketch.fill(Part::RollerAlong,
                Gradient{.from = {0, 0},
                         .to = {0, 2 * R},
                         .stops = {{0, Pigment::RollerShade},
                                   {.55, Pigment::Roller},
                                   {.85, Pigment::RollerHigh},
                                   {1, Pigment::Roller}}},
                Outline::rectangle({from, 0}, {until, 2 * R}, .014));
    for (int i = 1; i < 20; ++i) {
        for (int row = 0; row < 3; ++row) {
            const double x = from + i * .030 + (row == 1 ? .015 : 0);
            const double y = 2 * R * (.22 + .28 * row);
            if (x < until - .02)
                sketch.line(Part::RollerAlong, Pigment::RollerShade,
                            Outline::line({{x - .006, y}, {x + .006, y}}), .0045, .55);
        }
    }
}

void drawPost(Sketch &sketch, const Pose &pose)
{
    if (pose.gear == Gear::None)
        return;
    const Vec at = pose.fastening;
    sketch.fill(Part::Post, Pigment::Post,
                Outline::rectangle({at.real(), 0}, {at.real() + .030, at.imag() + .06}, .008));
    sketch.fill(Part::Post, Pigment::Fitting,
                Outline::rectangle(at + Vec{-.012, -.022}, at + Vec{.004, .022}, .006));
}

void drawGear(Sketch &sketch, const Skeleton &bones)
{
    const Pose &pose = bones.pose;
    if (pose.gear == Gear::None)
        return;
    for (size_t i = 2; i-- > 0;) {
        const Vec end = projected(pose.fastening, i == 0 ? .02 : -.02);
        const Vec hand = gripOf(bones.arms[i]);
        const double visible = i == 0 ? 1 : .65;
        if (pose.gear == Gear::Straps) {
            sketch.line(Part::Band, Pigment::Handle, Outline::line({hand, end}), .0075, visible);
            continue;
        }
        // A band grows thinner as it is stretched.
        sketch.line(Part::Band, Pigment::Band, Outline::line({hand, end}),
                    std::max(.0048, .0115 - .0075 * std::abs(end - hand)), visible);
    }
}

void drawHandle(Sketch &sketch, const Skeleton &bones, Distance distance)
{
    const Pose &pose = bones.pose;
    if (pose.gear == Gear::None)
        return;
    const bool far = distance == Distance::Far;
    const Part part = far ? Part::FarHandle : Part::NearHandle;
    const Vec grip = gripOf(bones.arms[far ? 1 : 0]);
    const Vec pull = unit(pose.fastening - grip);
    const Vec aside = leftOf(pull) * .027;
    const Vec loop = grip + pull * .036;
    sketch.line(part, Pigment::Handle, Outline::line({grip + aside, loop}), .0038);
    sketch.line(part, Pigment::Handle, Outline::line({grip - aside, loop}), .0038);
    sketch.line(part, pose.gear == Gear::Straps ? Pigment::Fitting : Pigment::Handle,
                Outline::line({grip + aside, grip - aside}), .013);
}

std::vector<Shape> groundBetween(double from, double until)
{
    constexpr double inset = .018;
    Sketch sketch;
    sketch.line(Part::Floor, Pigment::Floor, Outline::line({{from, -.021}, {until, -.021}}), .004);
    const Vec low{from + inset, -.020};
    sketch.fill(Part::Mat, Pigment::Mat, Outline::rectangle(low, {until - inset, 0}, .010));
    sketch.detail(Part::Mat, Pigment::MatEdge,
                  Outline::rectangle(low, {until - inset, -.012}, .004));
    return sketch.takeShapes();
}

} // namespace limber
