// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/history/attempts.h"
#include "tests/support/print_qt.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

SetRecord attempt(int set, int repetitions, int work)
{
    return {.set = set,
            .plannedRepetitions = 4,
            .doneRepetitions = repetitions,
            .doneWork = seconds{work},
            .skipped = repetitions < 4};
}

} // namespace

TEST(BestAttempts, NoneOfNone)
{
    EXPECT_THAT(bestAttempts({}), IsEmpty());
}

TEST(BestAttempts, ARepeatedSetCountsOnceWithItsBestAttempt)
{
    const auto whole = attempt(3, 4, 42);
    EXPECT_THAT(bestAttempts({attempt(2, 4, 42), attempt(3, 2, 21), whole, attempt(3, 4, 40)}),
                ElementsAre(attempt(2, 4, 42), whole));
}

TEST(BestAttempts, WhereRepetitionsAreAlikeTheLongerWorkCounts)
{
    EXPECT_THAT(bestAttempts({attempt(0, 0, 20), attempt(0, 0, 60)}),
                ElementsAre(attempt(0, 0, 60)));
}

TEST(BestAttempts, AfterGoingBackTheSetsStandInTheOrderOfThePlan)
{
    EXPECT_THAT(
        bestAttempts({attempt(0, 4, 42), attempt(1, 1, 5), attempt(0, 2, 9), attempt(1, 4, 42)}),
        ElementsAre(attempt(0, 4, 42), attempt(1, 4, 42)));
}
