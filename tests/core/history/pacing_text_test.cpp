// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/history/pacing_text.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(PacingText, ReadsBackEqual)
{
    EXPECT_EQ(pacingFrom(toText(build::pacing())), build::pacing());
    EXPECT_EQ(pacingFrom(toText(Pacing{})), Pacing{});
}

TEST(PacingText, WhatIsMissingOrWrongTakesItsDefault)
{
    for (const char *text :
         {"", "{", "[]", "{}", R"({"tempo": "fast", "equipment": 3})", R"({"days_per_week": 0})",
          R"({"days_per_week": 8})", R"({"days_per_week": 2.5})"})
        EXPECT_EQ(pacingFrom(QString::fromLatin1(text)), Pacing{}) << text;
}
