// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/outline.h"

#include <array>

namespace limber {

Outline Outline::polygon(const std::vector<Vec> &points)
{
    Outline outline{.kind = Kind::Cut};
    for (const Vec point : points)
        outline.runs.push_back({point});
    return outline;
}

Outline Outline::bow(Vec from, Vec pull, Vec to)
{
    const auto at = [&](double t) {
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * pull + t * t * to;
    };
    return line({from, at(.25), at(.5), at(.75), to});
}

Outline Outline::ellipse(Vec centre, double radiusX, double radiusY)
{
    constexpr int corners = 16;
    std::vector<Vec> points;
    points.reserve(corners);
    for (int i = 0; i < corners; ++i) {
        const Vec around = rotation(360.0 * i / corners);
        points.push_back(centre + Vec{around.real() * radiusX, around.imag() * radiusY});
    }
    return loop(std::move(points));
}

Outline Outline::rectangle(Vec corner, Vec opposite, double rounding)
{
    const Vec low{std::min(corner.real(), opposite.real()),
                  std::min(corner.imag(), opposite.imag())};
    const Vec high{std::max(corner.real(), opposite.real()),
                   std::max(corner.imag(), opposite.imag())};
    const double r =
        std::min({rounding, (high.real() - low.real()) / 2, (high.imag() - low.imag()) / 2});
    const std::array<Vec, 4> centres{Vec{high.real() - r, high.imag() - r},
                                     Vec{low.real() + r, high.imag() - r}, low + Vec{r, r},
                                     Vec{high.real() - r, low.imag() + r}};
    Outline outline{.kind = Kind::Cut};
    for (size_t i = 0; i < centres.size(); ++i) {
        std::vector<Vec> rounded;
        for (int step = 0; step <= 4; ++step)
            rounded.push_back(centres[i] +
                              r * rotation(90.0 * static_cast<double>(i) + 22.5 * step));
        outline.runs.push_back(std::move(rounded));
    }
    return outline;
}

Outline moved(Outline outline, Vec by)
{
    for (auto &run : outline.runs) {
        for (Vec &point : run)
            point += by;
    }
    return outline;
}

} // namespace limber
