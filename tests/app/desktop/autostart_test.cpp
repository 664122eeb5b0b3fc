// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "app/desktop/autostart.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

class AutostartTest : public testing::Test {
protected:
    [[nodiscard]] QByteArray content() const
    {
        QFile entry(file);
        return entry.open(QIODevice::ReadOnly) ? entry.readAll() : QByteArray{};
    }
    void put(const QByteArray &bytes) const
    {
        QFile entry(file);
        ASSERT_TRUE(entry.open(QIODevice::WriteOnly));
        entry.write(bytes);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"autostart/org.limber.Limber.desktop"_s);
};

} // namespace

TEST_F(AutostartTest, IsWrittenAndTakenAway)
{
    EXPECT_FALSE(startsWithDesktop(file));
    ASSERT_TRUE(setStartsWithDesktop(file, {u"/usr/bin/limber"_s, u"--background"_s}, true).ok());
    EXPECT_TRUE(startsWithDesktop(file));
    EXPECT_TRUE(content().contains("\nExec=\"/usr/bin/limber\" \"--background\"\n"));
    ASSERT_TRUE(setStartsWithDesktop(file, {}, false).ok());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(setStartsWithDesktop(file, {}, false).ok());
}

TEST_F(AutostartTest, APathOfAnyKindIsQuoted)
{
    ASSERT_TRUE(setStartsWithDesktop(file, {u"/a b/$x%\"\\"_s}, true).ok());
    EXPECT_TRUE(content().contains("\nExec=\"/a b/\\\\$x%%\\\\\"\\\\\\\\\"\n"))
        << content().constData();
}

TEST_F(AutostartTest, WhatThePersonTurnedOffElsewhereIsOff)
{
    ASSERT_TRUE(setStartsWithDesktop(file, {u"limber"_s}, true).ok());
    put(content().replace("enabled=true", "enabled=false"));
    EXPECT_FALSE(startsWithDesktop(file));
    put("[Desktop Entry]\nHidden=true\n");
    EXPECT_FALSE(startsWithDesktop(file));
}

TEST_F(AutostartTest, AFolderThatCannotBeMadeIsSaid)
{
    QFile(folder.filePath(u"autostart"_s)).open(QIODevice::WriteOnly);
    const auto done = setStartsWithDesktop(file, {u"limber"_s}, true);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.problems().front().code, ProblemCode::FileUnwritable);
}
