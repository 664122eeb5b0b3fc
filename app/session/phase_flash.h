// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace limber {

/// A frame around the whole session that lights up for a moment, for those who hear nothing.
class PhaseFlash : public QWidget {
    Q_OBJECT

public:
    explicit PhaseFlash(QWidget *parent);

    /// Work in one colour, what prepares it in the other.
    void light(bool setUp);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_setUp = false;
    QTimer m_over{this};
};

} // namespace limber
