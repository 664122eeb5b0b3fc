// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace limber {

/// A line of text in a pill.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    /// `name` is its accessible name, and stands in it while it is empty.
    explicit LineField(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
