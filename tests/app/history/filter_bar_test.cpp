// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "app/history/filter_bar.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(FilterBar, ForgetsARoutineThatIsThereNoMore)
{
    const LivedRoutine evening{RoutineId{u"evening"_s}, u"My evening"_s};
    const LivedRoutine back{RoutineId{u"upper-back-release"_s}, u"Upper-Back Release"_s};
    ManualClock clock;
    FilterBar bar(clock);
    const auto *button = bar.findChild<QPushButton *>(u"filterRoutine"_s);
    bar.setRoutines({evening, back});
    button->menu()->actions()[1]->trigger();
    ASSERT_EQ(bar.filter().routine, evening.id);

    QSignalSpy changed(&bar, &FilterBar::changed);
    bar.setRoutines({evening, back});
    EXPECT_EQ(button->text(), evening.title);
    EXPECT_EQ(changed.size(), 0);
    bar.setRoutines({back});
    EXPECT_EQ(button->text(), u"Any routine"_s);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<SessionFilter>(), SessionFilter{});
}

} // namespace
} // namespace limber
