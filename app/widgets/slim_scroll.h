// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace limber {

/// A quiet vertical scroll bar without arrows.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
};

/// Scrolls its widget up and down on whatever lies behind it. Its bar always has its room, so that
/// nothing moves sideways when it comes up.
class SlimScroll : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int barRoom = 12;

    explicit SlimScroll(QWidget *parent = nullptr);

    /// Hides QScrollArea's, which would paint the widget's background.
    void setWidget(QWidget *widget);
};

} // namespace limber
