// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/library/routine_page.h"
#include "app/library/step_row.h"
#include "app/settings.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

namespace {

LibraryEntry sampleEntry()
{
    LibraryEntry entry;
    entry.routine = sample::upperBack();
    entry.routine.equipment = {{EquipmentId{QStringLiteral("foam-roller")}},
                               {EquipmentId{QStringLiteral("resistance-band")},
                                EquipmentId{QStringLiteral("suspension-straps")}}};
    entry.routine.cautions = {LocalizedText{QStringLiteral("Never on the neck.")}};
    return entry;
}

} // namespace

class RoutinePageTest : public testing::Test {
protected:
    template <typename T = QWidget>
    T *part(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QLabel *inStep(int step, const char *name)
    {
        return page.findChild<StepRow *>(QStringLiteral("step%1").arg(step))
            ->findChild<QLabel *>(QString::fromLatin1(name));
    }
    QString aboutNow() { return part<QLabel>("routineAbout")->text(); }

    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("limber.ini"))};
    const Catalog catalog = sample::catalog();
    Thumbnails thumbnails{QString{}};
    RoutinePage page{settings, catalog, thumbnails, QStringLiteral("en")};
};

TEST_F(RoutinePageTest, NumbersTheStepsThatWillBeDone)
{
    page.showRoutine(sampleEntry());
    EXPECT_EQ(inStep(0, "stepTitle")->text(), QStringLiteral("lie"));
    EXPECT_TRUE(inStep(0, "stepDose")->text().contains(QStringLiteral("off")));
    EXPECT_TRUE(inStep(1, "stepTitle")->text().startsWith(QStringLiteral("1.")));
    EXPECT_TRUE(inStep(3, "stepTitle")->text().startsWith(QStringLiteral("3.")));
}

TEST_F(RoutinePageTest, AnOptionalStepSwitchedOnIsCountedAndStored)
{
    page.showRoutine(sampleEntry());
    const Millis before = page.plan().timeline->length();
    part<Switch>("stepSwitch")->click();
    EXPECT_TRUE(settings.pacing().optionalSteps.contains(ExerciseId{QStringLiteral("lie")}));
    EXPECT_GT(page.plan().timeline->length(), before);
    EXPECT_TRUE(inStep(0, "stepTitle")->text().startsWith(QStringLiteral("1.")));
    EXPECT_TRUE(inStep(3, "stepTitle")->text().startsWith(QStringLiteral("4.")));
    part<Switch>("stepSwitch")->click();
    EXPECT_EQ(page.plan().timeline->length(), before);
}

TEST_F(RoutinePageTest, EveryChoiceIsStoredAtOnceAndMovesTheTime)
{
    page.showRoutine(sampleEntry());
    const QString asWritten = aboutNow();

    part<SegmentedChoice>("pacingRepetitions")->segment(0)->click();
    EXPECT_EQ(settings.pacing().repetitions, 3);
    EXPECT_TRUE(inStep(2, "stepDose")->text().contains(QStringLiteral("3 breath")));
    part<SegmentedChoice>("pacingTempo")->segment(0)->click();
    EXPECT_GT(settings.pacing().tempo, 1.0);
    part<SegmentedChoice>("pacingRest")->segment(2)->click();
    EXPECT_GT(settings.pacing().rest, 1.0);
    EXPECT_NE(aboutNow(), asWritten);
    part<Switch>("pacingStartHigher")->click();
    EXPECT_TRUE(settings.pacing().startHigher);
    EXPECT_TRUE(inStep(2, "stepDose")->text().contains(QStringLiteral("4 level")));
    part<SegmentedChoice>("pacingWaiting")->segment(1)->click();
    EXPECT_TRUE(settings.pacing().waitForMe);
    part<SegmentedChoice>("equipment1")->segment(1)->click();
    EXPECT_EQ(settings.pacing().equipment,
              std::set{EquipmentId{QStringLiteral("suspension-straps")}});
    part<SegmentedChoice>("equipment1")->segment(0)->click();
    EXPECT_EQ(settings.pacing().equipment,
              std::set{EquipmentId{QStringLiteral("resistance-band")}});
}

TEST_F(RoutinePageTest, TheDaysAWeekAreThePlansUntilThePersonChooses)
{
    LibraryEntry entry = sampleEntry();
    page.showRoutine(entry);
    EXPECT_TRUE(part<Chip>("routineDays")->isHidden());
    EXPECT_EQ(part<SegmentedChoice>("pacingDays")->chosen(), std::nullopt);

    entry.routine.daysPerWeek = 3;
    page.showRoutine(entry);
    EXPECT_EQ(part<SegmentedChoice>("pacingDays")->chosen(), 2);
    EXPECT_TRUE(part<Chip>("routineDays")->text().startsWith(u'3'));
    part<SegmentedChoice>("pacingDays")->segment(1)->click();
    EXPECT_EQ(settings.pacing().daysPerWeek, 2);
    EXPECT_TRUE(part<Chip>("routineDays")->text().startsWith(u'2'));
    part<SegmentedChoice>("pacingDays")->segment(2)->click();
    EXPECT_EQ(settings.pacing().daysPerWeek, std::nullopt);
    EXPECT_TRUE(part<Chip>("routineDays")->text().startsWith(u'3'));
}

