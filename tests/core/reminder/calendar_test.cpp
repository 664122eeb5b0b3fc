// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTimeZone>

#include "core/reminder/calendar.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A Tuesday.
const QDateTime now({2026, 11, 24}, {23, 30}, QTimeZone("Europe/Berlin"));

CalendarEntry entry()
{
    return {.uid = u"upper-back@limber"_s,
            .summary = u"Upper-Back Release"_s,
            .description = u"About 10 min"_s,
            .length = 9min + 20s};
}

QList<QByteArray> lines(const QByteArray &calendar)
{
    QByteArray unfolded = calendar;
    return unfolded.replace("\r\n ", "").split('\n');
}

} // namespace

TEST(CalendarTest, ReturnsOnTheChosenDaysAndAlarms)
{
    const QByteArray calendar = calendarOf(entry(), {}, now);
    const auto all = lines(calendar);
    EXPECT_EQ(all.front(), "BEGIN:VCALENDAR\r");
    for (const char *line :
         {"UID:upper-back@limber\r", "DTSTAMP:20261124T223000Z\r", "DTSTART:20261125T183000\r",
          "DURATION:PT10M\r", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR\r", "SUMMARY:Upper-Back Release\r",
          "BEGIN:VALARM\r", "TRIGGER:PT0S\r"})
        EXPECT_TRUE(all.contains(line)) << line;
    // A calendar that is published has to name its organizer (RFC 5546).
    EXPECT_FALSE(calendar.contains("METHOD"));
    EXPECT_EQ(calendar.count("\r\n"), calendar.count('\n'));
    EXPECT_TRUE(calendar.endsWith("END:VCALENDAR\r\n"));
}

TEST(CalendarTest, BeginsTodayWhereTodayIsChosen)
{
    const QByteArray calendar = calendarOf(entry(), {.days = {Qt::Tuesday}, .at = {7, 5}}, now);
    EXPECT_TRUE(calendar.contains("DTSTART:20261124T070500\r\n"));
    EXPECT_TRUE(calendar.contains("BYDAY=TU\r\n"));
}

TEST(CalendarTest, WithoutADayThereIsNone)
{
    EXPECT_EQ(calendarOf(entry(), {.days = {}}, now), QByteArray{});
}

TEST(CalendarTest, WordsAreEscapedAndFoldedBetweenCharacters)
{
    CalendarEntry odd = entry();
    odd.summary = u"Back; chest, \\ and\nneck"_s;
    odd.description = QString(200, QChar(0x00fc)) + QString::fromUcs4(U"\U0001F9D8");
    const QByteArray calendar = calendarOf(odd, {}, now);
    EXPECT_TRUE(calendar.contains("SUMMARY:Back\\; chest\\, \\\\ and\\nneck\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.constData();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
    }
    EXPECT_TRUE(lines(calendar).contains("DESCRIPTION:" + odd.description.toUtf8() + "\r"));
}
