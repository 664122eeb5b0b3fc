// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "app/print/sheet.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Timeline weekly(const Pacing &pacing = {})
{
    Routine routine = sample::upperBack();
    routine.daysPerWeek = 3;
    return *compile(routine, sample::catalog(), pacing);
}

QStringList valuesOf(const Timeline &timeline, int step, bool named = false)
{
    QStringList values;
    for (const DoseField &field : doseOf(timeline, step, named))
        values << QString(field.value).replace(QChar::Nbsp, u' ');
    return values;
}

} // namespace

TEST(Dose, ComesInItsFixedOrder)
{
    const Timeline timeline = weekly();
    EXPECT_THAT(valuesOf(timeline, 0),
                ElementsAre(u"60 s up and down, 30 s side to side"_s, u"4 s a stroke"_s,
                            u"Belly button to upper shoulders"_s, u"3"_s));
    EXPECT_THAT(valuesOf(timeline, 1),
                ElementsAre(u"5 × 3–4"_s, u"1 s"_s, u"in 3 s, arch 4 s, back 2.5 s"_s, u"10 s"_s,
                            u"1 to 5, low to high"_s, u"3"_s));
    EXPECT_THAT(valuesOf(timeline, 2),
                ElementsAre(u"2 × 10"_s, u"1 s"_s, u"pull 1.5 s, back 2.5 s"_s, u"60 s"_s, u"3"_s));
}

TEST(Dose, FollowsWhatThePersonChose)
{
    const Timeline timeline = weekly({.repetitions = 3,
                                      .tempo = 2.0,
                                      .rest = 0.5,
                                      .startHigher = true,
                                      .optionalSteps = {ExerciseId{u"lie"_s}}});
    EXPECT_THAT(valuesOf(timeline, 0), ElementsAre(u"60 s"_s, u"lengthwise"_s, u"3"_s));
    EXPECT_EQ(valuesOf(timeline, 1)[2], u"Lower ribs to upper shoulders"_s);
    EXPECT_THAT(valuesOf(timeline, 2),
                ElementsAre(u"4 × 3"_s, u"2 s"_s, u"in 6 s, arch 8 s, back 5 s"_s, u"10 s"_s,
                            u"1 to 4, low to high"_s, u"3"_s));
    EXPECT_THAT(valuesOf(timeline, 3),
                ElementsAre(u"2 × 10"_s, u"2 s"_s, u"pull 3 s, back 5 s"_s, u"30 s"_s, u"3"_s));
}

TEST(Dose, TellsTheDaysAWeekThatThePersonChose)
{
    EXPECT_EQ(valuesOf(weekly({.daysPerWeek = 5}), 0).back(), u"5"_s);
}

TEST(Dose, NamesTheLevelsWhereNoMapDoes)
{
    EXPECT_EQ(valuesOf(weekly(), 1, true)[4],
              u"1 belly button, 2 lower ribs, 3 bottom of the shoulder blades, "
              "4 middle of the shoulder blades, 5 top of the shoulder blades"_s);
}

TEST(Dose, WhatIsEmptyVanishes)
{
    Routine routine = sample::upperBack();
    auto &extension = std::get<Extension>(routine.steps[2].prescription);
    extension.levels.erase(extension.levels.begin() + 1, extension.levels.end());
    extension.repetitions = {.min = 4, .max = 4};
    extension.tempo.hold = {};
    routine.steps[2].bothSides = true;
    const Timeline timeline = *compile(routine, sample::catalog(), {});
    EXPECT_THAT(valuesOf(timeline, 1), ElementsAre(u"1 × 4"_s, u"in 3 s, arch 4 s, back 2.5 s"_s,
                                                   u"Belly button"_s, u"left, then right"_s));
}
