// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "app/audio/voice.h"
#include "app/guidance/cue_player.h"
#include "app/text/translation.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

struct Spoken {
    const char *language;
    VoiceName voice;
    int wordsPerMinute;
};

/// Whole sessions as real voices say them: of every routine, with every amount of instruction.
class SpokenSessions : public testing::TestWithParam<Spoken> {
protected:
    struct Phrase {
        Millis begin;
        Millis end;
        QString text;
        Saying saying;
    };
    struct Session {
        Timeline timeline;
        /// What is said of it, in order, and what there was no time for.
        std::vector<Phrase> said{};
        std::vector<QString> dropped{};
        /// Where nothing may be said: ticks and starts of work.
        std::vector<Millis> signalled{};
    };

    void SetUp() override { speak(QString::fromLatin1(GetParam().language)); }
    void TearDown() override { speak(u"en"_s); }

    static std::vector<LibraryEntry> routines()
    {
        const RoutineLibrary library = RoutineLibrary::load({});
        std::vector<LibraryEntry> all = library.entries();
        for (const char *name : {"calf-both-sides", "two-minutes", "twenty-seconds"}) {
            const auto entry = RoutineLibrary::read(
                QStringLiteral(LIMBER_TEST_DATA "/routines/%1.limber").arg(QLatin1String(name)),
                library.catalog());
            EXPECT_TRUE(entry.ok()) << name;
            all.push_back(*entry);
        }
        return all;
    }

    Session live(const Routine &routine, const CuePreferences &cues)
    {
        const Catalog &catalog = RoutineLibrary::shippedCatalog();
        Pacing pacing{.language = QString::fromLatin1(GetParam().language)};
        for (const Step &step : routine.steps)
            pacing.optionalSteps.insert(step.exercise);
        const Timeline plain = *compile(routine, catalog, pacing);
        const Phrases phrases = say(phrasesOf(plain, cues));
        pacing.spoken = spokenLengths(plain, phrases, cues);

        Session session{.timeline = *compile(routine, catalog, pacing)};
        Player player(session.timeline);
        std::vector<Event> events = player.apply(command::Start{}, 0ms);
        const auto rest = player.advanceTo(6h);
        events.insert(events.end(), rest.begin(), rest.end());
        for (const Event &event : events) {
            for (const Cue &cue : cuesFor(session.timeline, event, cues))
                hear(cue, phrases, cues, session);
        }
        std::sort(session.said.begin(), session.said.end(),
                  [](const Phrase &a, const Phrase &b) { return a.begin < b.begin; });
        return session;
    }

private:
    static void hear(const Cue &cue, const Phrases &phrases, const CuePreferences &cues,
                     Session &session)
    {
        if (const auto *chime = std::get_if<ChimeCue>(&cue.what)) {
            if (chime->chime == Chime::Tick || chime->chime == Chime::Start)
                session.signalled.push_back(cue.at);
        } else if (const auto *phrase = std::get_if<PhraseCue>(&cue.what)) {
            const QString text =
                wordingFor(session.timeline, *phrase, cue.at, phrases, cues.instructions).text;
            if (text.isEmpty()) {
                session.dropped.push_back(text);
                return;
            }
            const SharedSamples samples = phrases.value(text);
            ASSERT_TRUE(samples) << qPrintable(text);
            const Millis end = cue.at + lengthOf(*samples) + 1ms;
            if (phrase->over && end > *phrase->over)
                session.dropped.push_back(text);
            else
                session.said.push_back({cue.at, end, text, phrase->saying});
        }
    }

    Phrases say(const std::vector<Wording> &words)
    {
        Phrases phrases;
        for (const auto &[text, language] : words) {
            auto &voice = m_voices[language];
            if (!voice)
                voice = makeVoice(GetParam().voice, language, GetParam().wordsPerMinute);
            auto &samples = m_said[text];
            if (!samples)
                samples = std::make_shared<const Samples>(voice->say(text));
            EXPECT_FALSE(samples->empty()) << qPrintable(text);
            phrases.insert(text, samples);
        }
        return phrases;
    }

    std::map<QString, std::unique_ptr<Voice>> m_voices;
    std::map<QString, SharedSamples> m_said;
};

} // namespace

TEST_P(SpokenSessions, SpeechOverlapsNeitherSpeechNorACountdownNorTheStartOfWork)
{
    for (const LibraryEntry &entry : routines()) {
        for (const Instructions amount :
             {Instructions::Full, Instructions::Short, Instructions::Names, Instructions::Off}) {
            const Session session = live(entry.routine, {.instructions = amount});
            Millis silentFrom{};
            for (const Phrase &phrase : session.said) {
                EXPECT_GE(phrase.begin, silentFrom) << qPrintable(phrase.text);
                silentFrom = phrase.end;
                for (const Millis signal : session.signalled)
                    EXPECT_FALSE(phrase.begin < signal && signal < phrase.end)
                        << qPrintable(phrase.text);
            }
        }
    }
}

TEST_P(SpokenSessions, NoSetUpIsShorterThanWhatIsSaidInIt)
{
    for (const LibraryEntry &entry : routines()) {
        for (const Instructions amount :
             {Instructions::Full, Instructions::Short, Instructions::Names}) {
            const Session session = live(entry.routine, {.instructions = amount});
            for (const Segment &segment : session.timeline.segments) {
                if (!isSetUp(segment.kind))
                    continue;
                const auto said = std::find_if(
                    session.said.begin(), session.said.end(), [&](const Phrase &phrase) {
                        return phrase.saying == Saying::Instruction &&
                               phrase.begin >= segment.start && phrase.end <= segment.end();
                    });
                EXPECT_NE(said, session.said.end())
                    << qPrintable(entry.routine.id.text()) << " at " << segment.start.count();
            }
        }
    }
}

TEST_P(SpokenSessions, ThereIsTimeForEveryWordOfTheShippedRoutine)
{
    const LibraryEntry shipped = routines().front();
    for (const Instructions amount : {Instructions::Full, Instructions::Short})
        EXPECT_EQ(live(shipped.routine, {.instructions = amount}).dropped, std::vector<QString>{});
}

INSTANTIATE_TEST_SUITE_P(
    Voices, SpokenSessions,
    testing::Values(Spoken{"en", VoiceName::Natural, 140}, Spoken{"en", VoiceName::Clear, 110},
                    Spoken{"de", VoiceName::Clear, 140}, Spoken{"de", VoiceName::Clear, 110},
                    Spoken{"fr", VoiceName::Clear, 110}, Spoken{"es", VoiceName::Clear, 110},
                    Spoken{"ar", VoiceName::Clear, 140}),
    [](const auto &spoken) {
        return std::string{spoken.param.language} +
               (spoken.param.voice == VoiceName::Natural ? "Natural" : "Clear") +
               std::to_string(spoken.param.wordsPerMinute);
    });

} // namespace limber
