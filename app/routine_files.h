// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "core/routine/routine_library.h"

namespace limber {

class MainWindow;
class Settings;

/// Routine files from anywhere: chosen, dropped on the window, opened before, handed over by
/// another start. Each is read in the background and shown; the library takes one in only when the
/// person says so.
class RoutineFiles : public QObject {
    Q_OBJECT

public:
    /// All are lent and outlive it. While `busy`, files that come by themselves wait for
    /// openWaiting(). What is taken in is kept in `folder`.
    RoutineFiles(MainWindow &window, Settings &settings, RoutineLibrary &library, QString folder,
                 std::function<bool()> busy);

    /// Asks for a file.
    void choose();
    /// Opens a file, or says why it cannot be used.
    void open(const QString &path);
    /// The same as soon as nothing is busy; of several the last.
    void openWhenFree(const QString &path);
    void openWaiting();
    /// Takes a routine into the library, or says why not.
    void add(const LibraryEntry &entry);

Q_SIGNALS:
    /// It is to be shown: it was opened, or is in the library now.
    void opened(const limber::LibraryEntry &entry);

private:
    void show(const QString &path, const Result<LibraryEntry> &entry);
    void refuse(const QString &path, const Problems &problems);

    MainWindow &m_window;
    Settings &m_settings;
    RoutineLibrary &m_library;
    QString m_folder;
    std::function<bool()> m_busy;
    /// The file that was asked for last.
    QString m_reading;
    QString m_waiting;
};

} // namespace limber
