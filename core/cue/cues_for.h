// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/cue/cue.h"
#include "core/session/event.h"
#include "core/timeline/timeline.h"

namespace limber {

/// A set-up's speech begins this long after it, when its tones are over. Part of what Pacing counts
/// as the spoken length.
inline constexpr Millis speechAfterTones{1'100};

/// Everything to be heard because of one event, in order of time: at its instant and up to the end
/// of the segment it leads into, so that it can be placed ahead. A later event that was not to be
/// foreseen (a pause, a jump) takes back whatever has not been heard by then.
///
/// Phrases never overlap one another, a countdown or the start of work.
[[nodiscard]] std::vector<Cue> cuesFor(const Timeline &timeline, const Event &event,
                                       const CuePreferences &preferences);

} // namespace limber
