// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/figure/parts.h"
#include "core/figure/profile.h"

namespace limber {

namespace {

constexpr std::array<ProfileKey, 10> frontKeys{{{.00, .0580},
                                                {.12, .0585},
                                                {.40, .0555},
                                                {.78, .0440},
                                                {1.00, .0365},
                                                {1.15, .0325},
                                                {1.35, .0285},
                                                {1.65, .0220},
                                                {1.88, .0185},
                                                {2.00, .0190}}};
constexpr std::array<ProfileKey, 10> backKeys{{{.00, .0660},
                                               {.12, .0665},
                                               {.40, .0540},
                                               {.78, .0405},
                                               {1.00, .0350},
                                               {1.15, .0370},
                                               {1.35, .0410},
                                               {1.65, .0280},
                                               {1.88, .0190},
                                               {2.00, .0190}}};
constexpr double kneeRounding = .030;
constexpr double hipCap = .055;

void drawFoot(Sketch &sketch, const LegBones &leg, Distance distance)
{
    const bool far = distance == Distance::Far;
    const Part part = far ? Part::FarFoot : Part::NearFoot;
    const Pigment skin = far ? Pigment::SkinFar : Pigment::Skin;
    const Vec down = unit(leg.ankle - leg.knee);
    const Vec toes = rotation(leg.footTurn);

    // The bare shin runs on into the foot, so that the ankle never breaks.
    Tube shin;
    shin.add(leg.ankle - down * .075, .0185, .0190);
    shin.add(leg.ankle - down * .040, .0178, .0185);
    shin.add(leg.ankle - down * .015, .0185, .0190);
    shin.add(leg.ankle + down * .004, .0200, .0210);
    shin.findDirections();
    sketch.fill(part, skin, shin.outline({.end = .012}));

    auto foot = placed(leg.ankle, toes,
                       {{-21, 24},
                        {-24, 2},
                        {-33, -18},
                        {-30, -37},
                        {-14, -40},
                        {12, -37},
                        {38, -36.5},
                        {64, -40},
                        {92, -40},
                        {101, -34},
                        {99, -25},
                        {80, -17},
                        {56, -6},
                        {34, 8},
                        {21, 24}});
    foot.front() = leg.ankle - down * .022 + rightOf(down) * .0185;
    foot.back() = leg.ankle - down * .022 + leftOf(down) * .0185;
    sketch.fill(part, skin, Outline::loop(std::move(foot)));
    if (far)
        return;

    sketch.detail(part, Pigment::SkinShade,
                  Outline::loop(placed(leg.ankle, toes,
                                       {{-33, -26},
                                        {-30, -37},
                                        {-14, -40},
                                        {12, -37},
                                        {38, -36.5},
                                        {64, -40},
                                        {92, -40},
                                        {100, -34},
                                        {88, -35},
                                        {62, -34.5},
                                        {38, -30},
                                        {12, -29},
                                        {-14, -31}})));
    const auto bow = [&](std::initializer_list<Vec> points, double width) {
        const auto at = placed(leg.ankle, toes, points);
        sketch.line(part, Pigment::SkinShade, Outline::bow(at[0], at[1], at[2]), width);
    };
    bow({{90, -23.5}, {83, -28}, {82, -34}}, .0026);
    bow({{-6, 4}, {3, -4}, {9, 4}}, .0028);
}

} // namespace

double legFront(double at)
{
    return profileAt(frontKeys, at);
}

double legBack(double at)
{
    return profileAt(backKeys, at);
}

double legwearEnd(Legwear legwear)
{
    switch (legwear) {
    case Legwear::Leggings:
        return 1.83;
    case Legwear::Shorts:
        return .90;
    case Legwear::Wide:
        return 1.88;
    }
    return 2;
}

double legwearWidth(Legwear legwear, double at)
{
    switch (legwear) {
    case Legwear::Leggings:
        return .0015;
    case Legwear::Shorts:
        return .004 + .0075 * eased(at / .9);
    case Legwear::Wide:
        return .003 + .015 * eased((at - .75) / 1.1);
    }
    return 0;
}

std::vector<Vec> placed(Vec origin, Vec axis, std::initializer_list<Vec> points)
{
    std::vector<Vec> result;
    result.reserve(points.size());
    for (const Vec point : points)
        result.push_back(origin + axis * point / 1000.0);
    return result;
}

Tube limbTube(const BentLine &bent, double from, double until,
              const std::function<double(double)> &left, const std::function<double(double)> &right)
{
    Tube tube;
    for (size_t i = 0; i < bent.points.size(); ++i) {
        const double at = bent.at[i];
        if (at >= from - 1e-9 && at <= until + 1e-9)
            tube.add(bent.points[i], left(at), right(at));
    }
    tube.findDirections();
    return tube;
}

void drawLeg(Sketch &sketch, const LegBones &leg, const Person &person, Distance distance)
{
    const bool far = distance == Distance::Far;
    const Part part = far ? Part::FarLeg : Part::NearLeg;
    drawFoot(sketch, leg, distance);

    const BentLine bent = bentLine(leg.hip, leg.knee, leg.ankle, kneeRounding);
    const auto clothed = [&](double at) {
        return legwearWidth(person.legwear, at);
    };
    // The hip rests on the floor, the same for everybody.
    const auto build = [&](double at) {
        return mix(1, person.legs, eased(at / .4));
    };
    const auto front = [&](double at) {
        return legFront(at) * build(at);
    };
    const auto back = [&](double at) {
        return legBack(at) * build(at);
    };
    if (person.legwear == Legwear::Shorts) {
        const Tube bare = limbTube(bent, 0, 2, front, back);
        sketch.fill(part, far ? Pigment::SkinFar : Pigment::Skin,
                    bare.outline({.start = .05, .end = .012}));
        if (!far)
            sketch.shade(part, Pigment::SkinShade, bare, {});
    }
    const Tube cloth = limbTube(
        bent, 0, legwearEnd(person.legwear), [&](double at) { return front(at) + clothed(at); },
        [&](double at) { return back(at) + clothed(at); });
    sketch.fill(part, far ? Pigment::LegsFar : Pigment::Legs,
                cloth.outline({.start = hipCap, .end = .004}));
    if (!far)
        sketch.shade(part, Pigment::LegsShade, cloth, {.fadesOut = false});
}

} // namespace limber
