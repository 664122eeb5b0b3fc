// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// How many frames a second a session gets: sixty where painting them leaves two thirds of a core
/// alone, else thirty.
class FramePace {
public:
    /// What painting the stage cost the last time.
    void note(std::chrono::microseconds cost);
    /// From one frame to the next.
    [[nodiscard]] std::chrono::milliseconds interval() const;

private:
    /// Over the last frames, the latest most of all.
    std::chrono::microseconds m_cost{};
    bool m_fast = true;
};

} // namespace limber
