// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/print/sheet.h"

class QPrinter;

namespace limber {

/// Why nothing can be printed with the printer, in a sentence; nothing when it is ready.
[[nodiscard]] std::optional<QString> printerTrouble(const QPrinter &printer);

/// The paper, name and colours of a sheet, as a print dialog begins with them.
void prepare(QPrinter &printer, const Sheet &sheet);

/// The paper of a sheet for what is in the printer.
[[nodiscard]] Paper paperIn(const QPrinter &printer);

/// Prints a sheet on the paper that is in the printer. On failure: why, in a sentence.
[[nodiscard]] std::optional<QString> printOn(QPrinter &printer, Sheet sheet);

} // namespace limber
