// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/session/frame_pace.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

void paint(FramePace &pace, int frames, std::chrono::microseconds cost)
{
    for (int i = 0; i < frames; ++i)
        pace.note(cost);
}

} // namespace

TEST(FramePace, CheapFramesComeSixtyTimesASecondAndDearOnesThirty)
{
    FramePace pace;
    paint(pace, 60, 4000us);
    EXPECT_EQ(pace.interval(), 16ms);
    paint(pace, 60, 8000us);
    EXPECT_EQ(pace.interval(), 33ms);
    paint(pace, 60, 4000us);
    EXPECT_EQ(pace.interval(), 16ms);
}

TEST(FramePace, OneSlowFrameChangesNothing)
{
    FramePace pace;
    paint(pace, 60, 3000us);
    pace.note(16000us);
    EXPECT_EQ(pace.interval(), 16ms);
}

TEST(FramePace, BetweenCheapAndDearItStaysAsItWas)
{
    FramePace pace;
    paint(pace, 60, 4000us);
    paint(pace, 60, 5000us);
    EXPECT_EQ(pace.interval(), 16ms);
    paint(pace, 60, 8000us);
    paint(pace, 60, 5000us);
    EXPECT_EQ(pace.interval(), 33ms);
}
