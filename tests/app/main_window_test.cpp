// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.h"
#include "app/settings.h"
#include "app/widgets/surface.h"
#include "tests/support/print_qt.h"

using namespace limber;

class MainWindowTest : public testing::Test {
protected:
    QPushButton *item(const char *name)
    {
        return window.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("limber.ini"))};
    MainWindow window{settings};
};

TEST_F(MainWindowTest, LightsThePlaceOfThePage)
{
    window.showBeside(new QWidget, MainWindow::Place::History);
    EXPECT_TRUE(item("railHistory")->isChecked());
    EXPECT_FALSE(item("railRoutines")->isChecked());
}

TEST_F(MainWindowTest, APageAloneHidesTheRail)
{
    window.show();
    auto *page = new QWidget;
    window.showAlone(page);
    EXPECT_FALSE(window.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
    EXPECT_EQ(window.page(), page);
    window.showBeside(new QWidget, MainWindow::Place::Routines);
    EXPECT_TRUE(window.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
}

TEST_F(MainWindowTest, TheRailAsksForPlaces)
{
    window.showBeside(new QWidget, MainWindow::Place::Routines);
    QSignalSpy chosen(&window, &MainWindow::placeChosen);
    item("railHistory")->click();
    item("railRoutines")->click();
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0][0].value<MainWindow::Place>(), MainWindow::Place::History);
    // Pressing the place one is in does not put its light out.
    item("railRoutines")->click();
    EXPECT_TRUE(item("railRoutines")->isChecked());
    EXPECT_EQ(chosen.size(), 3);
    // As assistive technology does it.
    item("railHistory")->toggle();
    EXPECT_EQ(chosen.size(), 4);
    EXPECT_FALSE(item("railRoutines")->isChecked());
}

TEST_F(MainWindowTest, KeysOpenAFileAndFillTheScreen)
{
    window.showBeside(new QWidget, MainWindow::Place::Routines);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy open(&window, &MainWindow::openRequested);
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(open.size(), 1);
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_TRUE(window.windowState() & Qt::WindowFullScreen);
    QTest::keyClick(&window, Qt::Key_F11);
    EXPECT_FALSE(window.windowState() & Qt::WindowFullScreen);
}

TEST_F(MainWindowTest, TheFocusShowsOnceAKeyIsPressedUntilTheMouseIs)
{
    auto *page = new QPushButton;
    window.showAlone(page);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    page->setFocus();
    EXPECT_FALSE(showsFocus(*page));
    QTest::keyClick(page, Qt::Key_Escape);
    EXPECT_TRUE(showsFocus(*page));
    QTest::mousePress(page, Qt::LeftButton);
    EXPECT_FALSE(showsFocus(*page));
}

TEST_F(MainWindowTest, FillingTheScreenIsNoKeyForThePage)
{
    struct Page : QWidget {
        void keyPressEvent(QKeyEvent *) override { ++keys; }
        int keys = 0;
    };
    auto *page = new Page;
    window.showAlone(page);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(page, Qt::Key_F11);
    EXPECT_TRUE(window.windowState() & Qt::WindowFullScreen);
    EXPECT_EQ(page->keys, 0);
}

TEST_F(MainWindowTest, NoFileIsOpenedWhileAPageFillsTheWindow)
{
    window.showAlone(new QWidget);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy open(&window, &MainWindow::openRequested);
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(open.size(), 0);
}

TEST_F(MainWindowTest, RemembersItsSize)
{
    window.show();
    window.resize(1234, 700);
    window.close();
    MainWindow again(settings);
    EXPECT_EQ(again.size(), QSize(1234, 700));
}
