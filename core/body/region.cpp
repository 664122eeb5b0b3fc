// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/region.h"

#include <algorithm>

namespace limber {

namespace {

Landmark allowed(const char16_t *id)
{
    return {LandmarkId{QString::fromUtf16(id)}, std::nullopt};
}

Landmark forbidden(const char16_t *id, Zone zone)
{
    return {LandmarkId{QString::fromUtf16(id)}, zone};
}

} // namespace

std::optional<int> Region::rank(const LandmarkId &landmark) const
{
    const auto found = std::find_if(landmarks.begin(), landmarks.end(),
                                    [&](const Landmark &mark) { return mark.id == landmark; });
    if (found == landmarks.end())
        return std::nullopt;
    return static_cast<int>(found - landmarks.begin());
}

const std::vector<Region> &allRegions()
{
    static const std::vector<Region> regions{
        Region{.id = RegionId{QStringLiteral("back")},
               .landmarks = {forbidden(u"low-back", Zone::LowBack), allowed(u"belly-button"),
                             allowed(u"lower-ribs"), allowed(u"shoulder-blades-bottom"),
                             allowed(u"shoulder-blades-middle"), allowed(u"shoulder-blades-top"),
                             allowed(u"upper-shoulders"), forbidden(u"neck", Zone::Neck)},
               .highestExtension = LandmarkId{QStringLiteral("shoulder-blades-top")},
               .higherStart = LandmarkId{QStringLiteral("lower-ribs")},
               .supportsLengthwise = true},
        Region{.id = RegionId{QStringLiteral("calf")},
               .landmarks = {forbidden(u"ankle", Zone::Joint), allowed(u"calf-bottom"),
                             allowed(u"calf-middle"), allowed(u"calf-top"),
                             forbidden(u"behind-knee", Zone::BehindKnee)},
               .highestExtension = {},
               .paired = true},
        Region{.id = RegionId{QStringLiteral("front")},
               .landmarks = {forbidden(u"abdomen", Zone::Abdomen)},
               .highestExtension = {}},
    };
    return regions;
}

const Region *findRegion(const RegionId &id)
{
    const auto &regions = allRegions();
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [&](const Region &region) { return region.id == id; });
    return found == regions.end() ? nullptr : &*found;
}

} // namespace limber
