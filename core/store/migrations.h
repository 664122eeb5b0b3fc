// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/store/database.h"

namespace limber {

/// The steps from an empty database to the present schema, oldest first: resources/schema/NNNN.sql.
/// A database's user_version counts those it has taken. In each, a statement ends with a semicolon
/// at the end of a line, and nothing else does.
[[nodiscard]] QStringList schemaSteps();

/// Brings `database`, which is `file`, to the last of `steps`, all or nothing. One that already
/// holds an older schema is first copied to `<file>.schema-<its version>`, and the copy checked;
/// without a good copy nothing is changed. Fails with StoreTooNew {file, its version, ours}, with
/// StoreDamaged {file} when it is somebody else's database, or as Database does.
Result<Done> migrate(Database &database, const QString &file, const QStringList &steps);

} // namespace limber
