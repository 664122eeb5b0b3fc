// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace limber {

/// One of many, in a list that drops down from a field.
class Picker : public QComboBox {
    Q_OBJECT

public:
    /// `name` is its accessible name.
    explicit Picker(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace limber
