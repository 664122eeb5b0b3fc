// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QSignalSpy>
#include <QVariantMap>

#include "app/desktop/color_scheme.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

using Spaces = QMap<QString, QVariantMap>;

class ColorSchemeTest : public testing::Test {
protected:
    void SetUp() override { qDBusRegisterMetaType<Spaces>(); }

    void say(const QVariantMap &appearance)
    {
        portal.answer(u"ReadAll"_s,
                      QVariant::fromValue(Spaces{{u"org.freedesktop.appearance"_s, appearance}}));
    }
    void change(const QString &key, const QVariant &value)
    {
        portalBus.send(
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s)
            << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value)));
    }

    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    QDBusConnection portalBus = bus.connect();
    FakeService portal{portalBus, u"org.freedesktop.portal.Desktop"_s};
};

} // namespace

TEST_F(ColorSchemeTest, SaysWhatTheDesktopSays)
{
    say({{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}});
    ColorScheme scheme(limber);
    EXPECT_EQ(scheme.dark(), std::nullopt);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), true);
    EXPECT_TRUE(scheme.highContrast());
}

TEST_F(ColorSchemeTest, FollowsTheDesktop)
{
    say({{u"color-scheme"_s, 1U}});
    ColorScheme scheme(limber);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(changed.wait());
    change(u"color-scheme"_s, 2U);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), false);
    change(u"contrast"_s, 1U);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(scheme.highContrast());
    change(u"color-scheme"_s, 0U);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(scheme.dark(), std::nullopt);
    EXPECT_TRUE(scheme.highContrast());
}

TEST_F(ColorSchemeTest, NonsenseSaysNothing)
{
    say({{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, -1}});
    ColorScheme scheme(limber);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    ASSERT_TRUE(portal.hears(u"ReadAll"_s));
    change(u"color-scheme"_s, 17U);
    change(u"accent-color"_s, 1U);
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
