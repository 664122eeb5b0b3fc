// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/exercise/catalog.h"
#include "core/history/record.h"

namespace limber {

/// What a recorded session is guided by, laid out to be resumed: the set it goes on with begins
/// with getting into position. Fails as readRoutine() and compile() do.
[[nodiscard]] Result<Timeline> timelineOf(const SessionRecord &record, const Catalog &catalog);

/// The set a resumed session starts with; nothing when all are done.
[[nodiscard]] std::optional<int> setToResume(const SessionRecord &record, const Timeline &timeline);

} // namespace limber
