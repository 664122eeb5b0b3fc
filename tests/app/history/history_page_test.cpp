// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "app/history/history_model.h"
#include "app/history/history_page.h"
#include "app/history/take_along.h"
#include "app/text/record_text.h"
#include "app/widgets/card.h"
#include "app/widgets/day_span.h"
#include "tests/support/builders.h"
#include "tests/support/manual_clock.h"
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
            .doneWork = done * 10s,
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

    void read()
    {
        const QSignalSpy loaded(m_page.findChild<HistoryModel *>(), &HistoryModel::loaded);
        m_page.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() > 0; }));
    }
    /// Waits until the session is in the details.
    void choose(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        const auto day = list()->currentIndex().data(HistoryModel::livedRole).toDateTime();
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return shows(u"historyDetails"_s) && text(u"detailsDay"_s).startsWith(dayText(day));
        }));
    }
    SessionRecord stored(int number)
    {
        const auto record = m_history.load(session(number).id).result();
        EXPECT_TRUE(record.ok());
        return record ? *record : SessionRecord{};
    }
    void chooseInMenu(const QString &button, const QString &item)
    {
        const auto actions = find<QPushButton>(button)->menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->text() == item;
        });
        ASSERT_NE(found, actions.end()) << item.toStdString();
        (*found)->trigger();
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_page.findChild<T *>(name);
    }
    QPlainTextEdit *note()
    {
        return find<QWidget>(u"detailsNote"_s)->findChild<QPlainTextEdit *>();
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
    ManualClock m_clock{{QDate(2024, 6, 1), QTime(12, 0), QTimeZone("Europe/Berlin")}};
    HistoryPage m_page{m_history, m_thumbnails, m_clock};
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

TEST_F(HistoryPageTest, ShowsHowItWentBesideTheList)
{
    m_history.save(session(0));
    read();
    EXPECT_TRUE(shows(u"historyList"_s));
    EXPECT_TRUE(shows(u"historyOverview"_s));
    EXPECT_FALSE(shows(u"historyDetails"_s));
}

TEST_F(HistoryPageTest, ShowsTheChosenSessionInFull)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    choose(0);
    EXPECT_EQ(text(u"detailsTitle"_s), u"Upper-Back Release"_s);
    EXPECT_TRUE(text(u"detailsDay"_s).contains(u"2024"_s));
    EXPECT_EQ(text(u"detailsOutcome"_s), u"Finished"_s);
    EXPECT_EQ(text(u"detailsTime"_s), u"9:24 moved, 10:03 in all"_s);
    EXPECT_EQ(find<QAbstractButton>(u"detailsBefore"_s)->text(), u"6 before"_s);
    EXPECT_EQ(find<QAbstractButton>(u"detailsAfter"_s)->text(), u"3 after"_s);
    EXPECT_EQ(text(u"detailsTension"_s), u"less tense"_s);
    EXPECT_FALSE(shows(u"detailsSpeed"_s));
    EXPECT_EQ(note()->toPlainText(), u"Level 2 felt tight."_s);
    EXPECT_THAT(texts(u"setName"_s),
                ElementsAre(u"Roll the upper back"_s, u"Extend over the roller"_s,
                            u"Belly button"_s, u"Lower ribs"_s));
    EXPECT_THAT(texts(u"setDone"_s), ElementsAre(u"0:45 of 1:30"_s, u"1 of 2 levels, 4 of 8"_s,
                                                 u"4 of 4"_s, u"skipped"_s));
    EXPECT_THAT(texts(u"setTime"_s), ElementsAre(u"0:40"_s));
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
    choose(0);
    EXPECT_EQ(find<QAbstractButton>(u"detailsAfter"_s)->text(), u"not said after"_s);
    EXPECT_TRUE(text(u"detailsTension"_s).isEmpty());
    EXPECT_TRUE(text(u"detailsSpeed"_s).contains(u"20"_s));
    EXPECT_TRUE(note()->toPlainText().isEmpty());
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
    // As coming by Tab does.
    list()->selectionModel()->setCurrentIndex(list()->model()->index(0, 0),
                                              QItemSelectionModel::NoUpdate);
    EXPECT_TRUE(shows(u"historyOverview"_s)) << "nothing is chosen by coming here";
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(showsSession(2));
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_TRUE(showsSession(1));
    QTest::keyClick(list(), Qt::Key_End);
    EXPECT_TRUE(showsSession(0));
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_TRUE(shows(u"historyOverview"_s));
    EXPECT_FALSE(list()->selectionModel()->hasSelection());
}

