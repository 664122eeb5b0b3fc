// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/store/history_file.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;

TEST(HistoryFile, WhatIsConfirmedIsOnTheDiskBeforeThat)
{
    const TempDatabase temp;
    const auto opened = openHistory(temp.file(), Millis{30}, {});
    ASSERT_TRUE(opened.ok());
    Database &database = *opened->database;
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA journal_mode"))->toString(),
              QStringLiteral("wal"));
    constexpr int full = 2;
    EXPECT_EQ(database.value(QStringLiteral("PRAGMA synchronous"))->toInt(), full);
}
