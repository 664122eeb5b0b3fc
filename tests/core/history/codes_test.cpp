// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/history/codes.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(Codes, EveryValueIsFoundByItsCode)
{
    for (const Outcome outcome :
         {Outcome::Open, Outcome::Finished, Outcome::Stopped, Outcome::Interrupted})
        EXPECT_EQ(fromCode<Outcome>(codeOf(outcome)), outcome);
    for (const StopReason reason : {StopReason::Done, StopReason::Pain, StopReason::CalledAway})
        EXPECT_EQ(fromCode<StopReason>(codeOf(reason)), reason);
    for (const Side side : {Side::Left, Side::Right})
        EXPECT_EQ(fromCode<Side>(codeOf(side)), side);
}

TEST(Codes, StandOnDiskAndMustNotChange)
{
    EXPECT_EQ(codeOf(Outcome::Interrupted), QStringLiteral("interrupted"));
    EXPECT_EQ(codeOf(StopReason::CalledAway), QStringLiteral("called-away"));
    EXPECT_EQ(codeOf(Side::Left), QStringLiteral("left"));
}

TEST(Codes, AnUnknownCodeIsNothing)
{
    EXPECT_EQ(fromCode<Outcome>(QStringLiteral("Finished")), std::nullopt);
    EXPECT_EQ(fromCode<Side>({}), std::nullopt);
}
