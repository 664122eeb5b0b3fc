// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/health/screening.h"

class QLabel;

namespace limber {

class SegmentedChoice;

/// One question with No and Yes, neither chosen at first. Y and N (the first letters of the words)
/// answer it; the arrow keys up and down go to its neighbours.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(HealthQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] HealthQuestion question() const { return m_question; }
    [[nodiscard]] std::optional<bool> answer() const;
    /// Sends no answered().
    void setAnswer(std::optional<bool> yes);
    /// Puts the focus on the answer.
    void takeFocus();

Q_SIGNALS:
    void answered(bool yes);
    /// Answered by Y or N: the person goes through the list by keyboard.
    void answeredByKey();
    /// Up is -1, down 1.
    void left(int direction);

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAnswer();

    HealthQuestion m_question;
    QLabel *m_text;
    SegmentedChoice *m_choice;
};

} // namespace limber
