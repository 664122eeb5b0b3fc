// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/steps_done.h"

#include <algorithm>

#include "core/history/attempts.h"

namespace limber {

namespace {

SetRecord untouched(const SetPlan &plan, const Exercise &exercise, int set)
{
    return {.set = set,
            .exercise = exercise.id,
            .exerciseName = {},
            .level = plan.level ? plan.level->text() : QString(),
            .side = plan.side,
            .plannedRepetitions = plan.repetitions,
            .plannedWork = plan.work,
            .skipped = true};
}

} // namespace

std::vector<StepDone> stepsDone(const Timeline &timeline, const SessionRecord &record)
{
    const std::vector<SetRecord> counted = bestAttempts(record.sets);
    std::vector<StepDone> steps;
    for (const StepPlan &step : timeline.steps) {
        StepDone done{.name = step.exercise.name.in(timeline.pacing.language), .sets = {}};
        for (int set = step.firstSet; set < step.firstSet + step.setCount; ++set) {
            const auto tried = std::find_if(counted.begin(), counted.end(),
                                            [set](const SetRecord &one) { return one.set == set; });
            done.sets.push_back(
                tried != counted.end()
                    ? *tried
                    : untouched(timeline.sets.at(static_cast<size_t>(set)), step.exercise, set));
        }
        steps.push_back(std::move(done));
    }
    return steps;
}

} // namespace limber
