// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>

#include "app/history/tension_chart.h"
#include "app/style/theme.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

int pixelsIn(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return pixels;
}

TEST(TensionChart, ShowsBothOfTwoEqualTensions)
{
    TensionChart chart;
    chart.resize(440, 220);
    chart.showColumns(
        {{.name = u"Mon"_s, .text = u"5 before, 5 after"_s, .before = 5, .after = 5}});
    const QImage image = chart.grab().toImage();
    const Theme &theme = Theme::of(chart.palette());
    EXPECT_GT(pixelsIn(image, theme.warm), 20);
    EXPECT_GT(pixelsIn(image, theme.accent), 20);
}

} // namespace
} // namespace limber
