// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/history/compare.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using Trend = Comparison::Trend;

namespace {

const QDate lastDay(2026, 11, 18);

SessionPoint said(int daysAgo, Tension before, Tension after)
{
    return {.day = lastDay.addDays(-daysAgo),
            .outcome = Outcome::Finished,
            .before = before,
            .after = after};
}

/// Three sessions eight weeks ago and three now.
std::vector<SessionPoint> twoEnds(int then, int now)
{
    return {said(56, then, then - 2), said(54, then, then - 2), said(52, then, then - 3),
            said(5, now, now - 2),    said(3, now, now - 2),    said(0, now, now - 1)};
}

Trend trendOf(const std::vector<SessionPoint> &points)
{
    return compareWeeks(points, lastDay).trend;
}

} // namespace

TEST(CompareWeeks, NamesATrendFromOnePointOn)
{
    EXPECT_EQ(trendOf(twoEnds(6, 5)), Trend::Falling);
    EXPECT_EQ(trendOf(twoEnds(6, 6)), Trend::Same);
    EXPECT_EQ(trendOf(twoEnds(5, 6)), Trend::Rising);
    auto half = twoEnds(6, 6);
    half[3].before = 5;
    half.push_back(said(1, 5, 4));
    EXPECT_EQ(compareWeeks(half, lastDay).last.before, 5.5);
    EXPECT_EQ(trendOf(half), Trend::Same) << "half a point is none";
}

TEST(CompareWeeks, ASessionAWeekIsEnough)
{
    std::vector<SessionPoint> weekly;
    for (int week = 8; week >= 0; --week)
        weekly.push_back(said(7 * week, 3 + week / 2, 3));
    EXPECT_EQ(trendOf(weekly), Trend::Falling);
}

TEST(CompareWeeks, GivesTheMediansOfBothEnds)
{
    const Comparison compared = compareWeeks(twoEnds(7, 4), lastDay);
    EXPECT_EQ(compared.sessions, 6);
    EXPECT_EQ(compared.eased, 6);
    EXPECT_EQ(compared.worse, 0);
    EXPECT_EQ(compared.first.from, lastDay.addDays(-56));
    EXPECT_EQ(compared.first.before, 7);
    EXPECT_EQ(compared.first.after, 5);
    EXPECT_EQ(compared.first.change, -2);
    EXPECT_EQ(compared.last.to, lastDay);
    EXPECT_EQ(compared.last.sessions, 3);
    EXPECT_EQ(compared.last.before, 4);
}

TEST(CompareWeeks, FiveSessionsAreTooFew)
{
    auto points = twoEnds(7, 4);
    points.pop_back();
    EXPECT_EQ(trendOf(points), Trend::TooFew);
    points.push_back(said(1, 4, std::nullopt));
    EXPECT_EQ(trendOf(points), Trend::TooFew) << "both tensions are needed";
    points.push_back(said(1, 4, 2));
    EXPECT_EQ(trendOf(points), Trend::Falling);
}

TEST(CompareWeeks, ThreeWeeksAreTooSoon)
{
    std::vector<SessionPoint> points;
    for (int daysAgo = 26; daysAgo >= 0; daysAgo -= 2)
        points.push_back(said(daysAgo, daysAgo > 13 ? 8 : 3, 2));
    EXPECT_EQ(trendOf(points), Trend::TooSoon);
    points.push_back(said(27, 8, 2));
    EXPECT_EQ(trendOf(points), Trend::Falling);
}

TEST(CompareWeeks, NothingLatelyIsTooFew)
{
    std::vector<SessionPoint> points;
    for (int daysAgo = 30; daysAgo < 44; daysAgo += 2)
        points.push_back(said(daysAgo, 6, 3));
    EXPECT_EQ(trendOf(points), Trend::TooFew);
}

TEST(CompareWeeks, LeavesOutWhatDoesNotCount)
{
    auto points = twoEnds(7, 4);
    const Comparison compared = compareWeeks(points, lastDay);
    points.push_back(said(84, 1, 1));
    points.push_back(said(-1, 1, 1));
    points.push_back(said(2, 10, 10));
    points.back().speed = 4;
    points.push_back(said(2, 10, 10));
    points.back().outcome = Outcome::Open;
    EXPECT_EQ(compareWeeks(points, lastDay), compared);
}

TEST(CompareWeeks, TellsTheHighestLevelAndWhatWasSkipped)
{
    auto points = twoEnds(7, 4);
    points[0].totals = {.sets = 8, .skipped = 3, .highestLevel = u"lower-ribs"_s, .height = 100};
    points[3].totals = {.sets = 8, .skipped = 1, .highestLevel = u"belly-button"_s, .height = 0};
    points[4].totals = {
        .sets = 8, .skipped = 0, .highestLevel = u"shoulder-blades-top"_s, .height = 400};
    const Comparison compared = compareWeeks(points, lastDay);
    EXPECT_EQ(compared.first.level, u"lower-ribs"_s);
    EXPECT_EQ(compared.first.sets, 8);
    EXPECT_EQ(compared.first.skipped, 3);
    EXPECT_EQ(compared.last.level, u"shoulder-blades-top"_s);
    EXPECT_EQ(compared.last.sets, 16);
    EXPECT_EQ(compared.last.skipped, 1);
}
