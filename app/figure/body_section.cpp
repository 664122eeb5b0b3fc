// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body_section.h"

#include <algorithm>
#include <cmath>

namespace limber {

bool isCalf(const RegionId &region)
{
    return region.text() == QLatin1String("calf");
}

const BodySection &sectionOf(const RegionId &region)
{
    static const BodySection back{.bottom = .400,
                                  .top = 1.066,
                                  .half = .245,
                                  .toDots = .262,
                                  .toArrow = .074,
                                  .barHalf = .112,
                                  .rollerHalf = .148,
                                  .rollerRadius = .0185,
                                  .line = 1,
                                  .landmarks = {.540, .602, .662, .718, .760, .800, .818, .868},
                                  .zones = {{.478, .572, .118}}};
    static const BodySection calf{.bottom = -.010,
                                  .top = .410,
                                  .half = .160,
                                  .toDots = .166,
                                  .toArrow = .030,
                                  .barHalf = .050,
                                  .rollerHalf = .062,
                                  .rollerRadius = .0125,
                                  .line = .62,
                                  .landmarks = {.048, .112, .164, .216, .285},
                                  .zones = {{.012, .080, .050}, {.252, .318, .054}}};
    return isCalf(region) ? calf : back;
}

double heightOn(const BodySection &section, const RollerPosition &position)
{
    const auto highest = static_cast<int>(section.landmarks.size()) - 1;
    const int rank = std::min(position.height() / 100, highest);
    const int next = std::min(rank + 1, highest);
    return std::lerp(section.landmarks[static_cast<size_t>(rank)],
                     section.landmarks[static_cast<size_t>(next)],
                     (position.height() % 100) / 100.0);
}

} // namespace limber
