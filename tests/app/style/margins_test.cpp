// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/style/margins.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(MirroredMargins, BeginWhereALineBegins)
{
    EXPECT_EQ(mirroredMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(mirroredMargins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
