// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "app/settings.h"
#include "core/base/clock.h"

class QLabel;
class QLayout;

namespace limber {

class NoteBox;
class QuestionRow;
class SlimScroll;
class VerdictCard;

/// Asks what forbids rolling or wants a clinician's word first, and stores each answer at once. A
/// yes or a no is never filled in for the person: only answers that still hold are shown again.
class HealthPage : public QWidget {
    Q_OBJECT

public:
    /// Both are lent and outlive the page.
    HealthPage(Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Starts over with what is on record, before a session; to be called before the page is shown
    /// again.
    void refresh();
    /// Something changed: every question must be answered again, with no session to follow. What
    /// forbids rolling goes on doing so until then.
    void askAgain();

Q_SIGNALS:
    /// The answers allow a session now.
    void cleared();
    void leftWithoutStarting();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeQuestions();
    [[nodiscard]] QWidget *makeRow(HealthQuestion question);
    void take(HealthQuestion question, bool yes);
    void goOn();
    void startOver(bool forSession);
    void store(const Screening &screening);
    void showVerdict();
    void focusRow(int row);
    void focusFirstOpen();
    [[nodiscard]] QDate today() const { return m_clock.wall().date(); }
    [[nodiscard]] std::map<HealthQuestion, bool> answers() const;

    Settings &m_settings;
    const Clock &m_clock;
    QLabel *m_title;
    std::vector<QuestionRow *> m_rows;
    SlimScroll *m_list;
    VerdictCard *m_verdict;
    NoteBox *m_trouble;
};

} // namespace limber
