// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include "app/desktop/bus.h"
#include "app/desktop/notification.h"
#include "app/desktop/system_sleep.h"
#include "core/base/clock.h"
#include "core/reminder/reminder.h"
#include "core/store/history_service.h"

namespace limber {

class Settings;

/// Reminds of the routine on the days and at the times chosen, while the program runs: by a note on
/// the desktop, and by being due until there is an answer. Calm: one reminder a day, none on a day
/// with a session, and one that is missed for long is not made up for.
class Reminders : public QObject {
    Q_OBJECT

public:
    /// All are lent and outlive the reminders.
    Reminders(Settings &settings, HistoryService &history, const Clock &clock, const Buses &buses,
              Millis patience = busPatience, QObject *parent = nullptr);

    /// Looks at what is chosen and at the history. To be called at first, and when either changes;
    /// `routine` is the title of what is reminded of.
    void refresh(const QString &routine);
    /// When the next one comes.
    [[nodiscard]] std::optional<QDateTime> next() const { return m_next; }
    /// One has come today, and neither an answer nor a session since.
    [[nodiscard]] bool isDue() const { return m_due; }
    void answer(ReminderAnswer answer);

    /// One that is noticed later than this, after the computer slept, does not come.
    static constexpr std::chrono::hours latest{2};

Q_SIGNALS:
    void startRequested();
    void showRequested();
    void dueChanged();
    /// The desktop does not show the note on the one that is due.
    void unseen();

private:
    void tick();
    void arm();
    void remind();
    void setDue(bool due);
    void take(const QString &key);
    void keep(const ReminderState &state);
    void askHistory(std::function<void()> then);

    Settings &m_settings;
    HistoryService &m_history;
    const Clock &m_clock;
    QString m_routine;
    Notification m_note;
    SystemSleep m_sleep;
    QTimer m_timer;
    std::optional<QDate> m_lastSession;
    std::optional<QDateTime> m_next;
    bool m_due = false;
};

} // namespace limber
