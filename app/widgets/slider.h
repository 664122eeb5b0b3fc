// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace limber {

/// A share from 0 to 100, changed by the arrow keys in steps of 5.
class Slider : public QSlider {
    Q_OBJECT

public:
    /// `name` is its accessible name.
    explicit Slider(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void moveTo(const QMouseEvent &event);
};

} // namespace limber
