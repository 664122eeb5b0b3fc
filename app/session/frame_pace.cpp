// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_pace.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

/// Between the two nothing changes, so that a movement does not falter.
constexpr auto cheap = 4500us, dear = 5500us;
constexpr int framesRemembered = 8;

} // namespace

void FramePace::note(std::chrono::microseconds cost)
{
    m_cost += (cost - m_cost) / framesRemembered;
    m_fast = m_fast ? m_cost < dear : m_cost < cheap;
}

std::chrono::milliseconds FramePace::interval() const
{
    return m_fast ? 16ms : 33ms;
}

} // namespace limber
