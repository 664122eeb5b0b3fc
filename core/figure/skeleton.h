// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/body/roller.h"
#include "core/figure/pose.h"

namespace limber {

/// Lengths of the body in body heights.
namespace body {
inline constexpr double spine = .330;
inline constexpr double neck = .050;
inline constexpr double thigh = .243, shank = .238, ankleHeight = .040;
inline constexpr double upperArm = .166, forearm = .148;
inline constexpr double shoulderAt = .283, shoulderDepth = .098;
inline constexpr double pelvisStart = -.030, pelvisDepth = .056;
inline constexpr double rollerRadius = .046, rollerLength = .60;
inline constexpr double lowestContact = .082;
} // namespace body

/// Half the thickness of the trunk behind and in front of the spine; `at` is an arc length.
[[nodiscard]] double backDepth(double at);
[[nodiscard]] double frontDepth(double at, double breath);

/// Arc length along the spine of a roller position; nothing on a region that is not the back.
[[nodiscard]] std::optional<double> spineAt(const RollerPosition &position);
/// The roller position at an arc length, to the nearest per cent between two landmarks; the nearest
/// end beyond them.
[[nodiscard]] RollerPosition positionAt(double arc);

/// On the drawing plane; what is nearer to the viewer lies lower and to the left.
struct ArmBones {
    Vec shoulder{}, elbow{}, wrist{};
    double shoulderDepth = 0, elbowDepth = 0, wristDepth = 0;
    /// Where the hand was to be before the plane: ArmPose::hand in the world.
    Vec target{};
    /// Length on the plane against the true length.
    double upperShare = 1, foreShare = 1;
};

struct LegBones {
    Vec hip{}, knee{}, ankle{};
    double footTurn = 0;
};

/// Where every joint of a pose is.
struct Skeleton {
    static constexpr size_t spineSteps = 66;

    /// With hip, turn and roller as solved.
    Pose pose{};
    std::array<Vec, spineSteps + 1> spine{};
    std::array<Vec, spineSteps + 1> spineDirection{};
    Vec skull{}, headUp{}, headForward{};
    Vec chestUp{}, chestForward{};
    std::array<ArmBones, 2> arms{};
    std::array<LegBones, 2> legs{};
    Vec roller{};

    [[nodiscard]] Vec hip() const { return pose.hip; }
    /// Points and directions at an arc length; below the hips the line runs straight on.
    [[nodiscard]] Vec at(double arc) const;
    [[nodiscard]] Vec directionAt(double arc) const;
    [[nodiscard]] Vec backAt(double arc) const;
    /// A point given in the frame of the head, in thousandths of the body.
    [[nodiscard]] Vec onHead(double forward, double up) const;
};

/// Solves a pose: the contact, then the legs, then the arms.
[[nodiscard]] Skeleton articulate(const Pose &pose);

/// A point at a depth towards the viewer, on the drawing plane.
[[nodiscard]] Vec projected(Vec point, double depth);

} // namespace limber
