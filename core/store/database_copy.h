// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/store/database.h"

namespace limber {

/// The schema version of `file`, which nobody writes to. Fails as Database does, and with
/// StoreDamaged {file} when SQLite finds anything wrong with it.
[[nodiscard]] Result<int> checkDatabase(const QString &file);

/// Writes all there is in `database` to `target`, for its owner alone, and checks it; a file of
/// that name is replaced only by a good copy that is safely on the disk. Fails as Database does.
[[nodiscard]] Result<Done> copyTo(Database &database, const QString &target);

} // namespace limber
