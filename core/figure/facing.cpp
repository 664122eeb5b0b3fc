// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/facing.h"

#include <array>

#include "core/figure/parts.h"
#include "core/figure/profile.h"

namespace limber {

namespace {

constexpr double R = body::rollerRadius;
/// The stretches of the spine; shorter than in the side view, for they come towards the viewer.
constexpr std::array<double, 4> spineLengths{.0782, .0886, .0976, .0700};
/// Upper and lower half of each limb on the plane: of the side below, and of the side above.
struct Lengths {
    double first, second;
};
constexpr std::array<Lengths, 2> armLengths{{{.1467, .1203}, {.1521, .1521}}};
constexpr std::array<Lengths, 2> legLengths{{{.2141, .2112}, {.1684, .2081}}};
/// Shoulders from the end of the spine: along it, and to its left. Hips from the pelvis.
constexpr std::array<Vec, 2> shoulders{Vec{-.0469, .0889}, Vec{-.0415, -.0613}};
constexpr std::array<Vec, 2> hips{Vec{.012, -.028}, Vec{.022, .030}};

constexpr std::array<ProfileKey, 7> halfWidth{{{.00, .0880},
                                               {.16, .0985},
                                               {.42, .0800},
                                               {.68, .0885},
                                               {.86, .1010},
                                               {.95, .0840},
                                               {1.0, .0450}}};
constexpr size_t trunkSamples = 26;

/// Bends a limb towards `end`, its joint on the left of the way for side 1; as far as it reaches.
FacingLimb bent(Vec root, Vec end, Lengths lengths, double side)
{
    const double reach =
        std::clamp(std::abs(end - root), std::abs(lengths.first - lengths.second) + 1e-4,
                   (lengths.first + lengths.second) * .999);
    const Vec way = unit(end - root);
    const double forward =
        (lengths.first * lengths.first - lengths.second * lengths.second + reach * reach) /
        (2 * reach);
    const double aside =
        std::sqrt(std::max(0.0, lengths.first * lengths.first - forward * forward));
    return {root, root + way * forward + side * leftOf(way) * aside, root + way * reach};
}

/// A smooth line through the joints of the spine.
std::vector<Vec> spineLine(const std::array<Vec, 5> &joints)
{
    const auto joint = [&](int i) {
        return joints[static_cast<size_t>(std::clamp(i, 0, 4))];
    };
    std::vector<Vec> line;
    for (size_t i = 0; i < trunkSamples; ++i) {
        const double at = static_cast<double>(i) / (trunkSamples - 1) * 4;
        const int k = std::min(static_cast<int>(at), 3);
        const double f = at - k;
        const Vec a = joint(k - 1), b = joint(k), c = joint(k + 1), d = joint(k + 2);
        line.push_back(.5 * (2.0 * b + (c - a) * f + (2.0 * a - 5.0 * b + 4.0 * c - d) * f * f +
                             (3.0 * b - a - 3.0 * c + d) * f * f * f));
    }
    return line;
}

Tube limb(const FacingLimb &limb, double from, double until, double rounding,
          const std::function<double(double)> &radius)
{
    return limbTube(bentLine(limb.root, limb.joint, limb.end, rounding), from, until, radius,
                    radius);
}

void drawFacingLeg(Sketch &sketch, const FacingLimb &leg, const Person &person, Distance distance)
{
    const bool far = distance == Distance::Far;
    const Part part = far ? Part::FarLeg : Part::NearLeg;
    const Part footPart = far ? Part::FarFoot : Part::NearFoot;
    const Vec along = unit(leg.end - leg.joint);
    sketch.fill(footPart, far ? Pigment::SkinFar : Pigment::Skin,
                Outline::loop(placed(leg.end, along,
                                     {{-12, 19},
                                      {20, 24},
                                      {60, 21},
                                      {98, 12},
                                      {104, 0},
                                      {94, -13},
                                      {55, -19},
                                      {20, -22},
                                      {-12, -19}})));
    for (int i = 0; i < 3; ++i) {
        const auto toe =
            placed(leg.end, along, {{99.0 - 4 * i, 7.0 - 8 * i}, {88.0 - 4 * i, 6.5 - 8 * i}});
        sketch.line(footPart, Pigment::SkinShade, Outline::line(toe), .0024);
    }
    const auto bare = [&](double at) {
        return (legFront(at) + legBack(at)) / 2 * person.legs;
    };
    if (person.legwear == Legwear::Shorts) {
        const Tube skin = limb(leg, 0, 2, .035, bare);
        sketch.fill(part, far ? Pigment::SkinFar : Pigment::Skin,
                    skin.outline({.start = .05, .end = .012}));
        sketch.shade(part, Pigment::SkinShade, skin, {.width = .5});
    }
    const Tube cloth = limb(leg, 0, legwearEnd(person.legwear), .035,
                            [&](double at) { return bare(at) + legwearWidth(person.legwear, at); });
    sketch.fill(part, far ? Pigment::LegsFar : Pigment::Legs,
                cloth.outline({.start = .05, .end = .004}));
    if (!far)
        sketch.shade(part, Pigment::LegsShade, cloth, {.width = .5});
}

void drawFacingArm(Sketch &sketch, const FacingLimb &arm, const Person &person, Distance distance)
{
    const bool far = distance == Distance::Far;
    const Part part = far ? Part::FarArm : Part::NearArm;
    const Part handPart = far ? Part::FarHand : Part::NearHand;
    const Vec along = unit(arm.end - arm.joint);
    const auto hand = far ? placed(arm.end, along,
                                   {{-12, 14},
                                    {16, 18},
                                    {50, 13},
                                    {80, 4},
                                    {82, -6},
                                    {50, -12},
                                    {16, -15},
                                    {-12, -14}})
                          : placed(arm.end, 1,
                                   {{16, 12},
                                    {18, -10},
                                    {10, -26},
                                    {-20, -32},
                                    {-56, -32},
                                    {-64, -24},
                                    {-44, -14},
                                    {-22, 2},
                                    {-14, 14}});
    sketch.fill(handPart, far ? Pigment::SkinFar : Pigment::Skin, Outline::loop(hand));
    for (int i = 0; !far && i < 3; ++i)
        sketch.line(
            handPart, Pigment::SkinShade,
            Outline::line(placed(arm.end, 1,
                                 {{-60.0 + 3 * i, -28.0 + 4 * i}, {-42.0 + 2 * i, -26.0 + 5 * i}})),
            .0024);
    const auto radius = [&](double at) {
        return armRadius(at) * person.arms;
    };
    const Tube bare = limb(arm, 0, 2, .022, radius);
    sketch.fill(part, far ? Pigment::SkinFar : Pigment::Skin,
                bare.outline({.start = .034, .end = .010}));
    if (!far)
        sketch.shade(part, Pigment::SkinShade, bare, {.width = .5});
    const Tube sleeve = limb(arm, 0, person.sleeve, .022,
                             [&](double at) { return radius(at) + person.sleeveWidth; });
    sketch.fill(far ? Part::FarSleeve : Part::NearSleeve, far ? Pigment::TopFar : Pigment::TopHigh,
                sleeve.outline({.start = .036, .end = .003}));
    if (!far)
        sketch.shade(Part::NearSleeve, person.sleeve > 1 ? Pigment::TopShade : Pigment::Top, sleeve,
                     {.width = .4});
}

/// The head from the front, about its own upright axis.
class FacingHead {
public:
    FacingHead(Sketch &sketch, Vec centre, Vec up) : m_sketch(sketch), m_centre(centre), m_up(up) {}

