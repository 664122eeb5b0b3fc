// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/health/health_page.h"
#include "app/text/translation.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr int no = 0, yes = 1;
constexpr int fracture = 1, pregnancy = 7;
constexpr int lastQuestion = static_cast<int>(allHealthQuestions.size()) - 1;
const QDate today(2030, 3, 1);

class HealthPageTest : public testing::Test {
protected:
    HealthPageTest() { open(); }

    /// A page as it comes up for whatever the settings hold now.
    void open()
    {
        m_page = std::make_unique<HealthPage>(m_settings, m_clock);
        m_cleared = std::make_unique<QSignalSpy>(m_page.get(), &HealthPage::cleared);
        m_left = std::make_unique<QSignalSpy>(m_page.get(), &HealthPage::leftWithoutStarting);
        m_page->resize(1100, 720);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
    }

    QAbstractButton *segment(int row, int answer)
    {
        auto *question = m_page->findChild<QWidget *>(u"question%1"_s.arg(row));
        return question->findChild<QAbstractButton *>(u"segment%1"_s.arg(answer));
    }
    void click(int row, int answer) { QTest::mouseClick(segment(row, answer), Qt::LeftButton); }
    void answerAllNo()
    {
        for (int row = 0; row <= lastQuestion; ++row)
            click(row, no);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QAbstractButton *start() { return m_page->findChild<QAbstractButton *>(u"healthStart"_s); }
    QAbstractButton *leave() { return m_page->findChild<QAbstractButton *>(u"healthLeave"_s); }
    QString title() { return m_page->findChild<QLabel *>(u"verdictTitle"_s)->text(); }
    QString note()
    {
        return m_page->findChild<QWidget *>(u"verdictNote"_s)
            ->findChild<QLabel *>(u"noteText"_s)
            ->text();
    }
    Screening stored() { return Settings(m_file).screening(); }
    Verdict storedVerdict() { return verdict(stored(), m_clock.wall().date()); }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"limber.conf"_s);
    Settings m_settings{m_file};
    ManualClock m_clock;
    std::unique_ptr<HealthPage> m_page;
    std::unique_ptr<QSignalSpy> m_cleared;
    std::unique_ptr<QSignalSpy> m_left;
};

TEST_F(HealthPageTest, NothingIsAnsweredForThePerson)
{
    for (int row = 0; row <= lastQuestion; ++row) {
        EXPECT_FALSE(segment(row, no)->isChecked()) << row;
        EXPECT_FALSE(segment(row, yes)->isChecked()) << row;
    }
    EXPECT_FALSE(start()->isEnabled());
}

TEST_F(HealthPageTest, OneOpenQuestionBlocksTheStart)
{
    for (int row = 0; row < lastQuestion; ++row)
        click(row, no);
    EXPECT_FALSE(start()->isEnabled());
    EXPECT_EQ(storedVerdict(), Verdict::AskAgain);
    EXPECT_FALSE(stored().answeredOn);

    click(lastQuestion, no);
    EXPECT_TRUE(start()->isEnabled());
}

TEST_F(HealthPageTest, ElevenTimesNoIsStoredWithItsDayAndStarts)
{
    answerAllNo();
    EXPECT_EQ(stored().answeredOn, today);
    EXPECT_EQ(storedVerdict(), Verdict::Clear);

    QTest::mouseClick(start(), Qt::LeftButton);
    EXPECT_EQ(m_cleared->count(), 1);
}

TEST_F(HealthPageTest, AForbiddingYesBlocksAtOnceAndStaysOnRecord)
{
    click(fracture, yes);
    EXPECT_EQ(title(), u"Not with a fracture"_s);
    EXPECT_EQ(storedVerdict(), Verdict::Forbidden);

    answerAllNo();
    click(fracture, yes);
    EXPECT_FALSE(start()->isEnabled());
    QTest::mouseClick(leave(), Qt::LeftButton);
    EXPECT_EQ(m_left->count(), 1);
    EXPECT_EQ(m_cleared->count(), 0);
}

TEST_F(HealthPageTest, AnAnswerGivenByMistakeIsPutRight)
{
    click(fracture, yes);
    click(fracture, no);
    EXPECT_NE(title(), u"Not with a fracture"_s);
    EXPECT_EQ(storedVerdict(), Verdict::AskAgain);
}

TEST_F(HealthPageTest, AClinicianYesAsksAndRemembersTheDay)
{
    answerAllNo();
    click(pregnancy, yes);
    EXPECT_EQ(title(), u"Ask your clinician first"_s);
    EXPECT_EQ(storedVerdict(), Verdict::ClinicianFirst);
    EXPECT_TRUE(start()->isEnabled());

    QTest::mouseClick(start(), Qt::LeftButton);
    EXPECT_EQ(m_cleared->count(), 1);
    EXPECT_EQ(stored().askedClinicianOn, today);
    EXPECT_EQ(storedVerdict(), Verdict::Clear);
}

TEST_F(HealthPageTest, TheClinicianIsNotEnoughWhileAQuestionIsOpen)
{
    click(pregnancy, yes);
    EXPECT_EQ(title(), u"Ask your clinician first"_s);
    EXPECT_FALSE(start()->isEnabled());
}

TEST_F(HealthPageTest, TheStrictestVerdictComesFirstAndTheOthersAreNamed)
{
    click(pregnancy, yes);
    click(fracture, yes);
    EXPECT_EQ(title(), u"Not with a fracture"_s);
    EXPECT_TRUE(note().contains(u"\nPregnancy"_s));
}

TEST_F(HealthPageTest, AChangedAnswerTakesTheCliniciansWordBack)
{
    answerAllNo();
    click(pregnancy, yes);
    QTest::mouseClick(start(), Qt::LeftButton);
    click(lastQuestion, yes);
    EXPECT_FALSE(stored().askedClinicianOn);
    EXPECT_EQ(storedVerdict(), Verdict::ClinicianFirst);
}

