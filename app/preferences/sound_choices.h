// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>

#include "app/audio/sound_output.h"
#include "core/cue/sound_preferences.h"

class QWidget;

namespace limber {

class Picker;
class Settings;
class Sound;

/// What can be chosen about sound; every choice is heard and kept at once. The controls belong to
/// whoever puts them into a layout.
class SoundChoices : public QObject {
    Q_OBJECT

public:
    /// Both are lent and outlive the choices.
    SoundChoices(Settings &settings, Sound &sound, QObject *parent = nullptr);

    [[nodiscard]] QWidget *makeVolume(const QString &name, const QString &label,
                                      double SoundPreferences::*volume);
    [[nodiscard]] Picker *makeVoice();
    /// Where it is played; filled once Sound::findDevices() has found them.
    [[nodiscard]] Picker *makeDevice();

    [[nodiscard]] const SoundPreferences &now() const;
    void turn(const std::function<void(SoundPreferences &)> &turn);
    /// Plays a tone and a few words.
    void play();
    /// What the sound is doing, in one line; empty when there is nothing to say.
    [[nodiscard]] QString state() const;

private:
    void showDevices(Picker *picker, const std::vector<SoundDevice> &devices) const;

    Settings &m_settings;
    Sound &m_sound;
};

} // namespace limber
