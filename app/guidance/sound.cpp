// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/sound.h"

#include <chrono>
#include <utility>

#include <QRegularExpression>

#include "app/audio/tones.h"
#include "core/base/when_done.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The language a routine's words come in: its own texts fall back to English.
QString spokenLanguage(const Timeline &timeline)
{
    const QString tongue = timeline.pacing.language.section(QRegularExpression(u"[-_]"_s), 0, 0);
    return timeline.routine.title.wordings().contains(tongue) ? tongue : u"en"_s;
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

Speech::Manner Sound::manner(const QString &language) const
{
    return {.voice = m_preferences.voice,
            .language = language,
            .wordsPerMinute = m_preferences.wordsPerMinute};
}

void Sound::rehearse(const Timeline &timeline, const Catalog &catalog, QObject *context,
                     std::function<void(const Timeline &)> ready)
{
    const CuePreferences cues = m_preferences.cues;
    const QStringList texts = phrasesOf(timeline, cues);
    whenDone(m_speech.say(texts, manner(spokenLanguage(timeline))), context,
             [this, timeline, catalog, cues, texts, ready = std::move(ready)](const Phrases &said) {
                 m_phrases = said;
                 m_speechMissing =
                     said.empty() && !texts.empty() && m_preferences.voice != VoiceName::None;
                 Pacing pacing = timeline.pacing;
                 pacing.spoken = spokenLengths(timeline, said, cues);
                 const auto heard = compile(timeline.routine, catalog, pacing);
                 ready(heard ? *heard : timeline);
             });
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
    // The person goes on: with the system's own choice where the device is gone.
    const bool goesOn = std::holds_alternative<event::CountIn>(event) ||
                        std::holds_alternative<event::Entered>(event);
    if (goesOn && m_state == State::Lost) {
        enter(State::Opening);
        m_output.open({});
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
    whenDone(m_speech.say({words}, manner(language)), this, [this, words](const Phrases &said) {
        if (!m_sampling)
            return;
        m_speechMissing = said.empty() && m_preferences.voice != VoiceName::None;
        Samples sample = chimeSamples({Chime::Start, WorkKind::Breathing}, m_preferences.theme);
        if (const SharedSamples spoken = said.value(words)) {
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
