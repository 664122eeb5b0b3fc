// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences_page.h"

namespace limber {

class Settings;

/// Who shows the movements, and how they are shown.
class FigurePreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// Lent, and outlives the page.
    explicit FigurePreferences(Settings &settings);

Q_SIGNALS:
    /// Who or what shows the movements: every picture is to be made anew.
    void changed();
};

} // namespace limber
