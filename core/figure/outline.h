// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/figure/vec.h"

namespace limber {

/// A drawn line as the points it passes through. Within a run it is smooth (Catmull-Rom).
struct Outline {
    enum class Kind {
        /// One run, closed without a corner.
        Loop,
        /// Closed; the runs are joined by straight lines, with corners.
        Cut,
        /// One open run.
        Line,
    };

    Kind kind = Kind::Loop;
    std::vector<std::vector<Vec>> runs{};

    static Outline loop(std::vector<Vec> points) { return {Kind::Loop, {std::move(points)}}; }
    static Outline line(std::vector<Vec> points) { return {Kind::Line, {std::move(points)}}; }
    /// Straight edges between the points.
    static Outline polygon(const std::vector<Vec> &points);
    /// An open curve from `from` to `to`, pulled towards `pull`.
    static Outline bow(Vec from, Vec pull, Vec to);
    static Outline ellipse(Vec centre, double radiusX, double radiusY);
    static Outline rectangle(Vec corner, Vec opposite, double rounding);

    [[nodiscard]] bool isEmpty() const { return runs.empty() || runs.front().empty(); }
    bool operator==(const Outline &) const = default;
};

/// Calls `visit` with every point that an outline passes through, in order.
template <typename Visit>
void forEachPoint(const Outline &outline, Visit visit)
{
    for (const auto &run : outline.runs) {
        for (const Vec point : run)
            visit(point);
    }
}

[[nodiscard]] Outline moved(Outline outline, Vec by);

} // namespace limber
