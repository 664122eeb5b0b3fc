// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <QObject>

#include "app/audio/mixer.h"
#include "app/audio/speech.h"
#include "app/guidance/guided_session.h"
#include "core/cue/cues_for.h"

namespace limber {

/// Gives what a session will bring to hear to the mixer, some seconds ahead. It runs a player of
/// its own before the session's; whatever the session then does that this one did not foresee cuts
/// the sound, and the player starts again from there.
class CuePlayer : public QObject {
    Q_OBJECT

public:
    /// The session and the mixer are lent and outlive the cue player.
    CuePlayer(GuidedSession &session, Phrases phrases, SoundPreferences preferences, Mixer &mixer,
              QObject *parent = nullptr);

    void setPreferences(const SoundPreferences &preferences) { m_preferences = preferences; }
    /// Says at once how to come off from where the session stands, and nothing else.
    void tellWayOff();

private:
    void take(const Event &event);
    void lookAhead();
    void play(const Event &event);
    void play(const Cue &cue);
    [[nodiscard]] CuePreferences cues() const;
    [[nodiscard]] Wording wordingOf(const PhraseCue &phrase, Millis at) const;
    [[nodiscard]] SharedSamples samplesOf(const ChimeCue &chime);
    [[nodiscard]] SharedSamples samplesOf(const BreathCue &breath);

    GuidedSession &m_session;
    Phrases m_phrases;
    SoundPreferences m_preferences;
    Mixer &m_mixer;
    std::optional<Player> m_ahead;
    std::deque<Event> m_foreseen;
    bool m_cut = false;
    std::map<std::tuple<SoundTheme, Chime, WorkKind>, SharedSamples> m_chimes;
    std::map<std::tuple<SoundTheme, bool, Millis>, SharedSamples> m_breaths;
};

/// What is said for a phrase that begins at `at`: where a slow voice has no time for the
/// repetition's number too, only what to do.
[[nodiscard]] Wording wordingFor(const Timeline &timeline, const PhraseCue &phrase, Millis at,
                                 const Phrases &phrases, Instructions instructions);

/// Everything that may be said in a session, each wording once.
[[nodiscard]] std::vector<Wording> phrasesOf(const Timeline &timeline,
                                             const CuePreferences &preferences);

/// How long each set-up's speech takes, with the tones before it, as Pacing::spoken knows it. Texts
/// that are not said are left to its estimate: they are still to be read.
[[nodiscard]] QHash<QString, Millis> spokenLengths(const Timeline &timeline, const Phrases &phrases,
                                                   const CuePreferences &preferences);

} // namespace limber
