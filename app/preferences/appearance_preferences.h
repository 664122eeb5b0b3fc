// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences_page.h"

namespace limber {

class Settings;

/// Colours, letters and language.
class AppearancePreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// Lent, and outlives the page.
    explicit AppearancePreferences(Settings &settings);

Q_SIGNALS:
    void colorsChanged();
    /// Every word is to be set anew.
    void lettersChanged();
    void languageChosen(const QString &tag);

private:
    void addLanguage(const Settings &settings);
};

} // namespace limber
