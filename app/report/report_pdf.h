// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/report/report.h"

namespace limber {

/// The report as a PDF of A4 pages, readable in grey. Needs a QGuiApplication; any thread.
[[nodiscard]] QByteArray pdfOf(const Report &report);

} // namespace limber
