// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace limber {

struct ProfileKey {
    double at = 0;
    double value = 0;
};

/// Monotone cubic (Fritsch-Carlson) through `count` keys in rising order, constant beyond the ends:
/// the thickness of a limb along its length without the lumps that straight pieces show.
[[nodiscard]] double profileAt(const ProfileKey *keys, size_t count, double at);

template <size_t Count>
[[nodiscard]] double profileAt(const std::array<ProfileKey, Count> &keys, double at)
{
    return profileAt(keys.data(), Count, at);
}

} // namespace limber
