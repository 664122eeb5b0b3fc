// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber::exit_code {

inline constexpr int done = 0;
/// What was given was refused: a routine with problems, an unknown id, an answer that forbids.
inline constexpr int refused = 1;
inline constexpr int wrongUsage = 2;
/// The machine did not play along: no display, a history that cannot be read, a full disk.
inline constexpr int environmentFailed = 3;

} // namespace limber::exit_code