TEST_F(HealthPageTest, WhatIsAskedAgainStartsUnanswered)
{
    answerAllNo();
    m_clock.sleep(std::chrono::hours{24 * 91});
    open();
    EXPECT_FALSE(segment(0, no)->isChecked());
    EXPECT_FALSE(start()->isEnabled());

    answerAllNo();
    EXPECT_EQ(stored().answeredOn, today.addDays(91));
}

TEST_F(HealthPageTest, AnswersThatHoldAreShownSoThatOneCanBeChanged)
{
    answerAllNo();
    click(fracture, yes);
    m_clock.sleep(std::chrono::hours{24 * 30});
    open();
    EXPECT_EQ(title(), u"Not with a fracture"_s);

    click(fracture, no);
    EXPECT_EQ(storedVerdict(), Verdict::Clear);
}

TEST_F(HealthPageTest, SomethingChangedAsksEverythingAgainAndKeepsWhatForbids)
{
    answerAllNo();
    m_page->askAgain();
    EXPECT_EQ(storedVerdict(), Verdict::AskAgain);
    EXPECT_FALSE(segment(0, no)->isChecked());

    click(fracture, yes);
    m_page->askAgain();
    click(0, no);
    EXPECT_EQ(storedVerdict(), Verdict::Forbidden);
}

TEST_F(HealthPageTest, WithoutASessionToFollowItDoesNotOfferToStart)
{
    EXPECT_TRUE(start()->text().contains(u"Go on"_s));
    answerAllNo();
    m_page->askAgain();
    EXPECT_TRUE(segment(0, no)->hasFocus());
    EXPECT_FALSE(start()->text().contains(u"Go on"_s));
    answerAllNo();
    QTest::mouseClick(start(), Qt::LeftButton);
    EXPECT_EQ(m_cleared->count(), 1);

    m_page->refresh();
    EXPECT_TRUE(start()->text().contains(u"Go on"_s));
}

TEST_F(HealthPageTest, TheKeysAreEnough)
{
    for (int row = 0; row <= lastQuestion; ++row)
        press(row == pregnancy ? Qt::Key_Y : Qt::Key_N);
    EXPECT_TRUE(segment(pregnancy, yes)->isChecked());
    EXPECT_TRUE(start()->hasFocus());

    press(Qt::Key_Return);
    EXPECT_EQ(m_cleared->count(), 1);
}

TEST_F(HealthPageTest, TheKeyForTwoArabicLettersAnswers)
{
    speak(u"ar"_s);
    open();
    constexpr char16_t lamAlef = 0xfefb;
    QKeyEvent key(QEvent::KeyPress, lamAlef, Qt::NoModifier, QString(QChar(lamAlef)));
    segment(0, no)->setFocus();
    QApplication::sendEvent(segment(0, no), &key);
    EXPECT_TRUE(segment(0, no)->isChecked());
    speak(u"en"_s);
}

TEST_F(HealthPageTest, TheArrowKeysMoveAndSpaceAnswers)
{
    EXPECT_TRUE(segment(0, no)->hasFocus());
    press(Qt::Key_Down);
    EXPECT_TRUE(segment(1, no)->hasFocus());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_TRUE(segment(0, no)->hasFocus());
    press(Qt::Key_Space);
    EXPECT_TRUE(segment(0, no)->isChecked());
    press(Qt::Key_Right);
    EXPECT_TRUE(segment(0, yes)->isChecked());
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_TRUE(segment(1, yes)->isChecked());

    press(Qt::Key_Escape);
    EXPECT_EQ(m_left->count(), 1);
}

TEST_F(HealthPageTest, TabGoesThroughTheRowsToTheButtons)
{
    for (int row = 0; row <= lastQuestion; ++row) {
        EXPECT_TRUE(segment(row, no)->hasFocus()) << row;
        press(Qt::Key_Tab);
    }
    EXPECT_TRUE(leave()->hasFocus());
}

TEST_F(HealthPageTest, ALowWindowScrollsToTheQuestionInHand)
{
    m_page->resize(960, 560);
    EXPECT_LE(m_page->minimumSizeHint().width(), 960);
    EXPECT_LE(m_page->minimumSizeHint().height(), 560);
    for (int row = 0; row < lastQuestion; ++row)
        press(Qt::Key_Down);

    const auto *list = m_page->findChild<QScrollArea *>(u"healthList"_s);
    const QWidget *last = m_page->findChild<QWidget *>(u"question%1"_s.arg(lastQuestion));
    const QRect shown = list->viewport()->rect();
    EXPECT_TRUE(shown.contains(QRect(last->mapTo(list->viewport(), QPoint()), last->size())));
}

TEST_F(HealthPageTest, AnAnswerThatCannotBeStoredIsSaid)
{
    // A folder where the file should be cannot be written, not even by root.
    const QString blocked = m_folder.filePath(u"settings.ini"_s);
    Settings settings(blocked);
    ASSERT_TRUE(QDir().mkpath(blocked + u"/x"_s));
    HealthPage page(settings, m_clock);
    auto *question = page.findChild<QWidget *>(u"question0"_s);
    question->findChild<QAbstractButton *>(u"segment0"_s)->click();
    EXPECT_FALSE(page.findChild<QWidget *>(u"healthTrouble"_s)->isHidden());
}

TEST_F(HealthPageTest, EveryControlHasAName)
{
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        EXPECT_FALSE(button->objectName().isEmpty());
        EXPECT_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
    EXPECT_EQ(segment(fracture, yes)->accessibleName(), u"A fracture: Yes"_s);
}

} // namespace
} // namespace limber
