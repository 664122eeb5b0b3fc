// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/history/record.h"

namespace limber {

/// True when a repetition or a second of it was done.
[[nodiscard]] bool anythingDone(const SetRecord &set);

/// A session's sets as they count: the best attempt at each (more repetitions, then more time of
/// work), in the order of the plan.
[[nodiscard]] std::vector<SetRecord> bestAttempts(const std::vector<SetRecord> &sets);

} // namespace limber
