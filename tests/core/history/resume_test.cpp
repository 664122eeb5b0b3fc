// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "core/history/recorder.h"
#include "core/history/resume.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

SessionRecord cutOffAt(int set)
{
    const RoutineLibrary library = RoutineLibrary::load({});
    const LibraryEntry &entry = library.entries().front();
    Pacing pacing;
    pacing.startHigher = true;
    SessionRecord record =
        newRecord(*compile(entry.routine, library.catalog(), pacing), entry.text);
    record.nextSet = set;
    return record;
}

} // namespace

TEST(Resume, TheSessionIsLaidOutAsItWasGuided)
{
    const SessionRecord record = cutOffAt(2);
    const auto timeline = timelineOf(record, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(timeline->pacing, record.pacing);
    // A roll, four levels, two sets of rows.
    EXPECT_EQ(timeline->sets.size(), 7u);
    EXPECT_EQ(setToResume(record, *timeline), 2);
}

TEST(Resume, BeginsWithGettingIntoPosition)
{
    const auto timeline = timelineOf(cutOffAt(2), RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(timeline.ok());
    const Segment &first = timeline->segments.at(static_cast<size_t>(timeline->sets.at(2).first));
    EXPECT_EQ(first.kind, SegmentKind::GetReady);
}

TEST(Resume, ARollOfATextThatKnewNoStepIsInTwoPassesAllTheSame)
{
    SessionRecord record = cutOffAt(0);
    const qsizetype length = record.routineText.size();
    record.routineText.replace("\"step_at\": \"shoulder-blades-bottom\",", "");
    ASSERT_LT(record.routineText.size(), length);
    const auto timeline = timelineOf(record, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(timeline->segments.at(2).kind, SegmentKind::FootStep);
}

TEST(Resume, NothingIsLeftWhenEverySetIsDone)
{
    const SessionRecord record = cutOffAt(7);
    EXPECT_EQ(setToResume(record, *timelineOf(record, RoutineLibrary::shippedCatalog())),
              std::nullopt);
}

TEST(Resume, ARoutineThatCannotBeReadIsAProblem)
{
    SessionRecord record = cutOffAt(2);
    record.routineText = QByteArrayLiteral("{");
    EXPECT_FALSE(timelineOf(record, RoutineLibrary::shippedCatalog()).ok());
}
