// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/figure/figure_cue.h"
#include "app/figure/figure_view.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

bool ticks(const FigureView &view)
{
    const auto timers = view.findChildren<QTimer *>();
    return std::any_of(timers.begin(), timers.end(),
                       [](const QTimer *timer) { return timer->isActive(); });
}

std::vector<Phase> rowing()
{
    return {{.exercise = ExerciseId{u"row"_s}, .kind = u"pull"_s, .seconds = 1.5},
            {.exercise = ExerciseId{u"row"_s}, .kind = u"release"_s, .seconds = 2.5}};
}

} // namespace

TEST(FigureView, NothingRunsUnlessItIsAskedForAndSeen)
{
    FigureView view;
    QSignalSpy spy(&view, &FigureView::playingChanged);
    view.show();
    EXPECT_FALSE(view.isPlaying());
    EXPECT_FALSE(ticks(view));
    view.play({});
    EXPECT_FALSE(view.isPlaying());
    view.play(rowing());
    EXPECT_TRUE(view.isPlaying());
    EXPECT_TRUE(ticks(view));
    view.hide();
    EXPECT_FALSE(ticks(view));
    view.show();
    EXPECT_TRUE(ticks(view));
    view.stop();
    EXPECT_FALSE(view.isPlaying());
    EXPECT_FALSE(ticks(view));
    EXPECT_EQ(spy.size(), 2);
}

TEST(FigureView, ShowsAStateAndStopsItsLoop)
{
    FigureView view;
    view.resize(400, 240);
    view.play(rowing());
    view.showState({.phase = rowing().front(), .seconds = 0});
    EXPECT_FALSE(view.isPlaying());
    const QImage start = view.grab().toImage();
    view.showState({.phase = rowing().front(), .seconds = 1.5});
    EXPECT_NE(view.grab().toImage(), start);
}

TEST(FigureCue, ASegmentBecomesItsPhase)
{
    const Timeline timeline = sample::timeline({});
    int extensions = 0;
    for (int i = 0; i < static_cast<int>(timeline.segments.size()); ++i) {
        const Segment &segment = timeline.segments[static_cast<size_t>(i)];
        const SceneState state = sceneAt(timeline, i, Millis{500});
        EXPECT_EQ(state.phase.exercise, timeline.stepOf(i).exercise.id);
        EXPECT_EQ(state.phase.kind, movementKeyOf(segment));
        EXPECT_DOUBLE_EQ(state.phase.seconds, toSeconds(segment.duration));
        EXPECT_DOUBLE_EQ(state.seconds, .5);
        EXPECT_EQ(state.before.has_value(), i > 0);
        if (segment.kind != SegmentKind::Move)
            continue;
        ++extensions;
        ASSERT_TRUE(state.phase.level && state.phase.from);
        EXPECT_GT(*state.phase.level, *state.phase.from);
    }
    EXPECT_EQ(extensions, 4);
}
