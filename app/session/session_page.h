// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/guidance/guided_session.h"
#include "core/figure/person.h"

namespace limber {

class ComeOffStrip;
class ControlButton;
class NextUp;
class NoteBox;
class PausePanel;
class PhaseFlash;
class PillButton;
class SessionProgress;
class SessionStage;
class SoundLine;
class StopPanel;
class Thumbnails;
class ViewButton;

/// The guided session on the screen. It holds no time of its own: everything shown comes from the
/// session's player.
///
/// Its keys are those of session_keys.h; any other key, and a press on the stage, pauses, or goes
/// on where the session waits.
class SessionPage : public QWidget {
    Q_OBJECT

public:
    /// The thumbnails are lent and outlive the page.
    explicit SessionPage(Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// Shows this session from now on; lent, and may be destroyed after ended(). Starting it is the
    /// caller's.
    void guide(GuidedSession &session);
    /// Movements become steps between their ends.
    void setReducedMotion(bool reduced);
    /// Who shows the movements; one of allPersons().
    void setPerson(const Person &person);
    /// Whether the stage is upside down, and whether only what is read from the floor is shown.
    void setStage(bool turned, bool enlarged);
    /// One line about the sound, or none. While not all of the session is heard, each new phase
    /// flashes.
    void showSound(const QString &line, bool muted, bool unheard);
    /// Halts at once, then asks why.
    void stop();

Q_SIGNALS:
    void muteToggled();
    void stageChanged(bool turned, bool enlarged);
    /// Louder (1) or softer (-1).
    void volumeStepped(int direction);
    /// The person stops, and is shown how to come off; guidance is silent by now.
    void halted();
    /// The session is over and nothing is left to show here.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View { Guiding, Paused, Stopping, Hurt };

    [[nodiscard]] View view() const;
    [[nodiscard]] bool isOver() const;
    void refresh();
    void showView(View view);
    void placeSoundLine();
    void showStep(int step);
    void showPausedTime();
    void showStage();
    void arrange();
    [[nodiscard]] bool takeKey(int key);

    void apply(const Command &command);
    /// What any key or press means where it has no meaning of its own.
    void pauseOrGoOn();
    void stopBecause(StopReason reason);
    void goBackToPause();

    QPointer<GuidedSession> m_session;
    bool m_reducedMotion = false;
    bool m_stopping = false;
    bool m_hurt = false;
    bool m_over = false;
    bool m_unheard = false;
    /// Paused because the machine slept.
    bool m_lostTime = false;
    View m_view = View::Guiding;
    int m_step = -1;
    int m_segment = -1;
    double m_unit = 1;
    QTimer m_pauseTimer;
    Millis m_pausedAt{};

    SessionProgress *m_progress;
    SessionStage *m_stage;
    NextUp *m_next;
    std::vector<ControlButton *> m_controls;
    ControlButton *m_main = nullptr;
    PausePanel *m_pausePanel;
    StopPanel *m_stopPanel;
    ComeOffStrip *m_comeOff;
    NoteBox *m_painNote;
    PillButton *m_goBack;
    SoundLine *m_soundLine;
    PhaseFlash *m_flash;
    ControlButton *m_sound = nullptr;
    ViewButton *m_viewButton;
};

} // namespace limber
