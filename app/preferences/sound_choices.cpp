// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/sound_choices.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include "app/guidance/sound.h"
#include "app/settings.h"
#include "app/text/translation.h"
#include "app/widgets/label.h"
#include "app/widgets/picker.h"
#include "app/widgets/slider.h"

namespace limber {

namespace {

QString percent(double share)
{
    return SoundChoices::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

} // namespace

SoundChoices::SoundChoices(Settings &settings, Sound &sound, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sound(sound)
{}

QWidget *SoundChoices::makeVolume(const QString &name, const QString &label,
                                  double SoundPreferences::*volume)
{
    auto *slider = new Slider(label);
    slider->setObjectName(name);
    slider->setValue(qRound(100 * now().*volume));
    auto *value = makeLabel(percent(now().*volume), TypeRole::BodyStrong);
    value->setFixedWidth(textScaled(56));
    connect(slider, &QSlider::valueChanged, this, [this, volume, value](int share) {
        value->setText(percent(share / 100.0));
        turn([&](SoundPreferences &sound) { sound.*volume = share / 100.0; });
    });
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(slider);
    row->addWidget(value);
    return both;
}

Picker *SoundChoices::makeVoice()
{
    auto *voice = new Picker(tr("Voice"));
    voice->setObjectName(QStringLiteral("soundVoice"));
    if (spokenLanguage() == QStringLiteral("en"))
        voice->addItem(tr("English, calm"), static_cast<int>(VoiceName::Natural));
    voice->addItem(tr("Clear, like a machine"), static_cast<int>(VoiceName::Clear));
    voice->addItem(tr("None: tones only"), static_cast<int>(VoiceName::None));
    voice->setCurrentIndex(std::max(0, voice->findData(static_cast<int>(now().voice))));
    connect(voice, &QComboBox::activated, this, [this, voice] {
        turn([voice](SoundPreferences &sound) {
            sound.voice = static_cast<VoiceName>(voice->currentData().toInt());
        });
    });
    return voice;
}

Picker *SoundChoices::makeDevice()
{
    auto *device = new Picker(tr("Play on"));
    device->setObjectName(QStringLiteral("soundDevice"));
    connect(
        &m_sound, &Sound::devicesFound, device,
        [this, device](const std::vector<SoundDevice> &devices) { showDevices(device, devices); });
    connect(device, &QComboBox::activated, this, [this, device] {
        turn([device](SoundPreferences &sound) {
            sound.device = device->currentData().toByteArray();
        });
    });
    showDevices(device, {});
    return device;
}

void SoundChoices::showDevices(Picker *picker, const std::vector<SoundDevice> &devices) const
{
    const QSignalBlocker blocker(picker);
    picker->clear();
    picker->addItem(tr("The system's own choice"), QByteArray{});
    for (const SoundDevice &device : devices)
        picker->addItem(device.name, device.id);
    picker->setCurrentIndex(std::max(0, picker->findData(now().device)));
}

const SoundPreferences &SoundChoices::now() const
{
    return m_sound.preferences();
}

void SoundChoices::turn(const std::function<void(SoundPreferences &)> &turn)
{
    SoundPreferences changed = now();
    turn(changed);
    m_settings.setSound(changed);
    m_sound.setPreferences(changed);
}

void SoundChoices::play()
{
    turn([](SoundPreferences &sound) { sound.muted = false; });
    m_sound.playSample(spokenLanguage());
}

QString SoundChoices::state() const
{
    if (const QString trouble = m_sound.trouble(); !trouble.isEmpty())
        return trouble;
    if (m_sound.state() == Sound::State::Playing)
        return tr("Playing on “%1”.").arg(m_sound.device());
    return m_sound.state() == Sound::State::Opening ? tr("Opening the sound output…") : QString{};
}

} // namespace limber
