// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace limber {

/// A point or direction in the figure's world: lengths in body heights, x to the right, y up, the
/// floor at y = 0. Angles are in degrees and grow counter-clockwise.
using Vec = std::complex<double>;

[[nodiscard]] inline double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// The direction at an angle; multiplying by it rotates.
[[nodiscard]] inline Vec rotation(double degrees)
{
    return std::polar(1.0, radians(degrees));
}

[[nodiscard]] inline Vec leftOf(Vec direction)
{
    return {-direction.imag(), direction.real()};
}

[[nodiscard]] inline Vec rightOf(Vec direction)
{
    return {direction.imag(), -direction.real()};
}

/// The direction of `vector`; to the right for one without length.
[[nodiscard]] inline Vec unit(Vec vector)
{
    const double length = std::abs(vector);
    return length > 0 ? vector / length : Vec{1, 0};
}

[[nodiscard]] inline double dot(Vec a, Vec b)
{
    return a.real() * b.real() + a.imag() * b.imag();
}

[[nodiscard]] inline double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

[[nodiscard]] inline Vec mix(Vec a, Vec b, double t)
{
    return a + (b - a) * t;
}

/// From 0 to 1 with no speed and no acceleration at either end (smootherstep).
[[nodiscard]] inline double eased(double t)
{
    const double x = std::clamp(t, 0.0, 1.0);
    return x * x * x * (x * (6 * x - 15) + 10);
}

} // namespace limber
