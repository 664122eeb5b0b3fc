// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/set_tally.h"

#include <algorithm>

#include "core/history/attempts.h"

namespace limber {

void addSets(std::vector<SetTally> &tallies, const std::vector<SetRecord> &sets)
{
    for (const SetRecord &set : bestAttempts(sets)) {
        auto tally = std::find_if(tallies.begin(), tallies.end(), [&](const SetTally &known) {
            return known.level == set.level &&
                   (!set.level.isEmpty() || known.exercise == set.exercise);
        });
        if (tally == tallies.end())
            tally = tallies.insert(tally, {.level = set.level});
        tally->exercise = set.exercise;
        tally->exerciseName = set.exerciseName;
        ++tally->sets;
        tally->begun += anythingDone(set) ? 1 : 0;
        tally->skipped += set.skipped ? 1 : 0;
    }
}

} // namespace limber
