// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QMenu>
#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

#include "app/desktop/reminders.h"

namespace limber {

class MainWindow;

/// Limber without its window: while reminders are on, closing the window leaves the program in the
/// tray, or in the background where there is no tray. A reminder that the desktop does not show is
/// seen in the tray, or brings the window.
class Background : public QObject {
    Q_OBJECT

public:
    /// All are lent and outlive it. While `guiding`, closing the window ends the program.
    Background(MainWindow &window, Settings &settings, HistoryService &history, const Clock &clock,
               const Buses &buses, std::function<bool()> guiding);
    ~Background() override;

    /// To be called at first, and when what is chosen or the history has changed; `routine` is the
    /// title of what is reminded of.
    void refresh(const QString &routine);
    /// Of the reminder that is due.
    void answer(ReminderAnswer answer) { m_reminders.answer(answer); }

Q_SIGNALS:
    void startRequested();
    void showRequested();
    void reminderDue(bool due);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findTray();
    void makeTray();
    void furnishTray();
    void comeIntoSight();
    void tellItStays();

    MainWindow &m_window;
    Settings &m_settings;
    QDBusConnection m_bus;
    std::function<bool()> m_guiding;
    QString m_routine;
    Reminders m_reminders;
    Notification m_note;
    bool m_told = false;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace limber
