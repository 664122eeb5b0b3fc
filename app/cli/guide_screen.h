// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/session/player.h"

namespace limber {

/// A session as lines: one a segment, counting down in place where the terminal allows it.
class GuideScreen {
    Q_DECLARE_TR_FUNCTIONS(GuideScreen)

public:
    /// All are lent and outlive the screen.
    GuideScreen(const Player &player, const Terminal &terminal, Output &out)
        : m_player(player)
        , m_terminal(terminal)
        , m_out(out)
    {}

    void begin();
    void show(const Event &event);
    /// Brings the counting line up to date.
    void refresh();
    /// Ends the counting line, so that something else can be written.
    void leaveLine();
    /// Begins it anew.
    void takeLine();

private:
    void enter(int segment);
    void paragraph(const QString &text);
    void writeOver(const QString &text);
    /// What the counting line says now.
    [[nodiscard]] QString countingLine() const;

    const Player &m_player;
    const Terminal &m_terminal;
    Output &m_out;
    /// The segment whose line is counting down.
    std::optional<int> m_segment;
    /// What stands on that line.
    QString m_line;
};

} // namespace limber
