// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/cue_player.h"

#include <algorithm>
#include <utility>

#include "app/audio/tones.h"
#include "app/text/cue_text.h"
#include "core/base/overload.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

/// More than the screen's thread may ever be busy for without the session pausing.
constexpr Millis horizon = 3s;

template <typename Key, typename Make>
SharedSamples cached(std::map<Key, SharedSamples> &cache, const Key &key, const Make &make)
{
    auto &samples = cache[key];
    if (!samples)
        samples = std::make_shared<const Samples>(make());
    return samples;
}

} // namespace

CuePlayer::CuePlayer(GuidedSession &session, Phrases phrases, SoundPreferences preferences,
                     Mixer &mixer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_phrases(std::move(phrases))
    , m_preferences(std::move(preferences))
    , m_mixer(mixer)
{
    connect(&session, &GuidedSession::happened, this, &CuePlayer::take);
    connect(&session, &GuidedSession::moved, this, &CuePlayer::lookAhead);
}

void CuePlayer::tellWayOff()
{
    constexpr Millis atOnce = 1s;
    const Player &player = m_session.player();
    const Millis now = m_session.clock().monotonic();
    m_mixer.cut();
    m_mixer.play(
        {.samples = m_phrases.value(wayOffText(player.timeline(), player.segmentIndex()).text),
         .at = now,
         .latest = now + atOnce,
         .gain = static_cast<float>(m_preferences.voiceVolume)});
}

void CuePlayer::take(const Event &event)
{
    if (!m_foreseen.empty() && m_foreseen.front() == event) {
        m_foreseen.pop_front();
        return;
    }
    // What one command brings about comes at one instant; only its first event cuts.
    if (!std::exchange(m_cut, true))
        m_mixer.cut();
    m_foreseen.clear();
    m_ahead = m_session.player();
    play(event);
}

void CuePlayer::lookAhead()
{
    if (!m_ahead)
        return;
    m_cut = false;
    const std::vector<Event> events = m_ahead->advanceTo(m_session.now() + horizon);
    for (const Event &event : events) {
        play(event);
        m_foreseen.push_back(event);
    }
}

void CuePlayer::play(const Event &event)
{
    for (const Cue &cue : cuesFor(m_session.player().timeline(), event, cues()))
        play(cue);
}

CuePreferences CuePlayer::cues() const
{
    return m_preferences.cuesIn(m_session.player().timeline().routine.id);
}

Wording CuePlayer::wordingOf(const PhraseCue &phrase, Millis at) const
{
    return wordingFor(m_session.player().timeline(), phrase, at, m_phrases, cues().instructions);
}

void CuePlayer::play(const Cue &cue)
{
    Mixer::Sound sound{.at = m_session.clockAt(cue.at), .latest = m_session.clockAt(cue.latest)};
    const auto setGain = [&](double gain) {
        sound.gain = static_cast<float>(gain);
    };
    std::visit(Overload{
                   [&](const ChimeCue &chime) {
                       sound.samples = samplesOf(chime);
                       setGain(m_preferences.toneVolume);
                   },
                   [&](const BreathCue &breath) {
                       sound.samples = samplesOf(breath);
                       sound.keepsEnd = true;
                       setGain(m_preferences.breathVolume);
                   },
                   [&](const PhraseCue &phrase) {
                       sound.samples = m_phrases.value(wordingOf(phrase, cue.at).text);
                       if (sound.samples && phrase.over) {
                           const Micros over = m_session.clockAt(*phrase.over);
                           sound.latest = std::min(sound.latest, over - lengthOf(*sound.samples));
                       }
                       setGain(m_preferences.voiceVolume);
                   },
               },
               cue.what);
    m_mixer.play(std::move(sound));
}

SharedSamples CuePlayer::samplesOf(const ChimeCue &chime)
{
    const SoundTheme theme = m_preferences.theme;
    return cached(m_chimes, {theme, chime.chime, chime.work},
                  [&] { return chimeSamples(chime, theme); });
}

SharedSamples CuePlayer::samplesOf(const BreathCue &breath)
{
    const SoundTheme theme = m_preferences.theme;
    return cached(m_breaths, {theme, breath.in, breath.length},
                  [&] { return breathSamples(breath, theme); });
}

namespace {

PhraseCue uncounted(PhraseCue phrase)
{
    phrase.counts = false;
    return phrase;
}

/// Calls `use` with every phrase a session can bring, whatever the person does in it.
template <typename Use>
void forEachPhrase(const Timeline &timeline, const CuePreferences &preferences, const Use &use)
{
    const auto look = [&](const Event &event) {
        for (const Cue &cue : cuesFor(timeline, event, preferences)) {
            const auto *phrase = std::get_if<PhraseCue>(&cue.what);
            if (!phrase)
                continue;
            use(*phrase, phraseText(timeline, *phrase, preferences.instructions));
            if (phrase->counts)
                use(*phrase, phraseText(timeline, uncounted(*phrase), preferences.instructions));
        }
    };
    for (int segment = 0; segment < static_cast<int>(timeline.segments.size()); ++segment) {
        look(event::Entered{.segment = segment});
        if (timeline.segments[static_cast<size_t>(segment)].waits)
            look(event::Waiting{.segment = segment});
    }
    look(event::Finished{});
}

} // namespace

Wording wordingFor(const Timeline &timeline, const PhraseCue &phrase, Millis at,
                   const Phrases &phrases, Instructions instructions)
{
    const Wording whole = phraseText(timeline, phrase, instructions);
    const SharedSamples samples = phrases.value(whole.text);
    const bool fits = !samples || !phrase.over || at + lengthOf(*samples) <= *phrase.over;
    return fits || !phrase.counts ? whole : phraseText(timeline, uncounted(phrase), instructions);
}

std::vector<Wording> phrasesOf(const Timeline &timeline, const CuePreferences &preferences)
{
    std::vector<Wording> all;
    const auto add = [&](const Wording &words) {
        if (!words.text.isEmpty() && std::find(all.begin(), all.end(), words) == all.end())
            all.push_back(words);
    };
    forEachPhrase(timeline, preferences,
                  [&](const PhraseCue &, const Wording &words) { add(words); });
    for (const SetPlan &set : timeline.sets)
        add(wayOffText(timeline, set.first));
    return all;
}

QHash<QString, Millis> spokenLengths(const Timeline &timeline, const Phrases &phrases,
                                     const CuePreferences &preferences)
{
    QHash<QString, Millis> lengths;
    forEachPhrase(timeline, preferences, [&](const PhraseCue &phrase, const Wording &words) {
        const SharedSamples samples = phrases.value(words.text);
        if (phrase.saying != Saying::Instruction || !samples)
            return;
        const Segment &segment = timeline.segments.at(static_cast<size_t>(phrase.segment));
        Millis &length = lengths[timeline.spokenKey(segment.speech, segment.set)];
        length = std::max(length, speechAfterTones + lengthOf(*samples) + 1ms);
    });
    return lengths;
}

} // namespace limber
