// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

namespace {

std::vector<SegmentKind> kindsOfSet(const Timeline &timeline, int set)
{
    const SetPlan &plan = timeline.sets.at(static_cast<size_t>(set));
    std::vector<SegmentKind> kinds;
    for (int i = plan.first; i < plan.end; ++i)
        kinds.push_back(timeline.segments.at(static_cast<size_t>(i)).kind);
    return kinds;
}

const Segment &setUpOf(const Timeline &timeline, int set)
{
    return timeline.segments.at(
        static_cast<size_t>(timeline.sets.at(static_cast<size_t>(set)).first));
}

ProblemCode refusal(const Routine &routine, const Pacing &pacing = {})
{
    return compile(routine, sample::catalog(), pacing).problems().front().code;
}

} // namespace

TEST(Compile, SegmentsAreContiguousFromZeroToTheEnd)
{
    const Timeline timeline = sample::timeline();
    Millis end{0};
    for (const Segment &segment : timeline.segments) {
        EXPECT_EQ(segment.start, end);
        EXPECT_GT(segment.duration, Millis{0});
        end = segment.end();
    }
    EXPECT_EQ(timeline.length(), end);
}

TEST(Compile, EverySegmentBelongsToTheSetThatHoldsIt)
{
    const Timeline timeline = sample::timeline();
    for (size_t set = 0; set < timeline.sets.size(); ++set) {
        const SetPlan &plan = timeline.sets[set];
        EXPECT_LT(plan.firstWork, plan.endWork);
        for (int i = plan.first; i < plan.end; ++i) {
            const Segment &segment = timeline.segments.at(static_cast<size_t>(i));
            EXPECT_EQ(segment.set, static_cast<int>(set));
            EXPECT_EQ(isSetUp(segment.kind), i < plan.firstWork || i >= plan.endWork);
        }
    }
    EXPECT_EQ(timeline.sets.back().end, static_cast<int>(timeline.segments.size()));
}

