// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/summary/tension_page.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class TensionPageTest : public testing::Test {
protected:
    TensionPageTest()
    {
        m_page.resize(960, 560);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QAbstractButton *step(int number)
    {
        return m_page.findChild<QAbstractButton *>(u"tension%1"_s.arg(number));
    }
    QTimer *beat() { return m_page.findChild<QTimer *>(u"tensionBeat"_s); }
    /// The beat after a digit passes.
    void endBeat()
    {
        ASSERT_TRUE(beat()->isActive());
        beat()->setInterval(0);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_chosen.count() > 0; }));
    }
    std::optional<int> answer()
    {
        return m_chosen.count() == 1 ? m_chosen.front().front().value<std::optional<int>>()
                                     : std::optional(-1);
    }

    TensionPage m_page;
    QSignalSpy m_chosen{&m_page, &TensionPage::chosen};
    QSignalSpy m_cancelled{&m_page, &TensionPage::cancelled};
};

TEST_F(TensionPageTest, OneDigitAnswersAndGoesOn)
{
    press(Qt::Key_7);
    EXPECT_TRUE(step(7)->isChecked());
    EXPECT_EQ(m_chosen.count(), 0);
    endBeat();
    EXPECT_EQ(answer(), 7);
}

TEST_F(TensionPageTest, NoughtIsAnAnswer)
{
    press(Qt::Key_0);
    endBeat();
    EXPECT_EQ(answer(), 0);
}

TEST_F(TensionPageTest, OneThenNoughtIsTen)
{
    press(Qt::Key_1);
    press(Qt::Key_0);
    endBeat();
    EXPECT_EQ(answer(), 10);
}

TEST_F(TensionPageTest, ADigitInTheBeatPutsTheAnswerRight)
{
    press(Qt::Key_7);
    press(Qt::Key_4);
    endBeat();
    EXPECT_EQ(answer(), 4);
}

TEST_F(TensionPageTest, TheKeyOfTheNumberPadCounts)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5, Qt::KeypadModifier);
    endBeat();
    EXPECT_EQ(answer(), 5);
}

TEST_F(TensionPageTest, SSkips)
{
    press(Qt::Key_S);
    EXPECT_EQ(answer(), std::nullopt);
}

TEST_F(TensionPageTest, EnterGoesOnWithoutANumber)
{
    press(Qt::Key_Return);
    EXPECT_EQ(answer(), std::nullopt);
}

TEST_F(TensionPageTest, TheArrowKeysLookForTheNumberAndEnterGoesOn)
{
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_FALSE(beat()->isActive());
    press(Qt::Key_Return);
    EXPECT_EQ(answer(), 2);
}

TEST_F(TensionPageTest, WithTheMouseOnlyStartGoesOn)
{
    QTest::mouseClick(step(3), Qt::LeftButton);
    EXPECT_FALSE(beat()->isActive());
    QTest::mouseClick(m_page.findChild<QAbstractButton *>(u"tensionStart"_s), Qt::LeftButton);
    EXPECT_EQ(answer(), 3);
}

TEST_F(TensionPageTest, EscapeGoesBackAlsoWithinTheBeat)
{
    press(Qt::Key_7);
    press(Qt::Key_Escape);
    EXPECT_EQ(m_cancelled.count(), 1);
    m_page.hide();
    EXPECT_FALSE(beat()->isActive());
    EXPECT_EQ(m_chosen.count(), 0);
}

TEST_F(TensionPageTest, IsEmptyWheneverItIsShownAgain)
{
    QTest::mouseClick(step(3), Qt::LeftButton);
    m_page.hide();
    m_page.show();
    QApplication::setActiveWindow(&m_page);
    press(Qt::Key_Return);
    EXPECT_EQ(answer(), std::nullopt);
}

TEST_F(TensionPageTest, DigitsCountWhereverTheFocusIs)
{
    m_page.findChild<QAbstractButton *>(u"tensionStart"_s)->setFocus();
    press(Qt::Key_8);
    endBeat();
    EXPECT_EQ(answer(), 8);
}

} // namespace
} // namespace limber
