// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

#include "core/cue/cues_for.h"
#include "core/session/player.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

const CuePreferences tonesOnly{
    .words = false, .instructions = Instructions::Off, .counting = Counting::Off};

/// Lengths of speech as the voice gives them: with what comes before it.
Pacing spokenAfterTones(Pacing pacing = {})
{
    const Timeline plain = sample::timeline(pacing);
    for (const Segment &segment : plain.segments) {
        const QString key = plain.spokenKey(segment.speech, segment.set);
        pacing.spoken.insert(key, speechAfterTones + 400ms * key.split(u' ').size());
    }
    return pacing;
}

/// Index of the first segment of this kind.
int firstOf(const Timeline &timeline, SegmentKind kind, int from = 0)
{
    int index = from;
    while (timeline.segments.at(static_cast<size_t>(index)).kind != kind)
        ++index;
    return index;
}

std::vector<Cue> entered(const Timeline &timeline, int segment,
                         const CuePreferences &preferences = tonesOnly)
{
    return cuesFor(timeline, event::Entered{100s, segment}, preferences);
}

/// The instants of one tone, from the instant the event happened at.
std::vector<Millis> instants(const std::vector<Cue> &cues, Chime chime, Millis since = 100s)
{
    std::vector<Millis> found;
    for (const Cue &cue : cues) {
        const auto *toneCue = std::get_if<ChimeCue>(&cue.what);
        if (toneCue && toneCue->chime == chime)
            found.push_back(cue.at - since);
    }
    return found;
}

const PhraseCue *phrase(const std::vector<Cue> &cues, Saying saying)
{
    for (const Cue &cue : cues) {
        const auto *found = std::get_if<PhraseCue>(&cue.what);
        if (found && found->saying == saying)
            return found;
    }
    return nullptr;
}

WorkKind kindOf(const std::vector<Cue> &cues, Chime chime)
{
    for (const Cue &cue : cues) {
        const auto *found = std::get_if<ChimeCue>(&cue.what);
        if (found && found->chime == chime)
            return found->work;
    }
    ADD_FAILURE() << "no such tone";
    return {};
}

using Instants = std::vector<Millis>;

} // namespace

TEST(CuesFor, GettingReadyIsAnnouncedExplainedAndCountedDown)
{
    const Timeline timeline = sample::timeline(spokenAfterTones());
    const auto cues = entered(timeline, 0, {});
    EXPECT_EQ(instants(cues, Chime::Ready), Instants{550ms});
    EXPECT_EQ(instants(cues, Chime::Tick), (Instants{17s, 18s, 19s}));
    const auto *instruction = phrase(cues, Saying::Instruction);
    ASSERT_TRUE(instruction);
    EXPECT_EQ(instruction->segment, 0);
    EXPECT_EQ(instruction->over, 100s + 20s - 3'100ms);
}

TEST(CuesFor, WaitingForThePersonHasNoCountdown)
{
    const Timeline timeline = sample::timeline(spokenAfterTones({.waitForMe = true}));
    const auto cues = entered(timeline, 0, {});
    EXPECT_TRUE(instants(cues, Chime::Tick).empty());
    EXPECT_EQ(phrase(cues, Saying::Instruction)->over, std::nullopt);
    const auto waiting = cuesFor(timeline, event::Waiting{100s, 0}, {});
    EXPECT_TRUE(phrase(waiting, Saying::AnyKey));
    EXPECT_EQ(instants(waiting, Chime::Beat).size(), 1u);
}

TEST(CuesFor, ALongRollHasAStartAHalfAndACountdown)
{
    const Timeline timeline = sample::timeline();
    const auto cues = entered(timeline, 1);
    EXPECT_EQ(instants(cues, Chime::Start), Instants{0ms});
    EXPECT_EQ(instants(cues, Chime::Halfway), Instants{30s});
    EXPECT_EQ(instants(cues, Chime::Tick), (Instants{57s, 58s, 59s}));
    EXPECT_EQ(kindOf(cues, Chime::Start), WorkKind::Rolling);
    EXPECT_TRUE(phrase(entered(timeline, 1, {}), Saying::Halfway));
    EXPECT_TRUE(phrase(entered(timeline, 1, {}), Saying::Work));
}

TEST(CuesFor, TheStepOfTheFeetIsToldHalfWayInsteadOfTheHalf)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    auto &roll = std::get<Roll>(routine.steps[0].prescription);
    roll.footStepAt = sample::position(QStringLiteral("shoulder-blades-bottom"));
    roll.strokes = {{.kind = StrokeKind::Along, .duration = 120s}};
    const Timeline timeline = *compile(routine, sample::catalog(), {});
    const int step = firstOf(timeline, SegmentKind::FootStep);
    for (const int pass : {step - 1, step + 1}) {
        EXPECT_EQ(instants(entered(timeline, pass), Chime::Start), Instants{0ms});
        EXPECT_TRUE(instants(entered(timeline, pass), Chime::Halfway).empty());
        EXPECT_EQ(instants(entered(timeline, pass), Chime::Tick), (Instants{55s, 56s, 57s}));
    }
    EXPECT_EQ(instants(entered(timeline, step), Chime::Halfway), Instants{0ms});
    EXPECT_FALSE(phrase(entered(timeline, step), Saying::FootStep));
    const auto told = entered(timeline, step, {});
    const auto *words = phrase(told, Saying::FootStep);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->over, 104s);
    const Millis half = timeline.segments.at(static_cast<size_t>(step)).start + 2s;
    const auto resumed = cuesFor(timeline, event::Resumed{100s, step, half}, {});
    EXPECT_EQ(kindOf(resumed, Chime::Start), WorkKind::Rolling);
}

