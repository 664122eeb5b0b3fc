// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/history/record.h"
#include "core/timeline/timeline.h"

namespace limber {

// Texts of the content come in the language of `timeline.pacing`, the words around them translated.

/// The one line readable from three metres: "Arch back, elbows open".
[[nodiscard]] QString titleOf(const Timeline &timeline, int segment);
/// One short sentence below it, may be empty.
[[nodiscard]] QString supportOf(const Timeline &timeline, int segment);
/// What is said during it, complete; empty for work.
[[nodiscard]] QString speechOf(const Timeline &timeline, int segment);
/// The sentence of it that is being said this far into the segment; empty once all is said.
[[nodiscard]] QString sentenceAt(const Timeline &timeline, int segment, Millis into);
/// The breath or phase word: "Breathe in", "Breathe out", "Get ready", "Rest".
[[nodiscard]] QString cueOf(const Timeline &timeline, int segment);
/// A set among those of its step and side: what people call "level 3" or "set 2 of 2".
[[nodiscard]] Count countOnItsSide(const Timeline &timeline, int set);
/// "Level 3: bottom of the shoulder blades", "Set 2 of 2", "Left side"; empty when there is one
/// set.
[[nodiscard]] QString setName(const Timeline &timeline, int set);
/// "3 of 4" for the repetition, else an empty text.
[[nodiscard]] QString repetitionText(const Segment &segment);
/// The rest prescribed between two sets, which lasts no less than what is said in it; 0 for none.
[[nodiscard]] Millis restOf(const Timeline &timeline, int step);
/// The step's amount for people: "5 levels × 4 breaths", "2 × 10, 60 s rest", "1:30, slow strokes".
[[nodiscard]] QString doseText(const Timeline &timeline, int step);
/// How to leave safely what is done in a segment.
struct WayOff {
    QString title{};
    QString support{};
    /// Off the roller from lying on the back.
    bool lying = false;
};
[[nodiscard]] WayOff wayOff(const Timeline &timeline, int segment);
/// Everything that is to be done now, in one sentence, for a terminal and for a screen reader.
[[nodiscard]] QString spokenSummary(const Timeline &timeline, int segment);

[[nodiscard]] QString outcomeText(Outcome outcome, std::optional<StopReason> reason);

} // namespace limber
