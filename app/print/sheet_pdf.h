// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pdf_file.h"
#include "app/print/sheet.h"
#include "core/routine/routine_library.h"

namespace limber {

/// The sheet laid out, with the routine's file as an attachment. Any thread.
[[nodiscard]] PdfFile sheetFileOf(const LibraryEntry &entry, const Sheet &sheet);

} // namespace limber
