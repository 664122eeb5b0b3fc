// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/background.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "core/base/when_done.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BackgroundTest : public testing::Test {
protected:
    void SetUp() override
    {
        desktop.answer(u"Notify"_s, 7U);
        desktop.answer(u"CloseNotification"_s,
                       [](const QDBusMessage &call) { return call.createReply(); });
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

    /// The computer slept, and a reminder came due meanwhile.
    void comeDue()
    {
        const QDateTime soon = clock.wall().addSecs(180);
        settings.setReminders({.on = true,
                               .days = {static_cast<Qt::DayOfWeek>(soon.date().dayOfWeek())},
                               .at = soon.time()});
        settings.setReminderState({});
        background.refresh(u"Upper-Back Release"_s);
        bool read = false;
        whenDone(history.list({}, 1, std::nullopt), &window,
                 [&read](const auto &) { read = true; });
        ASSERT_TRUE(QTest::qWaitFor([&read] { return read; }));
        QSignalSpy due(&background, &Background::reminderDue);
        clock.sleep(5min);
        logindBus.send(QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s,
                                                  u"PrepareForSleep"_s)
                       << false);
        ASSERT_TRUE(due.wait());
        EXPECT_EQ(due.back(), QVariantList{true});
    }

    QTemporaryDir folder;
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    FakeService desktop{bus.connect(), u"org.freedesktop.Notifications"_s};
    /// A tray that never answers.
    FakeService tray{bus.connect(), u"org.kde.StatusNotifierWatcher"_s};
    QDBusConnection logindBus = bus.connect();
    FakeService logind{logindBus, u"org.freedesktop.login1"_s};
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

TEST_F(BackgroundTest, AReminderThatTheDesktopShowsLeavesTheWindowAlone)
{
    comeDue();
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(BackgroundTest, OneThatItDoesNotShowBringsTheWindow)
{
    for (const bool there : {true, false}) {
        window.hide();
        if (there)
            desktop.answer(u"Notify"_s, u"seven"_s);
        else
            desktop.leave();
        comeDue();
        EXPECT_TRUE(QTest::qWaitFor([&] { return window.isVisible(); }));
        background.answer(ReminderAnswer::Skip);
    }
}
