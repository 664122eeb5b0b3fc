// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "app/widgets/choices.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

QAbstractButton *step(const TensionScale &scale, int number)
{
    return scale.findChild<QAbstractButton *>(QStringLiteral("tension%1").arg(number));
}

/// As assistive technology does it.
void toggle(QWidget *widget)
{
    QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
}

} // namespace

TEST(SegmentedChoice, NothingIsChosenAtFirst)
{
    const SegmentedChoice choice(QStringLiteral("Answer"),
                                 {QStringLiteral("No"), QStringLiteral("Yes")});
    EXPECT_EQ(choice.chosen(), std::nullopt);
}

TEST(SegmentedChoice, ClicksAndArrowsChoose)
{
    SegmentedChoice choice(
        QStringLiteral("Tempo"),
        {QStringLiteral("Slower"), QStringLiteral("As written"), QStringLiteral("Faster")});
    choice.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&choice));
    QSignalSpy chose(&choice, &SegmentedChoice::chose);
    QTest::mouseClick(choice.segment(1), Qt::LeftButton);
    EXPECT_EQ(choice.chosen(), 1);
    QTest::keyClick(choice.segment(1), Qt::Key_Right);
    EXPECT_EQ(choice.chosen(), 2);
    EXPECT_EQ(chose.size(), 2);
}

TEST(SegmentedChoice, SettingItIsNoChoiceOfThePerson)
{
    SegmentedChoice choice(QStringLiteral("Answer"), {QStringLiteral("No"), QStringLiteral("Yes")});
    QSignalSpy chose(&choice, &SegmentedChoice::chose);
    choice.setChosen(1);
    EXPECT_EQ(choice.chosen(), 1);
    choice.setChosen(std::nullopt);
    EXPECT_EQ(choice.chosen(), std::nullopt);
    EXPECT_EQ(chose.size(), 0);
}

TEST(SegmentedChoice, EachSegmentIsANamedRadioButton)
{
    SegmentedChoice choice(QStringLiteral("Answer"), {QStringLiteral("No"), QStringLiteral("Yes")});
    auto *yes = QAccessible::queryAccessibleInterface(choice.segment(1));
    ASSERT_TRUE(yes);
    EXPECT_EQ(yes->role(), QAccessible::RadioButton);
    EXPECT_EQ(yes->text(QAccessible::Name), QStringLiteral("Yes"));
    EXPECT_FALSE(yes->state().checked);
    choice.setChosen(1);
    EXPECT_TRUE(yes->state().checked);
}

TEST(SegmentedChoice, IsChosenByAssistiveTechnology)
{
    SegmentedChoice choice(QStringLiteral("Answer"), {QStringLiteral("No"), QStringLiteral("Yes")});
    QSignalSpy chose(&choice, &SegmentedChoice::chose);
    toggle(choice.segment(1));
    toggle(choice.segment(0));
    ASSERT_EQ(chose.size(), 2);
    EXPECT_EQ(chose[0][0], 1);
    EXPECT_EQ(chose[1][0], 0);
}

TEST(Switch, IsACheckBoxThatIsHitAnywhere)
{
    Switch control(QStringLiteral("Wait for me"));
    control.resize(control.sizeHint());
    QTest::mouseClick(&control, Qt::LeftButton, {}, {2, 2});
    EXPECT_TRUE(control.isChecked());
    auto *accessible = QAccessible::queryAccessibleInterface(&control);
    EXPECT_EQ(accessible->role(), QAccessible::CheckBox);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Wait for me"));
}

class TensionScaleTest : public testing::Test {
protected:
    void SetUp() override
    {
        scale.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&scale));
        step(scale, 0)->setFocus();
    }
    void type(int key) { QTest::keyClick(scale.focusWidget(), static_cast<Qt::Key>(key)); }

    TensionScale scale{QStringLiteral("Tension now")};
};

TEST_F(TensionScaleTest, IsEmptyAtFirst)
{
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST_F(TensionScaleTest, DigitsChoose)
{
    type(Qt::Key_7);
    EXPECT_EQ(scale.value(), 7);
    type(Qt::Key_0);
    EXPECT_EQ(scale.value(), 0);
}

TEST_F(TensionScaleTest, SpaceIsNoAnswer)
{
    QSignalSpy changed(&scale, &TensionScale::changed);
    type(Qt::Key_Space);
    EXPECT_EQ(scale.value(), std::nullopt);
    EXPECT_EQ(changed.size(), 0);
    type(Qt::Key_4);
    type(Qt::Key_Space);
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST_F(TensionScaleTest, OneThenZeroIsTen)
{
    QSignalSpy changed(&scale, &TensionScale::changed);
    type(Qt::Key_1);
    EXPECT_EQ(scale.value(), 1);
    type(Qt::Key_0);
    EXPECT_EQ(scale.value(), 10);
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(TensionScaleTest, ArrowsMoveTheAnswer)
{
    type(Qt::Key_4);
    type(Qt::Key_Right);
    EXPECT_EQ(scale.value(), 5);
    type(Qt::Key_Left);
    type(Qt::Key_Left);
    EXPECT_EQ(scale.value(), 3);
}

TEST_F(TensionScaleTest, AnAnswerCanBeTakenBack)
{
    QTest::mouseClick(step(scale, 6), Qt::LeftButton);
    EXPECT_EQ(scale.value(), 6);
    QTest::mouseClick(step(scale, 6), Qt::LeftButton);
    EXPECT_EQ(scale.value(), std::nullopt);
    EXPECT_FALSE(step(scale, 6)->isChecked());
    type(Qt::Key_5);
    type(Qt::Key_Backspace);
    EXPECT_EQ(scale.value(), std::nullopt);
}

TEST_F(TensionScaleTest, IsAnsweredByAssistiveTechnology)
{
    QSignalSpy changed(&scale, &TensionScale::changed);
    toggle(step(scale, 3));
    EXPECT_EQ(scale.value(), 3);
    toggle(step(scale, 9));
    EXPECT_EQ(scale.value(), 9);
    EXPECT_EQ(changed.size(), 2);
}
