// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/figure/parts.h"
#include "core/figure/profile.h"

namespace limber {

namespace {

constexpr std::array<ProfileKey, 7> armKeys{{{.00, .0360},
                                             {.30, .0330},
                                             {.75, .0255},
                                             {1.00, .0235},
                                             {1.25, .0252},
                                             {1.60, .0198},
                                             {2.00, .0150}}};
constexpr double elbowRounding = .022;
constexpr double shoulderCap = .036;

Tube armTube(const ArmBones &arm, const Person &person, double from, double until, double wider)
{
    const auto radius = [&](double at) {
        return armRadius(at) * person.arms + wider;
    };
    return limbTube(bentLine(arm.shoulder, arm.elbow, arm.wrist, elbowRounding), from, until,
                    radius, radius);
}

/// One half of an arm by itself: it covers the hole that a sharply folded tube leaves.
Tube boneTube(const ArmBones &arm, const Person &person, double from, double until, double wider)
{
    Tube tube;
    for (int i = 0; i < 8; ++i) {
        const double at = mix(from, until, i / 7.0);
        const double radius = armRadius(at) * person.arms + wider;
        tube.add(at <= 1 ? mix(arm.shoulder, arm.elbow, at) : mix(arm.elbow, arm.wrist, at - 1),
                 radius, radius);
    }
    tube.findDirections();
    return tube;
}

void drawHand(Sketch &sketch, const Skeleton &bones, size_t index)
{
    const bool far = index == 1;
    const ArmBones &arm = bones.arms[index];
    const HandHold &hold = bones.pose.arms[index].hold;
    const Part part = far ? Part::FarHand : Part::NearHand;
    const Vec along = unit(arm.wrist - arm.elbow);
    // Point by point the same places of a hand: an outline turns into another without folding.
    const auto clasped = placed(
        arm.wrist, bones.headForward,
        {{14, -16}, {-4, -22}, {-20, -12}, {-24, 8}, {-18, 26}, {-4, 35}, {10, 30}, {19, 12}});
    const auto gripping =
        placed(arm.wrist, along,
               {{-8, 14}, {12, 20}, {32, 18}, {40, 4}, {37, -14}, {22, -21}, {4, -18}, {-8, -14}});
    const auto flat = placed(
        arm.wrist, along,
        {{-10, 14}, {18, 18}, {50, 14}, {78, 6}, {82, -1}, {50, -11}, {18, -15}, {-10, -14}});
    std::vector<Vec> hand;
    for (size_t i = 0; i < flat.size(); ++i)
        hand.push_back(clasped[i] * hold.clasped + gripping[i] * hold.gripping +
                       flat[i] * hold.flat);
    sketch.fill(part, far ? Pigment::SkinFar : Pigment::Skin, Outline::loop(std::move(hand)));

    if (hold.flat > .05) {
        auto thumb = placed(arm.wrist, along,
                            {{5, -8}, {30, -20}, {44, -23}, {46, -17}, {32, -8}, {18, -1}});
        for (Vec &point : thumb)
            point = mix(arm.wrist, point, hold.flat);
        sketch.fill(part, far ? Pigment::SkinFar : Pigment::SkinShade,
                    Outline::loop(std::move(thumb)));
    }
    if (far)
        return;
    const auto knuckle = [&](Vec axis, std::initializer_list<Vec> points, double opacity) {
        if (opacity < .05)
            return;
        const auto at = placed(arm.wrist, axis, points);
        sketch.line(part, Pigment::SkinShade, Outline::bow(at[0], at[1], at[2]), .0028, opacity);
    };
    knuckle(bones.headForward, {{-21, -4}, {-10, -3}, {0, 1}}, hold.clasped);
    knuckle(bones.headForward, {{-22, 9}, {-11, 9}, {0, 11}}, hold.clasped);
    knuckle(bones.headForward, {{-16, 22}, {-8, 20}, {0, 20}}, hold.clasped);
    for (const double y : {-9.0, 1.0, 10.0})
        knuckle(along, {{38, y}, {31, y - .5}, {24, y - 1}}, hold.gripping);
}

void drawBareArm(Sketch &sketch, const ArmBones &arm, const Person &person, Part part, Pigment skin)
{
    sketch.fill(part, skin, armTube(arm, person, 0, 2, 0).outline({.start = .034, .end = .010}));
    sketch.fill(part, skin, boneTube(arm, person, 0, 1, 0).outline({.start = .030, .end = .022}));
    sketch.fill(part, skin, boneTube(arm, person, 1, 2, 0).outline({.start = .022, .end = .010}));
}

/// Where the forearm is short on the plane, a line in the fold keeps upper arm and forearm apart.
void drawElbowFold(Sketch &sketch, const ArmBones &arm)
{
    const double opacity = std::min(1.0, (.75 - arm.foreShare) * 5);
    const Vec along = unit(arm.wrist - arm.elbow);
    const Vec middle = along + unit(arm.shoulder - arm.elbow);
    if (opacity < .05 || std::abs(middle) < .3)
        return;
    const Vec in = unit(middle);
    sketch.line(Part::NearArm, Pigment::SkinShade,
                Outline::bow(arm.elbow + in * .016, arm.elbow + in * .030,
                             arm.elbow + in * .046 + along * .004),
                .0034, opacity);
}

/// From the top's own colour at the shoulder to a lighter one: no seam shows at the joint.
Gradient sleeveGradient(Vec from, Vec to)
{
    return {.from = from,
            .to = to,
            .stops = {{0, Pigment::Top}, {.85, Pigment::TopHigh}, {1, Pigment::TopHigh}}};
}

void drawLongSleeve(Sketch &sketch, const ArmBones &arm, const Person &person)
{
    const Tube upper = boneTube(arm, person, 0, 1, person.sleeveWidth);
    const Tube lower = boneTube(arm, person, 1, person.sleeve, person.sleeveWidth);
    sketch.fill(Part::NearSleeve, arm.foreShare > .75 ? Pigment::Top : Pigment::TopShade,
                lower.outline({.start = .028, .end = .003}));
    sketch.fill(Part::NearSleeve, sleeveGradient(arm.shoulder, arm.elbow),
                upper.outline({.start = shoulderCap, .end = .028}));
    if (std::min(arm.upperShare, arm.foreShare) > .72)
        sketch.shade(Part::NearSleeve, Pigment::TopShade,
                     armTube(arm, person, 0, person.sleeve, person.sleeveWidth), {.width = .40});
    else
        sketch.shade(Part::NearSleeve, Pigment::TopShade, upper, {.width = .34});
}

void drawShortSleeve(Sketch &sketch, const ArmBones &arm, const Person &person)
{
    const Tube sleeve = armTube(arm, person, 0, person.sleeve, person.sleeveWidth);
    if (sleeve.line.size() < 3)
        return;
    sketch.fill(Part::NearSleeve, sleeveGradient(sleeve.line.front(), sleeve.line.back()),
                sleeve.outline({.start = shoulderCap, .end = .003}));
    sketch.shade(Part::NearSleeve, Pigment::Top, sleeve, {.width = .40});
}

} // namespace

double armRadius(double at)
{
    return profileAt(armKeys, at);
}

void drawFarArm(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    const ArmBones &arm = bones.arms[1];
    drawHand(sketch, bones, 1);
    drawBareArm(sketch, arm, person, Part::FarArm, Pigment::SkinFar);
    if (person.sleeve > 1) {
        sketch.fill(Part::FarSleeve, Pigment::TopFar,
                    boneTube(arm, person, 1, person.sleeve, person.sleeveWidth)
                        .outline({.start = .028, .end = .003}));
        sketch.fill(Part::FarSleeve, Pigment::TopFar,
                    boneTube(arm, person, 0, 1, person.sleeveWidth)
                        .outline({.start = shoulderCap, .end = .028}));
        return;
    }
    const Tube sleeve = armTube(arm, person, 0, person.sleeve, person.sleeveWidth);
    if (sleeve.line.size() >= 3)
        sketch.fill(Part::FarSleeve, Pigment::TopFar,
                    sleeve.outline({.start = shoulderCap, .end = .003}));
}

void drawNearArm(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    const ArmBones &arm = bones.arms[0];
    drawHand(sketch, bones, 0);
    drawBareArm(sketch, arm, person, Part::NearArm, Pigment::Skin);
    const double visible = std::min(1.0, std::min(arm.upperShare, arm.foreShare) * 1.05);
    if (visible > .55)
        sketch.shade(Part::NearArm, Pigment::SkinShade, armTube(arm, person, 0, 2, 0),
                     {.width = .5 * visible});
    drawElbowFold(sketch, arm);

    person.sleeve > 1 ? drawLongSleeve(sketch, arm, person) : drawShortSleeve(sketch, arm, person);
}

void drawArmShadow(Sketch &sketch, const Skeleton &bones, const Person &person, size_t top,
                   size_t head)
{
    const ArmBones &arm = bones.arms[0];
    sketch.fillWithin(top, Part::CastShadow, Pigment::TopShade,
                      moved(armTube(arm, person, .16, 2, .006).outline({.start = .01, .end = .02}),
                            {.003, -.0105}),
                      .75);
    // Skin on skin: without an edge the arm would melt into the head.
    if (bones.pose.arms[0].hold.clasped > .5)
        sketch.fillWithin(
            head, Part::CastShadow, Pigment::SkinShade,
            moved(armTube(arm, person, .3, 2, .0042).outline({.start = .01, .end = .02}),
                  {.0015, -.0015}));
}

} // namespace limber
