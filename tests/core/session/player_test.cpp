// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <random>

#include "core/session/player.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

using Events = std::vector<Event>;

Player started(const Pacing &pacing = {}, int set = 0)
{
    Player player(sample::timeline(pacing));
    (void)player.apply(command::Start{set}, 0ms);
    return player;
}

const SetPlan &set(const Player &player, int index)
{
    return player.timeline().sets.at(static_cast<size_t>(index));
}

} // namespace

TEST(Player, WalksEverySegmentToTheEnd)
{
    Player player = started();
    const Timeline timeline = player.timeline();
    const Events events = player.advanceTo(timeline.length());
    Events expected;
    for (size_t i = 1; i < timeline.segments.size(); ++i) {
        const Segment &segment = timeline.segments[i];
        const SetPlan &before = timeline.setOf(static_cast<int>(i) - 1);
        if (before.endWork == static_cast<int>(i))
            expected.push_back(event::SetEnded{.at = segment.start,
                                               .set = timeline.segments[i - 1].set,
                                               .repetitions = before.repetitions.value_or(0),
                                               .work = before.work});
        expected.push_back(event::Entered{segment.start, static_cast<int>(i)});
    }
    expected.push_back(event::SetEnded{
        .at = timeline.length(), .set = 7, .repetitions = 10, .work = timeline.sets[7].work});
    expected.push_back(event::Finished{timeline.length()});
    EXPECT_EQ(events, expected);
    EXPECT_EQ(player.state(), Player::State::Ended);
}

TEST(Player, StartTellsSoAndEntersTheFirstSetUp)
{
    Player player(sample::timeline());
    EXPECT_EQ(player.apply(command::Start{}, 5s),
              (Events{event::Started{5s}, event::Entered{5s, 0}}));
    EXPECT_TRUE(player.apply(command::Start{}, 6s).empty());
    EXPECT_EQ(player.position(), 1s);
}

TEST(Player, AResumedSessionStartsAtItsSet)
{
    const Player player = started({}, 3);
    EXPECT_EQ(player.segmentIndex(), set(player, 3).first);
}

TEST(Player, EventsDoNotDependOnHowTimeIsCut)
{
    const std::vector<Command> commands{command::Pause{},  command::Resume{}, command::Next{},
                                        command::Back{},   command::Repeat{}, command::Resume{},
                                        command::Resume{}, command::Next{}};
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const Pacing pacing{.waitForMe = seed % 3 == 0};
        std::map<Millis, Command> script;
        for (int i = 0; i < 40; ++i)
            script.insert_or_assign(Millis{random() % 900'000},
                                    commands[random() % commands.size()]);
        script.insert_or_assign(900s, command::Stop{StopReason::CalledAway});

        const auto run = [&](auto &&advance) {
            Player player = started(pacing);
            Events all;
            Millis before{0};
            for (const auto &[at, command] : script) {
                advance(player, before, at, all);
                const Events events = player.apply(command, at);
                all.insert(all.end(), events.begin(), events.end());
                before = at;
            }
            return all;
        };
        const Events jumps = run([](Player &, Millis, Millis, Events &) {});
        const Events ticks = run([&](Player &player, Millis from, Millis to, Events &all) {
            for (Millis now = from; now < to; now += Millis{1 + random() % 4000}) {
                const Events events = player.advanceTo(now);
                all.insert(all.end(), events.begin(), events.end());
            }
        });
        EXPECT_EQ(jumps, ticks) << "seed " << seed;
        EXPECT_TRUE(std::holds_alternative<event::Stopped>(jumps.back()) ||
                    std::holds_alternative<event::Finished>(jumps.back()));
    }
}

TEST(Player, APauseInWorkGoesOnAfterThreeSeconds)
{
    Player player = started();
    (void)player.advanceTo(30s);
    EXPECT_EQ(player.apply(command::Pause{}, 30s), Events{event::Paused{30s}});
    EXPECT_TRUE(player.advanceTo(100s).empty());
    EXPECT_EQ(player.position(), 30s);
    EXPECT_EQ(player.apply(command::Resume{}, 100s), Events{event::CountIn{100s}});
    (void)player.advanceTo(101s);
    EXPECT_EQ(player.countInLeft(), 2s);
    EXPECT_EQ(player.advanceTo(104s), (Events{event::Resumed{103s, 1, 30s}}));
    EXPECT_EQ(player.position(), 31s);
}

TEST(Player, APauseInASetUpRestartsItWithItsSpeech)
{
    Player player = started();
    (void)player.apply(command::Pause{}, 12s);
    EXPECT_EQ(player.apply(command::Resume{}, 20s), (Events{event::Entered{20s, 0}}));
    EXPECT_EQ(player.left(), 20s);
}

TEST(Player, WaitsUntilThePersonGoesOn)
{
    Player player = started({.waitForMe = true});
    const Millis spoken = player.segment().duration;
    EXPECT_EQ(player.advanceTo(spoken), (Events{event::Waiting{spoken, 0}}));
    EXPECT_TRUE(player.advanceTo(300s).empty());
    EXPECT_EQ(player.apply(command::Next{}, 300s), (Events{event::Entered{300s, 1}}));
}

