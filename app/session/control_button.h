// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/widgets/icons.h"

namespace limber {

/// A large button of the session: a sign with its word below, or beside it for the main one.
class ControlButton : public QPushButton {
    Q_OBJECT

public:
    enum class Weight { Main, Side };

    ControlButton(Icon icon, const QString &word, Weight weight, QWidget *parent = nullptr);

    void setMeaning(Icon icon, const QString &word);
    /// Pixels for one pixel of the design.
    void setUnit(double unit);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Weight m_weight;
    double m_unit = 1;
};

} // namespace limber
