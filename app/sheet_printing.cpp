// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_printing.h"

#include "app/library/routine_plan.h"
#include "app/main_window.h"
#include "app/print/sheet_dialog.h"
#include "app/settings.h"

namespace limber {

SheetPrinting::SheetPrinting(MainWindow &window, const Settings &settings, HistoryService &history)
    : m_window(window)
    , m_settings(settings)
    , m_history(history)
    , m_options({.paper = usualPaper()})
{}

void SheetPrinting::show(const RoutinePlan &plan)
{
    auto *dialog = new SheetDialog(plan.entry, *plan.timeline, m_options, m_settings.person(),
                                   m_history, &m_window);
    connect(dialog, &SheetDialog::optionsChanged, this,
            [this](const SheetOptions &options) { m_options = options; });
    dialog->open();
}

} // namespace limber
