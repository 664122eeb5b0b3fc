// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/folders.h"

namespace limber {

// Each runs one command to its end and returns the program's exit code. The application object
// exists; translations are installed.

int runList(const CommandLine &line, const Folders &folders, Console &console);
int runValidate(const CommandLine &line, Console &console);
int runPrint(const CommandLine &line, const Folders &folders, Console &console);
int runHistory(const CommandLine &line, const Folders &folders, Console &console);
int runGuide(const CommandLine &line, const Folders &folders, Console &console);

} // namespace limber
