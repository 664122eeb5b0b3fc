// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include "core/base/time.h"

namespace limber {

/// The signals, a family that belongs together.
enum class Chime {
    /// A set-up begins: getting into position, the next level, the other side.
    Ready,
    /// One of 3-2-1.
    Tick,
    /// A movement of a repetition begins; twice in a row for the last repetition.
    Beat,
    Start,
    End,
    Halfway,
    RestOver,
    Done,
};

/// What kind of work a start or an end belongs to; each sounds different.
enum class WorkKind { Rolling, Breathing, Pulling, Stillness };

struct ChimeCue {
    Chime chime = Chime::Tick;
    WorkKind work = WorkKind::Rolling;
    bool operator==(const ChimeCue &) const = default;
};

/// A tone as long as the breath it paces: rising in, falling out.
struct BreathCue {
    bool in = true;
    Millis length{};
    bool operator==(const BreathCue &) const = default;
};

enum class Saying {
    /// What a set-up is for.
    Instruction,
    /// What the work is that begins.
    Work,
    /// The number of the repetition alone.
    Repetition,
    BreatheIn,
    Arch,
    Return,
    Squeeze,
    Release,
    Halfway,
    /// The small step of the feet half way through a roll.
    FootStep,
    RestOver,
    /// It waits for the person.
    AnyKey,
    Done,
};

struct PhraseCue {
    Saying saying = Saying::Instruction;
    /// Index into Timeline::segments.
    int segment = 0;
    /// Said before it: the repetition's number, or that it is the last one.
    bool counts = false;
    /// The phrase is over by then or is not said at all.
    std::optional<Millis> over{};
    bool operator==(const PhraseCue &) const = default;
};

/// One thing to be heard.
struct Cue {
    /// In the player's time.
    Millis at{};
    /// It stays silent rather than begin later than this.
    Millis latest{};
    std::variant<ChimeCue, BreathCue, PhraseCue> what{};
    bool operator==(const Cue &) const = default;
};

/// How much of a set-up is said.
enum class Instructions { Full, Short, Names, Off };
/// Which repetitions are counted aloud.
enum class Counting { All, Last, Off };

struct CuePreferences {
    /// "Breathe in", "and arch".
    bool words = true;
    Instructions instructions = Instructions::Full;
    Counting counting = Counting::All;
    bool operator==(const CuePreferences &) const = default;
};

} // namespace limber
