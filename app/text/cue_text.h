// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/cue/cue.h"
#include "core/timeline/timeline.h"

namespace limber {

/// What is said for a cue; empty when it has no words.
[[nodiscard]] QString phraseText(const Timeline &timeline, const PhraseCue &phrase,
                                 Instructions instructions);

} // namespace limber
