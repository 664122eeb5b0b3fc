// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRect>

#include "app/session/fitted_text.h"
#include "app/style/theme.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

const QString arabic = QStringLiteral("استلقِ إلى الخلف، ارفع الحوض");

TEST(FitText, keepsOneLineWhereItCanAndWrapsBeforeItShrinksFar)
{
    const QString text = QStringLiteral("Arch back, elbows open");
    const FittedText wide = fitText(text, 2'000, 50, 20, 2, QFont::Bold);
    EXPECT_EQ(wide, (FittedText{50, 1}));
    const QFontMetricsF metrics(displayFont(50, QFont::Bold));
    const FittedText tight =
        fitText(text, metrics.horizontalAdvance(text) * .9, 50, 20, 2, QFont::Bold);
    EXPECT_EQ(tight.lines, 1);
    EXPECT_LT(tight.pixels, 50);
    const FittedText narrow =
        fitText(text, metrics.horizontalAdvance(text) * .6, 50, 20, 2, QFont::Bold);
    EXPECT_EQ(narrow.lines, 2);
    EXPECT_GT(narrow.pixels, 40);
}

TEST(FitText, wrapsArabicAsItDoesOtherScripts)
{
    const QFontMetricsF metrics(stageFont(50, QFont::Bold));
    const FittedText narrow =
        fitText(arabic, metrics.horizontalAdvance(arabic) * .6, 50, 20, 2, QFont::Bold);
    EXPECT_EQ(narrow.lines, 2);
    EXPECT_GT(narrow.pixels, 40);
}

TEST(FitInto, takesTheLinesThatTheBoxHasAndNoMoreRoom)
{
    const QString text =
        QStringLiteral("Sit in front of the roller, hands clasped behind your head.");
    EXPECT_EQ(fitInto(text, {5'000, 60}, 38, 10, QFont::DemiBold), 38);
    const double pixels = fitInto(text, {500, 100}, 38, 10, QFont::DemiBold);
    EXPECT_LT(pixels, 38);
    const QFontMetricsF metrics(stageFont(pixels, QFont::DemiBold));
    const QRectF needed = metrics.boundingRect(QRectF{0, 0, 500, 10'000}, Qt::TextWordWrap, text);
    EXPECT_LE(needed.height(), 100);
    EXPECT_GT(needed.height(), metrics.lineSpacing());
    EXPECT_EQ(fitInto(text, {20, 20}, 38, 10, QFont::DemiBold), 10);
}

TEST(DrawLines, keepsTheLettersOfEveryScriptWithinTheHeightItAsksFor)
{
    for (const QString &text : {QStringLiteral("Äpfel jagen"), arabic}) {
        for (const Qt::Alignment vertical : {Qt::AlignTop, Qt::AlignBottom}) {
            QImage image(900, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(stageFont(50, QFont::Bold));
            const double height = lineHeight(painter.font(), text);
            const QRectF box{20, 100, 800, height};
            EXPECT_EQ(drawLines(painter, box, vertical, text), height);
            painter.end();
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == Qt::white)
                        continue;
                    ++ink;
                    ASSERT_TRUE(box.contains(QPointF(x, y))) << text.toStdString() << y;
                }
            }
            EXPECT_GT(ink, 1000);
        }
    }
}

} // namespace
} // namespace limber
