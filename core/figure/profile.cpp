// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/profile.h"

namespace limber {

double profileAt(const ProfileKey *keys, size_t count, double at)
{
    if (at <= keys[0].at)
        return keys[0].value;
    if (at >= keys[count - 1].at)
        return keys[count - 1].value;
    size_t i = 0;
    while (at > keys[i + 1].at)
        ++i;

    const auto secant = [&](size_t k) {
        return (keys[k + 1].value - keys[k].value) / (keys[k + 1].at - keys[k].at);
    };
    const auto tangent = [&](size_t k) {
        if (k == 0)
            return secant(0);
        if (k == count - 1)
            return secant(count - 2);
        const double before = secant(k - 1), after = secant(k);
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    };
    const double width = keys[i + 1].at - keys[i].at;
    const double u = (at - keys[i].at) / width;
    const double u2 = u * u, u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * keys[i].value + (u3 - 2 * u2 + u) * width * tangent(i) +
           (3 * u2 - 2 * u3) * keys[i + 1].value + (u3 - u2) * width * tangent(i + 1);
}

} // namespace limber
