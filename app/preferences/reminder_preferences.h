// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/preferences/preferences_page.h"
#include "core/base/clock.h"
#include "core/reminder/reminder.h"

namespace limber {

class NoteBox;
class Settings;

/// On which days, and when, to be reminded.
class ReminderPreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// Both are lent and outlive the page.
    ReminderPreferences(Settings &settings, const Clock &clock);

Q_SIGNALS:
    void changed();

private:
    void turn(const std::function<void(ReminderPlan &)> &turn);
    [[nodiscard]] QWidget *makeDays();
    [[nodiscard]] QWidget *makeTime();
    void showNext();

    Settings &m_settings;
    const Clock &m_clock;
    NoteBox *m_next;
};

} // namespace limber
