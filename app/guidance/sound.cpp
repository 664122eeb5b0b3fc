// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/sound.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QLocale>

#include "app/audio/tones.h"
#include "core/base/when_done.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr double volumeStep = 0.1;

/// The languages of which not one text could be said.
QStringList unspoken(const std::vector<Wording> &words, const Phrases &said)
{
    QStringList all, spoken;
    for (const Wording &wording : words)
        (said.contains(wording.text) ? spoken : all).append(wording.language);
    all.removeDuplicates();
    all.removeIf([&](const QString &language) { return spoken.contains(language); });
    return all;
}

/// A language as those who speak it call it.
QString nameOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

} // namespace

Sound::Sound(SoundPreferences preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(std::move(preferences))
    , m_output(m_mixer)
{
    m_mixer.setVolume(m_preferences.muted ? 0 : m_preferences.volume);
    connect(&m_output, &SoundOutput::opened, this, [this](const QString &device) {
        m_device = device;
        enter(State::Playing);
    });
    connect(&m_output, &SoundOutput::failed, this, [this] { enter(State::NoDevice); });
    connect(&m_output, &SoundOutput::lost, this, [this](const QString &device) {
        m_device = device;
        enter(State::Lost);
        m_paused = true;
        if (m_session)
            m_session->apply(command::Pause{});
    });
    connect(&m_output, &SoundOutput::devicesFound, this, &Sound::devicesFound);
    m_awaiting.setSingleShot(true);
    m_awaiting.setInterval(2500ms);
    connect(&m_awaiting, &QTimer::timeout, this, &Sound::begin);
    m_closing.setInterval(200ms);
    connect(&m_closing, &QTimer::timeout, this, &Sound::closeWhenQuiet);
}

void Sound::setPreferences(const SoundPreferences &preferences)
{
    const bool moves = m_preferences.device != preferences.device;
    m_preferences = preferences;
    m_mixer.setVolume(preferences.muted ? 0 : preferences.volume);
    if (m_cues)
        m_cues->setPreferences(preferences);
    if (moves && (m_state == State::Playing || m_state == State::Opening)) {
        enter(State::Opening);
        m_output.open(preferences.device);
    }
    Q_EMIT changed();
}

void Sound::toggleMute()
{
    SoundPreferences now = m_preferences;
    now.muted = !now.muted;
    setPreferences(now);
}

void Sound::stepVolume(int direction)
{
    SoundPreferences now = m_preferences;
    now.muted = false;
    now.volume = std::clamp(now.volume + direction * volumeStep, 0.0, 1.0);
    setPreferences(now);
}

Speech::Manner Sound::manner() const
{
    return {.voice = m_preferences.voice, .wordsPerMinute = m_preferences.wordsPerMinute};
}

void Sound::rehearse(const Timeline &timeline, int first, const Catalog &catalog, QObject *context,
                     std::function<void(const Timeline &)> ready)
{
    const CuePreferences cues = m_preferences.cuesIn(timeline.routine.id);
    const std::vector<Wording> words = phrasesOf(timeline, cues);
    whenDone(m_speech.say(words, manner()), context,
             [this, timeline, first, catalog, cues, words,
              ready = std::move(ready)](const Phrases &said) {
                 m_phrases = said;
                 takeUnspoken(words, said);
                 Pacing pacing = timeline.pacing;
                 pacing.spoken = spokenLengths(timeline, said, cues);
                 const auto heard = compile(timeline.routine, catalog, pacing, first);
                 ready(heard ? *heard : timeline);
             });
}

void Sound::takeUnspoken(const std::vector<Wording> &words, const Phrases &said)
{
    const bool chosen = m_preferences.voice != VoiceName::None;
    m_unspoken = chosen ? unspoken(words, said) : QStringList{};
    m_speechMissing = !m_unspoken.empty() && said.empty();
}

void Sound::start(GuidedSession &session, int set)
{
    m_firstSet = set;
    session.setFirstSet(set);
    m_closing.stop();
    m_session = &session;
    m_sampling = false;
    m_otherSpeed = session.speed() != 1;
    m_mixer.cut();
    if (m_otherSpeed) {
        m_output.close();
        enter(State::Closed);
        begin();
        return;
    }
    m_cues = new CuePlayer(session, m_phrases, m_preferences, m_mixer, &session);
    connect(&session, &GuidedSession::happened, this, &Sound::follow);
    enter(State::Opening);
    m_output.open(m_preferences.device);
    m_awaiting.start();
}

void Sound::begin()
{
    m_awaiting.stop();
    const auto set = std::exchange(m_firstSet, std::nullopt);
    if (set && m_session && m_session->player().state() == Player::State::Ready)
        m_session->apply(command::Start{*set});
}

void Sound::follow(const Event &event)
{
    const bool finished = std::holds_alternative<event::Finished>(event);
    if (finished || std::holds_alternative<event::Stopped>(event)) {
        m_session.clear();
        m_closing.start();
        return;
    }
    if (std::holds_alternative<event::Paused>(event))
        m_paused = true;
    // The person goes on: with the system's own choice where the device is gone.
    const bool goesOn = std::holds_alternative<event::CountIn>(event) ||
                        std::holds_alternative<event::Entered>(event);
    const bool silent = m_state == State::Lost || m_state == State::NoDevice;
    if (goesOn && std::exchange(m_paused, false) && silent) {
        const bool lost = m_state == State::Lost;
        enter(State::Opening);
        m_output.open(lost ? QByteArray{} : m_preferences.device);
    }
}

void Sound::closeWhenQuiet()
{
    if (m_state == State::Playing && !m_mixer.isQuiet())
        return;
    m_closing.stop();
    m_output.close();
    enter(State::Closed);
}

void Sound::tellWayOff()
{
    if (m_cues)
        m_cues->tellWayOff();
}

void Sound::playSample(const QString &language)
{
    const QString words = tr("Breathe in ... and arch");
    m_closing.stop();
    m_mixer.cut();
    if (m_state != State::Playing && m_state != State::Opening) {
        enter(State::Opening);
        m_output.open(m_preferences.device);
    }
    m_sampling = true;
    const std::vector<Wording> wording{{words, language}};
    whenDone(m_speech.say(wording, manner()), this, [this, wording](const Phrases &said) {
        if (!m_sampling)
            return;
        takeUnspoken(wording, said);
        Samples sample = chimeSamples({Chime::Start, WorkKind::Breathing}, m_preferences.theme);
        if (const SharedSamples spoken = said.value(wording.front().text)) {
            sample.resize(sample.size() + sampleRate / 4);
            sample.insert(sample.end(), spoken->begin(), spoken->end());
        }
        const auto now =
            std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch());
        m_mixer.play({.samples = std::make_shared<const Samples>(std::move(sample)),
                      .at = now,
                      .latest = now + 6s});
        Q_EMIT changed();
    });
}

void Sound::stopSample()
{
    if (!std::exchange(m_sampling, false))
        return;
    m_mixer.cut();
    m_output.close();
    enter(State::Closed);
}

bool Sound::isSilent() const
{
    return m_state == State::NoDevice || m_state == State::Lost || m_otherSpeed ||
           m_preferences.muted || m_preferences.volume <= 0;
}

QString Sound::trouble() const
{
    if (m_otherSpeed)
        return tr("No sound at this speed.");
    if (m_state == State::NoDevice)
        return tr("No sound: this computer offers no sound output.");
    if (m_state == State::Lost)
        return tr("“%1” is gone. Going on plays on the usual output.").arg(m_device);
    if (m_preferences.muted)
        return tr("Sound is off. M turns it on.");
    if (m_speechMissing)
        return tr("Tones only: no voice is installed for this language.");
    if (!m_unspoken.empty())
        return tr("No voice speaks %1: read these words on the screen.")
            .arg(nameOf(m_unspoken.front()));
    return {};
}

void Sound::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
    if (state == State::Playing || state == State::NoDevice)
        begin();
}

} // namespace limber
