// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// limber(1) as man reads it; `date` is the release's, as 2026-11-23.
[[nodiscard]] QString manualPage(const QString &version, const QString &date);

} // namespace limber
