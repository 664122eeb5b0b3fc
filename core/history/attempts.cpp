// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/attempts.h"

#include <map>
#include <tuple>

namespace limber {

bool anythingDone(const SetRecord &set)
{
    return set.plannedRepetitions ? set.doneRepetitions > 0 : set.doneWork >= seconds{1};
}

std::vector<SetRecord> bestAttempts(const std::vector<SetRecord> &sets)
{
    const auto done = [](const SetRecord &set) {
        return std::tie(set.doneRepetitions, set.doneWork);
    };
    std::map<int, const SetRecord *> best;
    for (const SetRecord &set : sets) {
        const SetRecord *&place = best[set.set];
        if (!place || done(set) > done(*place))
            place = &set;
    }
    std::vector<SetRecord> inOrder;
    inOrder.reserve(best.size());
    for (const auto &[number, set] : best)
        inOrder.push_back(*set);
    return inOrder;
}

} // namespace limber
