// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exercise/catalog.h"
#include "core/routine/routine_library.h"

namespace limber {

/// Larger PDFs are refused unread.
inline constexpr qint64 maxSheetBytes = 8 * 1024 * 1024;

/// Reads a routine from its file, or from a PDF that carries one. Fails as RoutineLibrary::read(),
/// and with FileUnreadable {reason} for a PDF that is damaged, larger than maxSheetBytes or without
/// a routine.
[[nodiscard]] Result<LibraryEntry> readRoutineOrSheet(const QString &path, const Catalog &catalog);

} // namespace limber
