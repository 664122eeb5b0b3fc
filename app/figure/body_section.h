// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/body/roller.h"

namespace limber {

// The parts of the body that maps show, in body units: a person is 1 tall, y points up.

/// Where no roller may be placed.
struct ZoneArea {
    double bottom;
    double top;
    double half;
};

/// What the map of a region shows, and where.
struct BodySection {
    double bottom;
    double top;
    double half;
    /// From the middle of the roller to the numbers beside it.
    double toDots;
    /// From the side of a travel to its arrow.
    double toArrow;
    double barHalf;
    double rollerHalf;
    double rollerRadius;
    /// How thick lines are, for their section is drawn larger or smaller than the back.
    double line;
    /// Heights of the region's landmarks, by rank.
    std::vector<double> landmarks;
    std::vector<ZoneArea> zones;
};

/// A region without a picture of its own is shown on the back.
[[nodiscard]] const BodySection &sectionOf(const RegionId &region);
[[nodiscard]] bool isCalf(const RegionId &region);
/// How high a position lies.
[[nodiscard]] double heightOn(const BodySection &section, const RollerPosition &position);

} // namespace limber
