// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/figure/figure_cue.h"
#include "app/session/stage_moment.h"
#include "app/text/format.h"
#include "app/text/translation.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

namespace limber {
namespace {

Pacing waiting()
{
    Pacing pacing;
    pacing.waitForMe = true;
    return pacing;
}

/// A player at the start of the `nth` segment of a kind.
Player playerAt(SegmentKind kind, int nth = 0, const Pacing &pacing = {},
                std::optional<StrokeKind> stroke = {})
{
    Player player(sample::timeline(pacing));
    player.apply(command::Start{}, Millis{0});
    Millis now{0};
    while (player.segment().kind != kind || player.segment().stroke != stroke || nth-- > 0) {
        now += player.left();
        player.advanceTo(now);
        if (player.state() == Player::State::Waiting)
            player.apply(command::Next{}, now);
    }
    return player;
}

TEST(StageMoment, countsSetUpsDownAsTheCountdownSaysIt)
{
    Player player = playerAt(SegmentKind::GetReady);
    const Millis length = player.segment().duration;
    for (Millis now{0}; now < length; now += Millis{700}) {
        player.advanceTo(now);
        const auto moment = momentOf(player);
        EXPECT_EQ(moment.number, countdownText(player.left()));
        EXPECT_TRUE(moment.setUp);
        EXPECT_NEAR(moment.ring, toSeconds(player.left()) / toSeconds(length), 1e-9);
    }
}

TEST(StageMoment, countsRepetitionsInWork)
{
    const auto moment = momentOf(playerAt(SegmentKind::Arch, 2));
    EXPECT_EQ(moment.number, QStringLiteral("3"));
    EXPECT_TRUE(moment.caption.contains(QStringLiteral("4")));
    EXPECT_FALSE(moment.setUp);
    EXPECT_EQ(moment.map.current, 0);
}

TEST(StageMoment, breathGrowsInTheInhaleAndShrinksBreathingOut)
{
    for (const auto &[kind, sign] :
         {std::pair{SegmentKind::Inhale, 1.0}, {SegmentKind::Arch, -1.0}}) {
        Player player = playerAt(kind);
        const Millis start = player.position();
        double last = sign > 0 ? -1 : 2;
        for (int i = 0; i < 6; ++i) {
            const double breath = momentOf(player).breath.value();
            EXPECT_GT((breath - last) * sign, 0);
            last = breath;
            player.advanceTo(start + Millis{400} * (i + 1));
        }
    }
}

TEST(StageMoment, musclesGlowInTheArch)
{
    Player player = playerAt(SegmentKind::Arch);
    EXPECT_DOUBLE_EQ(momentOf(player).map.effort, 0);
    EXPECT_DOUBLE_EQ(momentOf(playerAt(SegmentKind::Hold)).map.effort, 1);
}

TEST(StageMoment, theArmsSeenFromBehindFollowTheRow)
{
    Player pulling = playerAt(SegmentKind::Pull);
    EXPECT_DOUBLE_EQ(momentOf(pulling).map.pull, 0);
    pulling.advanceTo(pulling.position() + Millis{750});
    EXPECT_GT(momentOf(pulling).map.pull, .3);
    EXPECT_DOUBLE_EQ(momentOf(playerAt(SegmentKind::Squeeze)).map.pull, 1);
    EXPECT_DOUBLE_EQ(momentOf(playerAt(SegmentKind::Release)).map.pull, 1);
}

TEST(StageMoment, theMovedRollerShowsWhereItComesFrom)
{
    const auto moment = momentOf(playerAt(SegmentKind::Move, 1));
    EXPECT_EQ(moment.map.previous, 1);
    EXPECT_EQ(moment.map.current, 2);
    EXPECT_EQ(moment.map.done, 2);
}

TEST(StageMoment, aRollMovesOverItsWholeTravelAndStaysOnIt)
{
    Player player = playerAt(SegmentKind::Stroke, 0, {}, StrokeKind::Along);
    const Millis start = player.position();
    double lowest = 1, highest = 0;
    for (Millis in{0}; in < Millis{59'900}; in += Millis{100}) {
        player.advanceTo(start + in);
        const double along = momentOf(player).map.along;
        lowest = std::min(lowest, along);
        highest = std::max(highest, along);
    }
    EXPECT_NEAR(lowest, 0, .02);
    EXPECT_NEAR(highest, 1, .02);
}

TEST(StageMoment, theFullRollStaysBelowWhereTheFeetStepThenAbove)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    std::get<Roll>(routine.steps[0].prescription).footStepAt =
        sample::position(QStringLiteral("shoulder-blades-bottom"));
    const Timeline timeline = *compile(routine, sample::catalog(), {});
    const auto range = [&](int segment) {
        std::pair<double, double> found{1, 0};
        for (int i = 0; i <= 400; ++i) {
            const double along = mapOf(timeline, segment, i / 400.0).along;
            found = {std::min(found.first, along), std::max(found.second, along)};
        }
        return found;
    };
    const auto [low, split] = range(1);
    EXPECT_NEAR(low, 0, 1e-6);
    EXPECT_GT(split, .4);
    EXPECT_LT(split, .6);
    EXPECT_DOUBLE_EQ(mapOf(timeline, 1, 1).along, split);
    EXPECT_EQ(range(2), (std::pair{split, split}));
    EXPECT_DOUBLE_EQ(range(3).first, split);
    EXPECT_NEAR(range(3).second, 1, 1e-3);
}

TEST(StageMoment, theFoamTurnsWithTheRollerAcrossTheStep)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    std::get<Roll>(routine.steps[0].prescription).footStepAt =
        sample::position(QStringLiteral("shoulder-blades-bottom"));
    const Timeline timeline = *compile(routine, sample::catalog(), {});
    const double split = mapOf(timeline, 1, 1).spin;
    EXPECT_GT(split, .5);
    EXPECT_NEAR(mapOf(timeline, 2, 0).spin, split, 1e-9);
    EXPECT_NEAR(mapOf(timeline, 3, 0).spin, split, 1e-9);
    EXPECT_EQ(mapOf(timeline, 0, 1).spin, 0);
    EXPECT_EQ(mapOf(timeline, 4, .5).spin, 0);
}

TEST(StageMoment, figureAndMapTakeTheSameStrokes)
{
    Routine routine = sample::upperBack();
    Step roll = sample::roll();
    roll.exercise = ExerciseId{QStringLiteral("upper-back-roll")};
    routine.steps = {roll};
    Exercise exercise = sample::exercise(roll.exercise.text());
    auto &prescription = std::get<Roll>(routine.steps[0].prescription);
    const auto low = sample::position(QStringLiteral("belly-button"));
    const auto split = sample::position(QStringLiteral("shoulder-blades-bottom"));
    const auto expectTogether = [&](int segment) {
        const Timeline timeline = *compile(routine, Catalog{{exercise}}, {});
        const Phase phase = sceneAt(timeline, segment, {}).phase;
        const auto motion = PoseBook::shipped().motion(phase);
        ASSERT_TRUE(motion);
        const double from = mapOf(timeline, segment, 0).along;
        for (const MotionLeg &leg : motion->legs()) {
            const double contact = std::get<Pose>(leg.to).contact;
            if (contact == std::get<Pose>(leg.from).contact)
                continue;
            // The figure rests at the end of its stroke where the map turns.
            const double turn = leg.start + (leg.end - leg.start) / .875;
            const double along = mapOf(timeline, segment, turn / phase.seconds).along;
            EXPECT_EQ(contact > *phase.from, along > from + 1e-6) << segment << ' ' << turn;
        }
    };
    prescription.footStepAt = split;
    expectTogether(1);
    expectTogether(3);
    prescription.footStepAt.reset();
    prescription.travel = *Travel::between(low, split);
    for (const int stroke : {3'000, 4'000, 7'000}) {
        prescription.stroke = Millis{stroke};
        expectTogether(1);
    }
}

TEST(StageMoment, sideToSideLeansBothWays)
{
    Player player = playerAt(SegmentKind::Stroke, 0, {}, StrokeKind::SideToSide);
    const Millis start = player.position();
    player.advanceTo(start + Millis{1'000});
    EXPECT_GT(momentOf(player).map.sway, .9);
    player.advanceTo(start + Millis{3'000});
    EXPECT_LT(momentOf(player).map.sway, -.9);
}

TEST(StageMoment, tempoBarFillsPartByPart)
{
    Player player = playerAt(SegmentKind::Squeeze);
    player.advanceTo(player.position() + Millis{500});
    const auto moment = momentOf(player);
    ASSERT_EQ(moment.tempo.size(), 3U);
    EXPECT_DOUBLE_EQ(moment.tempo[0].over, 1);
    EXPECT_NEAR(moment.tempo[1].over, .5, 1e-9);
    EXPECT_DOUBLE_EQ(moment.tempo[2].over, 0);
    EXPECT_TRUE(moment.tempo[1].now);
    EXPECT_NEAR(moment.ring, .4, 1e-9);
    EXPECT_EQ(moment.chips.size(), 2);
    EXPECT_EQ(moment.chip, 0);
}

TEST(StageMoment, oneSecondIsNoSeconds)
{
    speak(QStringLiteral("en"));
    Player player = playerAt(SegmentKind::Move);
    const Millis end = player.position() + player.segment().duration;
    player.advanceTo(end - seconds{2});
    EXPECT_EQ(momentOf(player).caption, QStringLiteral("seconds"));
    player.advanceTo(end - seconds{1});
    EXPECT_EQ(momentOf(player).number, QStringLiteral("1"));
    EXPECT_EQ(momentOf(player).caption, QStringLiteral("second"));
}

TEST(StageMoment, waitingCountsNothing)
{
    Player player = playerAt(SegmentKind::Move, 1, waiting());
    player.advanceTo(player.position() + seconds{600});
    ASSERT_EQ(player.state(), Player::State::Waiting);
    const auto moment = momentOf(player);
    EXPECT_TRUE(moment.waiting);
    EXPECT_DOUBLE_EQ(moment.ring, 0);
    EXPECT_EQ(moment.number, QStringLiteral("3"));
    EXPECT_FALSE(moment.caption.isEmpty());
}

TEST(StageMoment, countsInBeforeWorkGoesOn)
{
    Player player = playerAt(SegmentKind::Arch);
    const Millis now = player.position();
    player.apply(command::Pause{}, now);
    EXPECT_TRUE(momentOf(player).paused);
    player.apply(command::Resume{}, now);
    EXPECT_EQ(momentOf(player).number, QStringLiteral("3"));
    player.advanceTo(now + Millis{2'100});
    EXPECT_EQ(momentOf(player).number, QStringLiteral("1"));
}

TEST(StageMoment, theSentenceStaysDuringASegmentAlsoWhenPaused)
{
    Player player = playerAt(SegmentKind::Inhale);
    const Millis start = player.position();
    const QString sentence = momentOf(player).now;
    EXPECT_FALSE(sentence.isEmpty());
    for (int i = 1; i < 25; ++i) {
        player.advanceTo(start + Millis{100} * i);
        EXPECT_EQ(momentOf(player).now, sentence);
    }
    player.apply(command::Pause{}, start + Millis{2'500});
    EXPECT_EQ(momentOf(player).now, sentence);
}

TEST(StageMoment, whatIsSaidInASetUpIsReadAsLongAsItIsSaid)
{
    Player player = playerAt(SegmentKind::GetReady);
    EXPECT_TRUE(momentOf(player).said.startsWith(QStringLiteral("word")));
    player.apply(command::Pause{}, Millis{1'000});
    EXPECT_TRUE(momentOf(player).said.isEmpty());
    player.apply(command::Resume{}, Millis{2'000});
    EXPECT_FALSE(momentOf(player).said.isEmpty());
    player.advanceTo(Millis{2'000} + player.segment().duration - Millis{1});
    EXPECT_TRUE(momentOf(player).said.isEmpty());
    EXPECT_TRUE(momentOf(playerAt(SegmentKind::Arch)).said.isEmpty());
}

TEST(StageMoment, reducedMotionKnowsOnlyTheEnds)
{
    Player player = playerAt(SegmentKind::Stroke, 0, {}, StrokeKind::Along);
    const Millis start = player.position();
    for (Millis in{0}; in < Millis{20'000}; in += Millis{130}) {
        player.advanceTo(start + in);
        const auto moment = momentOf(player, true);
        EXPECT_TRUE(moment.map.along == 0 || moment.map.along == 1);
        EXPECT_TRUE(*moment.breath == 0 || *moment.breath == 1);
    }
}

TEST(StageMoment, comingOffShowsHow)
{
    Player player = playerAt(SegmentKind::ComeOff);
    EXPECT_TRUE(momentOf(player).comeOff);
    EXPECT_TRUE(comeOffMoment(player).comeOff);
    EXPECT_FALSE(comeOffMoment(playerAt(SegmentKind::Pull)).comeOff);
    EXPECT_NE(comeOffMoment(player).title, comeOffMoment(playerAt(SegmentKind::Pull)).title);
}

} // namespace
} // namespace limber
