// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose.h"

#include "core/figure/skeleton.h"

namespace limber {

namespace {

SpinePose blend(const SpinePose &a, const SpinePose &b, double t)
{
    return {mix(a.lumbar, b.lumbar, t), mix(a.chest, b.chest, t), mix(a.arch, b.arch, t),
            mix(a.neck, b.neck, t), mix(a.head, b.head, t)};
}

HandHold blend(const HandHold &a, const HandHold &b, double t)
{
    return {mix(a.clasped, b.clasped, t), mix(a.gripping, b.gripping, t), mix(a.flat, b.flat, t)};
}

ArmPose blend(const ArmPose &a, const ArmPose &b, double t)
{
    return {.target = a.target,
            .hand = mix(a.hand, b.hand, t),
            .handDepth = mix(a.handDepth, b.handDepth, t),
            .elbowForward = mix(a.elbowForward, b.elbowForward, t),
            .elbowUp = mix(a.elbowUp, b.elbowUp, t),
            .elbowOut = mix(a.elbowOut, b.elbowOut, t),
            .shoulderUp = mix(a.shoulderUp, b.shoulderUp, t),
            .shoulderForward = mix(a.shoulderForward, b.shoulderForward, t),
            .hold = blend(a.hold, b.hold, t)};
}

LegPose blend(const LegPose &a, const LegPose &b, double t)
{
    return {mix(a.foot, b.foot, t), mix(a.raise, b.raise, t), mix(a.turn, b.turn, t)};
}

GlowPose blend(const GlowPose &a, const GlowPose &b, double t)
{
    return {mix(a.strength, b.strength, t), mix(a.from, b.from, t), mix(a.to, b.to, t)};
}

void aimInWorld(ArmPose &arm, Vec hand)
{
    arm.target = ArmPose::Target::World;
    arm.hand = hand;
}

/// Makes two poses comparable number by number, using what they solve to where they differ in kind.
void alignKinds(Pose &a, Pose &b)
{
    const bool supportDiffers = a.support != b.support;
    const bool anchorDiffers = a.anchor != b.anchor && a.support == Support::Across;
    const bool armsDiffer =
        a.arms[0].target != b.arms[0].target || a.arms[1].target != b.arms[1].target;
    if (!supportDiffers && !anchorDiffers && !armsDiffer)
        return;

    const Skeleton solvedA = articulate(a), solvedB = articulate(b);
    for (size_t i = 0; i < 2; ++i) {
        if (a.arms[i].target != b.arms[i].target) {
            aimInWorld(a.arms[i], solvedA.arms[i].target);
            aimInWorld(b.arms[i], solvedB.arms[i].target);
        }
    }
    if (supportDiffers || anchorDiffers) {
        for (auto [pose, solved] : {std::pair{&a, &solvedA}, std::pair{&b, &solvedB}}) {
            pose->anchor = Anchor::Roller;
            pose->roller = solved->pose.roller;
            pose->hip = solved->pose.hip;
            pose->turn = solved->pose.turn;
        }
    }
    if (supportDiffers) {
        // The bend over the roller stays where the roller will be, or was.
        const double contact = b.support == Support::Across ? b.contact : a.contact;
        const auto onFloor = [](Support support) {
            return support == Support::Floor || support == Support::Across;
        };
        const Support between =
            onFloor(a.support) && onFloor(b.support) ? Support::Floor : Support::Feet;
        for (Pose *pose : {&a, &b}) {
            pose->contact = contact;
            pose->support = between;
        }
    }
}

} // namespace

Pose interpolate(const Pose &from, const Pose &to, double t)
{
    if (t <= 0)
        return from;
    if (t >= 1)
        return to;
    Pose a = from, b = to;
    alignKinds(a, b);

    Pose pose = t < .5 ? a : b;
    pose.hip = mix(a.hip, b.hip, t);
    pose.lift = mix(a.lift, b.lift, t);
    pose.turn = mix(a.turn, b.turn, t);
    pose.contact = mix(a.contact, b.contact, t);
    pose.roller = mix(a.roller, b.roller, t);
    pose.rollFrom = mix(a.rollFrom, b.rollFrom, t);
    pose.spine = blend(a.spine, b.spine, t);
    pose.breath = mix(a.breath, b.breath, t);
    for (size_t i = 0; i < 2; ++i) {
        pose.arms[i] = blend(a.arms[i], b.arms[i], t);
        pose.legs[i] = blend(a.legs[i], b.legs[i], t);
    }
    pose.fastening = mix(a.fastening, b.fastening, t);
    pose.gearLength = mix(a.gearLength, b.gearLength, t);
    pose.glow = blend(a.glow, b.glow, t);
    return pose;
}

} // namespace limber
