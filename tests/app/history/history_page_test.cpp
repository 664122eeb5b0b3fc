// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "app/history/history_model.h"
#include "app/history/history_page.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

SetRecord levelDone(int set, const QString &level, int done)
{
    return {.set = set,
            .exercise = ExerciseId{u"thoracic-extension"_s},
            .exerciseName = u"Extend over the roller"_s,
            .level = level,
            .plannedRepetitions = 4,
            .doneRepetitions = done,
            .plannedWork = 42s,
            .skipped = done < 4};
}

SessionRecord session(int number)
{
    SessionRecord record = build::finishedSession(number, 0);
    record.routineTitle = u"Upper-Back Release"_s;
    record.active = 9min + 24s;
    record.total = 10min + 3s;
    record.before = 6;
    record.after = 3;
    record.note = u"Level 2 felt tight."_s;
    record.speed = 1.0;
    record.sets = {{.exercise = ExerciseId{u"upper-back-roll"_s},
                    .exerciseName = u"Roll the upper back"_s,
                    .plannedWork = 90s,
                    .doneWork = 45s,
                    .skipped = true},
                   levelDone(1, u"belly-button"_s, 1),
                   levelDone(1, u"belly-button"_s, 4),
                   levelDone(2, u"lower-ribs"_s, 0)};
    return record;
}

class HistoryPageTest : public testing::Test {
protected:
    HistoryPageTest()
    {
        m_page.resize(892, 720);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }

    /// Reads the history and waits until a session is in the details, if there is one.
    void read()
    {
        const QSignalSpy loaded(m_page.findChild<HistoryModel *>(), &HistoryModel::loaded);
        m_page.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }));
        const bool any = list()->model()->rowCount() > 0;
        ASSERT_TRUE(QTest::qWaitFor([&] { return !any || find<QLabel>(u"detailsTitle"_s); }));
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_page.findChild<T *>(name);
    }
    QListView *list() { return find<QListView>(u"historyList"_s); }
    bool shows(const QString &name)
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString text(const QString &name)
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    QStringList texts(const QString &name)
    {
        QStringList found;
        for (const QLabel *label : m_page.findChildren<QLabel *>(name))
            found << label->text();
        return found;
    }

    TempDatabase m_database;
    HistoryService m_history{m_database.file(), m_database.locks()};
    Thumbnails m_thumbnails{QString{}};
    HistoryPage m_page{m_history, m_thumbnails};
};

TEST_F(HistoryPageTest, SaysNothingBeforeItHasRead)
{
    EXPECT_FALSE(shows(u"historyEmpty"_s));
    EXPECT_FALSE(shows(u"historyList"_s));
}

TEST_F(HistoryPageTest, WithoutASessionItOffersTheFirst)
{
    read();
    EXPECT_TRUE(shows(u"historyEmpty"_s));
    EXPECT_FALSE(shows(u"historyList"_s));
    const QSignalSpy start(&m_page, &HistoryPage::startRequested);
    QTest::mouseClick(find<QAbstractButton>(u"historyStart"_s), Qt::LeftButton);
    EXPECT_EQ(start.count(), 1);
}

TEST_F(HistoryPageTest, ShowsTheNewestSessionInFull)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    EXPECT_TRUE(shows(u"historyList"_s));
    EXPECT_EQ(text(u"detailsTitle"_s), u"Upper-Back Release"_s);
    EXPECT_TRUE(text(u"detailsDay"_s).contains(u"2024"_s));
    EXPECT_EQ(text(u"detailsOutcome"_s), u"Finished"_s);
    EXPECT_EQ(text(u"detailsTime"_s), u"9:24 moved, 10:03 in all"_s);
    EXPECT_EQ(text(u"detailsTension"_s), u"6 before, 3 after: less tense"_s);
    EXPECT_FALSE(shows(u"detailsSpeed"_s));
    EXPECT_EQ(find<QWidget>(u"detailsNote"_s)->findChild<QLabel *>()->text(),
              u"Level 2 felt tight."_s);
    EXPECT_THAT(texts(u"setName"_s),
                ElementsAre(u"Roll the upper back"_s, u"Extend over the roller"_s,
                            u"Belly button"_s, u"Lower ribs"_s));
    EXPECT_THAT(texts(u"setDone"_s), ElementsAre(u"0:45 of 1:30"_s, u"1 of 2 levels, 4 of 8"_s,
                                                 u"4 of 4"_s, u"skipped"_s));
}

TEST_F(HistoryPageTest, TellsWhatWasNotSaidAndTheSpeed)
{
    SessionRecord record = session(0);
    record.after.reset();
    record.note.clear();
    record.speed = 20;
    record.sets.clear();
    m_history.save(record);
    read();
    EXPECT_EQ(text(u"detailsTension"_s), u"6 before, not said after"_s);
    EXPECT_TRUE(text(u"detailsSpeed"_s).contains(u"20"_s));
    EXPECT_FALSE(shows(u"detailsNote"_s));
    EXPECT_TRUE(shows(u"detailsNoSets"_s));
}

TEST_F(HistoryPageTest, TheKeysGoThroughTheSessions)
{
    for (int number = 0; number < 3; ++number) {
        SessionRecord record = session(number);
        record.routineTitle = u"Session %1"_s.arg(number);
        m_history.save(record);
    }
    read();
    const auto showsSession = [&](int number) {
        return QTest::qWaitFor(
            [&] { return text(u"detailsTitle"_s) == u"Session %1"_s.arg(number); });
    };
    EXPECT_TRUE(showsSession(2));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_TRUE(showsSession(1));
    QTest::keyClick(list(), Qt::Key_End);
    EXPECT_TRUE(showsSession(0));
    QTest::keyClick(list(), Qt::Key_Tab);
    EXPECT_TRUE(find<QWidget>(u"detailsScroll"_s)->hasFocus());
}

TEST_F(HistoryPageTest, RefreshingKeepsTheSessionThatIsShown)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    m_history.save(session(2));
    read();
    EXPECT_EQ(list()->currentIndex().row(), 2);
}

TEST_F(HistoryPageTest, ScrollingReadsOn)
{
    for (int number = 0; number < 70; ++number)
        m_history.save(build::finishedSession(number, 0));
    read();
    EXPECT_LT(list()->model()->rowCount(), 70);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
        return list()->model()->rowCount() == 70;
    }));
}

TEST_F(HistoryPageTest, AHistoryThatCannotBeReadIsSaid)
{
    Q_EMIT m_page.findChild<HistoryModel *>()->failed(
        {.code = ProblemCode::StoreFailed, .details = {u"disk I/O error"_s}});
    EXPECT_TRUE(shows(u"historyTrouble"_s));
    EXPECT_FALSE(shows(u"historyEmpty"_s)) << "nothing is known about it";
    read();
    EXPECT_FALSE(shows(u"historyTrouble"_s));
}

TEST_F(HistoryPageTest, FitsTheSmallestWindowBesideTheRail)
{
    m_history.save(session(0));
    read();
    EXPECT_LE(m_page.minimumSizeHint().width(), 960 - 208);
    EXPECT_LE(m_page.minimumSizeHint().height(), 560);
}

} // namespace
} // namespace limber