TEST_F(RoutinePageTest, ShowsTheChoicesAsTheyStand)
{
    Pacing chosen;
    chosen.repetitions = 3;
    chosen.tempo = 0.8;
    chosen.waitForMe = true;
    settings.setPacing(chosen);
    page.showRoutine(sampleEntry());
    EXPECT_EQ(part<SegmentedChoice>("pacingRepetitions")->chosen(), 0);
    EXPECT_EQ(part<SegmentedChoice>("pacingTempo")->chosen(), 2);
    EXPECT_EQ(part<SegmentedChoice>("pacingRest")->chosen(), 1);
    EXPECT_EQ(part<SegmentedChoice>("pacingWaiting")->chosen(), 1);
}

TEST_F(RoutinePageTest, ATempoSetElsewhereLightsNoSegment)
{
    Pacing chosen;
    chosen.tempo = 1.1;
    settings.setPacing(chosen);
    page.showRoutine(sampleEntry());
    EXPECT_EQ(part<SegmentedChoice>("pacingTempo")->chosen(), std::nullopt);
}

TEST_F(RoutinePageTest, AsksOnlyWhatMeansSomethingForTheRoutine)
{
    LibraryEntry entry = sampleEntry();
    entry.routine.steps.erase(entry.routine.steps.begin() + 1, entry.routine.steps.end());
    entry.routine.steps.front().optional = false;
    page.showRoutine(entry);
    EXPECT_FALSE(part("pacingRepetitions"));
    EXPECT_FALSE(part("pacingTempo"));
    EXPECT_FALSE(part("pacingRest"));
    EXPECT_FALSE(part("pacingStartHigher"));
    EXPECT_TRUE(part("pacingWaiting"));
}

TEST_F(RoutinePageTest, NothingToDoCannotBeStartedAndSaysSo)
{
    LibraryEntry entry = sampleEntry();
    entry.routine.steps.erase(entry.routine.steps.begin() + 1, entry.routine.steps.end());
    page.showRoutine(entry);
    EXPECT_FALSE(part<QPushButton>("routineStart")->isEnabled());
    EXPECT_FALSE(part<QLabel>("routineHint")->text().isEmpty());
    part<Switch>("stepSwitch")->click();
    EXPECT_TRUE(part<QPushButton>("routineStart")->isEnabled());
}

TEST_F(RoutinePageTest, AStepOpensInPlace)
{
    page.show();
    page.showRoutine(sampleEntry(), 2);
    auto *row = page.findChild<StepRow *>(QStringLiteral("step2"));
    EXPECT_TRUE(row->isOpen());
    EXPECT_TRUE(row->findChild<QWidget *>(QStringLiteral("stepBody"))->isVisibleTo(row));
    EXPECT_FALSE(inStep(2, "stepSetUp")->text().isEmpty());
    auto *other = page.findChild<StepRow *>(QStringLiteral("step1"));
    EXPECT_FALSE(other->isOpen());
    other->findChild<QPushButton *>(QStringLiteral("stepHeader"))->click();
    EXPECT_TRUE(other->isOpen());
}

TEST_F(RoutinePageTest, StartsAndLeaves)
{
    page.showRoutine(sampleEntry());
    QSignalSpy started(&page, &RoutinePage::startRequested);
    QSignalSpy left(&page, &RoutinePage::left);
    part<QPushButton>("routineStart")->click();
    part<QPushButton>("routineBack")->click();
    EXPECT_EQ(started.size(), 1);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(RoutinePageTest, NeverScrollsSideways)
{
    page.showRoutine(sampleEntry());
    page.resize(960 - 208, 560);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    auto *area = page.findChild<QScrollArea *>();
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
}

TEST_F(RoutinePageTest, AChoiceThatCannotBeStoredIsSaid)
{
    // A folder where the file should be cannot be written, not even by root.
    const QString blocked = dir.filePath(QStringLiteral("blocked.ini"));
    Settings unwritable(blocked);
    ASSERT_TRUE(QDir().mkpath(blocked + QStringLiteral("/x")));
    RoutinePage blockedPage(unwritable, catalog, thumbnails, QStringLiteral("en"));
    blockedPage.showRoutine(sampleEntry());
    auto *hint = blockedPage.findChild<QLabel *>(QStringLiteral("routineHint"));
    EXPECT_TRUE(hint->text().isEmpty());
    blockedPage.findChild<SegmentedChoice *>(QStringLiteral("equipment1"))
        ->findChild<QAbstractButton *>(QStringLiteral("segment1"))
        ->click();
    EXPECT_FALSE(hint->isHidden());
    EXPECT_TRUE(hint->text().contains(QStringLiteral("blocked.ini")));
}
