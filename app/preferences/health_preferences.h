// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "app/preferences/preferences_page.h"

namespace limber {

class Settings;

/// What the health questions were answered, and a way to answer them anew.
class HealthPreferences : public PreferencesPage {
    Q_OBJECT

public:
    HealthPreferences(const Settings &settings, QDate today);

Q_SIGNALS:
    void askRequested();
};

} // namespace limber
