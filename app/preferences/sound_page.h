// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace limber {

class NoteBox;
class PillButton;
class Settings;
class Sound;
class SoundChoices;

/// The question before the first session: whether Limber can be heard from the floor.
class SoundPage : public QWidget {
    Q_OBJECT

public:
    /// Both are lent and outlive the page.
    SoundPage(Settings &settings, Sound &sound, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    /// It was heard, or is to go on without.
    void answered();
    /// No session is to follow now.
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTrial();
    [[nodiscard]] QWidget *makeQuestion();
    void showState();
    void answer();

    Settings &m_settings;
    Sound &m_sound;
    SoundChoices *m_choices;
    QLabel *m_state;
    PillButton *m_play;
    NoteBox *m_causes;
    PillButton *m_back;
    QBoxLayout *m_cards;
    QWidget *m_question;
};

} // namespace limber
