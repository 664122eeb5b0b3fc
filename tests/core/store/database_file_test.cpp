// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <optional>

#include <QFile>
#include <QTemporaryDir>

#include "core/store/database_file.h"
#include "tests/support/files.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(DatabaseFile, IsAnotherOnceReplaced)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a"));
    EXPECT_EQ(identityOf(file), std::nullopt);
    put(file, "1");
    const auto first = identityOf(file);
    ASSERT_TRUE(first);
    ASSERT_TRUE(QFile::rename(file, dir.filePath(QStringLiteral("b"))));
    put(file, "1");
    EXPECT_NE(identityOf(file), first);
}

TEST(DatabaseFile, IsSetAsideWithAllThatBelongsToIt)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("history.db"));
    const QDateTime now(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    for (const auto *name : {"first", "second"}) {
        put(file, name);
        put(file + QStringLiteral("-wal"), name);
        const auto aside = setAside(file, now);
        ASSERT_TRUE(aside.ok());
        const QString stem = file + QStringLiteral(".damaged-20240506T070809Z");
        EXPECT_EQ(*aside, name == QByteArray("first") ? stem : stem + QStringLiteral("-2"));
        for (const auto *suffix : {"", "-wal"}) {
            QFile kept(*aside + QString::fromLatin1(suffix));
            ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
            EXPECT_EQ(kept.readAll(), name);
        }
        EXPECT_FALSE(QFile::exists(file));
        EXPECT_FALSE(QFile::exists(file + QStringLiteral("-wal")));
    }
}

TEST(DatabaseFile, ProgramsTakeTurnsInAFolder)
{
    const QTemporaryDir dir;
    std::optional<FolderLock> first(std::in_place, dir.path(), Millis{0});
    EXPECT_TRUE(first->isMine());
    EXPECT_FALSE(FolderLock(dir.path(), Millis{20}).isMine());
    first.reset();
    EXPECT_TRUE(FolderLock(dir.path(), Millis{0}).isMine());
}
