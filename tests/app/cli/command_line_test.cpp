// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/cli/command_line.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

CommandLine read(const QString &typed)
{
    return readCommandLine(QStringLiteral("limber %1").arg(typed).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST(CommandLine, NothingTypedMeansTheWindow)
{
    const CommandLine line = read({});
    EXPECT_EQ(line.command, CommandName::Window);
    EXPECT_EQ(line.wish, CommandLine::Wish::Run);
    EXPECT_TRUE(line.complaint.isEmpty());
}

TEST(CommandLine, TheWindowOpensWhatLooksLikeAFile)
{
    EXPECT_EQ(read(QStringLiteral("mine.limber")).operands,
              QStringList{QStringLiteral("mine.limber")});
    EXPECT_TRUE(read(QStringLiteral("./anything")).complaint.isEmpty());
    EXPECT_FALSE(read(QStringLiteral("giude")).complaint.isEmpty());
    EXPECT_FALSE(read(QStringLiteral("a.limber b.limber")).complaint.isEmpty());
}

TEST(CommandLine, OptionsMayStandBeforeAndAfterTheCommand)
{
    const CommandLine line = read(QStringLiteral(
        "--data-dir /d --speed 20 guide x --repetitions 3 --start-higher --log-level debug"));
    EXPECT_TRUE(line.complaint.isEmpty()) << line.complaint.toStdString();
    EXPECT_EQ(line.command, CommandName::Guide);
    EXPECT_EQ(line.operands, QStringList{QStringLiteral("x")});
    EXPECT_EQ(line.dataDir, QStringLiteral("/d"));
    EXPECT_EQ(line.speed, 20.0);
    EXPECT_EQ(line.repetitions, 3);
    EXPECT_TRUE(line.startHigher);
    EXPECT_EQ(line.logLevel, LogLevel::Debug);
    EXPECT_EQ(read(QStringLiteral("list --language de")).language, QStringLiteral("de"));
}

TEST(CommandLine, HelpAndVersionGoBeforeWhatIsMissing)
{
    EXPECT_EQ(read(QStringLiteral("guide --help")).wish, CommandLine::Wish::Help);
    EXPECT_TRUE(read(QStringLiteral("guide --help")).complaint.isEmpty());
    EXPECT_EQ(read(QStringLiteral("validate --version")).wish, CommandLine::Wish::Version);
}

TEST(CommandLine, AnOptionOfAnotherCommandIsRefused)
{
    for (const QString &typed :
         {QStringLiteral("list --speed 2"), QStringLiteral("guide x --format csv"),
          QStringLiteral("history --start-higher"), QStringLiteral("--repetitions 3")})
        EXPECT_FALSE(read(typed).complaint.isEmpty()) << typed.toStdString();
}

TEST(CommandLine, ValuesThatMakeNoSenseAreRefused)
{
    for (const QString &typed :
         {QStringLiteral("guide x --speed 0"), QStringLiteral("guide x --speed -1"),
          QStringLiteral("guide x --speed inf"), QStringLiteral("guide x --speed 1e9"),
          QStringLiteral("guide x --repetitions 0"), QStringLiteral("history --format yaml"),
          QStringLiteral("list --log-level 7"), QStringLiteral("list --language tlh"),
          QStringLiteral("list --data-dir=")})
        EXPECT_FALSE(read(typed).complaint.isEmpty()) << typed.toStdString();
}

TEST(CommandLine, TheHelpOfACommandNamesItsOptionsOnly)
{
    const QString guide = helpText(CommandName::Guide);
    EXPECT_TRUE(guide.startsWith(QStringLiteral("Usage: limber guide ")));
    EXPECT_TRUE(guide.contains(QStringLiteral("--repetitions")));
    EXPECT_FALSE(guide.contains(QStringLiteral("--format")));
    EXPECT_TRUE(helpText(CommandName::Window).contains(QStringLiteral("validate")));
}

TEST(CommandLine, HistoryTakesOneTaskAtATime)
{
    const CommandLine import = read(QStringLiteral("history --import a.json --dry-run"));
    EXPECT_TRUE(import.complaint.isEmpty());
    EXPECT_EQ(import.importFile, QStringLiteral("a.json"));
    EXPECT_TRUE(import.dryRun);
    EXPECT_EQ(read(QStringLiteral("history --since 2030-06-12")).since, QDate(2030, 6, 12));
    EXPECT_EQ(read(QStringLiteral("history --restore copy.db")).operands,
              QStringList{QStringLiteral("copy.db")});
    EXPECT_TRUE(read(QStringLiteral("history --restore")).complaint.isEmpty());
    EXPECT_EQ(read(QStringLiteral("history --report a.pdf --notes")).report,
              QStringLiteral("a.pdf"));
    for (const QString &typed :
         {QStringLiteral("history --since soon"), QStringLiteral("history --dry-run"),
          QStringLiteral("history --import a --restore"), QStringLiteral("history --notes"),
          QStringLiteral("history --report a --undo-import"), QStringLiteral("history --import"),
          QStringLiteral("history copy.db"), QStringLiteral("history --restore a b")})
        EXPECT_FALSE(read(typed).complaint.isEmpty()) << typed.toStdString();
}
