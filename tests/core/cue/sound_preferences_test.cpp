// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/cue/sound_preferences.h"

using namespace limber;

TEST(SoundPreferences, OnlyAKnownRoutineIsToldInShortAndOnlyInsteadOfInFull)
{
    const RoutineId known{QStringLiteral("known")}, another{QStringLiteral("another")};
    SoundPreferences sound{.known = {known}};
    EXPECT_EQ(sound.cuesIn(known).instructions, Instructions::Short);
    EXPECT_EQ(sound.cuesIn(another), sound.cues);
    sound.cues.instructions = Instructions::Names;
    EXPECT_EQ(sound.cuesIn(known), sound.cues);
}