TEST(CuesFor, StartAndEndDifferByTheKindOfWork)
{
    const Timeline timeline = sample::timeline();
    const int inhale = firstOf(timeline, SegmentKind::Inhale);
    const int pull = firstOf(timeline, SegmentKind::Pull);
    EXPECT_EQ(kindOf(entered(timeline, inhale), Chime::Start), WorkKind::Breathing);
    EXPECT_EQ(kindOf(entered(timeline, pull), Chime::Start), WorkKind::Pulling);
    const auto endOf = [&](int segment) {
        return kindOf(
            cuesFor(timeline,
                    event::SetEnded{.at = 100s,
                                    .set = timeline.segments.at(static_cast<size_t>(segment)).set},
                    tonesOnly),
            Chime::End);
    };
    EXPECT_EQ(endOf(1), WorkKind::Rolling);
    EXPECT_EQ(endOf(inhale), WorkKind::Breathing);
    EXPECT_EQ(endOf(pull), WorkKind::Pulling);
}

TEST(CuesFor, TheBreathIsAsLongAsItsPhaseAndOverBeforeTheHold)
{
    const Timeline timeline = sample::timeline();
    const int inhale = firstOf(timeline, SegmentKind::Inhale);
    const auto breathOf = [&](int segment) {
        for (const Cue &cue : entered(timeline, segment)) {
            if (const auto *breath = std::get_if<BreathCue>(&cue.what)) {
                EXPECT_EQ(cue.at, 100s);
                return *breath;
            }
        }
        return BreathCue{};
    };
    EXPECT_EQ(breathOf(inhale), (BreathCue{true, 3s}));
    EXPECT_EQ(breathOf(inhale + 1), (BreathCue{false, 4s}));
    EXPECT_EQ(breathOf(inhale + 2), (BreathCue{true, 0s}));
    EXPECT_TRUE(entered(timeline, inhale + 2).empty());
}

TEST(CuesFor, RepetitionsAreCountedAndTheLastIsNamed)
{
    const Timeline timeline = sample::timeline();
    const int pull = firstOf(timeline, SegmentKind::Pull);
    for (int repetition = 0; repetition < 10; ++repetition) {
        const auto cues = entered(timeline, pull + 3 * repetition, {});
        const auto *number = phrase(cues, Saying::Repetition);
        ASSERT_TRUE(number);
        EXPECT_TRUE(number->counts);
        const size_t beats = repetition == 0 ? 0 : repetition == 9 ? 2 : 1;
        EXPECT_EQ(instants(cues, Chime::Beat).size(), beats) << repetition;
        const auto lastOnly =
            entered(timeline, pull + 3 * repetition, {.counting = Counting::Last});
        EXPECT_EQ(phrase(lastOnly, Saying::Repetition) != nullptr, repetition == 9);
    }
    const int inhale = firstOf(timeline, SegmentKind::Inhale);
    EXPECT_TRUE(phrase(entered(timeline, inhale, {}), Saying::BreatheIn)->counts);
    EXPECT_EQ(instants(entered(timeline, inhale + 12), Chime::Beat).size(), 2u);
}

TEST(CuesFor, WordsOfTheBreathAreOptional)
{
    const Timeline timeline = sample::timeline();
    const int inhale = firstOf(timeline, SegmentKind::Inhale);
    EXPECT_TRUE(phrase(entered(timeline, inhale + 1, {}), Saying::Arch));
    EXPECT_TRUE(phrase(entered(timeline, inhale + 3, {}), Saying::Return));
    EXPECT_FALSE(phrase(entered(timeline, inhale + 1, {.words = false}), Saying::Arch));
    EXPECT_TRUE(phrase(entered(timeline, inhale, {.words = false}), Saying::Repetition));
}