    using Points = std::initializer_list<Vec>;

    [[nodiscard]] std::vector<Vec> on(Points points) const
    {
        return placed(m_centre, rightOf(m_up), points);
    }
    void fill(Part part, Pigment pigment, Points points, double opacity = 1)
    {
        m_sketch.fill(part, pigment, Outline::loop(on(points)), opacity);
    }
    /// Half an outline, mirrored.
    void fillBoth(Part part, Pigment pigment, Points half, double opacity = 1)
    {
        std::vector<Vec> points = on(half);
        std::vector<Vec> other(half);
        std::reverse(other.begin(), other.end());
        for (const Vec point : other) {
            if (point.real() != 0)
                points.push_back(at({-point.real(), point.imag()}));
        }
        m_sketch.fill(part, pigment, Outline::loop(std::move(points)), opacity);
    }
    void bow(Pigment pigment, Vec from, Vec pull, Vec to, double width, Part part = Part::Face)
    {
        m_sketch.line(part, pigment, Outline::bow(at(from), at(pull), at(to)), width);
    }
    [[nodiscard]] Vec at(Vec point) const { return m_centre + rightOf(m_up) * point / 1000.0; }

private:
    Sketch &m_sketch;
    Vec m_centre;
    Vec m_up;
};

void drawFacingHair(FacingHead &head, const Person &person)
{
    switch (person.hair) {
    case Hair::Bun:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-51, 58},
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
                   {-43, 72}});
        break;
    case Hair::Short:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-51, 62},
                   {-52, 90},
                   {-34, 114},
                   {0, 122},
                   {34, 114},
                   {52, 90},
                   {51, 62},
                   {47, 74},
                   {40, 90},
                   {16, 95},
                   {-16, 95},
                   {-40, 90},
                   {-47, 74}});
        break;
    case Hair::Bob:
        head.fill(Part::Hair, Pigment::Hair,
                  {{-54, 40},
                   {-60, 84},
                   {-38, 116},
                   {0, 128},
                   {38, 116},
                   {60, 84},
                   {54, 40},
                   {47, 56},
                   {42, 78},
                   {24, 92},
                   {0, 86},
                   {-24, 94},
                   {-44, 76},
                   {-48, 56}});
        break;
    }
    head.bow(Pigment::HairHigh, {-34, 100}, {-14, 112}, {12, 112}, .0042, Part::Hair);
}

