// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/summary/summary_page.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"
#include "tests/support/temp_database.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class SummaryPageTest : public testing::Test {
protected:
    SummaryPageTest()
    {
        m_page.resize(1100, 720);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }

    /// Lives a session until set `set` has begun its work, and stops there; to the end without one.
    void live(std::optional<int> stopInSet = {}, StopReason reason = StopReason::Done,
              Tension before = 6)
    {
        const Timeline timeline = sample::timeline();
        m_session = std::make_unique<GuidedSession>(timeline, newRecord(timeline, "{}"), 1.0,
                                                    m_history, m_clock);
        m_session->setTensionBefore(before);
        m_session->apply(command::Start{});
        while (m_session->player().state() != Player::State::Ended) {
            m_clock.advance(Millis{500});
            m_session->tick();
            const Segment &now = m_session->player().segment();
            if (now.set == stopInSet && !isSetUp(now.kind))
                m_session->apply(command::Stop{reason});
        }
        m_page.showSession(*m_session);
    }

    QString text(const QString &name) { return m_page.findChild<QLabel *>(name)->text(); }
    bool shows(const QString &name) { return m_page.findChild<QWidget *>(name)->isVisible(); }
    QString step(int number)
    {
        return m_page.findChild<QWidget *>(u"summaryStep%1"_s.arg(number))
            ->findChild<QLabel *>(u"stepDone"_s)
            ->text();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void click(const QString &name)
    {
        QTest::mouseClick(m_page.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    /// What is on the disk.
    SessionRecord stored() { return *m_history.load(m_session->record().id).result(); }

    TempDatabase m_database;
    HistoryService m_history{m_database.file(), m_database.locks()};
    ManualClock m_clock;
    std::unique_ptr<GuidedSession> m_session;
    SummaryPage m_page;
};

TEST_F(SummaryPageTest, AFinishedSessionIsComplete)
{
    live();
    EXPECT_EQ(text(u"summaryTitle"_s), u"Session complete"_s);
    EXPECT_TRUE(text(u"summaryFacts"_s).contains(u"Sample"_s));
    EXPECT_EQ(step(0), u"1:30"_s);
    EXPECT_EQ(step(1), u"5 levels, 20 of 20"_s);
    EXPECT_EQ(step(2), u"2 sets, 20 of 20"_s);
    EXPECT_FALSE(shows(u"summaryCare"_s));
}

TEST_F(SummaryPageTest, WhatWasNotReachedIsSaid)
{
    live(2, StopReason::CalledAway);
    EXPECT_EQ(text(u"summaryTitle"_s), u"Called away"_s);
    EXPECT_EQ(step(1), u"1 of 5 levels, 4 of 20"_s);
    EXPECT_EQ(step(2), u"skipped"_s);
}

TEST_F(SummaryPageTest, AfterPainItSaysWhatToDo)
{
    live(1, StopReason::Pain);
    EXPECT_TRUE(shows(u"summaryCare"_s));
    EXPECT_NE(text(u"summaryTitle"_s), u"Session complete"_s);
}

TEST_F(SummaryPageTest, LessTenseIsASmallerNumber)
{
    live();
    EXPECT_FALSE(shows(u"summaryDifference"_s));
    press(Qt::Key_3);
    EXPECT_TRUE(shows(u"summaryDifference"_s));
    EXPECT_EQ(text(u"summaryDifference"_s), u"−3"_s);
    EXPECT_EQ(text(u"summaryMeaning"_s), u"less tense"_s);
    EXPECT_EQ(stored().after, 3);
}

TEST_F(SummaryPageTest, TenIsOneThenNought)
{
    live();
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(text(u"summaryDifference"_s), u"+4"_s);
    EXPECT_EQ(text(u"summaryMeaning"_s), u"more tense"_s);
    EXPECT_TRUE(text(u"summaryAdvice"_s).contains(u"therapist"_s));
    EXPECT_EQ(stored().after, 10);
}

TEST_F(SummaryPageTest, NothingIsGuessedForWhatWasNotSaid)
{
    live({}, {}, std::nullopt);
    press(Qt::Key_3);
    EXPECT_FALSE(shows(u"summaryDifference"_s));
    EXPECT_EQ(stored().before, std::nullopt);
    EXPECT_EQ(stored().after, 3);
}

TEST_F(SummaryPageTest, AnAnswerCanBeTakenBack)
{
    live();
    press(Qt::Key_6);
    EXPECT_EQ(text(u"summaryDifference"_s), u"0"_s);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(shows(u"summaryDifference"_s));
    EXPECT_EQ(stored().after, std::nullopt);
}

TEST_F(SummaryPageTest, TheNumberBeforeCanBePutRight)
{
    live();
    auto *scale = m_page.findChild<QWidget *>(u"summaryBefore"_s);
    QTest::mouseClick(scale->findChild<QAbstractButton *>(u"tension9"_s), Qt::LeftButton);
    EXPECT_EQ(stored().before, 9);
    EXPECT_TRUE(text(u"summaryBeforeTitle"_s).contains(u"6"_s));
}

TEST_F(SummaryPageTest, TheNoteIsWrittenWhenTypingRestsNotWithEveryKey)
{
    live();
    auto *note = m_page.findChild<QPlainTextEdit *>(u"summaryNote"_s);
    note->setFocus();
    // The session's own saves are told by now.
    static_cast<void>(stored());
    QCoreApplication::processEvents();
    QSignalSpy saved(m_session.get(), &GuidedSession::saved);
    QTest::keyClicks(note, u"Level 4 felt tight"_s);
    EXPECT_EQ(stored().note, QString{});
    auto *typing = m_page.findChild<QTimer *>(u"summaryTyping"_s);
    ASSERT_TRUE(typing->isActive());
    typing->start(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !typing->isActive(); }));
    EXPECT_EQ(stored().note, u"Level 4 felt tight"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(stored().after, std::nullopt) << "digits of a note are no tension";
}

TEST_F(SummaryPageTest, LeavingThePageLosesNothingOfTheNote)
{
    live();
    auto *note = m_page.findChild<QPlainTextEdit *>(u"summaryNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"tight"_s);
    m_page.hide();
    EXPECT_EQ(stored().note, u"tight"_s);
}

TEST_F(SummaryPageTest, SpaceIsNoAnswer)
{
    live();
    press(Qt::Key_Space);
    EXPECT_EQ(stored().after, std::nullopt);
}

TEST_F(SummaryPageTest, EnterClosesAndHealthIsALinkAway)
{
    live();
    const QSignalSpy closed(&m_page, &SummaryPage::closed);
    const QSignalSpy health(&m_page, &SummaryPage::healthChanged);
    click(u"summaryHealth"_s);
    EXPECT_EQ(health.count(), 1);
    EXPECT_EQ(closed.count(), 0);
    m_page.findChild<QWidget *>(u"summaryAfter"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(SummaryPageTest, AFailedSaveIsSaidUntilASaveWorks)
{
    live();
    stored();
    QCoreApplication::processEvents();
    Q_EMIT m_session->saveFailed(
        {.code = ProblemCode::DiskFull, .details = {u"/home/me/history.db"_s}});
    EXPECT_TRUE(shows(u"summaryTrouble"_s));

    const QSignalSpy saved(m_session.get(), &GuidedSession::saved);
    click(u"summaryRetry"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved.count() > 0; }));
    EXPECT_FALSE(shows(u"summaryTrouble"_s));
}

TEST_F(SummaryPageTest, AnotherSessionReplacesTheFirst)
{
    live(1, StopReason::Pain);
    press(Qt::Key_9);
    const auto first = std::move(m_session);
    live();
    EXPECT_FALSE(shows(u"summaryCare"_s));
    EXPECT_FALSE(shows(u"summaryDifference"_s));
    press(Qt::Key_3);
    EXPECT_EQ(first->record().after, 9);
    EXPECT_EQ(m_session->record().after, 3);
}

TEST_F(SummaryPageTest, ASessionThatIsGoneLeavesThePageStanding)
{
    live();
    m_session.reset();
    press(Qt::Key_3);
    EXPECT_EQ(text(u"summaryDifference"_s), u"−3"_s);
}

TEST_F(SummaryPageTest, FitsTheSmallestWindowBesideTheRail)
{
    live();
    EXPECT_LE(m_page.minimumSizeHint().width(), 960 - 208);
    EXPECT_LE(m_page.minimumSizeHint().height(), 560);
}

} // namespace
} // namespace limber