TEST(CuesFor, LevelsSidesAndTheEndOfARestAreTold)
{
    const Timeline timeline = sample::timeline(spokenAfterTones());
    EXPECT_EQ(instants(entered(timeline, firstOf(timeline, SegmentKind::Move)), Chime::Ready),
              Instants{550ms});
    const auto rest = entered(timeline, firstOf(timeline, SegmentKind::Rest), {});
    EXPECT_EQ(instants(rest, Chime::RestOver), Instants{53'500ms});
    EXPECT_EQ(instants(rest, Chime::Tick), (Instants{57s, 58s, 59s}));
    EXPECT_TRUE(phrase(rest, Saying::RestOver));
    EXPECT_TRUE(phrase(rest, Saying::Instruction));

    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    routine.steps.front().bothSides = true;
    const Timeline bothSides = *compile(routine, sample::catalog(), {});
    const int other = firstOf(bothSides, SegmentKind::SwitchSide);
    EXPECT_EQ(instants(entered(bothSides, other), Chime::Ready).size(), 1u);
}

TEST(CuesFor, AShortRestIsNotAnnouncedAsOver)
{
    const Timeline timeline = sample::timeline(spokenAfterTones({.rest = 0.05}));
    const auto rest = entered(timeline, firstOf(timeline, SegmentKind::Rest), {});
    EXPECT_TRUE(instants(rest, Chime::RestOver).empty());
    EXPECT_TRUE(phrase(rest, Saying::Instruction));
}

TEST(CuesFor, WorkGoesOnAfterThreeTicksWithWhatIsLeftOfIt)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(instants(cuesFor(timeline, event::CountIn{100s}, tonesOnly), Chime::Tick),
              (Instants{0s, 1s, 2s}));
    const auto resumed = [&](int segment, Millis offset) {
        const Millis start = timeline.segments.at(static_cast<size_t>(segment)).start;
        return cuesFor(timeline, event::Resumed{100s, segment, start + offset}, tonesOnly);
    };
    const auto early = resumed(1, 20s);
    EXPECT_EQ(instants(early, Chime::Start), Instants{0s});
    EXPECT_EQ(instants(early, Chime::Halfway), Instants{10s});
    const auto late = resumed(1, 58s);
    EXPECT_TRUE(instants(late, Chime::Halfway).empty());
    EXPECT_EQ(instants(late, Chime::Tick), (Instants{0s, 1s}));
    EXPECT_EQ(instants(resumed(1, 0s), Chime::Start).size(), 1u);

    const auto inBreath = resumed(firstOf(timeline, SegmentKind::Arch), 1s);
    const auto breath = std::find_if(inBreath.begin(), inBreath.end(), [](const Cue &cue) {
        return std::holds_alternative<BreathCue>(cue.what);
    });
    ASSERT_NE(breath, inBreath.end());
    EXPECT_EQ(std::get<BreathCue>(breath->what), (BreathCue{false, 3s}));
}

TEST(CuesFor, TheEndIsTold)
{
    const Timeline timeline = sample::timeline();
    const auto cues = cuesFor(timeline, event::Finished{100s}, {});
    EXPECT_EQ(instants(cues, Chime::Done).size(), 1u);
    EXPECT_TRUE(phrase(cues, Saying::Done));
    EXPECT_TRUE(cuesFor(timeline, event::Paused{100s}, {}).empty());
    EXPECT_TRUE(cuesFor(timeline, event::Stopped{100s, StopReason::Pain}, {}).empty());
}

namespace {

/// What is heard of a session with these commands: foreseen cues are taken back by whatever was not
/// to be foreseen.
std::vector<Cue> heard(Player player, const std::map<Millis, Command> &script)
{
    const Timeline timeline = player.timeline();
    std::vector<Cue> all;
    const auto add = [&](const std::vector<Event> &events) {
        for (const Event &event : events) {
            const auto cues = cuesFor(timeline, event, {});
            all.insert(all.end(), cues.begin(), cues.end());
        }
    };
    for (const auto &[at, command] : script) {
        add(player.advanceTo(at - 1ms));
        std::erase_if(all, [now = at](const Cue &cue) { return cue.at >= now; });
        // Speech that was cut is over.
        for (Cue &cue : all) {
            if (auto *phrase = std::get_if<PhraseCue>(&cue.what))
                phrase->over = std::min(phrase->over.value_or(at), at);
        }
        add(player.apply(command, at));
    }
    return all;
}

} // namespace

TEST(CuesFor, SpeechOverlapsNeitherSpeechNorACountdownNorAStart)
{
    const Timeline timeline = sample::timeline(spokenAfterTones());
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Command> commands{command::Next{}, command::Back{}, command::Repeat{}};
        std::map<Millis, Command> script{{1ms, command::Start{}}};
        for (unsigned i = 0; i < seed / 10; ++i)
            script.insert_or_assign(Millis{2 + random() % 700'000}, commands[random() % 3]);
        script.insert_or_assign(1'500s, command::Stop{});
        const auto all = heard(Player(timeline), script);

        Millis silentFrom{};
        for (const Cue &cue : all) {
            const auto *tone = std::get_if<ChimeCue>(&cue.what);
            if (tone && (tone->chime == Chime::Tick || tone->chime == Chime::Start)) {
                EXPECT_GE(cue.at, silentFrom) << "seed " << seed;
            }
            const auto *phrase = std::get_if<PhraseCue>(&cue.what);
            if (!phrase)
                continue;
            EXPECT_GE(cue.at, silentFrom) << "seed " << seed;
            const Segment &segment = timeline.segments.at(static_cast<size_t>(phrase->segment));
            const Millis length = phrase->saying == Saying::Instruction
                                      ? timeline.pacing.spokenLength(
                                            timeline.spokenKey(segment.speech, segment.set)) -
                                            speechAfterTones
                                      : 900ms;
            // Cut short by a command, or said to its end.
            silentFrom = phrase->over ? std::min(cue.at + length, *phrase->over) : cue.at + length;
        }
    }
}