TEST_F(HistoryPageTest, RefreshingKeepsTheSessionThatIsShown)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    choose(1);
    m_history.save(session(2));
    read();
    EXPECT_EQ(list()->currentIndex().row(), 2);
    EXPECT_TRUE(shows(u"historyDetails"_s));
}

TEST_F(HistoryPageTest, ADayOfTheCalendarFiltersTheList)
{
    for (int number = 0; number < 3; ++number)
        m_history.save(session(number));
    read();
    Q_EMIT find<Overview>(u"historyOverview"_s)->dayActivated(QDate(2024, 4, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 1; }));
    auto *clear = find<QAbstractButton>(u"filterClear"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return clear->text() == u"1 found, show all"_s; }))
        << clear->text().toStdString();
    clear->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 3; }));
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(HistoryPageTest, NothingFoundIsSaid)
{
    m_history.save(session(0));
    read();
    auto *words = find<QLineEdit>(u"filterText"_s);
    QTest::keyClicks(words, u"ti"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClicks(words, u"ghtest"_s);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(u"historyNone"_s); }));
    EXPECT_FALSE(shows(u"historyEmpty"_s));
    words->clear();
    QTest::keyClicks(words, u"LEVEL 2"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 1; }))
        << "without Return as well";
}

TEST_F(HistoryPageTest, TheNoteIsChangedWhereItStands)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    choose(0);
    note()->setPlainText(u"Better."_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored(1).note == u"Better."_s; }));
    note()->setPlainText(u"Much better."_s);
    choose(1);
    EXPECT_EQ(stored(1).note, u"Much better."_s) << "saved before another one is shown";
    EXPECT_EQ(stored(0).note, u"Level 2 felt tight."_s);
}

TEST_F(HistoryPageTest, TensionsAreChangedWhereTheyStand)
{
    m_history.save(session(0));
    read();
    choose(0);
    chooseInMenu(u"detailsBefore"_s, u"9"_s);
    chooseInMenu(u"detailsAfter"_s, u"Not said"_s);
    EXPECT_EQ(stored(0).before, 9);
    EXPECT_EQ(stored(0).after, std::nullopt);
    EXPECT_EQ(find<QAbstractButton>(u"detailsBefore"_s)->text(), u"9 before"_s);
    const auto row = list()->model()->index(0, 0).data(HistoryModel::summaryRole);
    EXPECT_EQ(row.value<SessionSummary>().before, 9) << "in the list as well";
}

TEST_F(HistoryPageTest, ADeletedSessionIsBroughtBackByUndo)
{
    m_history.save(session(0));
    m_history.save(session(1));
    read();
    choose(0);
    QTest::mouseClick(find<QAbstractButton>(u"detailsDelete"_s), Qt::LeftButton);
    EXPECT_TRUE(shows(u"historyOverview"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(u"historyDone"_s); }));
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(m_history.count({}).result(), Result<int>(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return text(u"statTotalsNumber"_s) == u"1"_s; }));
    QTest::mouseClick(find<QAbstractButton>(u"historyUndo"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 2; }));
    EXPECT_FALSE(shows(u"historyDone"_s));
    EXPECT_EQ(stored(1), session(1));
}

TEST_F(HistoryPageTest, ANoteBeingTypedIsKeptWithADeletedSession)
{
    m_history.save(session(0));
    read();
    choose(0);
    note()->setPlainText(u"Not finished typing"_s);
    QTest::mouseClick(find<QAbstractButton>(u"detailsDelete"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(u"historyDone"_s); }));
    QTest::mouseClick(find<QAbstractButton>(u"historyUndo"_s), Qt::LeftButton);
    EXPECT_EQ(stored(0).note, u"Not finished typing"_s);
}

