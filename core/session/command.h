// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

namespace limber {

// g++ 12 takes the scoped name for one that hides limber::Done.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class StopReason { Done, Pain, CalledAway };
#pragma GCC diagnostic pop

namespace command {
/// Starts at a set's set-up; set 0 for a whole session, a later one to resume an interrupted
/// session.
struct Start {
    int set = 0;
};
struct Pause {};
struct Resume {};
struct Next {};
struct Back {};
struct Repeat {};
struct Stop {
    StopReason reason = StopReason::Done;
};
} // namespace command

using Command = std::variant<command::Start, command::Pause, command::Resume, command::Next,
                             command::Back, command::Repeat, command::Stop>;

} // namespace limber
