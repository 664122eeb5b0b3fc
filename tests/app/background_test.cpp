// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "app/background.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

class BackgroundTest : public testing::Test {
protected:
    void SetUp() override
    {
        desktop.answer(u"Notify"_s, 7U);
        background.refresh(u"Upper-Back Release"_s);
    }
    void TearDown() override { QApplication::setQuitOnLastWindowClosed(true); }

    /// Whether closing the window ends the program.
    bool closingEnds()
    {
        window.show();
        window.close();
        return QApplication::quitOnLastWindowClosed();
    }

    QTemporaryDir folder;
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    FakeService desktop{bus.connect(), u"org.freedesktop.Notifications"_s};
    /// A tray that never answers.
    FakeService tray{bus.connect(), u"org.kde.StatusNotifierWatcher"_s};
    ManualClock clock;
    Settings settings{folder.filePath(u"limber.ini"_s)};
    HistoryService history{folder.filePath(u"history.db"_s), folder.filePath(u"locks"_s)};
    MainWindow window{settings};
    bool guiding = false;
    Background background{window, settings, history, clock, Buses{limber, limber}, [this] {
                              return guiding;
                          }};
};

} // namespace

TEST_F(BackgroundTest, WithoutRemindersClosingTheWindowEndsTheProgram)
{
    EXPECT_TRUE(closingEnds());
    desktop.settle(limber);
    EXPECT_EQ(desktop.asked(u"Notify"_s), 0);
    EXPECT_EQ(tray.asked(u"Get"_s), 0);
}

TEST_F(BackgroundTest, WithRemindersItStaysAndSaysSoOnce)
{
    settings.setReminders({.on = true});
    background.refresh(u"Upper-Back Release"_s);
    EXPECT_FALSE(closingEnds());
    EXPECT_FALSE(closingEnds());
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    EXPECT_EQ(desktop.asked(u"Notify"_s), 1);
    EXPECT_TRUE(tray.hears(u"Get"_s));

    settings.setReminders({});
    background.refresh(u"Upper-Back Release"_s);
    EXPECT_TRUE(closingEnds());
}

TEST_F(BackgroundTest, ASessionIsNotLeftRunningUnseen)
{
    settings.setReminders({.on = true});
    guiding = true;
    EXPECT_TRUE(closingEnds());
}
