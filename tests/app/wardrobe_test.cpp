// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings.h"
#include "app/wardrobe.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

namespace limber {
namespace {

TEST(Wardrobe, ForgetsADarkDesktopThatIsDarkNoMore)
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("limber.ini")));
    settings.setSystemWasDark(true);
    PrivateBus bus;
    Wardrobe wardrobe(settings);
    wardrobe.follow(bus.connect());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !settings.systemWasDark(); }));
    QApplication::setPalette({});
}

} // namespace
} // namespace limber
