// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/settings.h"
#include "core/history/record.h"

namespace limber {

/// What is asked in a terminal before and after a session. An answer is missing when the person
/// leaves instead: q, Ctrl-C or the end of input.
class Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    Questions(Terminal &terminal, Output &out) : m_terminal(terminal), m_out(out) {}

    /// Which of `keys` was pressed, counted from 0.
    [[nodiscard]] std::optional<qsizetype> choose(const QString &question, const QString &keys);
    [[nodiscard]] std::optional<bool> yesOrNo(const QString &question);
    /// 0 to 10 and Enter; the inner value is missing when it was skipped.
    [[nodiscard]] std::optional<Tension> tension(const QString &question);

    /// Asks what is due and keeps the answers in `settings`. Nothing when the session may start,
    /// else the program's exit code.
    [[nodiscard]] std::optional<int> health(Settings &settings, QDate today);

private:
    void prompt(const QString &question);
    [[nodiscard]] std::optional<Screening> askAll(QDate today);

    Terminal &m_terminal;
    Output &m_out;
};

/// Says why each answer of `screening` matters.
void explainConcerns(const Screening &screening, Output &out, int columns);

} // namespace limber