void drawFacingHead(Sketch &sketch, const FacingBones &bones, const Person &person)
{
    const Vec up = rotation(90 + bones.pose.headTilt);
    const Vec neck = bones.spine.back();
    Tube throat;
    for (const auto &[along, radius] : {std::pair{-.035, .052}, std::pair{.0, .036},
                                        std::pair{.030, .030}, std::pair{.055, .030}})
        throat.add(neck + up * along, radius * person.neck, radius * person.neck);
    throat.findDirections();
    sketch.fill(Part::Neck, Pigment::SkinShade, throat.outline({.start = .01, .end = .01}));

    const Vec centre = neck + up * .045;
    FacingHead head(sketch, centre, up);
    if (person.hair == Hair::Bun) {
        std::vector<Vec> bun;
        for (int i = 0; i < 8; ++i) {
            const Vec around = rotation(45.0 * i);
            bun.push_back(head.at({25 * around.real(), 128 + 22 * around.imag()}));
        }
        sketch.fill(Part::Hair, Pigment::Hair, Outline::loop(std::move(bun)));
    }
    if (person.hair == Hair::Bob)
        head.fillBoth(Part::Hair, Pigment::Hair,
                      {{0, 128}, {38, 118}, {62, 84}, {66, 44}, {56, 6}, {40, -6}, {30, 10}});
    else
        head.fillBoth(Part::Hair, Pigment::Hair,
                      {{0, 122}, {34, 113}, {53, 84}, {54, 52}, {46, 44}, {20, 50}});
    if (person.hair != Hair::Bob) {
        head.fill(Part::Head, Pigment::SkinShade,
                  {{46, 52}, {56, 53}, {57, 38}, {51, 26}, {45, 28}});
        head.fill(Part::Head, Pigment::SkinShade,
                  {{-46, 52}, {-56, 53}, {-57, 38}, {-51, 26}, {-45, 28}});
    }
    const double jaw = person.beard ? 1.06 : 1;
    head.fillBoth(Part::Head, Pigment::Skin,
                  {{0, -12},
                   {17 * jaw, -9},
                   {35 * jaw, 8},
                   {45, 34},
                   {48, 66},
                   {42, 96},
                   {22, 110},
                   {0, 112}});
    if (person.beard)
        head.fillBoth(
            Part::Face, Pigment::Hair,
            {{0, -13}, {18, -10.5}, {36.5, 7}, {46.5, 34}, {41, 34}, {33, 20}, {16, 17}, {0, 19}},
            .80);
    drawFacingHair(head, person);
    for (const double side : {-1.0, 1.0}) {
        head.bow(Pigment::Ink, {side * 13, 52}, {side * 20, 47}, {side * 27, 52}, .0036);
        head.bow(Pigment::Brow, {side * 12, 66}, {side * 20, 71}, {side * 29, 66}, .0036);
        if (!person.beard)
            sketch.spot(Part::Face, Pigment::Blush, head.at({side * 26, 32}), .012, .012, .26);
        if (person.lines)
            head.bow(Pigment::SkinShade, {side * 14, 30}, {side * 19, 25}, {side * 19, 16}, .0026);
    }
    head.bow(Pigment::SkinShade, {2, 46}, {8, 32}, {-1, 30}, .0034);
    head.bow(Pigment::Lip, {-11, 15}, {0, 10}, {11, 15}, .0034);
}

} // namespace

