// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/library/home_page.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

namespace {

RoutinePlan planNamed(const QString &id)
{
    LibraryEntry entry;
    entry.routine = sample::upperBack();
    entry.routine.id = RoutineId{id};
    entry.routine.title = LocalizedText{id};
    return planOf(entry, sample::catalog(), {});
}

template <typename T = QWidget>
T *part(const QWidget &page, const char *name)
{
    return page.findChild<T *>(QString::fromLatin1(name));
}

class HomePageTest : public testing::Test {
protected:
    Thumbnails thumbnails{QString{}};
    HomePage page{thumbnails};
};

} // namespace

TEST_F(HomePageTest, WithOneRoutineItIsTheHeroAndItsSteps)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    EXPECT_EQ(part<QLabel>(page, "heroTitle")->text(), QStringLiteral("back"));
    // The optional step is off.
    EXPECT_TRUE(part(page, "homeStep3"));
    EXPECT_FALSE(part(page, "homeStep4"));

    QSignalSpy details(&page, &HomePage::detailsRequested);
    part<QPushButton>(page, "homeStep2")->click();
    ASSERT_EQ(details.size(), 1);
    EXPECT_EQ(details[0][1].value<std::optional<int>>(), 2);
}

TEST_F(HomePageTest, WithSeveralTheOthersAreCards)
{
    page.showRoutines({planNamed(QStringLiteral("back")), planNamed(QStringLiteral("legs"))});
    EXPECT_FALSE(part(page, "homeStep1"));
    QSignalSpy details(&page, &HomePage::detailsRequested);
    part<QPushButton>(page, "homeRoutine.legs")->click();
    ASSERT_EQ(details.size(), 1);
    EXPECT_EQ(details[0][0].value<RoutineId>(), RoutineId{QStringLiteral("legs")});
}

TEST_F(HomePageTest, StartsThePlan)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    QSignalSpy started(&page, &HomePage::startRequested);
    part<QPushButton>(page, "heroStart")->click();
    ASSERT_EQ(started.size(), 1);
    EXPECT_EQ(started[0][0].value<RoutineId>(), RoutineId{QStringLiteral("back")});
}

TEST_F(HomePageTest, APlanThatCannotBeGuidedSaysWhyAndDoesNotStart)
{
    RoutinePlan plan = planNamed(QStringLiteral("back"));
    plan.timeline = Problem{.code = ProblemCode::NothingToDo};
    page.showRoutines({plan});
    EXPECT_FALSE(part<QPushButton>(page, "heroStart")->isEnabled());
    EXPECT_FALSE(part<QLabel>(page, "heroFacts")->text().isEmpty());
}

TEST_F(HomePageTest, TheBannerReplacesTheGreetingAndMovesNothing)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.greet(QTime(9, 0));
    page.resize(892, 720);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const int before = part(page, "heroCard")->mapTo(&page, QPoint()).y();
    page.offerResume(Interrupted{.title = QStringLiteral("t"), .goOn = QStringLiteral("Resume")});
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(part(page, "homeGreeting")->isVisible());
    EXPECT_EQ(part(page, "heroCard")->mapTo(&page, QPoint()).y(), before);
    page.offerResume(std::nullopt);
    EXPECT_TRUE(part(page, "homeGreeting")->isVisible());
}

TEST_F(HomePageTest, AReminderOffersItsThreeAnswersAndMovesNothingThatStartsASession)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.resize(892, 720);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    EXPECT_FALSE(part(page, "homeReminder")->isVisible());
    const int before = part(page, "heroCard")->mapTo(&page, QPoint()).y();
    page.offerReminder(QStringLiteral("Upper-Back Release"));
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(part(page, "homeReminder")->isVisible());
    EXPECT_EQ(part(page, "homeReminder")->findChild<QLabel *>()->text(),
              QStringLiteral("Time for Upper-Back Release"));
    EXPECT_EQ(part(page, "heroCard")->mapTo(&page, QPoint()).y(), before);

    QSignalSpy answered(&page, &HomePage::reminderAnswered);
    for (const char *answer : {"homeReminderStart", "homeReminderLater", "homeReminderSkip"})
        part<QPushButton>(page, answer)->click();
    ASSERT_EQ(answered.size(), 3);
    EXPECT_EQ(answered[0][0].value<ReminderAnswer>(), ReminderAnswer::Start);
    EXPECT_EQ(answered[1][0].value<ReminderAnswer>(), ReminderAnswer::Later);
    EXPECT_EQ(answered[2][0].value<ReminderAnswer>(), ReminderAnswer::Skip);
    page.offerReminder(std::nullopt);
    EXPECT_FALSE(part(page, "homeReminder")->isVisible());
}

