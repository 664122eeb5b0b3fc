// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/desktop/color_scheme.h"
#include "tests/support/fake_portal.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

class ColorSchemeTest : public testing::Test {
protected:
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    FakePortal portal{bus.connect()};
};

} // namespace

TEST_F(ColorSchemeTest, SaysWhatTheDesktopSays)
{
    portal.say({{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}});
    ColorScheme scheme(limber);
    EXPECT_EQ(scheme.dark(), std::nullopt);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), true);
    EXPECT_TRUE(scheme.highContrast());
}

TEST_F(ColorSchemeTest, FollowsTheDesktop)
{
    portal.say({{u"color-scheme"_s, 1U}});
    ColorScheme scheme(limber);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(changed.wait());
    portal.change(u"color-scheme"_s, 2U);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), false);
    portal.change(u"contrast"_s, 1U);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(scheme.highContrast());
    portal.change(u"color-scheme"_s, 0U);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), std::nullopt);
    EXPECT_TRUE(scheme.highContrast());
}

TEST_F(ColorSchemeTest, NonsenseSaysNothing)
{
    portal.say({{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, -1}});
    ColorScheme scheme(limber);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(portal.hears(u"ReadAll"_s));
    portal.change(u"color-scheme"_s, 17U);
    portal.change(u"accent-color"_s, 1U);
    portal.answer(u"ReadAll"_s, u"dark"_s);
    ColorScheme other(limber);
    ASSERT_TRUE(portal.hears(u"ReadAll"_s, 2));
    portal.settle(limber);
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_EQ(other.dark(), std::nullopt);
}

TEST_F(ColorSchemeTest, ADesktopThatIsNotThereOrNeverAnswersSaysNothing)
{
    ColorScheme dead(limber);
    ASSERT_TRUE(portal.hears(u"ReadAll"_s));
    ColorScheme nowhere(noBus());
    portal.settle(limber);
    EXPECT_EQ(dead.dark(), std::nullopt);
    EXPECT_EQ(nowhere.dark(), std::nullopt);
}
