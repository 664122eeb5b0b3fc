// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QRect>

namespace limber {

/// What does not work during a session, in one line.
class SoundLine : public QLabel {
    Q_OBJECT

public:
    explicit SoundLine(QWidget *parent);

    void tell(const QString &text);
    /// Stands in the middle of what is free, with smaller letters where that is narrow; `unit`
    /// pixels are one of the design.
    void fit(const QRect &free, double unit);

private:
    void arrange();

    QString m_text;
    QRect m_free;
    double m_unit = 1;
};

} // namespace limber