FacingBones articulate(const FacingPose &pose)
{
    FacingBones bones{.pose = pose};
    bones.spine[0] = pose.pelvis;
    for (size_t i = 0; i < pose.spine.size(); ++i)
        bones.spine[i + 1] = bones.spine[i] + spineLengths[i] * rotation(pose.spine[i]);
    const Vec along = rotation(pose.spine.back());
    const Vec across = leftOf(along);
    for (size_t i = 0; i < 2; ++i) {
        const Vec shoulder =
            bones.spine.back() + along * shoulders[i].real() + across * shoulders[i].imag();
        bones.arms[i] = bent(shoulder, pose.hands[i], armLengths[i], 1);
        bones.legs[i] = bent(pose.pelvis + hips[i], pose.feet[i], legLengths[i], i == 0 ? -1 : 1);
    }
    return bones;
}

Figure dressed(const FacingBones &bones, const Person &person)
{
    Sketch sketch;
    const auto shadow = [&](Vec centre, double radius, double strength) {
        sketch.spot(Part::Shadow, Pigment::Shadow, centre, radius, .013, strength);
    };
    shadow({bones.pose.pelvis.real(), -.004}, .17, 1);
    shadow({bones.legs[0].end.real() - .06, -.006}, .14, .7);
    shadow({bones.arms[0].end.real() + .05, -.004}, .12, .8);
    shadow({bones.arms[1].end.real() - .01, -.010}, .06, .9);
    const Vec roller{bones.pose.roller, R};
    shadow({roller.real() + .01, -.004}, .085, 1.25);
    drawRollerFar(sketch, roller);
    drawRollerNear(sketch, roller);

    drawFacingLeg(sketch, bones.legs[0], person, Distance::Far);
    Tube trunk;
    const auto line = spineLine(bones.spine);
    for (size_t i = 0; i < line.size(); ++i) {
        const double at = static_cast<double>(i) / (trunkSamples - 1);
        const double width = profileAt(halfWidth, at) * mix(person.trunk, 1, eased((at - .5) / .4));
        trunk.add(line[i], width + person.topWidth, width + person.topWidth);
    }
    trunk.findDirections();
    sketch.fill(Part::Pelvis, Pigment::Legs, trunk.part(0, 7).outline({.start = .070}));
    drawFacingLeg(sketch, bones.legs[1], person, Distance::Near);
    drawFacingArm(sketch, bones.arms[0], person, Distance::Far);
    drawFacingHead(sketch, bones, person);

    const Tube shirt = trunk.part(person.hem > .01 ? 3 : 1, trunkSamples - 1);
    const size_t top =
        sketch.fill(Part::Top, Pigment::Top, shirt.outline({.start = .006, .end = .010}));
    sketch.shade(Part::Top, Pigment::TopShade, shirt,
                 {.width = .36, .fadesIn = false, .fadesOut = false});
    const Vec up = rotation(90 + bones.pose.headTilt);
    sketch.fill(Part::Neck, Pigment::SkinShade,
                Outline::loop(placed(
                    bones.spine.back(), rightOf(up),
                    {{-36, 4}, {-18, -14}, {0, -20}, {18, -14}, {36, 4}, {22, 22}, {-22, 22}})));
    sketch.fillWithin(top, Part::CastShadow, Pigment::TopShade,
                      moved(limb(bones.arms[1], .16, 2, .022,
                                 [&](double at) { return armRadius(at) * person.arms + .006; })
                                .outline({.start = .01, .end = .02}),
                            {-.004, -.0105}),
                      .75);
    drawFacingArm(sketch, bones.arms[1], person, Distance::Near);
    return sketch.take();
}

} // namespace limber
