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

/// Where upper arm and forearm lie over one another on the plane, or one points at the viewer: 0
/// not at all, to 1.
double foldOf(const ArmBones &arm)
{
    const double angle = dot(unit(arm.shoulder - arm.elbow), unit(arm.wrist - arm.elbow));
    const double shortest = std::min(arm.upperShare, arm.foreShare);
    return std::max(eased((angle - .15) / .4), eased((.75 - shortest) / .25));
}

/// Skin from shoulder to wrist: two bones, the upper arm over the forearm. Opened, they are one
/// bent tube, whose elbow is softer.
void drawBareArm(Sketch &sketch, const Skeleton &bones, const Person &person, size_t index)
{
    const bool far = index == 1;
    const ArmBones &arm = bones.arms[index];
    const Part part = far ? Part::FarArm : Part::NearArm;
    const Pigment skin = far ? Pigment::SkinFar : Pigment::Skin;
    const double fold = foldOf(arm);
    const Tube upper = boneTube(arm, person, 0, 1, 0), lower = boneTube(arm, person, 1, 2, 0);
    const Tube whole = armTube(arm, person, 0, 2, 0);
    const Caps ends{.start = .030, .end = armRadius(1) * person.arms};

    const size_t forearm =
        sketch.fill(part, skin, lower.outline({.start = armRadius(1) * person.arms, .end = .010}));
    if (!far && fold > 0)
        sketch.shade(part, Pigment::SkinShade, lower, {.width = .42 * fold});
    drawHand(sketch, bones, index);
    if (!far && fold > .05)
        sketch.fillWithin(forearm, part, Pigment::SkinShade,
                          boneTube(arm, person, 0, 1, .0045).outline(ends), fold);
    sketch.fill(part, skin, upper.outline(ends));
    if (!far && fold > 0)
        sketch.shade(part, Pigment::SkinShade, upper, {.width = .42 * fold});
    if (fold < 1)
        sketch.fill(part, skin, whole.outline({.start = .034, .end = .010}), 1 - fold);
    if (!far && fold < 1)
        sketch.shade(part, Pigment::SkinShade, whole, {.width = .5 * (1 - fold)});
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
    const double fold = foldOf(arm);
    const Tube upper = boneTube(arm, person, 0, 1, person.sleeveWidth);
    const Outline lower =
        boneTube(arm, person, 1, person.sleeve, person.sleeveWidth).outline({.start = .022});
    sketch.fill(Part::NearSleeve, Pigment::TopHigh, lower);
    if (fold > 0)
        sketch.detail(Part::NearSleeve, Pigment::TopShade, lower, fold);
    sketch.fill(Part::NearSleeve, sleeveGradient(arm.shoulder, arm.elbow),
                upper.outline({.start = shoulderCap, .end = .030}));
    if (fold > 0)
        sketch.shade(Part::NearSleeve, Pigment::TopShade, upper, {.width = .34 * fold});
    if (fold < 1)
        sketch.shade(Part::NearSleeve, Pigment::TopShade,
                     armTube(arm, person, 0, person.sleeve, person.sleeveWidth),
                     {.width = .40 * (1 - fold), .fadesOut = false});
}

void drawShortSleeve(Sketch &sketch, const ArmBones &arm, const Person &person)
{
    const Tube sleeve = boneTube(arm, person, 0, person.sleeve, person.sleeveWidth);
    sketch.fill(Part::NearSleeve, sleeveGradient(sleeve.line.front(), sleeve.line.back()),
                sleeve.outline({.start = shoulderCap, .end = .003}));
    sketch.shade(Part::NearSleeve, Pigment::Top, sleeve, {.width = .40, .fadesOut = false});
}

} // namespace

double armRadius(double at)
{
    return profileAt(armKeys, at);
}

void drawFarArm(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    const ArmBones &arm = bones.arms[1];
    drawBareArm(sketch, bones, person, 1);
    if (person.sleeve > 1)
        sketch.fill(
            Part::FarSleeve, Pigment::TopFar,
            boneTube(arm, person, 1, person.sleeve, person.sleeveWidth).outline({.start = .022}));
    sketch.fill(Part::FarSleeve, Pigment::TopFar,
                boneTube(arm, person, 0, std::min(1.0, person.sleeve), person.sleeveWidth)
                    .outline({.start = shoulderCap, .end = person.sleeve > 1 ? .030 : .003}));
}

void drawNearArm(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    drawBareArm(sketch, bones, person, 0);
    const ArmBones &arm = bones.arms[0];
    person.sleeve > 1 ? drawLongSleeve(sketch, arm, person) : drawShortSleeve(sketch, arm, person);
}

void drawArmShadow(Sketch &sketch, const Skeleton &bones, const Person &person, size_t top,
                   size_t head)
{
    const ArmBones &arm = bones.arms[0];
    const double fold = foldOf(arm);
    const Caps ends{.start = .01, .end = .02};
    // It comes out from under the sleeve little by little.
    const auto cast = [&](Tube tube, double opacity) {
        for (size_t i = 0; i < tube.line.size(); ++i) {
            const double shows = eased((.2 + static_cast<double>(i)) / 5);
            tube.left[i] *= shows;
            tube.right[i] *= shows;
        }
        sketch.fillWithin(top, Part::CastShadow, Pigment::TopShade,
                          moved(tube.outline(ends), {.003, -.0105}), opacity);
    };
    if (fold < .98)
        cast(armTube(arm, person, 0, 2, .006), .75 * (1 - fold));
    if (fold > .02)
        cast(boneTube(arm, person, 0, 1, .006), .75 * fold);
    // Skin on skin: without an edge the arm would melt into the head.
    if (bones.pose.arms[0].hold.clasped > .5) {
        for (const Outline &bone : {boneTube(arm, person, .3, 1, .0042).outline(ends),
                                    boneTube(arm, person, 1, 2, .0042).outline(ends)})
            sketch.fillWithin(head, Part::CastShadow, Pigment::SkinShade,
                              moved(bone, {.0015, -.0015}));
    }
}

} // namespace limber
