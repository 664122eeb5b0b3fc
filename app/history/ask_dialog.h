// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "app/widgets/buttons.h"

class QHBoxLayout;
class QVBoxLayout;

namespace limber {

class SlimScroll;

/// A title, some words and a row of buttons, of which the last closes the dialog without doing
/// anything, as Escape does. It goes when it is closed.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const QString &title, const QString &words, const QString &no,
              QWidget *parent = nullptr);

    /// A button that accepts the dialog.
    void offer(const QString &yes, ButtonKind kind);
    /// A line with a button of its own; `act` is called once, then the line goes.
    void addLine(const QString &name, const QString &detail, const QString &button,
                 const std::function<void()> &act);

private:
    SlimScroll *m_scroll = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    PillButton *m_no;
};

} // namespace limber
