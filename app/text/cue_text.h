// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/cue/cue.h"
#include "core/timeline/timeline.h"

namespace limber {

/// Words, and the language they are in: the program's own or the routine's.
struct Wording {
    QString text{};
    QString language{};
    bool operator==(const Wording &) const = default;
};

/// What is said for a cue; empty when it has no words.
[[nodiscard]] Wording phraseText(const Timeline &timeline, const PhraseCue &phrase,
                                 Instructions instructions);

/// What is said when a session is stopped there: how to come off safely.
[[nodiscard]] Wording wayOffText(const Timeline &timeline, int segment);

} // namespace limber
