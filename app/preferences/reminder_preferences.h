// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>

#include <QFuture>

#include "app/desktop/bus.h"
#include "app/preferences/preferences_page.h"
#include "core/base/clock.h"
#include "core/reminder/calendar.h"
#include "core/reminder/reminder.h"

namespace limber {

class NoteBox;
class Picker;
class Settings;

/// On which days, and when, to be reminded, and what stands in for Limber while it does not run:
/// the desktop starting it, and a calendar file.
class ReminderPreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// `entry` is what a calendar gets. The settings and the clock are lent and outlive the page.
    ReminderPreferences(Settings &settings, const Clock &clock, const QString &autostartFile,
                        const CalendarEntry &entry, const QFuture<Buses> &buses);

Q_SIGNALS:
    void changed();

private:
    void turn(const std::function<void(ReminderPlan &)> &turn);
    void addDesktopNote(const QFuture<Buses> &buses);
    [[nodiscard]] QWidget *makeDays();
    void addTimes();
    [[nodiscard]] Picker *makeTime(const QString &name, const QString &label, QTime chosen,
                                   std::function<void(ReminderPlan &, QTime)> set);
    void showTimes();
    void addAutostart(const QString &file);
    void saveCalendar();
    void showNext();

    Settings &m_settings;
    const Clock &m_clock;
    CalendarEntry m_entry;
    NoteBox *m_next;
    /// The time of all days, or of each of them.
    QWidget *m_oneTime = nullptr;
    std::map<Qt::DayOfWeek, QWidget *> m_ownTimes;
};

} // namespace limber
