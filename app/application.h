// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "app/folders.h"

namespace limber {

/// The program with its window: alone constructs, owns and connects its parts. A QApplication
/// exists before it and outlives it.
class Application {
public:
    struct Options {
        Folders folders{};
        /// Factor on time; sessions at another speed than 1 stay out of statistics.
        double speed = 1.0;
        /// A routine file to open, or empty.
        QString file{};
        /// Without the window, for the sake of reminders.
        bool background = false;
    };

    explicit Application(const Options &options);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    void show();
    /// Shows the window, unless in the background, and returns the exit code once the program is
    /// to end.
    int run();
    /// Brings the window to the front and opens `file`, if there is one: what a second start of
    /// the program asks for.
    void raise(const QString &file = {});
    /// To be called when the reminders were chosen anew.
    void remindersChanged();
    /// Speaks another language from now on, or from the end of the session that is on its way;
    /// empty follows the system.
    void setLanguage(const QString &language);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace limber