TEST_F(HomePageTest, ANoteIsToldOnceAndCanBePutAway)
{
    page.tell(QStringLiteral("The disk is full."));
    page.tell(QStringLiteral("The disk is full."));
    EXPECT_FALSE(part(page, "homeNotice2"));
    part<QPushButton>(page, "homeNotice1Away")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(part(page, "homeNotice1"));

    page.tell(QStringLiteral("The disk is full."));
    EXPECT_TRUE(part(page, "homeNotice2")) << "it is full again";
}

TEST_F(HomePageTest, WhatIsNoLongerSoIsTakenBack)
{
    page.tell(QStringLiteral("The disk is full."));
    page.tell(QStringLiteral("The file is damaged."));
    page.takeBack(QStringLiteral("The disk is full."));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(part(page, "homeNotice1"));
    EXPECT_TRUE(part(page, "homeNotice2"));
}

TEST_F(HomePageTest, NotesKeepApartAndMoveNothingThatStartsASession)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const auto areaOf = [&](const char *name) {
        QWidget *widget = part(page, name);
        return QRect(widget->mapTo(&page, QPoint()), widget->size());
    };
    const QString full = QStringLiteral("The disk is full.");
    const QString unused = QStringLiteral("The file is not used.");
    int notes = 0;
    for (const int height : {560, 720, 900, 1080, 2160}) {
        page.resize(892, height);
        QCoreApplication::processEvents();
        const int before = areaOf("heroStart").y();
        page.tell(full);
        page.tell(unused, QStringLiteral("line 2, column 1: ..."));
        const QByteArray first = "homeNotice" + QByteArray::number(++notes);
        const QByteArray second = "homeNotice" + QByteArray::number(++notes);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return areaOf(first).top() >= areaOf("heroCard").bottom() + 8 &&
                   areaOf(second).top() >= areaOf(first).bottom() + 8;
        })) << height;
        EXPECT_EQ(areaOf("heroStart").y(), before) << height;
        page.takeBack(full);
        page.takeBack(unused);
    }
}

TEST_F(HomePageTest, FitsTheUsualWindowWithoutScrolling)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.resize(1100 - 208, 720);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::processEvents();
    const auto *area = page.findChild<QScrollArea *>();
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
}

TEST_F(HomePageTest, DetailsOfANoteShowWhenAskedFor)
{
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.tell(QStringLiteral("The file is not used."), QStringLiteral("/title: missing"));
    page.show();
    auto *details = part<QLabel>(page, "noteDetails");
    EXPECT_FALSE(details->isVisible());
    part<QPushButton>(page, "noteFold")->click();
    EXPECT_TRUE(details->isVisible());
    part<QPushButton>(page, "noteFold")->click();
    EXPECT_FALSE(details->isVisible());
}

TEST_F(HomePageTest, OffersTheFilesOpenedBeforeThatAreStillThere)
{
    QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("salt & pepper.limber"));
    ASSERT_TRUE(QFile(kept).open(QIODevice::WriteOnly));
    page.showRoutines({planNamed(QStringLiteral("back"))});
    page.show();
    auto *button = part<QPushButton>(page, "homeRecent");
    EXPECT_FALSE(button->isVisible());
    page.showRecent({folder.filePath(QStringLiteral("gone.limber")), kept});
    EXPECT_TRUE(button->isVisible());

    QSignalSpy asked(&page, &HomePage::recentRequested);
    Q_EMIT button->menu()->aboutToShow();
    ASSERT_EQ(button->menu()->actions().size(), 1);
    EXPECT_EQ(button->menu()->actions().front()->text(), QStringLiteral("salt && pepper.limber"));
    button->menu()->actions().front()->trigger();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), kept);
}

TEST_F(HomePageTest, NeverScrollsSideways)
{
    page.showRoutines({planNamed(QStringLiteral("back")), planNamed(QStringLiteral("legs"))});
    page.offerResume(Interrupted{.title = QStringLiteral("Interrupted at 18:42"),
                                 .goOn = QStringLiteral("Resume at level 3")});
    page.resize(960 - 208, 560);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    auto *area = page.findChild<QScrollArea *>();
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
}
