// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cmath>

namespace limber {

/// Every span and every instant inside a session. An instant counts from a start the caller chose.
using Millis = std::chrono::milliseconds;
using std::chrono::seconds;

/// Seconds as routine files write them (2.5), rounded to the millisecond.
[[nodiscard]] inline Millis fromSeconds(double value)
{
    return Millis{std::llround(value * 1000.0)};
}

[[nodiscard]] inline double toSeconds(Millis span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

/// `span` times `factor`, rounded to the millisecond.
[[nodiscard]] inline Millis scaled(Millis span, double factor)
{
    return Millis{std::llround(static_cast<double>(span.count()) * factor)};
}

} // namespace limber
