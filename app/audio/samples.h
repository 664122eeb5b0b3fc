// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/time.h"

namespace limber {

/// Of everything that is synthesised, said and played.
inline constexpr int sampleRate = 48'000;

/// Mono, -1 to 1.
using Samples = std::vector<float>;
/// Shared between the cache and whoever plays it; nullptr for nothing to be heard.
using SharedSamples = std::shared_ptr<const Samples>;

[[nodiscard]] inline Millis lengthOf(const Samples &samples)
{
    return Millis{static_cast<Millis::rep>(samples.size()) * 1000 / sampleRate};
}

} // namespace limber
