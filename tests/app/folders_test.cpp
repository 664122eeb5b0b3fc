// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/folders.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(Folders, ADataDirHoldsEverything)
{
    const Folders folders = Folders::under(QStringLiteral("/d"));
    EXPECT_EQ(folders.historyFile(), QStringLiteral("/d/data/history.db"));
    EXPECT_EQ(folders.settingsFile(), QStringLiteral("/d/config/limber.ini"));
    EXPECT_EQ(folders.logFile(), QStringLiteral("/d/state/limber.log"));
    EXPECT_EQ(folders.cache, QStringLiteral("/d/cache"));
}

TEST(Folders, ARelativeXdgVariableIsIgnored)
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "relative/path");
    EXPECT_FALSE(Folders::standard().data.contains(QStringLiteral("relative")));
    qputenv("XDG_DATA_HOME", "/x");
    EXPECT_EQ(Folders::standard().data, QStringLiteral("/x/limber"));
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}
