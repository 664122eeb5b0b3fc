// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "core/base/time.h"
#include "core/session/command.h"

namespace limber {

// Each event carries the instant it happened at, in the player's time, not the instant it was
// noticed.

namespace event {
struct Started {
    Millis at{};
    bool operator==(const Started &) const = default;
};
/// Guidance is now in this segment, from its start; also after a jump or a restarted set-up.
struct Entered {
    Millis at{};
    /// Index into Timeline::segments.
    int segment = 0;
    bool operator==(const Entered &) const = default;
};
/// The segment is over but waits for the person.
struct Waiting {
    Millis at{};
    int segment = 0;
    bool operator==(const Waiting &) const = default;
};
struct Paused {
    Millis at{};
    bool operator==(const Paused &) const = default;
};
/// Counting 3-2-1 before work goes on.
struct CountIn {
    Millis at{};
    bool operator==(const CountIn &) const = default;
};
/// Work goes on where it was paused.
struct Resumed {
    Millis at{};
    int segment = 0;
    /// Routine time.
    Millis position{};
    bool operator==(const Resumed &) const = default;
};
/// A set is over, fully done or not. Sent once each time a set is left.
struct SetEnded {
    Millis at{};
    /// Index into Timeline::sets.
    int set = 0;
    /// Whole repetitions done; 0 for work measured in time.
    int repetitions = 0;
    /// Time of work done.
    Millis work{};
    /// Left before its end by next, back, repeat or stop.
    bool skipped = false;
    bool operator==(const SetEnded &) const = default;
};
struct Finished {
    Millis at{};
    bool operator==(const Finished &) const = default;
};
struct Stopped {
    Millis at{};
    StopReason reason = StopReason::Done;
    bool operator==(const Stopped &) const = default;
};
} // namespace event

using Event =
    std::variant<event::Started, event::Entered, event::Waiting, event::Paused, event::CountIn,
                 event::Resumed, event::SetEnded, event::Finished, event::Stopped>;

[[nodiscard]] inline Millis instantOf(const Event &event)
{
    return std::visit([](const auto &kind) { return kind.at; }, event);
}

} // namespace limber
