// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/guidance/cue_player.h"
#include "app/text/cue_text.h"
#include "app/text/translation.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

/// A session with its sound on a device that plays exactly on time.
class CuePlayerTest : public testing::Test {
protected:
    CuePlayerTest()
    {
        // Half a second has been played before.
        render(500ms);
        session.apply(command::Start{});
        started = clock.monotonic();
    }

    /// The loudest instant of what is rendered for this span, with the session's ticks.
    float live(Millis span)
    {
        float most = 0;
        for (Millis passed{0}; passed < span; passed += 20ms) {
            most = std::max(most, render(20ms));
            session.tick();
        }
        return most;
    }

    float render(Millis span)
    {
        clock.advance(span);
        const auto frames = static_cast<size_t>(span.count()) * 48;
        std::vector<float> out(2 * frames);
        const Micros now = clock.monotonic();
        mixer.observe(now, Micros{played}, 100ms);
        mixer.render(out.data(), frames, now);
        played += span;
        return *std::max_element(out.begin(), out.end());
    }

    QTemporaryDir folder;
    ManualClock clock;
    HistoryService history{folder.filePath(QStringLiteral("history.db")),
                           folder.filePath(QStringLiteral("locks"))};
    GuidedSession session{sample::timeline(), newRecord(sample::timeline(), {}), 1.0, history,
                          clock};
    Mixer mixer;
    CuePlayer cues{session, {}, {}, mixer};
    Millis played{};
    Millis started{};
};

} // namespace

