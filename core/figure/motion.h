// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/figure/facing_pose.h"
#include "core/figure/figure.h"

namespace limber {

/// Rolling from side to side, seen from behind: the side view cannot show it.
struct SwayPose {
    /// -1 (left) over 0 to 1 (right).
    double sway = 0;
    /// Arc length of the spine over the roller.
    double contact = .2;
    bool operator==(const SwayPose &) const = default;
};

/// What the viewer sees at an instant: the body from its side, from the front, or from behind.
using Moment = std::variant<Pose, FacingPose, SwayPose>;

/// The moment a share `t` of the way between two of one view; of two views, the nearer one.
[[nodiscard]] Moment interpolate(const Moment &from, const Moment &to, double t);

/// Draws a moment seen from the side or the front; empty seen from behind, which is the body map's.
[[nodiscard]] Figure solve(const Moment &moment, const Person &person = allPersons().front());

/// One stretch of a motion, from one moment to another, in seconds from its start.
struct MotionLeg {
    double start = 0;
    double end = 0;
    Moment from{};
    /// Draws the way towards itself, without being passed through.
    std::optional<Moment> via{};
    Moment to{};

    /// `t` from 0 to 1, not eased.
    [[nodiscard]] Moment at(double t) const;
    bool operator==(const MotionLeg &) const = default;
};

/// A movement laid out in time, without gaps.
class Motion {
public:
    Motion() = default;
    /// `legs` in order, each starting where the one before ends; at least one.
    explicit Motion(std::vector<MotionLeg> legs) : m_legs(std::move(legs)) {}

    [[nodiscard]] const std::vector<MotionLeg> &legs() const { return m_legs; }
    [[nodiscard]] double length() const { return m_legs.empty() ? 0 : m_legs.back().end; }
    /// Eased within each leg; holds its ends before the start and after the end.
    [[nodiscard]] Moment at(double seconds) const;
    /// The leg at an instant.
    [[nodiscard]] size_t legAt(double seconds) const;
    bool operator==(const Motion &) const = default;

private:
    std::vector<MotionLeg> m_legs;
};

} // namespace limber
