// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/widgets/icons.h"

namespace limber {

/// One of a list of places at the leading edge; the lit one is checked.
class RailItem : public QPushButton {
    Q_OBJECT

public:
    RailItem(Icon icon, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace limber
