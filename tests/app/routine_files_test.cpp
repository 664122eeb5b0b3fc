// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include "app/main_window.h"
#include "app/routine_files.h"
#include "app/settings.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

class RoutineFilesTest : public testing::Test {
protected:
    RoutineFilesTest()
    {
        QObject::connect(&files, &RoutineFiles::opened,
                         [this](const LibraryEntry &entry) { opened << entry.file; });
    }

    [[nodiscard]] QString copy(const QString &name) const
    {
        const QString path = dir.filePath(name);
        QFile::copy(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"), path);
        return path;
    }

    /// What is being read is read, and what then follows has happened.
    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }

    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("limber.ini"))};
    RoutineLibrary library = RoutineLibrary::load(dir.filePath(QStringLiteral("routines")));
    MainWindow window{settings};
    bool busy = false;
    RoutineFiles files{window, settings, library, dir.filePath(QStringLiteral("routines")), [this] {
                           return busy;
                       }};
    QStringList opened;
};

TEST_F(RoutineFilesTest, AFileWaitsForWhatIsNotToBeDisturbed)
{
    const QString file = copy(QStringLiteral("a.limber"));
    busy = true;
    files.openWhenFree(file);
    settle();
    EXPECT_EQ(opened, QStringList());
    busy = false;
    files.openWaiting();
    settle();
    EXPECT_EQ(opened, QStringList(file));
}

TEST_F(RoutineFilesTest, WhatWasReadWhileSomethingBeganWaitsToo)
{
    const QString file = copy(QStringLiteral("a.limber"));
    files.openWhenFree(file);
    busy = true;
    settle();
    EXPECT_EQ(opened, QStringList());
    busy = false;
    files.openWaiting();
    settle();
    EXPECT_EQ(opened, QStringList(file));
}

TEST_F(RoutineFilesTest, ANewerFileTakesThePlaceOfOneThatIsBeingRead)
{
    const QString older = copy(QStringLiteral("a.limber"));
    const QString newer = copy(QStringLiteral("b.limber"));
    files.openWhenFree(older);
    busy = true;
    files.openWhenFree(newer);
    settle();
    busy = false;
    files.openWaiting();
    settle();
    EXPECT_EQ(opened, QStringList(newer));
}

TEST_F(RoutineFilesTest, WhatWasOpenedIsAmongTheRecentFilesAndNotInTheLibrary)
{
    const QString file = copy(QStringLiteral("a.limber"));
    files.openWhenFree(file);
    settle();
    EXPECT_EQ(settings.recentFiles(), QStringList(file));
    EXPECT_EQ(library.entries().size(), 1U);
}

} // namespace
} // namespace limber
