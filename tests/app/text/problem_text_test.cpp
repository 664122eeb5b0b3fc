// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <set>

#include "app/text/problem_text.h"
#include "core/body/roller.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

constexpr auto lastCode = ProblemCode::ShippedRoutineWins;

QString textOf(ProblemCode code, const QStringList &details)
{
    return problemText(Problem{.code = code, .details = details});
}

} // namespace

TEST(ProblemText, EveryCodeHasWordsOfItsOwn)
{
    std::set<QString> texts;
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        const QString text =
            textOf(static_cast<ProblemCode>(code),
                   {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        EXPECT_FALSE(text.isEmpty()) << code;
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_TRUE(texts.insert(text).second) << text.toStdString();
    }
}

TEST(ProblemText, ADetailIsShownAsItIsWritten)
{
    EXPECT_EQ(textOf(ProblemCode::OutOfOrder, {QStringLiteral("%2"), QStringLiteral("x%1")}),
              QStringLiteral("“x%1” must be above “%2”"));
}

TEST(ProblemText, AnEndlessDetailIsShortened)
{
    EXPECT_LT(textOf(ProblemCode::BadPosition, {QString(100'000, u'x')}).size(), 500);
}

TEST(ProblemText, ATextThatIsNoJsonIsRefusedInOneSentence)
{
    EXPECT_EQ(textOf(ProblemCode::JsonSyntax, {QString::fromUtf16(json_reason::valueExpected)}),
              QStringLiteral("This is not valid JSON: a value is expected here"));
}

TEST(ProblemText, TypesAreSaidInWords)
{
    EXPECT_EQ(
        textOf(ProblemCode::WrongType, {QStringLiteral("string, array"), QStringLiteral("number")}),
        QStringLiteral("Expected a text in quotes or a list in brackets, found a number"));
    EXPECT_EQ(textOf(ProblemCode::WrongType, {QStringLiteral("integer"), QStringLiteral("number")}),
              QStringLiteral("Expected a whole number, found a fraction"));
}

TEST(ProblemText, AForbiddenZoneTellsWhy)
{
    const auto refused =
        RollerPosition::parse(RegionId{QStringLiteral("back")}, QStringLiteral("low-back"));
    ASSERT_FALSE(refused.ok());
    const QString text = problemText(refused.problems().front());
    EXPECT_TRUE(text.contains(QStringLiteral("low-back"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("ribs"))) << text.toStdString();
}

TEST(ProblemText, WhatCouldNotBeKeptAsideIsNotSaidToBe)
{
    const QString kept =
        textOf(ProblemCode::SettingsDamaged, {QStringLiteral("/a"), QStringLiteral("/b")});
    EXPECT_TRUE(kept.contains(QStringLiteral("/b")));
    EXPECT_FALSE(textOf(ProblemCode::SettingsDamaged, {QStringLiteral("/a"), QString{}})
                     .contains(QStringLiteral("aside")));
}

TEST(ProblemText, APlaceIsLineAndColumnOrPointer)
{
    EXPECT_EQ(placeText(Problem{.pointer = QStringLiteral("/steps/1")}),
              QStringLiteral("/steps/1"));
    EXPECT_EQ(placeText(Problem{.place = TextPlace{.line = 3, .column = 7}}),
              QStringLiteral("line 3, column 7"));
    EXPECT_EQ(placeText(Problem{}), QString{});
}
