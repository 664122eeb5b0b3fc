// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/audio/mixer.h"
#include "app/audio/sound_output.h"
#include "app/audio/speech.h"
#include "app/guidance/cue_player.h"
#include "core/exercise/catalog.h"

namespace limber {

/// Everything of Limber that is heard. A device is open only while a session or the sound check is.
/// Where there is none, all goes on without, and trouble() says why.
class Sound : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Opening, Playing, NoDevice, Lost };

    explicit Sound(SoundPreferences preferences, QObject *parent = nullptr);

    [[nodiscard]] const SoundPreferences &preferences() const { return m_preferences; }
    /// Heard at once; what is being said is finished by the voice that began it.
    void setPreferences(const SoundPreferences &preferences);
    void toggleMute();
    /// Louder for 1, softer for -1; turns the sound on.
    void stepVolume(int direction);

    /// Has everything said that a session may need, then calls `ready` with the timeline laid out
    /// anew for how long that takes; it starts with the set `first`. Not called once `context` is
    /// gone.
    void rehearse(const Timeline &timeline, int first, const Catalog &catalog, QObject *context,
                  std::function<void(const Timeline &)> ready);
    /// Makes a session that was rehearsed heard until it ends, and starts it with this set as soon
    /// as a device plays: one that was idle takes up to two seconds. Without a device it starts
    /// too.
    void start(GuidedSession &session, int set);

    /// Says how to come off from where the session stands, at once.
    void tellWayOff();

    /// Plays the signal that starts work, then the words of a breath; for the sound check.
    void playSample(const QString &language);
    /// Ends the sound check.
    void stopSample();
    /// Asks for devicesFound().
    void findDevices() { m_output.findDevices(); }

    [[nodiscard]] State state() const { return m_state; }
    /// Where it plays, or played when it was lost.
    [[nodiscard]] const QString &device() const { return m_device; }
    /// Nothing reaches the person's ears.
    [[nodiscard]] bool isSilent() const;
    /// Why nothing, or less than chosen, is heard, in one line; empty when all is well.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void changed();
    void devicesFound(const std::vector<limber::SoundDevice> &devices);

private:
    void enter(State state);
    void begin();
    void follow(const Event &event);
    void closeWhenQuiet();
    void takeUnspoken(const std::vector<Wording> &words, const Phrases &said);
    [[nodiscard]] Speech::Manner manner() const;

    SoundPreferences m_preferences;
    Mixer m_mixer;
    SoundOutput m_output;
    Speech m_speech;
    Phrases m_phrases;
    State m_state = State::Closed;
    QString m_device;
    /// Languages that have to be spoken and that no voice speaks.
    QStringList m_unspoken;
    bool m_speechMissing = false;
    bool m_otherSpeed = false;
    bool m_paused = false;
    bool m_sampling = false;
    QPointer<GuidedSession> m_session;
    QPointer<CuePlayer> m_cues;
    /// The set to start with, while the device is awaited.
    std::optional<int> m_firstSet;
    QTimer m_awaiting;
    QTimer m_closing;
};

} // namespace limber
