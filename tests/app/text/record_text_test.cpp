// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QLocale>
#include <QTimeZone>

#include "app/text/body_text.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SetRecord level(int done, int planned = 4)
{
    return {.level = u"lower-ribs"_s,
            .plannedRepetitions = planned,
            .doneRepetitions = done,
            .plannedWork = 42s,
            .skipped = done < planned};
}

SetRecord rows(int done)
{
    SetRecord set = level(done, 10);
    set.level.clear();
    return set;
}

SetRecord roll(Millis done, Millis planned = 90s)
{
    return {.plannedWork = planned, .doneWork = done, .skipped = done < planned};
}

TEST(RecordText, ExtensionsTellLevelsAndRepetitions)
{
    EXPECT_EQ(doneText({level(4), level(4), level(4), level(4), level(3)}),
              u"5 levels, 19 of 20"_s);
    EXPECT_EQ(doneText({level(4), level(4), level(3), level(0), level(0)}),
              u"3 of 5 levels, 11 of 20"_s);
    EXPECT_EQ(doneText({level(0), level(0)}), u"skipped"_s);
}

TEST(RecordText, SetsTellSetsAndRepetitions)
{
    EXPECT_EQ(doneText({rows(10), rows(8)}), u"2 sets, 18 of 20"_s);
    EXPECT_EQ(doneText(std::vector{rows(8)}), u"8 of 10"_s);
    EXPECT_EQ(doneText(rows(0)), u"skipped"_s);
}

TEST(RecordText, TimeTellsWhatIsMissing)
{
    EXPECT_EQ(doneText(std::vector{roll(90s)}), u"1:30"_s);
    EXPECT_EQ(doneText(std::vector{roll(45s)}), u"0:45 of 1:30"_s);
    EXPECT_EQ(doneText(std::vector{roll(30s, 30s), roll(10s, 30s)}), u"0:40 of 1:00"_s);
    EXPECT_EQ(doneText(roll(0s)), u"skipped"_s);
    // The last ticks of a set done to its end may be missing.
    EXPECT_EQ(doneText(roll(90s - 20ms)), u"1:30"_s);
    EXPECT_EQ(doneText(std::vector<SetRecord>{}), u"skipped"_s);
}

TEST(RecordText, ASetIsNamedByItsLevelOrNumberAndItsSide)
{
    const auto row = [](std::optional<Side> side, const QString &level = {}) {
        return SetRecord{.exercise = {}, .exerciseName = {}, .level = level, .side = side};
    };
    EXPECT_EQ(setName({row({}), row({})}, 1), u"Set 2"_s);
    EXPECT_EQ(setName({row({}, u"lower-ribs"_s)}, 0), u"Lower ribs"_s);
    EXPECT_EQ(setName({row(Side::Left), row(Side::Right)}, 1), sideName(Side::Right));
    const std::vector twice{row(Side::Left), row(Side::Left), row(Side::Right), row(Side::Right)};
    EXPECT_TRUE(setName(twice, 2).startsWith(u"Set 1"));
    EXPECT_TRUE(setName(twice, 3).startsWith(u"Set 2"));
    EXPECT_TRUE(setName(twice, 3).endsWith(sideName(Side::Right)));
}

TEST(RecordText, TensionIsNeverGuessed)
{
    EXPECT_EQ(tensionText(6, 3), u"6 → 3"_s);
    EXPECT_EQ(tensionText(6, std::nullopt), u"6 → –"_s);
    EXPECT_EQ(tensionText(std::nullopt, 0), u"– → 0"_s);
    EXPECT_EQ(tensionText(std::nullopt, std::nullopt), QString());
    EXPECT_EQ(tensionSentence(6, std::nullopt), u"tension 6 before"_s);
}

TEST(RecordText, TheDifferenceHasASignAndAWord)
{
    EXPECT_EQ(signedNumber(-3), u"−3"_s);
    EXPECT_EQ(signedNumber(2), u"+2"_s);
    EXPECT_EQ(signedNumber(0), u"0"_s);
    EXPECT_EQ(differenceText(-3), u"less tense"_s);
    EXPECT_EQ(differenceText(0), u"as tense as before"_s);
    EXPECT_EQ(differenceText(2), u"more tense"_s);
}

TEST(RecordText, MinutesAreRoundedAndAShortTryKeepsItsSeconds)
{
    EXPECT_EQ(minutesText(9min + 24s), u"9 min"_s);
    EXPECT_EQ(minutesText(9min + 31s), u"10 min"_s);
    EXPECT_EQ(minutesText(59'400ms), u"59 s"_s);
    EXPECT_EQ(minutesText(59'600ms), u"1 min"_s);
}

TEST(RecordText, ASessionKeepsTheClockItWasLivedBy)
{
    const QDateTime instant(QDate(2026, 11, 22), QTime(23, 30), QTimeZone::utc());
    const QDateTime tokyo = asLived(instant, "Asia/Tokyo");
    EXPECT_EQ(tokyo.date(), QDate(2026, 11, 23));
    EXPECT_EQ(tokyo.time(), QTime(8, 30));
    EXPECT_TRUE(timeText(tokyo).contains(u"Asia/Tokyo"));
    EXPECT_EQ(asLived(instant, "No/Where").time(), QTime(23, 30));

    const QDateTime here = asLived(instant, QTimeZone::systemTimeZoneId());
    EXPECT_EQ(timeText(here), timeOfDayText(here.time()));
}

} // namespace
} // namespace limber
