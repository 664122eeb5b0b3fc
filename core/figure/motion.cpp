// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/motion.h"

#include <algorithm>

#include "core/base/overload.h"
#include "core/figure/facing.h"

namespace limber {

namespace {

SwayPose interpolate(const SwayPose &from, const SwayPose &to, double t)
{
    return {mix(from.sway, to.sway, t), mix(from.contact, to.contact, t)};
}

} // namespace

Moment interpolate(const Moment &from, const Moment &to, double t)
{
    return std::visit(
        [&](const auto &a) -> Moment {
            const auto *b = std::get_if<std::decay_t<decltype(a)>>(&to);
            if (!b)
                return t < .5 ? from : to;
            return interpolate(a, *b, t);
        },
        from);
}

Figure solve(const Moment &moment, const Person &person)
{
    return std::visit(Overload{
                          [&](const Pose &pose) { return solve(pose, person); },
                          [&](const FacingPose &pose) { return dressed(articulate(pose), person); },
                          [](const SwayPose &) { return Figure{}; },
                      },
                      moment);
}

Moment MotionLeg::at(double t) const
{
    if (!via)
        return interpolate(from, to, t);
    return interpolate(interpolate(from, *via, t), interpolate(*via, to, t), t);
}

size_t Motion::legAt(double seconds) const
{
    const auto next =
        std::upper_bound(m_legs.begin(), m_legs.end(), seconds,
                         [](double at, const MotionLeg &leg) { return at < leg.start; });
    return next == m_legs.begin() ? 0 : static_cast<size_t>(next - m_legs.begin() - 1);
}

Moment Motion::at(double seconds) const
{
    const MotionLeg &leg = m_legs[legAt(seconds)];
    const double length = leg.end - leg.start;
    return leg.at(length > 0 ? eased((seconds - leg.start) / length) : 1);
}

} // namespace limber
