// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/figure/body_picture.h"
#include "core/body/roller.h"
#include "core/timeline/timeline.h"

namespace limber {

enum class MapLabels { None, Numbers, Names };

/// What a map of the body shows. A plain value; unset parts are not drawn.
struct BackMapState {
    RegionId region{QStringLiteral("back")};
    BackPose pose = BackPose::ArmsDown;
    BackLook look{};
    /// The side worked on, of a region with two.
    std::optional<Side> side{};

    /// The levels of a step from low to high, numbered from 1.
    std::vector<RollerPosition> levels{};
    /// Index into levels: where the roller lies now.
    std::optional<int> current{};
    /// Index into levels: where it comes from, while it is being moved.
    std::optional<int> previous{};
    /// How many levels, from the first, are behind the person.
    int done = 0;

    /// A roll, with the roller this far up it, 0 to 1.
    std::optional<Travel> travel{};
    double along = 0.5;
    StrokeKind stroke = StrokeKind::Along;
    /// The body's turn on the roller, -1 (left) to 1 (right).
    double sway = 0;
    /// Of a rower: 0 the arms stretched, to 1 drawn back.
    double pull = 1;
    /// How far the roller has turned, in turns.
    double spin = 0;

    /// The roller lies along the spine.
    bool lengthwise = false;
    /// How strongly the worked muscles glow, 0 to 1.
    double effort = 0;
    /// Whether the forbidden zones are hatched and named.
    bool zones = true;
    MapLabels labels = MapLabels::Names;

    bool operator==(const BackMapState &) const = default;
};

} // namespace limber
