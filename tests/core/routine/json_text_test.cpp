// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/routine/json_text.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Problem problemOf(const QByteArray &bytes)
{
    const auto parsed = parseJson(bytes);
    return parsed ? Problem{} : parsed.problems().front();
}

Problem syntaxProblem(const char16_t *reason, int line, int column)
{
    return {.code = ProblemCode::JsonSyntax,
            .place = TextPlace{line, column},
            .details = {QString::fromUtf16(reason)}};
}

QByteArray nested(int depth)
{
    return "{\"a\": " + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
}

} // namespace

TEST(JsonText, ReadsWhatJsonAllows)
{
    const QByteArray text = R"(
        {"a": [1, -0.5, 2e3, 1E-2, 0, true, false, null], "b": {"c": {}},
         "d": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00", "é": "ü"}
    )";
    const auto parsed = parseJson(text);
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->root, QJsonDocument::fromJson(text).object());
    EXPECT_EQ(parsed->root.size(), 4);
    EXPECT_THAT(parsed->problems, IsEmpty());
}

TEST(JsonText, ReadsPastAByteOrderMark)
{
    const auto parsed = parseJson("\xef\xbb\xbf{\"a\": 1}");
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->root, (QJsonObject{{u"a"_s, 1}}));
    EXPECT_EQ(problemOf("\xef\xbb\xbf{,"), syntaxProblem(json_reason::keyExpected, 1, 2));
}

TEST(JsonText, SaysWhereAndWhyATextIsNotJson)
{
    const struct {
        QByteArray text;
        const char16_t *reason;
        int line;
        int column;
    } cases[] = {
        {"", json_reason::empty, 1, 1},
        {" \n\t", json_reason::empty, 2, 2},
        {"hello", json_reason::valueExpected, 1, 1},
        {"{\"a\": tru}", json_reason::valueExpected, 1, 7},
        {"{\"a\": }", json_reason::valueExpected, 1, 7},
        {"{\"a\": [1, ]}", json_reason::valueExpected, 1, 11},
        {"{\"a\": 'x'}", json_reason::valueExpected, 1, 7},
        {"{\"a\": NaN}", json_reason::valueExpected, 1, 7},
        {"{\"a\": +1}", json_reason::valueExpected, 1, 7},
        {"{a: 1}", json_reason::keyExpected, 1, 2},
        {"{\"a\": 1,}", json_reason::keyExpected, 1, 9},
        {"{\"a\" 1}", json_reason::colonExpected, 1, 6},
        {"{\"a\": 1\n \"b\": 2}", json_reason::commaExpected, 2, 2},
        {"{\"a\": [1 2]}", json_reason::commaExpected, 1, 10},
        {"{\"a\": [1}", json_reason::commaExpected, 1, 9},
        {"{", json_reason::unexpectedEnd, 1, 2},
        {"{\"a\": [1,\n2", json_reason::unexpectedEnd, 2, 2},
        {"{\"a\"", json_reason::unexpectedEnd, 1, 5},
        {"{\"a\": 01}", json_reason::illegalNumber, 1, 7},
        {"{\"a\": 1.}", json_reason::illegalNumber, 1, 7},
        {"{\"a\": .5}", json_reason::valueExpected, 1, 7},
        {"{\"a\": -}", json_reason::illegalNumber, 1, 7},
        {"{\"a\": 1e}", json_reason::illegalNumber, 1, 7},
        {"{\"a\": \"\\q\"}", json_reason::illegalEscape, 1, 8},
        {"{\"a\": \"\\u12\"}", json_reason::illegalEscape, 1, 8},
        {"{\"a\": \"\\u+123\"}", json_reason::illegalEscape, 1, 8},
        {"{\"a\": \"\\ud800\"}", json_reason::illegalEscape, 1, 8},
        {"{\"a\": \"\\udc00\"}", json_reason::illegalEscape, 1, 8},
        {"{\"a\": \"x\ty\"}", json_reason::controlCharacter, 1, 9},
        {"{\"a\": \"x\n\"}", json_reason::unterminatedString, 1, 7},
        {"{\"a\": \"x", json_reason::unterminatedString, 1, 7},
        {"{\"a\": \"x\\", json_reason::illegalEscape, 1, 9},
        {"{} {}", json_reason::textAfterEnd, 1, 4},
        // Columns count characters, not bytes.
        {"{\"ü€\U0001F600\": x}", json_reason::valueExpected, 1, 9},
    };
    for (const auto &[text, reason, line, column] : cases)
        EXPECT_EQ(problemOf(text), syntaxProblem(reason, line, column)) << text.constData();
}

TEST(JsonText, RefusesANumberThatNoDoubleHolds)
{
    const Problem huge = problemOf("{\"a\": -1e400}");
    EXPECT_EQ(huge.code, ProblemCode::OutOfRange);
    EXPECT_EQ(huge.place, (TextPlace{1, 7}));
    EXPECT_EQ(huge.details.front(), u"-1e400"_s);
    EXPECT_TRUE(parseJson("{\"a\": [1e308, 1e-300]}").ok());
}

