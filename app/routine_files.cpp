// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routine_files.h"

#include <utility>

#include <QFileDialog>

#include "app/library/problem_dialog.h"
#include "app/main_window.h"
#include "app/print/attached_routine.h"
#include "app/settings.h"
#include "app/widgets/file_drop.h"
#include "core/base/in_background.h"
#include "core/base/when_done.h"

namespace limber {

RoutineFiles::RoutineFiles(MainWindow &window, Settings &settings, RoutineLibrary &library,
                           QString folder, std::function<bool()> busy)
    : m_window(window)
    , m_settings(settings)
    , m_library(library)
    , m_folder(std::move(folder))
    , m_busy(std::move(busy))
{
    connect(&window, &MainWindow::openRequested, this, &RoutineFiles::choose);
    connect(new FileDrop(window), &FileDrop::dropped, this, &RoutineFiles::openWhenFree);
}

void RoutineFiles::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, MainWindow::tr("Open a routine file"), {},
        MainWindow::tr("Routines and their sheets (*.limber *.pdf);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void RoutineFiles::open(const QString &path)
{
    m_reading = path;
    const auto read = [path, catalog = m_library.catalog()] {
        return readRoutineOrSheet(path, catalog);
    };
    whenDone(inBackground(read), this, [this, path](const Result<LibraryEntry> &entry) {
        if (m_reading == path)
            show(path, entry);
    });
}

void RoutineFiles::openWhenFree(const QString &path)
{
    m_reading.clear();
    m_waiting = path;
    openWaiting();
}

void RoutineFiles::openWaiting()
{
    if (!m_waiting.isEmpty() && !m_busy())
        open(std::exchange(m_waiting, {}));
}

void RoutineFiles::show(const QString &path, const Result<LibraryEntry> &entry)
{
    m_reading.clear();
    // A session may have begun meanwhile.
    if (m_busy()) {
        m_waiting = path;
    } else if (!entry) {
        refuse(path, entry.problems());
    } else {
        m_settings.addRecentFile(path);
        Q_EMIT opened(*entry);
    }
}

void RoutineFiles::add(const LibraryEntry &entry)
{
    if (const auto added = m_library.add(entry, m_folder); !added) {
        refuse(entry.file, added.problems());
        return;
    }
    m_library = RoutineLibrary::load(m_folder);
    if (const LibraryEntry *own = m_library.find(entry.routine.id))
        Q_EMIT opened(*own);
}

void RoutineFiles::refuse(const QString &path, const Problems &problems)
{
    (new ProblemDialog({path, problems}, &m_window))->open();
}

} // namespace limber
