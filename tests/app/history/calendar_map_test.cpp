// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/history/calendar_map.h"
#include "core/history/calendar.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A Wednesday.
const QDate today(2026, 11, 18);

class CalendarMapTest : public testing::Test {
protected:
    CalendarMapTest()
    {
        m_map.resize(500, 300);
        m_map.show();
        QApplication::setActiveWindow(&m_map);
    }
    void show(const std::vector<DaySum> &sums)
    {
        m_map.showDays(calendarDays(sums, today, CalendarMap::weeks, Qt::Monday));
        m_map.setFocus(Qt::TabFocusReason);
        m_map.window()->setAttribute(Qt::WA_KeyboardFocusChange);
    }
    /// The day that `key` leads to.
    QDate dayAfter(Qt::Key key)
    {
        QTest::keyClick(&m_map, key);
        return m_map.marked() ? m_map.dayOf(*m_map.marked()) : QDate();
    }

    CalendarMap m_map;
};

TEST_F(CalendarMapTest, TheKeysGoThroughTheDays)
{
    show({});
    EXPECT_EQ(dayAfter(Qt::Key_Up), today.addDays(-1)) << "from today";
    EXPECT_EQ(dayAfter(Qt::Key_Left), today.addDays(-8));
    EXPECT_EQ(dayAfter(Qt::Key_PageUp), today.addDays(-36));
    EXPECT_EQ(dayAfter(Qt::Key_Right), today.addDays(-29));
    EXPECT_EQ(dayAfter(Qt::Key_PageDown), today.addDays(-1));
    EXPECT_EQ(dayAfter(Qt::Key_Down), today);
    EXPECT_EQ(dayAfter(Qt::Key_Down), today) << "there is no tomorrow";
    EXPECT_EQ(dayAfter(Qt::Key_Home), QDate(2026, 5, 25));
    EXPECT_EQ(dayAfter(Qt::Key_End), today);
}

TEST_F(CalendarMapTest, LeftIsLaterWhereLinesRunToTheLeft)
{
    m_map.setLayoutDirection(Qt::RightToLeft);
    show({});
    EXPECT_EQ(dayAfter(Qt::Key_Right), today.addDays(-7));
    EXPECT_EQ(dayAfter(Qt::Key_Left), today);
    EXPECT_LT(m_map.boxOf(170).left(), m_map.boxOf(0).left());
}

TEST_F(CalendarMapTest, TellsTheDayInWords)
{
    show({{.day = today, .sessions = 2, .active = 18min}});
    const QSignalSpy told(&m_map, &ValueChart::told);
    QTest::keyClick(&m_map, Qt::Key_End);
    const QString text = told.back().front().toString();
    EXPECT_EQ(text, m_map.textOf(*m_map.marked()));
    EXPECT_TRUE(text.contains(u"18"_s) && text.contains(u"2 "_s)) << text.toStdString();
    EXPECT_TRUE(m_map.accessibleName().endsWith(text));
    QTest::keyClick(&m_map, Qt::Key_Up);
    EXPECT_TRUE(m_map.accessibleName().endsWith(u"no session"_s));
}

TEST_F(CalendarMapTest, IsAChartToAssistiveTechnology)
{
    const auto *chart = QAccessible::queryAccessibleInterface(&m_map);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_TRUE(chart->state().focusable);
}

TEST_F(CalendarMapTest, EnterAndAClickActivateADay)
{
    show({});
    const QSignalSpy activated(&m_map, &ValueChart::activated);
    QTest::keyClick(&m_map, Qt::Key_Up);
    QTest::keyClick(&m_map, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(m_map.dayOf(activated[0][0].toInt()), today.addDays(-1));
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, m_map.boxOf(5).center().toPoint());
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[1][0].toInt(), 5);
}

TEST_F(CalendarMapTest, TheOlderHalfYearShowsWhenThereIsAnythingInIt)
{
    show({{.day = today.addDays(-100), .sessions = 1, .active = 9min}});
    EXPECT_FALSE(m_map.showsYear());
    const int half = m_map.heightForWidth(500);
    show({{.day = today.addDays(-300), .sessions = 1, .active = 9min}});
    EXPECT_TRUE(m_map.showsYear());
    EXPECT_EQ(m_map.dayOf(0), QDate(2025, 11, 24));
    EXPECT_GT(m_map.heightForWidth(500), half) << "in two bands";
    EXPECT_LT(m_map.heightForWidth(1000), m_map.heightForWidth(500)) << "in one";
}

TEST_F(CalendarMapTest, EveryDayLiesInsideAndApart)
{
    show({{.day = today.addDays(-300), .sessions = 1, .active = 9min}});
    for (const int width : {332, 500, 1100}) {
        m_map.resize(width, m_map.heightForWidth(width));
        QRectF before;
        for (int index = 0; index < 51 * 7 + 3; ++index) {
            const QRectF box = m_map.boxOf(index);
            ASSERT_TRUE(QRectF(m_map.rect()).adjusted(-2, -2, 2, 2).contains(box)) << width;
            ASSERT_LE((box & before).height(), 1e-6) << width;
            before = box;
        }
    }
}

} // namespace
} // namespace limber
