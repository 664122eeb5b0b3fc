// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace limber {

/// What can be chosen, what that means, and the control at the trailing edge; below the words where
/// both do not fit on a line.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    enum class Line { None, Below };

    /// The explanation may be empty.
    ChoiceRow(const QString &label, const QString &explanation, QWidget *control,
              Line line = Line::None, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QWidget *m_control;
    Line m_line;
};

} // namespace limber
