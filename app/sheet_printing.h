// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/print/sheet_options.h"

namespace limber {

class HistoryService;
class MainWindow;
class Settings;
struct RoutinePlan;

/// Prints the sheets of routines. What was chosen for one holds for the next.
class SheetPrinting : public QObject {
    Q_OBJECT

public:
    /// All are lent and outlive it.
    SheetPrinting(MainWindow &window, const Settings &settings, HistoryService &history);

    /// Shows the sheet of a routine that can be guided, to print it or to save it.
    void show(const RoutinePlan &plan);

private:
    MainWindow &m_window;
    const Settings &m_settings;
    HistoryService &m_history;
    SheetOptions m_options;
};

} // namespace limber
