// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "app/library/resume_banner.h"
#include "app/text/format.h"
#include "core/history/recorder.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

namespace {

const QTimeZone zone("Europe/Berlin");

/// Cut off at 18:42 after so many sets.
SessionRecord cutOff(const Timeline &timeline, int sets)
{
    SessionRecord record = newRecord(timeline, {});
    record.zone = zone.id();
    record.saved = QDateTime(QDate(2030, 6, 12), QTime(18, 42), zone).toUTC();
    // Much of it before an earlier interruption.
    record.started = record.saved.addSecs(-3600);
    record.total = std::chrono::minutes{4};
    record.outcome = Outcome::Interrupted;
    record.nextSet = sets;
    for (int set = 0; set < sets; ++set)
        record.sets.push_back({.set = set, .exercise = {}, .exerciseName = {}, .level = {}});
    return record;
}

QDateTime on(int day)
{
    return QDateTime(QDate(2030, 6, day), QTime(19, 0), zone);
}

QPushButton *button(const ResumeBanner &banner, const char *name)
{
    return banner.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

TEST(Interrupted, SaysWhenWhereAndWhatIsNext)
{
    const Timeline timeline = sample::timeline();
    // The roll and two levels are done.
    const auto told = describeInterrupted(cutOff(timeline, 3), timeline, on(12));
    EXPECT_TRUE(told.title.contains(timeOfDayText(QTime(18, 42))));
    EXPECT_TRUE(told.detail.contains(QStringLiteral("extend, 2 of 5")));
    EXPECT_EQ(told.goOn, QStringLiteral("Resu&me at level 3"));
}

TEST(Interrupted, OfAnExerciseNotYetBegunItSaysThatItIsNext)
{
    const Timeline timeline = sample::timeline();
    SessionRecord record = cutOff(timeline, 1);
    EXPECT_TRUE(describeInterrupted(record, timeline, on(12))
                    .detail.startsWith(QStringLiteral("Next is: extend")));
    // Gone back to: what was done of it counts.
    record = cutOff(timeline, 3);
    record.nextSet = 1;
    const auto told = describeInterrupted(record, timeline, on(12));
    EXPECT_TRUE(told.detail.contains(QStringLiteral("extend, 2 of 5")));
    EXPECT_EQ(told.goOn, QStringLiteral("Resu&me at level 1"));
}

TEST(Interrupted, AnOlderOneNamesItsDay)
{
    const Timeline timeline = sample::timeline();
    const auto told = describeInterrupted(cutOff(timeline, 1), timeline, on(14));
    EXPECT_TRUE(told.title.contains(QLocale().dayName(3)));
}

TEST(Interrupted, GoesOnWithASetWhereThereAreNoLevels)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(describeInterrupted(cutOff(timeline, 7), timeline, on(12)).goOn,
              QStringLiteral("Resu&me with set 2"));
    EXPECT_EQ(describeInterrupted(cutOff(timeline, 0), timeline, on(12)).goOn,
              QStringLiteral("Resu&me"));
}

TEST(Interrupted, OffersNothingToGoOnWithWhenAllIsDoneOrUnreadable)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(describeInterrupted(cutOff(timeline, 8), timeline, on(12)).goOn, QString{});
    EXPECT_EQ(describeInterrupted(cutOff(timeline, 2), std::nullopt, on(12)).goOn, QString{});
}

TEST(ResumeBanner, AsksBeforeItDiscards)
{
    ResumeBanner banner;
    QSignalSpy discarded(&banner, &ResumeBanner::discardRequested);
    banner.offer({.title = QStringLiteral("t"), .goOn = QStringLiteral("Go on")});
    button(banner, "resumeDiscard")->click();
    EXPECT_EQ(discarded.size(), 0);
    EXPECT_FALSE(button(banner, "resumeGoOn")->isVisible());

    button(banner, "resumeDiscardNot")->click();
    EXPECT_TRUE(button(banner, "resumeGoOn")->isVisible());
    EXPECT_EQ(discarded.size(), 0);

    button(banner, "resumeDiscard")->click();
    button(banner, "resumeDiscardSure")->click();
    EXPECT_EQ(discarded.size(), 1);
}

TEST(ResumeBanner, ItsWordsKeepOffTheSignInEitherDirection)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ResumeBanner banner;
        banner.setLayoutDirection(direction);
        banner.resize(828, 88);
        banner.offer({.title = QStringLiteral("t"), .goOn = QStringLiteral("Resume")});
        const auto *title = banner.findChild<QLabel *>(QStringLiteral("resumeTitle"));
        const int room =
            direction == Qt::LeftToRight ? title->x() : banner.width() - title->geometry().right();
        EXPECT_GE(room, 64);
    }
}

TEST(ResumeBanner, ItsWordsStandAboveTheButtonsWhereBothDoNotFitBeside)
{
    ResumeBanner banner;
    banner.offer({.title = QStringLiteral("Interrupted at 18:42"),
                  .detail = QStringLiteral("Extend over the roller, 2 of 5 done. All is kept."),
                  .goOn = QStringLiteral("Resume at level 3")});
    const auto *title = banner.findChild<QLabel *>(QStringLiteral("resumeTitle"));
    const QPushButton *keep = button(banner, "resumeKeep");
    for (const int width : {900, 480, 900}) {
        // The second time the height is known that the first width makes.
        for (int round = 0; round < 2; ++round) {
            banner.resize(width, std::max(banner.minimumHeight(), banner.heightForWidth(width)));
            QCoreApplication::sendPostedEvents();
        }
        EXPECT_EQ(title->geometry().bottom() < keep->y(), width == 480) << width;
        EXPECT_LE(button(banner, "resumeDiscard")->geometry().right(), width) << width;
        EXPECT_LE(title->heightForWidth(title->width()), title->height()) << width;
    }
}

TEST(ResumeBanner, CanOnlyKeepOrDiscardWhatCannotGoOn)
{
    ResumeBanner banner;
    banner.offer({.title = QStringLiteral("t")});
    EXPECT_FALSE(button(banner, "resumeGoOn")->isVisible());
    QSignalSpy kept(&banner, &ResumeBanner::keepRequested);
    button(banner, "resumeKeep")->click();
    EXPECT_EQ(kept.size(), 1);
}
