// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/session/stage_moment.h"
#include "core/session/command.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber {

class NoteBox;
class PillButton;

/// What a paused session offers; the order and the places never change.
class PausePanel : public QWidget {
    Q_OBJECT

public:
    explicit PausePanel(QWidget *parent = nullptr);

    void setUnit(double unit);
    [[nodiscard]] QPushButton *resumeButton() const;

Q_SIGNALS:
    void resumed();
    void repeated();
    void hurt();
    void stopped();

private:
    PillButton *m_resume;
    PillButton *m_repeat;
    PillButton *m_pain;
    PillButton *m_stop;
};

/// Asks a halted session why, or, after pain, only shows the way on.
class StopPanel : public QWidget {
    Q_OBJECT

public:
    explicit StopPanel(QWidget *parent = nullptr);

    void setUnit(double unit);
    /// After pain there is nothing to choose any more.
    void setHurt(bool hurt);
    [[nodiscard]] QPushButton *goOnButton() const;

Q_SIGNALS:
    void chose(limber::StopReason reason);
    /// On to the summary, after pain.
    void wentOn();

private:
    bool m_hurt = false;
    QLabel *m_question;
    std::vector<PillButton *> m_reasons;
    PillButton *m_goOn;
};

/// The lowest strip while paused: how to come off, with its picture, and for how long it has been
/// paused.
class ComeOffStrip : public QWidget {
    Q_OBJECT

public:
    explicit ComeOffStrip(QWidget *parent = nullptr);

    void setUnit(double unit);
    /// Lent, one of allPersons().
    void setPerson(const Person &person);
    void setMoment(const StageMoment &moment);
    void setPausedFor(Millis span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();

    const Person *m_person = &allPersons().front();
    StageMoment m_moment;
    QString m_pausedFor;
    double m_unit = 1;
    QLabel *m_spokenAdvice;
    QLabel *m_spokenPause;
};

} // namespace limber
