// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QLocale>

#include "app/text/format.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace std::chrono_literals;

TEST(Format, ACountdownShowsOneUntilItIsOver)
{
    EXPECT_EQ(countdownText(10s), QStringLiteral("10"));
    EXPECT_EQ(countdownText(9'001ms), QStringLiteral("10"));
    EXPECT_EQ(countdownText(1ms), QStringLiteral("1"));
    EXPECT_EQ(countdownText(0ms), QStringLiteral("0"));
    EXPECT_EQ(countdownText(-5s), QStringLiteral("0"));
}

TEST(Format, ACountdownTurnsToMinutesAbove99Seconds)
{
    EXPECT_EQ(countdownText(99s), QStringLiteral("99"));
    EXPECT_EQ(countdownText(99'001ms), QStringLiteral("1:40"));
    EXPECT_EQ(countdownText(3'600s), QStringLiteral("1:00:00"));
}

TEST(Format, ADurationHasMinutesAndHoursOnceThereAreAny)
{
    EXPECT_EQ(durationText(0ms), QStringLiteral("0:00"));
    EXPECT_EQ(durationText(560s), QStringLiteral("9:20"));
    EXPECT_EQ(durationText(59'600ms), QStringLiteral("0:59"));
    EXPECT_EQ(durationText(3'661s), QStringLiteral("1:01:01"));
}

TEST(Format, AMomentIsToldWithoutSecondsInEveryLanguage)
{
    const QLocale before;
    for (const QLocale &locale : {QLocale::c(), QLocale(QStringLiteral("de_DE"))}) {
        QLocale::setDefault(locale);
        EXPECT_EQ(timeOfDayText(QTime(15, 12, 38)), QStringLiteral("15:12"));
    }
    QLocale::setDefault(before);
}

TEST(Format, SecondsKeepTheirFraction)
{
    EXPECT_EQ(secondsText(60s), QStringLiteral("60 s"));
    EXPECT_EQ(secondsText(2'500ms), QStringLiteral("2.5 s"));
    EXPECT_EQ(secondsText(3'125ms), QStringLiteral("3.125 s"));
    EXPECT_EQ(secondsText(12'500ms), QStringLiteral("12.5 s"));
}

TEST(Format, AboutAndLeftRoundToWholeMinutes)
{
    EXPECT_EQ(aboutText(560s), QStringLiteral("about 9 min"));
    EXPECT_EQ(aboutText(59s), QStringLiteral("under a minute"));
    EXPECT_EQ(aboutText(65min), QStringLiteral("about 1 h 5 min"));
    EXPECT_EQ(leftText(61s), QStringLiteral("1 min left"));
    EXPECT_EQ(leftText(59s), QStringLiteral("under a minute left"));
    EXPECT_EQ(leftText(125min), QStringLiteral("2 h 5 min left"));
}
