// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/history/record.h"

namespace limber {

/// What the sets at one level, or of one exercise without levels, come to over several sessions.
struct SetTally {
    /// RollerPosition::text(), whatever the exercise there; empty without a level.
    QString level{};
    /// Of the newest set; what needs no name because it has a level may have none.
    ExerciseId exercise{};
    QString exerciseName{};
    int sets = 0;
    /// Of these, those of which anything was done, and those left before their end.
    int begun = 0;
    int skipped = 0;
    bool operator==(const SetTally &) const = default;
};

/// Adds a session's sets by the best attempt at each; `tallies` keep the order in which they were
/// first met.
void addSets(std::vector<SetTally> &tallies, const std::vector<SetRecord> &sets);

} // namespace limber
