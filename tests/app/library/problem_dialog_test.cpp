// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "app/library/problem_dialog.h"
#include "app/widgets/card.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

Problems problems(size_t count)
{
    return Problems(
        count, Problem{.code = ProblemCode::EmptyText, .pointer = QStringLiteral("/title/en")});
}

qsizetype shownIn(const ProblemDialog &dialog)
{
    return dialog.findChildren<NoteBox *>(QRegularExpression(QStringLiteral("^problem\\d+$")))
        .size();
}

NoteBox *restOf(const ProblemDialog &dialog)
{
    return dialog.findChild<NoteBox *>(QStringLiteral("problemRest"));
}

} // namespace

TEST(ProblemDialog, ShowsAHundredProblemsWhole)
{
    const ProblemDialog dialog({QStringLiteral("mine.limber"), problems(100)});
    EXPECT_EQ(shownIn(dialog), 100);
    EXPECT_EQ(restOf(dialog), nullptr);
    EXPECT_EQ(problemLines(problems(100)).count(u'\n'), 99);
}

TEST(ProblemDialog, TellsHowManyThereAreWhereTheyWouldHoldTheWindowUp)
{
    const ProblemDialog dialog({QStringLiteral("mine.limber"), problems(45'000)});
    EXPECT_EQ(shownIn(dialog), 100);
    ASSERT_NE(restOf(dialog), nullptr);
    EXPECT_TRUE(restOf(dialog)->text().contains(QStringLiteral("45,000")));

    const QString lines = problemLines(problems(45'000));
    EXPECT_EQ(lines.count(u'\n'), 100);
    EXPECT_TRUE(lines.endsWith(restOf(dialog)->text()));
}
