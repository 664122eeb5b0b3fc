// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pdf_file.h"
#include "app/report/report.h"

namespace limber {

/// The report laid out, readable in grey. Any thread.
[[nodiscard]] PdfFile reportFileOf(const Report &report);

} // namespace limber