TEST(Player, NextInASetUpStartsTheWorkAtOnce)
{
    Player player = started();
    EXPECT_EQ(player.apply(command::Next{}, 2s),
              (Events{event::Entered{2s, set(player, 0).firstWork}}));
}

TEST(Player, NextInWorkSkipsTheRestOfTheSet)
{
    Player player = started({}, 1);
    // Two breaths and a half into the first level.
    const Millis now = 20s + 26'250ms;
    (void)player.advanceTo(now);
    EXPECT_EQ(player.apply(command::Next{}, now),
              (Events{event::SetEnded{
                          .at = now, .set = 1, .repetitions = 2, .work = 26'250ms, .skipped = true},
                      event::Entered{now, set(player, 2).first}}));
}

TEST(Player, NextInTheLastSetFinishes)
{
    Player player = started({}, 7);
    (void)player.apply(command::Next{}, 1s);
    const Events events = player.apply(command::Next{}, 1s);
    EXPECT_EQ(events.back(), Event{event::Finished{1s}});
    EXPECT_TRUE(std::get<event::SetEnded>(events.front()).skipped);
}

TEST(Player, NextOutOfTheLastLevelStillComesOffTheRoller)
{
    Player player = started({}, 5);
    (void)player.apply(command::Next{}, 1s);
    (void)player.apply(command::Next{}, 2s);
    EXPECT_EQ(player.segment().kind, SegmentKind::ComeOff);
    EXPECT_EQ(player.apply(command::Next{}, 3s),
              (Events{event::Entered{3s, set(player, 6).first}}));
}

TEST(Player, BackReturnsToTheStartOfTheSet)
{
    Player player = started({}, 2);
    const Millis now = 10s + 12s;
    (void)player.advanceTo(now);
    EXPECT_EQ(player.apply(command::Back{}, now),
              (Events{event::SetEnded{
                          .at = now, .set = 2, .repetitions = 1, .work = 12s, .skipped = true},
                      event::Entered{now, set(player, 2).first}}));
}

TEST(Player, BackWithinThreeSecondsGoesToTheSetBefore)
{
    Player player = started({}, 2);
    EXPECT_EQ(player.apply(command::Back{}, 2'999ms),
              (Events{event::Entered{2'999ms, set(player, 1).first}}));
    EXPECT_EQ(player.apply(command::Back{}, 2'999ms + 3s),
              (Events{event::Entered{5'999ms, set(player, 1).first}}));
}

TEST(Player, BackInTheFirstSetStaysThere)
{
    Player player = started();
    EXPECT_EQ(player.apply(command::Back{}, 1s), (Events{event::Entered{1s, 0}}));
}

TEST(Player, RepeatDoesTheSetAgain)
{
    Player player = started({}, 2);
    (void)player.advanceTo(10s + 40s);
    const Events events = player.apply(command::Repeat{}, 50s);
    EXPECT_EQ(events.back(), (Event{event::Entered{50s, set(player, 2).first}}));
    EXPECT_EQ(std::get<event::SetEnded>(events.front()).repetitions, 3);
}

TEST(Player, StopRecordsWhatWasDoneAndEnds)
{
    Player player = started();
    (void)player.advanceTo(50s);
    EXPECT_EQ(player.apply(command::Stop{StopReason::Pain}, 50s),
              (Events{event::SetEnded{.at = 50s, .set = 0, .work = 30s, .skipped = true},
                      event::Stopped{50s, StopReason::Pain}}));
    EXPECT_TRUE(player.apply(command::Next{}, 51s).empty());
    EXPECT_TRUE(player.advanceTo(1000s).empty());
}

TEST(Player, StopInASetUpLeavesNoEmptySet)
{
    Player player = started();
    EXPECT_EQ(player.apply(command::Stop{}, 3s), (Events{event::Stopped{3s, StopReason::Done}}));
}

TEST(Player, StopWhilePausedCountsNoPausedTime)
{
    Player player = started();
    (void)player.apply(command::Pause{}, 50s);
    const Events events = player.apply(command::Stop{}, 500s);
    EXPECT_EQ(std::get<event::SetEnded>(events.front()).work, 30s);
}

TEST(Player, AnHourOfTicksEndsAtItsInstant)
{
    Routine routine = sample::upperBack();
    std::get<Sets>(routine.steps[3].prescription).sets = 34;
    Player player(*compile(routine, sample::catalog(), {}));
    const Millis end = player.timeline().length();
    ASSERT_GT(end, 1h);
    (void)player.apply(command::Start{}, 0ms);
    Events last;
    for (Millis now{0}; last.empty() || last.back() != Event{event::Finished{end}}; now += 33ms) {
        ASSERT_LT(now, end + 33ms);
        last = player.advanceTo(now);
    }
}
