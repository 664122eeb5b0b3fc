// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/figure/vec.h"

namespace limber {

/// What carries the body.
enum class Support {
    /// The lowest point of the pelvis and back rests `lift` above the floor.
    Floor,
    /// The back rests on the roller across it at `contact`, the pelvis `lift` above the floor.
    Across,
    /// The back lies on the roller laid along it.
    Along,
    /// The feet; the hips are where the pose says.
    Feet,
    /// The feet, with straight legs in line with the pelvis: a body leaning as one.
    Plank,
};

/// What fixes a body that lies across the roller along the floor.
enum class Anchor {
    /// The hips stay at `hip`; the roller follows.
    Hip,
    /// The roller stays at `roller`; the hips follow.
    Roller,
    /// Neither slips: while the roller rolls from `rollFrom`, the hips travel twice as far.
    Rolling,
};

enum class RollerShape { None, Across, Along };

enum class Gear { None, Band, Straps };

/// How a hand is held, as shares that sum to 1, so that one hold changes smoothly into another.
struct HandHold {
    double clasped = 1;
    double gripping = 0;
    double flat = 0;
    bool operator==(const HandHold &) const = default;
};

/// Where an arm reaches. Left and right mean the viewer's: the near arm is first.
struct ArmPose {
    enum class Target {
        /// `hand` is in the frame of the head: towards the face, towards the crown.
        Head,
        /// `hand` is in the world.
        World,
    };
    Target target = Target::Head;
    Vec hand{-.054, .006};
    /// Distance of the hand from the middle of the body, towards the viewer.
    double handDepth = .018;
    /// Where the elbow points, in the frame of the chest: forward, up, and away from the body.
    double elbowForward = .55;
    double elbowUp = .10;
    double elbowOut = .85;
    double shoulderUp = .012;
    double shoulderForward = 0;
    HandHold hold{};
    bool operator==(const ArmPose &) const = default;
};

struct LegPose {
    /// The ankle along the floor, and how far it is raised above a standing foot.
    double foot = .3;
    double raise = 0;
    /// The foot turned at the ankle, degrees; above 0 the toes point up.
    double turn = 0;
    bool operator==(const LegPose &) const = default;
};

/// Degrees beyond a body standing at ease; above 0 bends backwards.
struct SpinePose {
    double lumbar = 0;
    double chest = 0;
    /// Bends over the roller, about Pose::contact.
    double arch = 0;
    double neck = -8;
    double head = 10;
    bool operator==(const SpinePose &) const = default;
};

/// The working region on the back, as arc lengths along the spine.
struct GlowPose {
    double strength = 0;
    double from = .135;
    double to = .275;
    bool operator==(const GlowPose &) const = default;
};

/// How a body is held, seen from its side, the face towards +x. Everything a figure is drawn from
/// but the person.
struct Pose {
    Support support = Support::Floor;
    Anchor anchor = Anchor::Hip;
    /// The hip joint; y counts only on the feet.
    Vec hip{};
    double lift = 0;
    /// Direction of the pelvis in degrees: 90 upright, 180 on the back. Lying across the roller, it
    /// follows from the contact.
    double turn = 90;
    /// Arc length of the spine that touches the roller across it.
    double contact = .2;

    RollerShape rollerShape = RollerShape::Across;
    double roller = 0;
    double rollFrom = 0;

    SpinePose spine{};
    /// 0 breathed out to 1 breathed in.
    double breath = 0;
    /// Near the viewer, far from the viewer.
    std::array<ArmPose, 2> arms{};
    std::array<LegPose, 2> legs{};

    Gear gear = Gear::None;
    /// Where a band or straps are fastened.
    Vec fastening{};
    /// Of straps, which do not stretch; the hands stay this far from where they are fastened.
    double gearLength = 0;

    GlowPose glow{};

    bool operator==(const Pose &) const = default;
};

/// The pose a share `t` of the way from one to the other. Poses carried in the same way blend their
/// numbers; where support or targets differ, what they solve to is blended, so that a hand
/// leaves the head and a back comes down on the roller without a jump.
[[nodiscard]] Pose interpolate(const Pose &from, const Pose &to, double t);

} // namespace limber
