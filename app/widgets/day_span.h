// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace limber {

/// The first and the last of some days, in whichever order they are given.
class DaySpan : public QWidget {
    Q_OBJECT

public:
    explicit DaySpan(QWidget *parent = nullptr);

    /// Sends no changed().
    void setDays(QDate first, QDate last);
    /// The earlier one first.
    [[nodiscard]] std::pair<QDate, QDate> days() const;

Q_SIGNALS:
    void changed();

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace limber
