// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"

namespace limber {

/// Where no roller may be placed, in any routine : the low back below
/// belly-button height, the neck, the front of the body over the abdomen, behind the knee, directly
/// on a joint.
enum class Zone { LowBack, Neck, Abdomen, BehindKnee, Joint };

/// A named place on a region. A landmark inside a zone can be named in a file only to be refused.
struct Landmark {
    LandmarkId id{};
    std::optional<Zone> zone{};
    bool operator==(const Landmark &) const = default;
};

/// A part of the body that a roller touches, as landmarks from low to high.
struct Region {
    RegionId id{};
    std::vector<Landmark> landmarks{};
    /// The highest landmark an extension may use; beyond it the region may only be rolled.
    LandmarkId highestExtension{};
    /// Where "start higher" begins; empty where that choice means nothing. Physiotherapy handouts
    /// often start no lower than the bottom ribs.
    LandmarkId higherStart{};
    /// Whether the region exists left and right.
    bool paired = false;
    /// Whether lying still along the roller supports this region (the one exception to the zones).
    bool supportsLengthwise = false;

    /// Rank of a landmark from low to high, counted from 0; nothing when it is not on this region.
    [[nodiscard]] std::optional<int> rank(const LandmarkId &landmark) const;
    bool operator==(const Region &) const = default;
};

/// Every region Limber knows. Lives as long as the program.
[[nodiscard]] const std::vector<Region> &allRegions();

/// Null when there is no such region.
[[nodiscard]] const Region *findRegion(const RegionId &id);

} // namespace limber
