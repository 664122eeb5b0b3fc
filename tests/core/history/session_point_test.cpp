// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/history/session_point.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

QDateTime utc(QDate day, int hour, int minute)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

SetRecord setAt(int number, const QString &level, int done, bool skipped)
{
    SetRecord set = build::set(number);
    set.level = level;
    set.doneRepetitions = done;
    set.doneWork = Millis{done * 1'000};
    set.skipped = skipped;
    return set;
}

} // namespace

TEST(SessionPoint, ADayIsThatOfTheZoneItWasLivedIn)
{
    const QDate saturday(2024, 3, 30);
    EXPECT_EQ(dayLived(utc(saturday, 22, 59), "Europe/Berlin"), saturday);
    EXPECT_EQ(dayLived(utc(saturday, 23, 0), "Europe/Berlin"), saturday.addDays(1));
    // The clock was put forward at 01:00 UTC; from then on a day begins at 22:00 UTC.
    EXPECT_EQ(dayLived(utc(saturday.addDays(1), 22, 0), "Europe/Berlin"), saturday.addDays(2));
    EXPECT_EQ(dayLived(utc(saturday, 9, 59), "Pacific/Kiritimati"), saturday);
    EXPECT_EQ(dayLived(utc(saturday, 10, 0), "Pacific/Kiritimati"), saturday.addDays(1));
    EXPECT_EQ(dayLived(utc(saturday, 10, 59), "Pacific/Pago_Pago"), saturday.addDays(-1));
    EXPECT_EQ(dayLived(utc(saturday, 23, 59), "Middle/Earth"), saturday);
}

TEST(SessionPoint, TotalsCountTheBestAttempts)
{
    const QString low = QStringLiteral("belly-button");
    const QString high = QStringLiteral("lower-ribs..shoulder-blades-bottom@50");
    const SetTotals totals =
        totalsOf({setAt(0, low, 4, false), setAt(1, high, 1, true), setAt(1, high, 4, false),
                  setAt(2, QStringLiteral("shoulder-blades-top"), 0, true), setAt(3, {}, 9, true)});
    EXPECT_EQ(totals, (SetTotals{.sets = 4, .skipped = 2, .highestLevel = high, .height = 250}));
}

TEST(SessionPoint, WithoutSetsThereIsNoLevel)
{
    EXPECT_EQ(totalsOf({}), SetTotals{});
    EXPECT_EQ(totalsOf({setAt(0, QStringLiteral("nowhere"), 1, false)}).highestLevel, QString());
}
