// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "app/cli/output.h"
#include "app/cli/table.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

class OutputTest : public testing::Test {
protected:
    OutputTest() { EXPECT_EQ(pipe(m_ends.data()), 0); }
    ~OutputTest() override
    {
        closeReader();
        close(m_ends[1]);
    }

    void closeReader()
    {
        if (m_ends[0] >= 0)
            close(m_ends[0]);
        m_ends[0] = -1;
    }

    QByteArray written()
    {
        std::array<char, 4096> bytes{};
        const auto count = ::read(m_ends[0], bytes.data(), bytes.size());
        return {bytes.data(), static_cast<qsizetype>(count)};
    }

    std::array<int, 2> m_ends{-1, -1};
};

} // namespace

TEST_F(OutputTest, ALineCannotCommandTheTerminal)
{
    Output out(m_ends[1]);
    out.line(QStringLiteral("a\x1b[2Jb\nc"));
    EXPECT_EQ(written(), QByteArray("a\uFFFD[2Jb\uFFFDc\n"));
}

TEST_F(OutputTest, AProblemNamesFilePlaceAndReason)
{
    Output out(m_ends[1]);
    out.problems(QStringLiteral("f"),
                 {Problem{.code = ProblemCode::EmptyText, .pointer = QStringLiteral("/title/en")}});
    EXPECT_EQ(written(), QByteArray("f: /title/en: The text is empty\n"));
    out.problems({}, {Problem{.code = ProblemCode::EmptyText}});
    EXPECT_EQ(written(), QByteArray("The text is empty\n"));
}

TEST_F(OutputTest, AReaderThatHasGoneIsRemembered)
{
    std::signal(SIGPIPE, SIG_IGN);
    closeReader();
    Output out(m_ends[1]);
    out.line(QStringLiteral("x"));
    EXPECT_TRUE(out.closed());
    EXPECT_FALSE(out.failed());
}

TEST_F(OutputTest, AFullDiskIsAFailure)
{
    const int full = open("/dev/full", O_WRONLY);
    Output out(full);
    out.line(QStringLiteral("x"));
    EXPECT_TRUE(out.failed());
    close(full);
}

TEST(OutputText, ClippingCountsColumnsNotCharacters)
{
    EXPECT_EQ(clipped(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    EXPECT_EQ(clipped(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
    EXPECT_EQ(clipped(QStringLiteral("漢字漢字"), 5), QStringLiteral("漢字…"));
    EXPECT_EQ(clipped(QStringLiteral("abc"), 0), QString{});
    EXPECT_EQ(columnsOf(QStringLiteral("e\u0301")), 1);
    EXPECT_EQ(columnsOf(QStringLiteral("Rücken · ×")), 10);
}

TEST(OutputText, WrappingBreaksBetweenWords)
{
    EXPECT_EQ(wrapped(QStringLiteral("one two three"), 7),
              (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    EXPECT_EQ(wrapped(QStringLiteral("unbreakable"), 4),
              QStringList{QStringLiteral("unbreakable")});
    EXPECT_EQ(wrapped(QString{}, 4), QStringList{});
}

TEST_F(OutputTest, ATableAlignsItsColumns)
{
    Table table;
    table.add({QStringLiteral("a"), QStringLiteral("漢字"), QStringLiteral("x")});
    table.add({QStringLiteral("bcd"), QStringLiteral("e"), QString{}});
    Output out(m_ends[1]);
    table.print(out);
    EXPECT_EQ(written(), QByteArray("a    漢字  x\nbcd  e\n"));
}
