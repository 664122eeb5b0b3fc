// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace limber {

/// A few lines of plain text in a rounded field; Tab leaves it.
class TextField : public QWidget {
    Q_OBJECT

public:
    /// `name` is its accessible name.
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace limber
