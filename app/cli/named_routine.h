// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/routine/routine_library.h"

namespace limber {

/// The routine that a command line names by its id or its file. When there is none, or when it does
/// not allow the repetitions asked for, that is said and the exit code comes back instead.
[[nodiscard]] std::variant<LibraryEntry, int>
namedRoutine(const CommandLine &line, const RoutineLibrary &library, Console &console);

} // namespace limber
