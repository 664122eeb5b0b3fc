// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// True when SQLite will find less in its log beside the database `file` than was committed to it.
/// False while anybody has the database open, for a log that is being written to is never whole.
///
/// How much was committed stands in SQLite's index of the log (`-shm`). Where that is lost, a log
/// that breaks off within a transaction, or goes on behind what is broken, counts as torn; one cut
/// off between two transactions cannot be told from a whole one.
[[nodiscard]] bool logIsTorn(const QString &file);

/// Writes what was committed to the log beside the database `file` into its copy `copy`.
void applyLog(const QString &file, const QString &copy);

} // namespace limber
