// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/history/set_tally.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

SetRecord setOf(int number, const QString &exercise, const QString &level, int done)
{
    return {.set = number,
            .exercise = ExerciseId{exercise},
            .exerciseName = exercise.toUpper(),
            .level = level,
            .plannedRepetitions = 4,
            .doneRepetitions = done,
            .skipped = done < 4};
}

} // namespace

TEST(SetTally, CountsTheBestAttemptsByLevelAndElseByExercise)
{
    const QString arch = u"arch"_s, row = u"row"_s, hold = u"hold"_s;
    std::vector<SetTally> tallies;
    addSets(tallies, {setOf(0, arch, u"lower-ribs"_s, 1), setOf(0, arch, u"lower-ribs"_s, 4),
                      setOf(1, arch, u"shoulder-blades-top"_s, 0), setOf(2, row, {}, 4),
                      setOf(3, row, {}, 3)});
    addSets(tallies, {setOf(0, hold, u"lower-ribs"_s, 2)});
    EXPECT_THAT(tallies, ElementsAre(SetTally{.level = u"lower-ribs"_s,
                                              .exercise = ExerciseId{hold},
                                              .exerciseName = u"HOLD"_s,
                                              .sets = 2,
                                              .begun = 2,
                                              .skipped = 1},
                                     SetTally{.level = u"shoulder-blades-top"_s,
                                              .exercise = ExerciseId{arch},
                                              .exerciseName = u"ARCH"_s,
                                              .sets = 1,
                                              .begun = 0,
                                              .skipped = 1},
                                     SetTally{.exercise = ExerciseId{row},
                                              .exerciseName = u"ROW"_s,
                                              .sets = 2,
                                              .begun = 2,
                                              .skipped = 1}));
}
