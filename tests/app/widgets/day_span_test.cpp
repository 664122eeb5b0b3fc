// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDateEdit>
#include <QSignalSpy>

#include "app/widgets/day_span.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(DaySpan, GivesTheEarlierDayFirst)
{
    const QDate early(2026, 11, 2), late(2026, 11, 23);
    DaySpan span;
    const QSignalSpy changed(&span, &DaySpan::changed);
    span.setDays(late, early);
    EXPECT_EQ(span.days(), std::pair(early, late));
    EXPECT_EQ(changed.size(), 0);
    span.findChild<QDateEdit *>(QStringLiteral("firstDay"))->setDate(late.addDays(1));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(span.days(), std::pair(early, late.addDays(1)));
}
