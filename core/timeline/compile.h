// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exercise/catalog.h"
#include "core/timeline/timeline.h"

namespace limber {

/// Getting into position takes this long at least (ours; 3 x 20 s in the shipped routine).
inline constexpr Millis getReadyAtLeast{20'000};
/// Switching sides and coming off the roller take this long at least (ours).
inline constexpr Millis switchSideAtLeast{10'000};
inline constexpr Millis comeOffAtLeast{8'000};
/// The small step of the feet between two passes of a roll (ours): long enough to be told first.
inline constexpr Millis stepOfFeet{4'000};
/// What is said in a set-up ends this long before the work starts, so that the count can be heard.
inline constexpr Millis quietBeforeWork{3'500};
/// No session is longer than this.
inline constexpr Millis longestSession{std::chrono::hours{6}};

/// Lays a routine out in time. Fails with UnknownExercise, TooLong (over longestSession or 20,000
/// segments) or NothingToDo (every step is optional and off); the pointers are the routine file's.
/// The set `resumedAt` begins with getting into position even where it follows another of its step:
/// whoever resumes a session there comes from elsewhere.
[[nodiscard]] Result<Timeline> compile(const Routine &routine, const Catalog &catalog,
                                       const Pacing &pacing, int resumedAt = 0);

} // namespace limber
