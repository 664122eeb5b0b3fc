// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <set>

#include <QImage>
#include <QTest>

#include "app/history/reach_chart.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::MatchesRegex;

SetTally tally(const QString &level, int sets, int skipped, int begun = 1)
{
    return {.level = level,
            .exercise = ExerciseId{u"thoracic-extension"_s},
            .exerciseName = u"Extend over the roller"_s,
            .sets = sets,
            .begun = begun,
            .skipped = skipped};
}

SetTally rows(int sets, int skipped)
{
    return {.exercise = ExerciseId{u"rows"_s},
            .exerciseName = u"Rows"_s,
            .sets = sets,
            .begun = sets,
            .skipped = skipped};
}

const std::vector<SetTally> atFirst{rows(4, 0), tally(u"belly-button"_s, 6, 0),
                                    tally(u"lower-ribs"_s, 6, 3)};
const std::vector<SetTally> now{tally(u"lower-ribs"_s, 8, 2),
                                tally(u"shoulder-blades-top"_s, 8, 8, 0), rows(4, 4)};

std::vector<QString> namesOf(const std::vector<ReachRow> &rows)
{
    std::vector<QString> names;
    for (const ReachRow &row : rows)
        names.push_back(row.name);
    return names;
}

class ReachChartTest : public testing::Test {
protected:
    ReachChartTest()
    {
        m_chart.showRows(reachRows(atFirst, now), true);
        m_chart.resize(440, m_chart.heightForWidth(440));
        m_chart.show();
    }

    /// How many colours there are in the middle of `box`.
    [[nodiscard]] size_t coloursIn(const QRectF &box)
    {
        const QImage image = m_chart.grab(box.toAlignedRect().adjusted(4, 4, -4, -4)).toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    }

    ReachChart m_chart;
};

TEST(ReachRows, AreInTheOrderOfTheBodyThenTheExercises)
{
    const auto both = reachRows(atFirst, now);
    EXPECT_THAT(namesOf(both), ElementsAre(u"Top of the shoulder blades"_s, u"Lower ribs"_s,
                                           u"Belly button"_s, u"Rows"_s));
    EXPECT_EQ(both[0].then.sets, 0);
    EXPECT_EQ(both[1].then, atFirst[2]);
    EXPECT_EQ(both[1].now, now[0]);
    EXPECT_EQ(both[2].now.sets, 0);
    EXPECT_EQ(both[3].then, atFirst[0]);
    EXPECT_EQ(both[3].now, now[2]);
}

TEST_F(ReachChartTest, SaysBothEndsInWords)
{
    const auto text = [this](int row) {
        return m_chart.textOf(row).toStdString();
    };
    EXPECT_THAT(text(0), MatchesRegex("Top of the shoulder blades: now 0 of 8 .* 8 skipped, never "
                                      "begun; at first not in the plan"));
    EXPECT_THAT(text(1), MatchesRegex("Lower ribs: now 6 of 8 .* 2 skipped; at first 3 of 6 .* 3 "
                                      "skipped"));
    m_chart.showRows(reachRows({}, now), false);
    EXPECT_THAT(text(1), MatchesRegex("Lower ribs: 6 of 8 .* 2 skipped"));
}

TEST_F(ReachChartTest, ABarIsAsLongAsWasDoneAndTheRestOfItSkipped)
{
    const auto bar = m_chart.nowBar(1);
    const double whole = bar.skipped.right() - bar.done.left();
    EXPECT_NEAR(bar.done.width() / whole, 6.0 / 8, .01);
    EXPECT_NEAR(bar.skipped.width() / whole, 2.0 / 8, .03);
    EXPECT_TRUE(m_chart.nowBar(0).done.isEmpty());
    EXPECT_TRUE(m_chart.thenBar(3).skipped.isEmpty());
    EXPECT_TRUE(m_chart.thenBar(0).skipped.isEmpty()) << "nothing was planned";
}

TEST_F(ReachChartTest, SkippedIsToldByLinesNotByColour)
{
    EXPECT_EQ(coloursIn(m_chart.nowBar(1).done), 1U);
    EXPECT_GT(coloursIn(m_chart.nowBar(3).skipped), 2U);
}

TEST_F(ReachChartTest, TheFirstWeeksComeFirstAlsoFromTheRight)
{
    EXPECT_LT(m_chart.thenBar(1).done.left(), m_chart.nowBar(1).done.left());
    EXPECT_LT(m_chart.nowBar(1).done.left(), m_chart.nowBar(1).skipped.left());
    EXPECT_LT(m_chart.stage().right(), m_chart.thenBar(1).done.left());
    m_chart.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(m_chart.thenBar(1).done.left(), m_chart.nowBar(1).done.left());
    EXPECT_GT(m_chart.nowBar(1).done.left(), m_chart.nowBar(1).skipped.left());
    EXPECT_GT(m_chart.stage().left(), m_chart.thenBar(1).done.right());
}

TEST_F(ReachChartTest, TheRollerLiesAtTheHighestLevelReached)
{
    const auto pictureOf = [this](const std::vector<SetTally> &tallies) {
        m_chart.showRows(reachRows({}, tallies), false);
        return m_chart.grab(m_chart.stage().toAlignedRect()).toImage();
    };
    const SetTally low = tally(u"lower-ribs"_s, 8, 2);
    const QImage reached = pictureOf({tally(u"shoulder-blades-top"_s, 8, 7), low});
    const QImage planned = pictureOf({tally(u"shoulder-blades-top"_s, 8, 8, 0), low});
    EXPECT_NE(reached, planned);
    EXPECT_EQ(planned, pictureOf({tally(u"shoulder-blades-top"_s, 4, 4, 0), low}));
}

TEST_F(ReachChartTest, WithoutLevelsOrRoomThereIsNoBody)
{
    EXPECT_FALSE(m_chart.stage().isEmpty());
    m_chart.resize(220, 600);
    EXPECT_TRUE(m_chart.stage().isEmpty());
    m_chart.resize(440, 600);
    m_chart.showRows(reachRows({}, {rows(4, 0)}), false);
    EXPECT_TRUE(m_chart.stage().isEmpty());
}

TEST_F(ReachChartTest, EveryRowLiesWithinItAtAnyWidth)
{
    for (int width = 200; width < 900; width += 7) {
        m_chart.resize(width, m_chart.heightForWidth(width));
        ASSERT_GE(m_chart.nowBar(0).skipped.width(), 8) << width;
        for (int row = 0; row < 4; ++row) {
            ASSERT_TRUE(
                QRectF(m_chart.rect()).adjusted(-.5, -.5, .5, .5).contains(m_chart.boxOf(row)))
                << row << " in " << width;
            if (row > 0) {
                ASSERT_GE(m_chart.boxOf(row).top(), m_chart.boxOf(row - 1).bottom() - .1);
            }
        }
    }
}

TEST_F(ReachChartTest, TheArrowKeysGoThroughTheRows)
{
    QTest::keyClick(&m_chart, Qt::Key_Home);
    EXPECT_TRUE(m_chart.accessibleName().endsWith(m_chart.textOf(0)));
    QTest::keyClick(&m_chart, Qt::Key_Down);
    EXPECT_TRUE(m_chart.accessibleName().endsWith(m_chart.textOf(1)));
    QTest::keyClick(&m_chart, Qt::Key_Up);
    EXPECT_TRUE(m_chart.accessibleName().endsWith(m_chart.textOf(0)));
}

} // namespace
} // namespace limber