TEST_F(CuePlayerTest, PlaysTheCountdownBeforeTheStart)
{
    EXPECT_GT(live(1'500ms), 0.05F);
    EXPECT_EQ(live(15s), 0);
    for (int second = 17; second <= 20; ++second) {
        live(started + Millis{1000 * second} - 60ms - clock.monotonic());
        EXPECT_GT(live(300ms), 0.05F) << second;
    }
}

TEST_F(CuePlayerTest, APauseIsSilentAndTakesBackWhatWasToCome)
{
    live(16'500ms);
    session.apply(command::Pause{});
    render(100ms);
    EXPECT_EQ(live(10s), 0);
    EXPECT_TRUE(mixer.isQuiet());
}

TEST_F(CuePlayerTest, GoingOnCountsThreeAndAJumpSoundsAtOnce)
{
    live(30s);
    session.apply(command::Pause{});
    live(1s);
    session.apply(command::Resume{});
    EXPECT_GT(live(500ms), 0.05F);
    live(6s);
    session.apply(command::Next{});
    EXPECT_GT(live(500ms), 0.05F);
}

TEST_F(CuePlayerTest, StopHaltsTheSoundAtOnce)
{
    live(16'900ms);
    session.apply(command::Stop{StopReason::Pain});
    render(100ms);
    EXPECT_EQ(render(5s), 0);
}

TEST_F(CuePlayerTest, WhoeverStopsIsToldHowToComeOffAndNothingElse)
{
    const Timeline timeline = sample::timeline();
    const Wording words = wayOffText(timeline, timeline.sets.front().firstWork);
    const auto all = phrasesOf(timeline, {});
    EXPECT_NE(std::find(all.begin(), all.end(), words), all.end());
    EXPECT_NE(
        std::find(all.begin(), all.end(), wayOffText(timeline, timeline.sets.back().firstWork)),
        all.end());

    const auto voice = std::make_shared<const Samples>(2 * sampleRate, 0.5F);
    CuePlayer speaking(session, {{words.text, voice}}, {}, mixer);
    live(30s);
    session.apply(command::Pause{});
    render(100ms);
    EXPECT_EQ(live(1s), 0);
    speaking.tellWayOff();
    render(20ms);
    EXPECT_GT(render(1s), 0.1F);
    render(1s);
    EXPECT_EQ(render(5s), 0);

    // Leaving because of pain gives the set's end no signal either.
    session.apply(command::Resume{});
    live(5s);
    session.apply(command::Stop{StopReason::Pain});
    speaking.tellWayOff();
    render(20ms);
    EXPECT_GT(render(1s), 0.1F);
}

TEST(Phrases, AreInTheLanguageOfTheSession)
{
    const auto phrasesIn = [](const QString &language) {
        speak(language);
        Pacing pacing;
        pacing.language = language;
        const auto timeline = compile(RoutineLibrary::load({}).entries().front().routine,
                                      RoutineLibrary::shippedCatalog(), pacing);
        QStringList texts;
        for (const Wording &words : phrasesOf(*timeline, {})) {
            EXPECT_EQ(words.language, language) << words.text.toStdString();
            texts.append(words.text);
        }
        return texts;
    };
    const QStringList english = phrasesIn(QStringLiteral("en"));
    for (const QString &language : languages()) {
        const QStringList phrases = phrasesIn(language);
        EXPECT_FALSE(phrases.empty());
        for (const QString &phrase : phrases) {
            bool isNumber = false;
            phrase.toInt(&isNumber);
            EXPECT_EQ(english.contains(phrase), isNumber || language == QStringLiteral("en"))
                << language.toStdString() << ": " << phrase.toStdString();
        }
    }
    speak(QStringLiteral("en"));
}

TEST(Phrases, AreShortInsideTheWork)
{
    for (const QString &language : languages()) {
        speak(language);
        Pacing pacing;
        pacing.language = language;
        const auto timeline = compile(RoutineLibrary::load({}).entries().front().routine,
                                      RoutineLibrary::shippedCatalog(), pacing);
        for (int i = 0; i < static_cast<int>(timeline->segments.size()); ++i) {
            if (isSetUp(timeline->segments[static_cast<size_t>(i)].kind))
                continue;
            for (const Cue &cue : cuesFor(*timeline, event::Entered{.segment = i}, {})) {
                const auto *phrase = std::get_if<PhraseCue>(&cue.what);
                if (!phrase)
                    continue;
                ASSERT_TRUE(phrase->over);
                const QString text = phraseText(*timeline, *phrase, Instructions::Full).text;
                EXPECT_LE(pacing.spokenLength(text), *phrase->over - cue.at) << text.toStdString();
            }
        }
    }
    speak(QStringLiteral("en"));
}

TEST(Phrases, ASlowVoiceLeavesOutTheNumberRatherThanWhatToDo)
{
    const Timeline timeline = sample::timeline();
    const int inhale = timeline.sets.at(1).firstWork;
    const PhraseCue phrase{
        .saying = Saying::BreatheIn, .segment = inhale, .counts = true, .over = 13s};
    const QString both = phraseText(timeline, phrase, Instructions::Full).text;
    const auto saidIn = [&](Millis length) {
        const auto samples =
            std::make_shared<const Samples>(static_cast<size_t>(length.count()) * 48);
        return wordingFor(timeline, phrase, 10s, {{both, samples}}, Instructions::Full).text;
    };
    EXPECT_EQ(saidIn(3s), both);
    EXPECT_NE(saidIn(3'100ms), both);
    EXPECT_TRUE(both.endsWith(saidIn(3'100ms)));
    EXPECT_FALSE(saidIn(3'100ms).isEmpty());
    const auto all = phrasesOf(timeline, {});
    EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                            [&](const Wording &words) { return words.text == saidIn(3'100ms); }));
}

TEST(SpokenLengths, AreThoseOfTheVoiceForWhatIsSaid)
{
    const Timeline timeline = sample::timeline();
    const CuePreferences preferences;
    Phrases phrases;
    for (const Wording &words : phrasesOf(timeline, preferences))
        phrases.insert(words.text, std::make_shared<Samples>(12 * sampleRate));
    const auto lengths = spokenLengths(timeline, phrases, preferences);
    const Segment &first = timeline.segments.front();
    EXPECT_EQ(lengths.value(timeline.spokenKey(first.speech, first.set)),
              speechAfterTones + 12'001ms);
    EXPECT_TRUE(spokenLengths(timeline, {}, preferences).empty());

    Pacing pacing;
    pacing.spoken = lengths;
    for (const Segment &segment : sample::timeline(pacing).segments) {
        if (isSetUp(segment.kind) && segment.kind != SegmentKind::ComeOff) {
            EXPECT_GE(segment.duration, speechAfterTones + 12s + 3s);
        }
    }
}