TEST_F(HistoryPageTest, FiltersByRoutineOutcomeAndTime)
{
    for (int number = 0; number < 3; ++number) {
        SessionRecord record = session(number);
        // One that is not in the library.
        record.routine = RoutineId{number == 0 ? u"evening"_s : u"upper-back-release"_s};
        record.routineTitle = number == 0 ? u"My evening"_s : u"Upper-Back Release"_s;
        record.outcome = number == 1 ? Outcome::Interrupted : Outcome::Finished;
        m_history.save(record);
    }
    read();
    const auto lists = [&](int rows) {
        return QTest::qWaitFor([&] { return list()->model()->rowCount() == rows; });
    };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return find<QPushButton>(u"filterRoutine"_s)->menu()->actions().size() == 3; }));
    chooseInMenu(u"filterRoutine"_s, u"My evening"_s);
    EXPECT_TRUE(lists(1));
    EXPECT_EQ(find<QAbstractButton>(u"filterRoutine"_s)->text(), u"My evening"_s);
    chooseInMenu(u"filterOutcome"_s, u"Interrupted"_s);
    EXPECT_TRUE(lists(0));
    chooseInMenu(u"filterRoutine"_s, u"Any routine"_s);
    EXPECT_TRUE(lists(1));
    chooseInMenu(u"filterOutcome"_s, u"Ended in any way"_s);
    EXPECT_TRUE(lists(3));
    // It is nine weeks later: four weeks, then twelve.
    const auto periods = find<QPushButton>(u"filterWhen"_s)->menu()->actions();
    periods[1]->trigger();
    EXPECT_TRUE(lists(0));
    periods[2]->trigger();
    EXPECT_TRUE(lists(3));
    chooseInMenu(u"filterWhen"_s, u"Choose days…"_s);
    find<DaySpan>(u"filterDays"_s)->setDays(QDate(2024, 4, 2), QDate(2024, 4, 1));
    Q_EMIT find<DaySpan>(u"filterDays"_s)->changed();
    EXPECT_TRUE(lists(2)) << "31 March, 1 and 2 April in Berlin";
    find<QAbstractButton>(u"filterClear"_s)->click();
    EXPECT_TRUE(lists(3));
}

TEST_F(HistoryPageTest, AnImportIsUndone)
{
    m_history.save(session(0));
    read();
    ASSERT_TRUE(m_history.importSessions({session(5)}, m_clock.wall()).result().ok());
    Q_EMIT find<TakeAlong>(u"historyData"_s)->imported(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 2; }));
    EXPECT_TRUE(shows(u"historyUndo"_s));
    QTest::mouseClick(find<QAbstractButton>(u"historyUndo"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 1; }));
    EXPECT_EQ(
        list()->model()->index(0, 0).data(HistoryModel::summaryRole).value<SessionSummary>().id,
        session(0).id);
}

TEST_F(HistoryPageTest, WhatElseIsToBeForgottenHearsThatEverythingIsGone)
{
    m_history.save(session(0));
    read();
    const QSignalSpy gone(&m_page, &HistoryPage::everythingRemoved);
    ASSERT_TRUE(m_history.removeEverything().result().ok());
    Q_EMIT find<TakeAlong>(u"historyData"_s)->everythingRemoved();
    EXPECT_EQ(gone.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(u"historyEmpty"_s); }));
}

TEST_F(HistoryPageTest, WhatStaysOfTheRestIsToldInsteadOfAnEnd)
{
    const auto *told = find<NoteBox>(u"historyDone"_s);
    m_page.tellEnd(Done{});
    EXPECT_EQ(told->text(), u"All of it is gone."_s);
    m_page.tellEnd(Problem{.code = ProblemCode::FileUnwritable, .details = {u"a.log"_s}});
    EXPECT_TRUE(told->text().contains(u"a.log"_s)) << told->text().toStdString();
}

TEST_F(HistoryPageTest, OnlyWhatIsThereIsTakenAlong)
{
    const auto enabled = [&] {
        int count = 0;
        for (const QAction *action : find<QPushButton>(u"historyData"_s)->menu()->actions())
            count += !action->isSeparator() && action->isEnabled() ? 1 : 0;
        return count;
    };
    read();
    EXPECT_EQ(enabled(), 4) << "import, what was deleted, backups, delete all";
    m_history.save(session(0));
    read();
    EXPECT_EQ(enabled(), 7);
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
    for (int row : {-1, 0}) {
        if (row >= 0)
            choose(row);
        EXPECT_LE(m_page.minimumSizeHint().width(), 960 - 208);
        EXPECT_LE(m_page.minimumSizeHint().height(), 560);
    }
}

} // namespace
} // namespace limber
