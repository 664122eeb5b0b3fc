// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/guidance/guided_session.h"

class QLabel;
class QLayout;
class QVBoxLayout;

namespace limber {

class NoteBox;
class OutcomeMark;
class PillButton;
class TensionCard;
class TextField;

/// What a session that ended was, and what the person says about it. Every answer goes into the
/// session at once, the note with the next rest from typing: closing loses nothing.
class SummaryPage : public QWidget {
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);

    /// `session` has ended and is lent until closed() or another session is shown; when it goes
    /// before that, the page stays as it is.
    void showSession(GuidedSession &session);
    /// Asks whether instructions are to be short from now on.
    void offerShorter();

Q_SIGNALS:
    /// The person wants to be asked the health questions again.
    void healthChanged();
    /// Short instructions are wanted.
    void shorterChosen();
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeStepsCard();
    [[nodiscard]] QWidget *makeNoteCard();
    [[nodiscard]] QLayout *makeFoot();
    void showRecord();
    void showSteps();
    void showTrouble(const Problem &problem);
    void saveNote();
    /// Saves what was typed last, if it is not saved yet.
    void finishNote();

    QPointer<GuidedSession> m_session;
    OutcomeMark *m_mark;
    QLabel *m_title;
    QLabel *m_facts;
    NoteBox *m_trouble;
    NoteBox *m_care;
    NoteBox *m_shorter;
    TensionCard *m_tension;
    QVBoxLayout *m_steps;
    TextField *m_note;
    QTimer m_typing{this};
    PillButton *m_close;
};

} // namespace limber
