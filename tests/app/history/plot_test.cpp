// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFontMetricsF>

#include "app/history/plot.h"
#include "app/style/theme.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(Plot, LeavesRoomForItsHighestNumber)
{
    const QRectF widget(0, 0, 400, 200);
    const auto roomFor = [&](double top, Qt::LayoutDirection direction) {
        const QRectF area = Plot::inside(widget, 12, top, direction).area;
        return direction == Qt::LeftToRight ? area.left() : widget.right() - area.right();
    };
    const double few = roomFor(10, Qt::LeftToRight);
    const QFontMetricsF letters(displayFont(13, QFont::Medium));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        EXPECT_EQ(roomFor(10, direction), few);
        EXPECT_GT(roomFor(24'000, direction), letters.horizontalAdvance(u"24,000"_s));
    }
}

} // namespace
} // namespace limber
