// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/history/record.h"

namespace limber {

struct StepDone {
    QString name;
    /// Every set of the step in order, the better try where one was done again; a set that was
    /// never reached is there with nothing done.
    std::vector<SetRecord> sets;
};

/// What was done of each step of the session.
[[nodiscard]] std::vector<StepDone> stepsDone(const Timeline &timeline,
                                              const SessionRecord &record);

} // namespace limber
