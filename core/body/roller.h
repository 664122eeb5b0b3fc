// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/body/region.h"

namespace limber {

/// How the roller lies to the body's long axis.
enum class Orientation { Across, Along };

/// Where the middle of a roller that lies across the body touches it: a landmark, or a point
/// between two neighbours. It exists only where the zone rule allows it, so a routine that holds
/// one is safe.
///
/// File syntax: `lower-ribs`, or `belly-button..lower-ribs@40` for 40 % of the way up.
class RollerPosition {
public:
    /// Fails with UnknownRegion, UnknownLandmark, BadPosition (syntax, not neighbours, not upwards,
    /// per cent outside 1-99) or ForbiddenZone; the problem's pointer is empty.
    static Result<RollerPosition> parse(const RegionId &region, const QString &text);

    [[nodiscard]] const RegionId &region() const { return m_region; }
    /// The landmark itself, or the lower of the two neighbours.
    [[nodiscard]] const LandmarkId &landmark() const { return m_lower; }
    /// The upper neighbour, when the point lies between two.
    [[nodiscard]] const std::optional<LandmarkId> &upper() const { return m_upper; }
    /// Per cent of the way from landmark() to upper(), 0 at a landmark.
    [[nodiscard]] int percent() const { return m_percent; }
    /// Height on the region in hundredths of a landmark step, for ordering within one region.
    [[nodiscard]] int height() const { return m_height; }
    /// As the file writes it; parse() of it gives an equal position.
    [[nodiscard]] QString text() const;

    bool operator==(const RollerPosition &) const = default;

private:
    RollerPosition() = default;

    RegionId m_region;
    LandmarkId m_lower;
    std::optional<LandmarkId> m_upper;
    int m_percent = 0;
    int m_height = 0;
};

/// The position that RollerPosition::text() gave, on whichever region: no two share a landmark.
/// Nothing where it is none.
[[nodiscard]] std::optional<RollerPosition> findPosition(const QString &text);

/// A roll from one position up to another.
class Travel {
public:
    /// Fails with OutOfOrder unless both are on one region and `from` is below `to`.
    static Result<Travel> between(const RollerPosition &from, const RollerPosition &to);

    [[nodiscard]] const RollerPosition &from() const { return m_from; }
    [[nodiscard]] const RollerPosition &to() const { return m_to; }
    bool operator==(const Travel &) const = default;

private:
    Travel(RollerPosition from, RollerPosition to) : m_from(std::move(from)), m_to(std::move(to)) {}

    RollerPosition m_from;
    RollerPosition m_to;
};

} // namespace limber
