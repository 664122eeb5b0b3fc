// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/figure/outline.h"

namespace limber {

/// How long the rounded ends of a tube are; nothing for a straight cut.
struct Caps {
    std::optional<double> start{};
    std::optional<double> end{};
};

enum class TubeSide { Left, Right };

/// How the one shadow tone lies on a tube lit from above.
struct Shading {
    /// Share of the radius in shade where the surface looks straight down.
    double width = .62;
    /// Narrows towards an end where the next part begins, so that no edge shows; cloth that ends
    /// is in shade to its hem.
    bool fadesIn = true, fadesOut = true;
    /// Nothing: on both sides.
    std::optional<TubeSide> only{};
};

/// A line with a thickness to either side, of at least two points: limbs, torso, neck.
struct Tube {
    std::vector<Vec> line{};
    std::vector<double> left{};
    std::vector<double> right{};
    /// Direction of the line at each point.
    std::vector<Vec> along{};

    void add(Vec point, double leftRadius, double rightRadius);
    /// Fills `along` from the points.
    void findDirections();

    [[nodiscard]] Outline outline(Caps caps) const;
    /// The parts in shade, for filling in the shadow tone. Empty where a sharp bend folds the
    /// tube, or where nothing looks down.
    [[nodiscard]] std::vector<Outline> shade(Shading shading) const;
    /// The points `first` to `last` alone.
    [[nodiscard]] Tube part(size_t first, size_t last) const;
};

/// A bone pair as a rounded centreline: `at` runs from 0 over 1 (the joint) to 2.
struct BentLine {
    std::vector<Vec> points;
    std::vector<double> at;
};
[[nodiscard]] BentLine bentLine(Vec from, Vec joint, Vec to, double rounding);

/// The rounded end of a tube as seen walking round it from its left to its right.
[[nodiscard]] std::vector<Vec> capPoints(Vec end, Vec outwards, double left, double right,
                                         double depth);

} // namespace limber
