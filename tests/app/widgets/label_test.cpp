// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <memory>

#include <QGuiApplication>
#include <QImage>
#include <QLabel>

#include "app/widgets/label.h"

using namespace limber;

namespace {

/// The first column from the left that a number in a wide label has ink in.
int firstInk()
{
    const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("59"), TypeRole::Body));
    label->resize(300, 40);
    const QImage image = label->grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return x;
        }
    }
    return image.width();
}

} // namespace

TEST(Label, ANumberBeginsWhereTheLanguageIsReadFrom)
{
    EXPECT_LT(firstInk(), 20);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const int mirrored = firstInk();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_GT(mirrored, 250);
    EXPECT_LT(mirrored, 300);
}
