// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/exercise/catalog.h"
#include "core/routine/routine.h"

namespace limber {

/// Larger files are refused unread.
inline constexpr qint64 maxRoutineBytes = 1024 * 1024;

/// Reads a routine file (format "limber-routine", version 1; see resources/routines/README.md).
/// `catalog` is what its steps may name beside the exercises it brings along.
/// On failure: every problem of the file, in the order of the file, each with its JSON pointer, or
/// the line and column of the first syntax error.
[[nodiscard]] Result<Routine> readRoutine(const QByteArray &bytes, const Catalog &catalog);

/// The file of a routine, UTF-8, ending in a line feed; readRoutine() of it gives an equal routine.
[[nodiscard]] QByteArray writeRoutine(const Routine &routine);

/// Reads an exercise file: {"format": "limber-exercises", "version": 1, "exercises": [...]}.
[[nodiscard]] Result<std::vector<Exercise>> readExercises(const QByteArray &bytes);

/// The same two for files that ship with the program. Tests hold their shape to the schema, so that
/// no start has to build it.
[[nodiscard]] Result<Routine> readShippedRoutine(const QByteArray &bytes, const Catalog &catalog);
[[nodiscard]] Result<std::vector<Exercise>> readShippedExercises(const QByteArray &bytes);

} // namespace limber