TEST(JsonText, TellsABinaryFileFromAText)
{
    EXPECT_EQ(problemOf(QByteArray("{\"a\": \"\0\"}", 10)),
              (Problem{.code = ProblemCode::NotText, .place = TextPlace{1, 8}}));
    EXPECT_EQ(problemOf("{}\n\x1b[0m").code, ProblemCode::NotText);
}

TEST(JsonText, FindsTheFirstByteThatIsNotUtf8)
{
    const auto invalidAt = [](int line, int column) {
        return Problem{.code = ProblemCode::InvalidUtf8, .place = TextPlace{line, column}};
    };
    EXPECT_EQ(problemOf("{\n\"ü\xfc\": 1}"), invalidAt(2, 3));
    for (const char *bytes :
         {"\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xc3("})
        EXPECT_EQ(problemOf(QByteArray("\"") + bytes), invalidAt(1, 2)) << bytes;
    for (const char *bytes : {"\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf",
                              "\xee\x80\x80", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
        EXPECT_TRUE(parseJson(QByteArray("{\"a\": \"") + bytes + "\"}").ok()) << bytes;
}

TEST(JsonText, WantsAnObject)
{
    for (const auto &[text, type] : {std::pair{"[1]", u"array"_s}, std::pair{" 1 ", u"number"_s},
                                     std::pair{"\"x\"", u"string"_s},
                                     std::pair{"true", u"boolean"_s}, std::pair{"null", u"null"_s}})
        EXPECT_EQ(problemOf(text),
                  (Problem{.code = ProblemCode::WrongType, .details = {u"object"_s, type}}));
}

TEST(JsonText, BoundsDepthCountAndKeys)
{
    EXPECT_TRUE(parseJson(nested(maxJsonDepth)).ok());
    EXPECT_EQ(problemOf(nested(maxJsonDepth + 1)),
              (Problem{.code = ProblemCode::TooDeep,
                       .place = TextPlace{1, maxJsonDepth + 6},
                       .details = {QString::number(maxJsonDepth)}}));
    EXPECT_EQ(problemOf(QByteArray(1'000'000, '[')).code, ProblemCode::TooDeep);

    const auto values = [](int count) {
        return "{\"a\": [" + QByteArray("1,").repeated(count - 3) + "1]}";
    };
    EXPECT_TRUE(parseJson(values(maxJsonValues)).ok());
    EXPECT_EQ(
        problemOf(values(maxJsonValues + 1)),
        (Problem{.code = ProblemCode::TooMany,
                 .details = {QString::number(maxJsonValues), QString::number(maxJsonValues + 1)}}));

    const auto keyOf = [](int length) {
        return "{\"a\": {\"" + QByteArray(length, 'k') + "\": 1}}";
    };
    EXPECT_TRUE(parseJson(keyOf(maxJsonKeyLength)).ok());
    EXPECT_EQ(problemOf(keyOf(maxJsonKeyLength + 1)), (Problem{.code = ProblemCode::TextTooLong,
                                                               .pointer = u"/a"_s,
                                                               .details = {u"256"_s, u"257"_s}}));
}

TEST(JsonText, ReportsKeysThatStandTwice)
{
    const auto parsed = parseJson(R"({"a": 1, "b": [{"x": 1, "\u0078": 2}], "c": {"a": 1},
 "ä": 3, "a": 3, "a": 4})");
    ASSERT_TRUE(parsed.ok());
    const auto twice = [](const QString &pointer, const QString &key, TextPlace place) {
        return Problem{.code = ProblemCode::DuplicateKey,
                       .pointer = pointer,
                       .place = place,
                       .details = {key}};
    };
    EXPECT_THAT(parsed->problems,
                ElementsAre(twice(u"/b/0"_s, u"x"_s, {1, 25}), twice({}, u"a"_s, {2, 10}),
                            twice({}, u"a"_s, {2, 18})));
}

TEST(JsonText, OrdersProblemsAsTheFileDoes)
{
    const QByteArray text = R"({"z": 1, "a/b": {"~": [0, 1]}, "m": 2})";
    const auto at = [](const QString &pointer) {
        return Problem{.code = ProblemCode::OutOfRange, .pointer = pointer};
    };
    EXPECT_THAT(inFileOrder({at(u"/m"_s), at(u"/a~1b/~0/1"_s), at(u"/a~1b/~0/0"_s), at(u"/a~1b"_s),
                             at(u"/z"_s), at({})},
                            text),
                ElementsAre(at({}), at(u"/z"_s), at(u"/a~1b"_s), at(u"/a~1b/~0/0"_s),
                            at(u"/a~1b/~0/1"_s), at(u"/m"_s)));
}
