// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/preferences/preferences_page.h"
#include "core/cue/sound_preferences.h"

namespace limber {

class Settings;
class Sound;
class SoundChoices;

/// What a session sounds like, with a try.
class SoundPreferencesPage : public PreferencesPage {
    Q_OBJECT

public:
    /// Both are lent and outlive the page.
    SoundPreferencesPage(Settings &settings, Sound &sound);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addChoice(const QString &name, const QString &label, const QString &explanation,
                   const QStringList &texts, int chosen,
                   std::function<void(SoundPreferences &, int)> set);
    void addSpoken();
    void addHeard();
    [[nodiscard]] QWidget *makeTrial();

    Sound &m_sound;
    SoundChoices *m_choices;
};

} // namespace limber
