// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include "app/log.h"
#include "tests/support/print_qt.h"
#include "tests/support/without_root.h"

using namespace limber;

namespace {

class LogTest : public testing::Test {
protected:
    ~LogTest() override { qInstallMessageHandler(nullptr); }

    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("s/limber.log")); }

    [[nodiscard]] QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(LogTest, QtsMessagesGoToTheFile)
{
    startLog(file(), LogLevel::Info);
    qInfo("one {} %s", "session");
    qWarning("two");
    const QByteArray written = content();
    EXPECT_TRUE(written.contains("info default: one {} session")) << written.toStdString();
    EXPECT_TRUE(written.contains("warning default: two"));
}

TEST_F(LogTest, WhatIsBelowTheLevelIsLeftOut)
{
    startLog(file(), LogLevel::Error);
    qWarning("quiet");
    qCritical("loud");
    EXPECT_FALSE(content().contains("quiet"));
    EXPECT_TRUE(content().contains("loud"));

    startLog(file(), LogLevel::Off);
    qCritical("nothing at all");
    EXPECT_FALSE(content().contains("nothing at all"));
}

TEST_F(LogTest, AProblemNamesItsFilesWithoutTheirFolders)
{
    startLog(file(), LogLevel::Info);
    logProblems(settingsLog, {{.code = ProblemCode::FileUnwritable,
                               .details = {QStringLiteral("/home/someone/limber.ini")}}});
    EXPECT_TRUE(content().contains("warning limber.settings: “limber.ini”")) << content().data();
}

TEST_F(LogTest, ItNeverGrowsBeyondThreeFiles)
{
    startLog(file(), LogLevel::Info);
    const QByteArray line(1000, 'x');
    for (int i = 0; i < 6'000; ++i)
        qWarning("%s", line.constData());
    const auto files = QFileInfo(file()).dir().entryInfoList(QDir::Files);
    EXPECT_EQ(files.size(), 3);
    for (const QFileInfo &one : files)
        EXPECT_LE(one.size(), 1024 * 1024);
}

TEST_F(LogTest, WithoutItsFolderOnlyWarningsGoToStandardError)
{
    QFile blocker(m_dir.filePath(QStringLiteral("s")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    testing::internal::CaptureStderr();
    startLog(file(), LogLevel::Debug);
    qInfo("quiet");
    qWarning("loud");
    const std::string written = testing::internal::GetCapturedStderr();
    EXPECT_NE(written.find("loud"), std::string::npos);
    EXPECT_EQ(written.find("quiet"), std::string::npos);
}

TEST_F(LogTest, EmptiedItLeavesNothingAndGoesOn)
{
    startLog(file(), LogLevel::Info);
    qInfo("before");
    const QString older = m_dir.filePath(QStringLiteral("s/limber.1.log"));
    ASSERT_TRUE(QFile::copy(file(), older));
    EXPECT_TRUE(emptyLog().ok());
    EXPECT_EQ(content(), QByteArray());
    EXPECT_FALSE(QFile::exists(older));
    qInfo("after");
    EXPECT_TRUE(content().endsWith("after\n") && !content().contains('\0'));
}

TEST_F(LogTest, WhatCannotBeEmptiedIsTold)
{
    startLog(file(), LogLevel::Info);
    qInfo("before");
    const QString older = m_dir.filePath(QStringLiteral("s/limber.1.log"));
    ASSERT_TRUE(QDir().mkpath(older));
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::ReadOwner));
    const WithoutRoot plain;
    const auto emptied = emptyLog();
    ASSERT_FALSE(emptied.ok());
    EXPECT_EQ(emptied.problems(),
              (Problems{{.code = ProblemCode::FileUnwritable, .details = {older}},
                        {.code = ProblemCode::FileUnwritable, .details = {file()}}}));
}
