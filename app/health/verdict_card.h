// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "app/widgets/card.h"
#include "core/health/screening.h"

class QLabel;

namespace limber {

class PillButton;
class VerdictBadge;

/// What the answers so far mean, the strictest first, and what can be done about it.
class VerdictCard : public Card {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void showAnswers(const std::map<HealthQuestion, bool> &answers);
    /// Whether the answers are asked for a session, which the primary button then starts.
    void setForSession(bool forSession) { m_forSession = forSession; }
    /// For a low window.
    void setCompact(bool compact);
    /// Starts, or says that the clinician was asked; disabled while it must not be pressed.
    [[nodiscard]] PillButton *primary() const { return m_primary; }
    [[nodiscard]] PillButton *leave() const { return m_leave; }

private:
    void showConcerns(const std::vector<HealthQuestion> &worrying);
    void say(const QString &title, const QString &reason, Tone tone, const QString &note);

    VerdictBadge *m_badge;
    QLabel *m_title;
    QLabel *m_reason;
    NoteBox *m_note;
    QLabel *m_left;
    PillButton *m_primary;
    PillButton *m_leave;
    bool m_forSession = true;
};

} // namespace limber
