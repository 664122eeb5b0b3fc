// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine.h"

#include "core/base/overload.h"

namespace limber {

std::optional<RegionId> rollerRegion(const Prescription &prescription)
{
    using MaybeRegion = std::optional<RegionId>;
    return std::visit(
        Overload{
            [](const Roll &roll) -> MaybeRegion { return roll.travel.from().region(); },
            [](const Extension &extension) -> MaybeRegion {
                return extension.levels.front().region();
            },
            [](const Sets &) -> MaybeRegion { return std::nullopt; },
            [](const Hold &hold) -> MaybeRegion { return hold.region; },
        },
        prescription);
}

} // namespace limber
