// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "app/audio/sound_output.h"
#include "core/cue/sound_preferences.h"

class QLabel;
class QVBoxLayout;

namespace limber {

class Card;
class NoteBox;
class PageScroll;
class Picker;
class PillButton;
class Settings;
class Sound;

/// What Limber sounds like, with a try: as a place of its own, or as the question before the first
/// session. Every choice is heard and kept at once.
class SoundPage : public QWidget {
    Q_OBJECT

public:
    /// Both are lent and outlive the page.
    SoundPage(Settings &settings, Sound &sound, QWidget *parent = nullptr);

    /// Shows all choices.
    void showChoices();
    /// Asks whether it can be heard.
    void ask();

Q_SIGNALS:
    /// It was heard, or is to go on without.
    void answered();
    /// No session is to follow now.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTrial();
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeChoices();
    void addRow(QVBoxLayout *column, const QString &label, const QString &explanation,
                QWidget *control);
    void addVolume(QVBoxLayout *column, const QString &name, const QString &label,
                   double SoundPreferences::*volume);
    void play();
    void turn(const std::function<void(SoundPreferences &)> &turn);
    void showState();
    void showDevices(const std::vector<SoundDevice> &devices);
    void answer();

    Settings &m_settings;
    Sound &m_sound;
    QString m_language;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_state;
    PillButton *m_play;
    Picker *m_devices;
    NoteBox *m_causes;
    Card *m_scene;
    PillButton *m_back;
    QWidget *m_question;
    QWidget *m_choices;
};

} // namespace limber
