// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/widgets/buttons.h"
#include "core/base/clock.h"
#include "core/store/history_store.h"

class QLineEdit;

namespace limber {

class DaySpan;

/// What the list of sessions is filtered by: words of the note, and behind a button the routine,
/// how the session ended, and when it was.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// The clock is lent and outlives the bar.
    explicit FilterBar(const Clock &clock, QWidget *parent = nullptr);

    /// The routines to choose from.
    void setRoutines(const std::vector<LivedRoutine> &routines);
    /// Shows the sessions of one day, without any other condition.
    void showDay(QDate day);
    void clear();
    [[nodiscard]] const SessionFilter &filter() const { return m_filter; }

Q_SIGNALS:
    /// Sent once the person paused in typing.
    void changed(const limber::SessionFilter &filter);

private:
    QWidget *makeConditions();
    void offerOutcomes();
    void offerPeriods();
    void setPeriod(const QString &text, std::optional<QDate> from, std::optional<QDate> to);
    void takeDates();
    void send();
    [[nodiscard]] const LivedRoutine *chosenRoutine() const;
    void showTexts();

    const Clock &m_clock;
    std::vector<LivedRoutine> m_routines;
    SessionFilter m_filter;
    QString m_period;
    QTimer m_typing;
    QLineEdit *m_text;
    PillButton *m_fold;
    PillButton *m_routine;
    PillButton *m_outcome;
    PillButton *m_when;
    DaySpan *m_dates;
    QWidget *m_conditions;
};

} // namespace limber
