// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/routine/ordered_json.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

TEST(OrderedJson, KeepsTheOrderAndShortThingsInOneLine)
{
    const OrderedJson::Members members{
        {u"z"_s, QJsonValue(1)},
        {u"a"_s, OrderedJson::Items{QJsonValue(u"x"_s), QJsonValue(2.5)}},
        {u"empty"_s, OrderedJson::Members{}},
    };
    EXPECT_EQ(OrderedJson(members).text(),
              QByteArray("{\"z\": 1, \"a\": [\"x\", 2.5], \"empty\": {}}\n"));
}

TEST(OrderedJson, BreaksWhatIsWiderThanAHundredColumns)
{
    const auto withTextOf = [](qsizetype length) {
        return OrderedJson(OrderedJson::Members{
                               {u"b"_s, QJsonValue(QString(length, u'x'))},
                               {u"a"_s, QJsonValue(QJsonArray{1, QJsonObject{{u"k"_s, true}}})},
                           })
            .text();
    };
    const QByteArray fits = withTextOf(67);
    EXPECT_EQ(fits.count('\n'), 1);
    EXPECT_EQ(fits.trimmed().size(), 99);
    EXPECT_EQ(withTextOf(68),
              "{\n  \"b\": \"" + QByteArray(68, 'x') + "\",\n  \"a\": [1, {\"k\": true}]\n}\n");
}

TEST(OrderedJson, WritesEveryValueSoThatItReadsBackEqual)
{
    const QJsonObject values{{u"quote\"\\\n"_s, u"\t\"ü\u0001\U0001F600"_s},
                             {u"number"_s, 0.1 + 0.2},
                             {u"large"_s, 1e300},
                             {u"whole"_s, qint64{9'007'199'254'740'993}},
                             {u"none"_s, QJsonValue::Null},
                             {u"list"_s, QJsonArray{QJsonArray{}, QJsonObject{}, false}}};
    EXPECT_EQ(QJsonDocument::fromJson(OrderedJson(values).text()).object(), values);
}
