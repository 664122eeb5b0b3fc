// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings.h"
#include "app/style/theme.h"
#include "app/wardrobe.h"
#include "tests/support/fake_portal.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

class WardrobeTest : public testing::Test {
protected:
    void TearDown() override { QApplication::setPalette({}); }

    static const Theme &worn() { return Theme::of(QApplication::palette()); }
    static bool wears(const Theme &theme)
    {
        return QTest::qWaitFor([&] { return &worn() == &theme; });
    }

    QTemporaryDir dir;
    Settings settings{dir.filePath(u"limber.ini"_s)};
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
};

} // namespace

TEST_F(WardrobeTest, FollowsTheDesktopAsItChanges)
{
    FakePortal portal(bus.connect());
    portal.say({{u"color-scheme"_s, 1U}});
    Wardrobe wardrobe(settings);
    EXPECT_EQ(&worn(), &Theme::light());
    wardrobe.follow(limber);
    EXPECT_TRUE(wears(Theme::darkScheme()));
    portal.change(u"contrast"_s, 1U);
    EXPECT_TRUE(wears(Theme::contrastDark()));
    portal.change(u"color-scheme"_s, 2U);
    EXPECT_TRUE(wears(Theme::contrastLight()));
    portal.change(u"contrast"_s, 0U);
    EXPECT_TRUE(wears(Theme::light()));
}

TEST_F(WardrobeTest, WhatThePersonChoseHoldsWhateverTheDesktopSays)
{
    FakePortal portal(bus.connect());
    portal.say({{u"color-scheme"_s, 1U}});
    settings.setAppearance(Appearance::Light);
    Wardrobe wardrobe(settings);
    wardrobe.follow(limber);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings.systemWasDark() == true; }));
    EXPECT_EQ(&worn(), &Theme::light());
    settings.setAppearance(Appearance::System);
    wardrobe.dress();
    EXPECT_EQ(&worn(), &Theme::darkScheme());
}

TEST_F(WardrobeTest, BeginsAsTheDesktopWasLastTime)
{
    settings.setSystemWasDark(true);
    const Wardrobe wardrobe(settings);
    EXPECT_EQ(&worn(), &Theme::darkScheme());
}

TEST_F(WardrobeTest, WithoutAPortalThePaletteDecides)
{
    QApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    Wardrobe wardrobe(settings);
    EXPECT_EQ(&worn(), &Theme::darkScheme());
    wardrobe.follow(noBus());
    QCoreApplication::processEvents();
    EXPECT_EQ(&worn(), &Theme::darkScheme());
}

TEST_F(WardrobeTest, ForgetsADarkDesktopThatIsDarkNoMore)
{
    settings.setSystemWasDark(true);
    Wardrobe wardrobe(settings);
    wardrobe.follow(limber);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !settings.systemWasDark(); }));
    EXPECT_EQ(&worn(), &Theme::light());
}