TEST(Compile, TheDosesAreTheRoutines)
{
    const Timeline timeline = sample::timeline();
    ASSERT_EQ(timeline.steps.size(), 3u);
    ASSERT_EQ(timeline.sets.size(), 1u + 5u + 2u);
    EXPECT_EQ(timeline.sets[0].work, Millis{90'000});
    for (int level = 1; level <= 5; ++level) {
        const SetPlan &set = timeline.sets.at(static_cast<size_t>(level));
        EXPECT_EQ(set.work, Millis{4 * 10'500});
        EXPECT_EQ(set.repetitions, 4);
        EXPECT_EQ(set.number, (Count{level, 5}));
    }
    EXPECT_EQ(timeline.sets[6].work, Millis{10 * 5'000});
    // 90 s, 5 x 42 s and 4 x 10 s, 2 x 50 s and 60 s, three times getting ready, coming off once.
    EXPECT_EQ(timeline.length(), Millis{90'000 + 250'000 + 160'000 + 3 * 20'000 + 8'000});
}

TEST(Compile, ALevelIsSetUpBreathsAndNothingElse)
{
    const Timeline timeline = sample::timeline({.repetitions = 3});
    using enum SegmentKind;
    std::vector<SegmentKind> expected{Move};
    for (int i = 0; i < 3; ++i)
        expected.insert(expected.end(), {Inhale, Arch, Hold, Return});
    EXPECT_EQ(kindsOfSet(timeline, 2), expected);
    EXPECT_EQ(timeline.sets[2].level->text(), QStringLiteral("lower-ribs"));
    EXPECT_EQ(timeline.segments.at(static_cast<size_t>(timeline.sets[2].firstWork)).repetition,
              (Count{1, 3}));
}

TEST(Compile, RepetitionsStayInsideTheRangeWhichStandsBeside)
{
    const Timeline timeline = sample::timeline({.repetitions = 9});
    EXPECT_EQ(timeline.steps[1].repetitions, 4);
    EXPECT_EQ(std::get<Extension>(timeline.steps[1].prescription).repetitions.min, 3);
    EXPECT_EQ(sample::timeline({.repetitions = 1}).steps[1].repetitions, 3);
}

TEST(Compile, StartHigherDropsTheBellyButtonEverywhere)
{
    const Timeline timeline = sample::timeline({.startHigher = true});
    EXPECT_EQ(timeline.steps[1].setCount, 4);
    for (const SetPlan &set : timeline.sets) {
        EXPECT_FALSE(set.level && set.level->text() == QStringLiteral("belly-button"));
    }
    EXPECT_EQ(std::get<Roll>(timeline.steps[0].prescription).travel.from().text(),
              QStringLiteral("lower-ribs"));
}

TEST(Compile, StartingHigherRaisesARollThatLiesBelowItAltogether)
{
    Routine routine = sample::upperBack();
    Step low = sample::roll();
    std::get<Roll>(low.prescription).travel =
        *Travel::between(sample::position(QStringLiteral("belly-button")),
                         sample::position(QStringLiteral("belly-button..lower-ribs@50")));
    routine.steps = {low};
    const auto timeline = compile(routine, sample::catalog(), {.startHigher = true});
    ASSERT_TRUE(timeline.ok());
    const Travel &travel = std::get<Roll>(timeline->steps[0].prescription).travel;
    EXPECT_EQ(travel.from().text(), QStringLiteral("lower-ribs"));
    EXPECT_EQ(travel.to().text(), QStringLiteral("shoulder-blades-bottom"));
    EXPECT_EQ(timeline->startingPosition(0), travel.from());
}

TEST(Compile, StartingHigherRaisesAHold)
{
    Routine routine = sample::upperBack();
    Step still = sample::lie();
    still.optional = false;
    still.prescription = Hold{.duration = Millis{30'000},
                              .region = RegionId{QStringLiteral("back")},
                              .position = sample::position(QStringLiteral("belly-button"))};
    routine.steps = {still};
    const auto timeline = compile(routine, sample::catalog(), {.startHigher = true});
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(timeline->sets[0].level, sample::position(QStringLiteral("lower-ribs")));
    EXPECT_EQ(std::get<Hold>(timeline->steps[0].prescription).position, timeline->sets[0].level);
}

TEST(Compile, AResumedLevelBeginsWithGettingIntoPositionThere)
{
    const auto plain = sample::timeline();
    const auto timeline = compile(sample::upperBack(), sample::catalog(), {}, 3);
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(setUpOf(*timeline, 3).kind, SegmentKind::GetReady);
    EXPECT_EQ(setUpOf(*timeline, 3).speech, setUpOf(plain, 1).speech);
    EXPECT_EQ(timeline->sets[3].firstWork, timeline->sets[3].first + 1);
    // Only there, and what is to be done stays as it was.
    EXPECT_EQ(setUpOf(*timeline, 4).kind, SegmentKind::Move);
    EXPECT_EQ(timeline->sets.size(), plain.sets.size());
    EXPECT_EQ(timeline->sets[3].work, plain.sets[3].work);
}

TEST(Compile, AResumedSetIsNotPrecededByItsRest)
{
    const auto timeline = compile(sample::upperBack(), sample::catalog(), {}, 7);
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(setUpOf(*timeline, 7).kind, SegmentKind::GetReady);
    EXPECT_EQ(timeline->sets[7].firstWork, timeline->sets[7].first + 1);
}

TEST(Compile, AResumedSecondSideBeginsWithGettingIntoPositionAndItsSide)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    routine.steps[0].bothSides = true;
    const auto timeline = compile(routine, sample::catalog(), {}, 1);
    ASSERT_TRUE(timeline.ok());
    const auto kinds = kindsOfSet(*timeline, 1);
    EXPECT_EQ(kinds[0], SegmentKind::GetReady);
    EXPECT_EQ(kinds[1], SegmentKind::SwitchSide);
    EXPECT_FALSE(isSetUp(kinds[2]));
}

TEST(Compile, TempoStretchesWorkAndRestOnlyRest)
{
    const Timeline timeline = sample::timeline({.tempo = 2.0, .rest = 0.5});
    EXPECT_EQ(timeline.sets[1].work, Millis{4 * 21'000});
    EXPECT_EQ(setUpOf(timeline, 2).duration, Millis{10'000});
    EXPECT_EQ(setUpOf(timeline, 7).duration, Millis{30'000});
    EXPECT_EQ(timeline.sets[0].work, Millis{90'000});
}

TEST(Compile, NoSetUpEndsBeforeItIsSaid)
{
    const Exercise wordy = sample::exercise(QStringLiteral("roll"), 60);
    Routine routine = sample::upperBack();
    routine.exercises = {wordy};
    const auto timeline = compile(routine, sample::catalog(), {});
    EXPECT_EQ(setUpOf(*timeline, 0).duration, Millis{60 * 400} + quietBeforeWork);

    const Pacing slow{.spoken = {{wordy.setUp.in(QStringLiteral("en")), Millis{40'000}}}};
    const auto spoken = compile(routine, sample::catalog(), slow);
    EXPECT_EQ(setUpOf(*spoken, 0).duration, Millis{40'000} + quietBeforeWork);
    EXPECT_EQ(spoken->sets[0].work, timeline->sets[0].work);
}

TEST(Compile, WaitingHoldsEverySetUpButTheRest)
{
    const Timeline timeline = sample::timeline({.waitForMe = true});
    for (const Segment &segment : timeline.segments)
        EXPECT_EQ(segment.waits, isSetUp(segment.kind) && segment.kind != SegmentKind::Rest);
    EXPECT_EQ(setUpOf(timeline, 0).duration, Millis{10 * 400});
}

TEST(Compile, OptionalStepsAreOffUntilSwitchedOn)
{
    const Timeline with = sample::timeline({.optionalSteps = {ExerciseId{QStringLiteral("lie")}}});
    EXPECT_EQ(with.steps.size(), 4u);
    EXPECT_EQ(with.sets[0].work, Millis{60'000});
    EXPECT_FALSE(with.sets[0].level);
}

TEST(Compile, ComesOffTheRollerBeforeStandingAndAtTheEnd)
{
    using enum SegmentKind;
    const Timeline standing = sample::timeline();
    EXPECT_EQ(kindsOfSet(standing, 5).back(), ComeOff);
    EXPECT_EQ(kindsOfSet(standing, 0).back(), Stroke);
    EXPECT_EQ(kindsOfSet(standing, 7).back(), Release);

    Routine onlyRoll = sample::upperBack();
    onlyRoll.steps = {sample::roll()};
    const auto lying = compile(onlyRoll, sample::catalog(), {});
    EXPECT_EQ(kindsOfSet(*lying, 0), (std::vector{GetReady, Stroke, Stroke, ComeOff}));
    EXPECT_EQ(lying->sets[0].work, Millis{90'000});
}

TEST(Compile, AFullRollStepsOnceBetweenTwoPassesInTheSameTime)
{
    using enum SegmentKind;
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    const RollerPosition stepAt = sample::position(QStringLiteral("shoulder-blades-bottom"));
    std::get<Roll>(routine.steps[0].prescription).footStepAt = stepAt;
    const auto timeline = compile(routine, sample::catalog(), {});
    EXPECT_EQ(kindsOfSet(*timeline, 0),
              (std::vector{GetReady, Stroke, FootStep, Stroke, Stroke, ComeOff}));
    EXPECT_EQ(timeline->sets[0].work, Millis{90'000});
    EXPECT_EQ(timeline->segments[1].duration, Millis{28'000});
    EXPECT_EQ(timeline->segments[2].duration, Millis{4'000});
    EXPECT_EQ(timeline->segments[3].duration, Millis{28'000});
    const Travel &whole = std::get<Roll>(timeline->steps[0].prescription).travel;
    EXPECT_EQ(timeline->travelOf(0), whole);
    EXPECT_EQ(timeline->travelOf(1), *Travel::between(whole.from(), stepAt));
    EXPECT_EQ(timeline->travelOf(2), *Travel::between(stepAt, whole.to()));
    EXPECT_EQ(timeline->travelOf(3), *Travel::between(stepAt, whole.to()));
    EXPECT_EQ(timeline->travelOf(4), whole);
    EXPECT_EQ(cueKeyOf(timeline->segments[1]), QStringLiteral("along-lower"));
    EXPECT_EQ(cueKeyOf(timeline->segments[2]), QStringLiteral("step"));
    EXPECT_EQ(cueKeyOf(timeline->segments[3]), QStringLiteral("along-higher"));
    for (const size_t pass : {1u, 3u})
        EXPECT_EQ(movementKeyOf(timeline->segments[pass]), QStringLiteral("along"));
}

TEST(Compile, WhereTheRoutineDoesNotSayTheFeetStepWhereTheExerciseDoes)
{
    const auto step = [](const QString &from, const QString &to,
                         const std::optional<QString> &said = {}, const Pacing &pacing = {}) {
        Routine routine = sample::upperBack();
        routine.steps = {sample::roll()};
        auto &roll = std::get<Roll>(routine.steps[0].prescription);
        roll.travel = *Travel::between(sample::position(from), sample::position(to));
        if (said)
            roll.footStepAt = sample::position(*said);
        Exercise exercise = sample::exercise(QStringLiteral("roll"));
        exercise.footStepAt = {
            {RegionId{QStringLiteral("back")},
             sample::position(QStringLiteral("shoulder-blades-bottom"))},
            {RegionId{QStringLiteral("calf")},
             sample::position(QStringLiteral("calf-middle"), QStringLiteral("calf"))}};
        const auto timeline = compile(routine, Catalog{{exercise}}, pacing);
        const auto &at = std::get<Roll>(timeline->steps[0].prescription).footStepAt;
        EXPECT_EQ(at.has_value(), timeline->segments[2].kind == SegmentKind::FootStep);
        return at ? at->text() : QString{};
    };
    const QString low = QStringLiteral("belly-button"), ribs = QStringLiteral("lower-ribs"),
                  usual = QStringLiteral("shoulder-blades-bottom"),
                  high = QStringLiteral("upper-shoulders");
    EXPECT_EQ(step(low, high), usual);
    EXPECT_EQ(step(low, high, {}, {.startHigher = true}), usual);
    EXPECT_EQ(step(low, high, ribs), ribs);
    EXPECT_EQ(step(low, high, ribs, {.startHigher = true}), usual);
    EXPECT_EQ(step(low, usual), QString{});
    EXPECT_EQ(step(usual, high), QString{});
    EXPECT_EQ(step(low, ribs), QString{});
}

TEST(Compile, AShortRollStepsInAThirdOfItsTime)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    auto &roll = std::get<Roll>(routine.steps[0].prescription);
    roll.footStepAt = sample::position(QStringLiteral("shoulder-blades-bottom"));
    roll.strokes = {{.kind = StrokeKind::Along, .duration = Millis{1'000}}};
    const auto timeline = compile(routine, sample::catalog(), {});
    EXPECT_EQ(timeline->sets[0].work, Millis{1'000});
    EXPECT_EQ(timeline->segments[2].duration, Millis{333});
}

TEST(Compile, StartingAtTheStepOrHigherLeavesOnePass)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    std::get<Roll>(routine.steps[0].prescription).footStepAt =
        sample::position(QStringLiteral("lower-ribs"));
    const auto timeline = compile(routine, sample::catalog(), {.startHigher = true});
    EXPECT_FALSE(std::get<Roll>(timeline->steps[0].prescription).footStepAt);
    EXPECT_EQ(timeline->segments[1].duration, Millis{60'000});
}

TEST(Compile, BothSidesAreSetsOfTheirOwn)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::row()};
    routine.steps[0].bothSides = true;
    const auto timeline = compile(routine, sample::catalog(), {});
    ASSERT_EQ(timeline->sets.size(), 4u);
    EXPECT_EQ(timeline->sets[0].side, Side::Left);
    EXPECT_EQ(timeline->sets[2].side, Side::Right);
    EXPECT_EQ(setUpOf(*timeline, 1).kind, SegmentKind::Rest);
    EXPECT_EQ(setUpOf(*timeline, 2).kind, SegmentKind::SwitchSide);
    EXPECT_EQ(timeline->sets[3].number, (Count{4, 4}));
}

TEST(Compile, EquipmentChoosesTheInstruction)
{
    Exercise rowing = sample::exercise(QStringLiteral("row"));
    const EquipmentId straps{QStringLiteral("suspension-straps")};
    rowing.setUpWith[straps] = LocalizedText{QStringLiteral("Take the straps.")};
    Routine routine = sample::upperBack();
    routine.steps = {sample::row()};
    routine.exercises = {rowing};
    EXPECT_NE(compile(routine, {}, {})->segments[0].speech, QStringLiteral("Take the straps."));
    EXPECT_EQ(compile(routine, {}, {.equipment = {straps}})->segments[0].speech,
              QStringLiteral("Take the straps."));
}

TEST(Compile, KnowsWhatComesNext)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(timeline.nextSet(0), 1);
    EXPECT_EQ(timeline.nextSet(static_cast<int>(timeline.segments.size()) - 1), std::nullopt);
    EXPECT_EQ(timeline.stepOf(timeline.sets[3].first).exercise.id.text(), QStringLiteral("extend"));
    EXPECT_EQ(timeline.stepLength(0), Millis{110'000});
}

TEST(Compile, KnowsWhereTheRollerLiesWhenWorkStarts)
{
    const Timeline timeline = sample::timeline({.startHigher = true});
    EXPECT_EQ(timeline.startingPosition(0)->text(), QStringLiteral("lower-ribs"));
    EXPECT_EQ(timeline.startingPosition(2)->text(), QStringLiteral("shoulder-blades-bottom"));
    EXPECT_EQ(timeline.startingPosition(6), std::nullopt);
}

TEST(Compile, RefusesWhatCannotBeGuided)
{
    Routine unknown = sample::upperBack();
    unknown.steps[1].exercise = ExerciseId{QStringLiteral("juggle")};
    const auto result = compile(unknown, sample::catalog(), {});
    EXPECT_EQ(result.problems().front(), (Problem{.code = ProblemCode::UnknownExercise,
                                                  .pointer = QStringLiteral("/steps/1/exercise"),
                                                  .details = {QStringLiteral("juggle")}}));

    Routine nothing = sample::upperBack();
    nothing.steps = {sample::lie()};
    EXPECT_EQ(refusal(nothing), ProblemCode::NothingToDo);

    Routine endless = sample::upperBack();
    std::get<Sets>(endless.steps[3].prescription).sets = 1'000'000'000;
    EXPECT_EQ(refusal(endless), ProblemCode::TooLong);
}
