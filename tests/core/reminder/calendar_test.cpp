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

TEST(CalendarTest, EveryTimeOfDayHasAnEntryOfItsOwn)
{
    const ReminderPlan plan{.days = {Qt::Monday, Qt::Tuesday, Qt::Friday},
                            .at = {18, 30},
                            .times = {{Qt::Tuesday, {7, 0}}, {Qt::Sunday, {9, 0}}}};
    const QByteArray calendar = calendarOf(entry(), plan, now);
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 2);
    EXPECT_EQ(calendar.count("BEGIN:VALARM"), 2);
    const QByteArray first = calendar.left(calendar.indexOf("END:VEVENT"));
    const QByteArray second = calendar.mid(calendar.indexOf("END:VEVENT"));
    EXPECT_TRUE(first.contains("UID:upper-back@limber\r\n"));
    EXPECT_TRUE(first.contains("DTSTART:20261127T183000\r\n"));
    EXPECT_TRUE(first.contains("BYDAY=MO,FR\r\n"));
    EXPECT_TRUE(second.contains("UID:upper-back@limber.2\r\n"));
    EXPECT_TRUE(second.contains("DTSTART:20261124T070000\r\n"));
    EXPECT_TRUE(second.contains("BYDAY=TU\r\n"));

    ReminderPlan alike = plan;
    alike.times[Qt::Tuesday] = alike.at;
    EXPECT_EQ(calendarOf(entry(), alike, now).count("BEGIN:VEVENT"), 1);
}

TEST(CalendarTest, AnotherTimeIsAChangeOfTheSameEntries)
{
    const auto uids = [](const QByteArray &calendar) {
        QList<QByteArray> found;
        for (const QByteArray &line : lines(calendar)) {
            if (line.startsWith("UID:"))
                found << line;
        }
        return found;
    };
    ReminderPlan plan{.days = {Qt::Monday, Qt::Tuesday}, .times = {{Qt::Tuesday, {7, 0}}}};
    const auto before = uids(calendarOf(entry(), plan, now));
    plan.times[Qt::Tuesday] = {21, 0};
    plan.at = {6, 0};
    EXPECT_EQ(uids(calendarOf(entry(), plan, now.addDays(3))), before);
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
