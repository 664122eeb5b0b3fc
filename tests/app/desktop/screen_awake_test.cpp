// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDBusObjectPath>
#include <QSignalSpy>

#include "app/desktop/screen_awake.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr Millis shortPatience{100};

class ScreenAwakeTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<FakeService> screenSaver()
    {
        return std::make_unique<FakeService>(bus.connect(), u"org.freedesktop.ScreenSaver"_s);
    }
    [[nodiscard]] std::unique_ptr<FakeService> portal()
    {
        auto made =
            std::make_unique<FakeService>(bus.connect(), u"org.freedesktop.portal.Desktop"_s);
        made->answer(u"Inhibit"_s, QVariant::fromValue(QDBusObjectPath(u"/request/7"_s)));
        return made;
    }
    [[nodiscard]] bool fails() const
    {
        return QTest::qWaitFor([this] { return awake.failed(); });
    }

    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    ScreenAwake awake{limber, shortPatience};
};

} // namespace

TEST_F(ScreenAwakeTest, AsksTheScreenSaverAndLetsItGo)
{
    const auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, 42U);
    awake.keep(true);
    ASSERT_TRUE(saver->hears(u"Inhibit"_s));
    EXPECT_EQ(saver->calls(u"Inhibit"_s).front().arguments().front().toString(), u"Limber");

    awake.keep(false);
    ASSERT_TRUE(saver->hears(u"UnInhibit"_s));
    EXPECT_EQ(saver->calls(u"UnInhibit"_s).front().arguments(), QVariantList{42U});
    awake.keep(true);
    EXPECT_TRUE(saver->hears(u"Inhibit"_s, 2));
    EXPECT_FALSE(awake.failed());
}

TEST_F(ScreenAwakeTest, AsksOnceHoweverOftenItIsTold)
{
    const auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, 42U);
    for (int times = 0; times < 5; ++times)
        awake.keep(true);
    awake.keep(false);
    awake.keep(false);
    ASSERT_TRUE(saver->hears(u"UnInhibit"_s));
    EXPECT_EQ(saver->asked(u"Inhibit"_s), 1);
    EXPECT_EQ(saver->asked(u"UnInhibit"_s), 1);
}

TEST_F(ScreenAwakeTest, LetsTheScreenGoWhenItIsDestroyed)
{
    const auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, 42U);
    {
        ScreenAwake brief(limber);
        brief.keep(true);
        ASSERT_TRUE(saver->hears(u"Inhibit"_s));
        saver->settle(limber);
    }
    EXPECT_TRUE(saver->hears(u"UnInhibit"_s));
}

TEST_F(ScreenAwakeTest, WithoutAScreenSaverAsksThePortal)
{
    const auto desktop = portal();
    awake.keep(true);
    ASSERT_TRUE(desktop->hears(u"Inhibit"_s));
    EXPECT_EQ(desktop->calls(u"Inhibit"_s).front().signature(), u"sua{sv}");
    awake.keep(false);
    ASSERT_TRUE(desktop->hears(u"Close"_s));
    EXPECT_EQ(desktop->calls(u"Close"_s).front().path(), u"/request/7");
    EXPECT_FALSE(awake.failed());
}

TEST_F(ScreenAwakeTest, AScreenSaverThatNeverAnswersOrTalksNonsenseIsNoHindrance)
{
    const auto desktop = portal();
    {
        const auto dead = screenSaver();
        awake.keep(true);
        ASSERT_TRUE(desktop->hears(u"Inhibit"_s));
        awake.keep(false);
        ASSERT_TRUE(desktop->hears(u"Close"_s));
    }
    const auto odd = screenSaver();
    odd->answer(u"Inhibit"_s, u"forty-two"_s);
    awake.keep(true);
    EXPECT_TRUE(desktop->hears(u"Inhibit"_s, 2));
}

TEST_F(ScreenAwakeTest, SaysWhenNobodyHelpsWhileItIsWanted)
{
    QSignalSpy changed(&awake, &ScreenAwake::changed);
    awake.keep(true);
    ASSERT_TRUE(fails());
    EXPECT_EQ(changed.size(), 1);
    awake.keep(false);
    EXPECT_FALSE(awake.failed()) << "it is not wanted any more";
    EXPECT_EQ(changed.size(), 2);
    const auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, 1U);
    awake.keep(true);
    ASSERT_TRUE(saver->hears(u"Inhibit"_s));
    saver->settle(limber);
    EXPECT_FALSE(awake.failed());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(ScreenAwakeTest, WithoutABusItFails)
{
    ScreenAwake nowhere(noBus());
    nowhere.keep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return nowhere.failed(); }));
    nowhere.keep(false);
}

TEST_F(ScreenAwakeTest, WhatIsGrantedTooLateIsGivenBack)
{
    const auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, [&](const QDBusMessage &call) {
        awake.keep(false);
        return call.createReply(5U);
    });
    awake.keep(true);
    ASSERT_TRUE(saver->hears(u"UnInhibit"_s));
    EXPECT_EQ(saver->calls(u"UnInhibit"_s).front().arguments(), QVariantList{5U});
}

TEST_F(ScreenAwakeTest, AScreenSaverThatEndsIsReplaced)
{
    auto saver = screenSaver();
    saver->answer(u"Inhibit"_s, 1U);
    awake.keep(true);
    ASSERT_TRUE(saver->hears(u"Inhibit"_s));
    saver->settle(limber);
    const auto desktop = portal();
    saver->leave();
    EXPECT_TRUE(desktop->hears(u"Inhibit"_s));
}
