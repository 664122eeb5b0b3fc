// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/steps_done.h"

#include <tuple>

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

bool isBetter(const SetRecord &set, const SetRecord &other)
{
    return std::tie(set.doneRepetitions, set.doneWork) >
           std::tie(other.doneRepetitions, other.doneWork);
}

} // namespace

std::vector<StepDone> stepsDone(const Timeline &timeline, const SessionRecord &record)
{
    std::vector<StepDone> steps;
    for (const StepPlan &step : timeline.steps) {
        StepDone done{.name = step.exercise.name.in(timeline.pacing.language), .sets = {}};
        for (int set = step.firstSet; set < step.firstSet + step.setCount; ++set) {
            SetRecord best =
                untouched(timeline.sets.at(static_cast<size_t>(set)), step.exercise, set);
            for (const SetRecord &tried : record.sets) {
                if (tried.set == set && isBetter(tried, best))
                    best = tried;
            }
            done.sets.push_back(best);
        }
        steps.push_back(std::move(done));
    }
    return steps;
}

} // namespace limber
