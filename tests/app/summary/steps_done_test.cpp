// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "app/summary/steps_done.h"
#include "app/text/record_text.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

SetRecord done(const Timeline &timeline, int set, int repetitions)
{
    const SetPlan &plan = timeline.sets.at(static_cast<size_t>(set));
    return {.set = set,
            .level = plan.level ? plan.level->text() : QString(),
            .plannedRepetitions = plan.repetitions,
            .doneRepetitions = repetitions,
            .plannedWork = plan.work,
            .doneWork = plan.repetitions ? Millis{} : plan.work,
            .skipped = plan.repetitions && repetitions < *plan.repetitions};
}

TEST(StepsDone, EveryStepOfTheSessionIsThereWithItsSets)
{
    const Timeline timeline = sample::timeline();
    SessionRecord record;
    for (int set = 0; set < static_cast<int>(timeline.sets.size()); ++set)
        record.sets.push_back(done(timeline, set, set == 3 ? 3 : set > 5 ? 10 : 4));

    const auto steps = stepsDone(timeline, record);
    ASSERT_EQ(steps.size(), 3u);
    EXPECT_EQ(steps[0].name, u"roll"_s);
    EXPECT_EQ(doneText(steps[0].sets), u"1:30"_s);
    EXPECT_EQ(doneText(steps[1].sets), u"5 levels, 19 of 20"_s);
    EXPECT_EQ(doneText(steps[2].sets), u"2 sets, 20 of 20"_s);
}

TEST(StepsDone, WhatWasNeverReachedIsThereWithNothingDone)
{
    const Timeline timeline = sample::timeline();
    SessionRecord record;
    record.sets = {done(timeline, 0, 0), done(timeline, 1, 4)};

    const auto steps = stepsDone(timeline, record);
    EXPECT_EQ(doneText(steps[1].sets), u"1 of 5 levels, 4 of 20"_s);
    EXPECT_EQ(steps[2].sets.size(), 2u);
    EXPECT_EQ(doneText(steps[2].sets), u"skipped"_s);
}

TEST(StepsDone, TheBetterOfTwoTriesCounts)
{
    const Timeline timeline = sample::timeline();
    SessionRecord record;
    record.sets = {done(timeline, 1, 1), done(timeline, 1, 4), done(timeline, 1, 2)};
    EXPECT_EQ(stepsDone(timeline, record)[1].sets.front().doneRepetitions, 4);
}

} // namespace
} // namespace limber
