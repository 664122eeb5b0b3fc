// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/parts.h"

namespace limber {

namespace {

double swell(const Bulge &bulge, double at)
{
    const double away = (at - bulge.centre) / bulge.width;
    return bulge.amount * std::exp(-away * away);
}

/// How far the chest is bent forward: 0 upright to 1.
double chestBend(const Skeleton &bones)
{
    const Vec low = bones.directionAt(.12), high = bones.directionAt(.29);
    return eased((std::arg(low / high) * 180 / std::numbers::pi - 12) / 24);
}

double frontOf(const Skeleton &bones, const Person &person, double at)
{
    double depth = frontDepth(at, bones.pose.breath);
    for (const Bulge &bulge : person.front)
        depth += swell(bulge, at);
    // Bent forward, the chest sinks in: kept as it is, it would stand out as a corner.
    const double bend = chestBend(bones);
    return depth + bend * (swell({.205, .040, -.012}, at) + swell({.265, .030, .003}, at));
}

/// The top closes in on the neck at its collar.
double narrowing(double at)
{
    return 1 - .30 * eased((at - .285) / .05);
}

double backOfTop(const Person &person, double at)
{
    return backDepth(at) * narrowing(at) + person.topWidth;
}

double frontOfTop(const Skeleton &bones, const Person &person, double at)
{
    return frontOf(bones, person, at) * narrowing(at) + person.topWidth;
}

Tube topTube(const Skeleton &bones, const Person &person, double from, double until)
{
    constexpr int samples = 28;
    Tube tube;
    for (int i = 0; i < samples; ++i) {
        const double at = mix(from, until, static_cast<double>(i) / (samples - 1));
        tube.add(bones.at(at), backOfTop(person, at), frontOfTop(bones, person, at));
        tube.along.push_back(bones.directionAt(std::max(at, 0.0)));
    }
    return tube;
}

/// How far the hip is bent: 0 standing to 1 sitting.
double hipBend(const Skeleton &bones)
{
    const LegBones &leg = bones.legs[0];
    const double straight = dot(unit(leg.knee - leg.hip), -bones.spineDirection.front());
    return eased((1 - straight) / 1.4);
}

/// In a bent hip the front of the top rides up.
double frontHemOf(const Skeleton &bones, const Person &person)
{
    return person.hem + .030 * hipBend(bones);
}

/// The top from hem to collar. In a bent hip its front rides up; the corners of the hem are round
/// and the collar closes in on the neck.
Outline topOutline(const Skeleton &bones, const Person &person)
{
    constexpr int samples = 26;
    constexpr double collar = .322, corner = .007;
    const double frontHem = frontHemOf(bones, person);
    const auto side = [&](double at, bool back, double share) {
        const double depth = back ? backOfTop(person, at) : -frontOfTop(bones, person, at);
        return bones.at(at) + leftOf(bones.directionAt(std::max(at, 0.0))) * depth * share;
    };
    std::vector<Vec> points;
    points.push_back(side(person.hem, true, .93));
    for (int i = 0; i < samples; ++i)
        points.push_back(side(mix(person.hem + corner, collar, i / (samples - 1.0)), true, 1));
    points.push_back(bones.at(collar + .008));
    for (int i = samples; i-- > 0;)
        points.push_back(side(mix(frontHem + corner, collar, i / (samples - 1.0)), false, 1));
    points.push_back(side(frontHem, false, .93));
    // The hem hangs a little lower in its middle.
    points.push_back(side(mix(person.hem, frontHem, .75) - .004, false, .4));
    points.push_back(side(mix(person.hem, frontHem, .25) - .005, true, .4));
    return Outline::loop(std::move(points));
}

} // namespace

void drawPelvis(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    Tube tube;
    constexpr int samples = 12;
    for (int i = 0; i < samples; ++i) {
        const double at = mix(-.018, .070, i / (samples - 1.0));
        tube.add(bones.at(at), backDepth(at) - .001, frontOf(bones, person, at) - .001);
        tube.along.push_back(bones.directionAt(std::max(at, 0.0)));
    }
    sketch.fill(Part::Pelvis, Pigment::Legs, tube.outline({.start = body::pelvisDepth}));
    sketch.shade(Part::Pelvis, Pigment::LegsShade, tube,
                 {.width = .42, .fadesIn = false, .fadesOut = false});
}

size_t drawTop(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    const size_t top = sketch.fill(Part::Top, Pigment::Top, topOutline(bones, person));
    const auto shade = [&](double from, TubeSide side) {
        sketch.shade(Part::Top, Pigment::TopShade, topTube(bones, person, from + .006, .310),
                     {.width = .40, .fadesIn = false, .only = side});
    };
    shade(person.hem, TubeSide::Left);
    shade(frontHemOf(bones, person), TubeSide::Right);
    return top;
}

void drawGlow(Sketch &sketch, const Skeleton &bones, const Person &person)
{
    const GlowPose &glow = bones.pose.glow;
    if (glow.strength < .01)
        return;
    // A weak glow is a small one, not a faint one: faint red on green is brown.
    const double size = .3 + .7 * glow.strength;
    const double opacity = std::min(1.0, glow.strength * 4);
    const double middle = (glow.from + glow.to) / 2;
    const double from = mix(middle, glow.from, size), until = mix(middle, glow.to, size);
    // A band along the back, thickest in its middle: its outer edge is the back itself. It ends
    // under the collar.
    constexpr double highest = .316;
    const auto band = [&](double low, double high, double depth, double roundness) {
        constexpr int samples = 16;
        std::vector<Vec> outer, inner;
        for (int i = 0; i <= samples; ++i) {
            const double u = static_cast<double>(i) / samples;
            const double at = mix(low, std::min(high, highest), u);
            const Vec outwards = leftOf(bones.directionAt(at)) * backOfTop(person, at);
            outer.push_back(bones.at(at) + outwards);
            inner.push_back(bones.at(at) +
                            outwards *
                                (1 - depth * std::pow(std::sin(std::numbers::pi * u), roundness)));
        }
        outer.insert(outer.end(), inner.rbegin(), inner.rend());
        return Outline::loop(std::move(outer));
    };
    constexpr int layers = 7;
    for (int i = 0; i < layers; ++i) {
        const double v = static_cast<double>(i) / (layers - 1);
        const double spread = .030 * (1 - v);
        sketch.detail(Part::Glow, Pigment::Glow,
                      band(from - spread, until + spread, .55 + .45 * (1 - v), .75),
                      (.10 + .22 * v) * opacity);
    }
    // A light core: against the top's colour, hue alone would not show.
    for (int i = 0; i < 3; ++i) {
        const double spread = .006 - .005 * i;
        sketch.detail(Part::Glow, Pigment::GlowCore,
                      band(from + spread, until - spread, .36 - .09 * i, .9), .42 * opacity);
    }
}

} // namespace limber
