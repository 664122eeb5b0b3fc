// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// True unless QSettings can read the file and write it back without losing a value.
[[nodiscard]] bool isDamaged(const QString &path);

/// Moves what stands at `path` out of the way; where to, or nothing when that is not possible.
QString keptAside(const QString &path);

} // namespace limber
