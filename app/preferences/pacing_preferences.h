// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences_page.h"
#include "app/widgets/pacing_choices.h"
#include "core/exercise/catalog.h"
#include "core/routine/routine.h"

namespace limber {

class NoteBox;
class Settings;

/// How the plan is paced, and how long it takes like that.
class PacingPreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// All are lent and outlive the page.
    PacingPreferences(Settings &settings, const Routine &plan, const Catalog &catalog);

Q_SIGNALS:
    void changed();

private:
    void edit(const PacingEdit &edit);
    void showEffect();

    Settings &m_settings;
    const Routine &m_plan;
    const Catalog &m_catalog;
    NoteBox *m_effect;
};

} // namespace limber
