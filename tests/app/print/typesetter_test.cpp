// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QTextLayout>

#include "app/print/typesetter.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

TEST(Typesetter, WordsFitIntoTheirOwnWidth)
{
    const Typesetter type(false, false);
    for (const Face face : {Face::Title, Face::Heading, Face::Dose, Face::Strong, Face::Body,
                            Face::CaptionStrong, Face::Caption, Face::Small}) {
        for (const QString &text : {u"Roll the calf"_s, u"Hold the calf"_s, u"bis zum Kopf"_s,
                                    u"10 s"_s, u"دحرجة أعلى الظهر"_s})
            EXPECT_EQ(type.height(text, face, type.width(text, face)), type.pitch(face))
                << text.toStdString() << ' ' << static_cast<int>(face);
    }
}

TEST(Typesetter, NoParagraphEndsInALoneShortWord)
{
    const Typesetter type(false, false);
    const QString text = u"Place the roller behind you at belly-button height, so."_s;
    const double width = type.width(text, Face::Body) - 1 * mm;
    const QStringList lines = type.parted(text, Face::Body, width, 1);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_GE(type.width(lines.back(), Face::Body), width / 4);
}

TEST(Typesetter, ALastLineThatNothingCanLengthenStays)
{
    const Typesetter type(false, false);
    const QString word(40, u'w');
    const QStringList lines =
        type.parted(word + u" a"_s, Face::Body, type.width(word, Face::Body), 1);
    EXPECT_EQ(lines, (QStringList{word, u"a"_s}));
}
