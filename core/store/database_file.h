// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>
#include <QString>

#include "core/base/result.h"

namespace limber {

/// Which file a path leads to; differs once the file was replaced by another.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Nothing when the path leads to nothing.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &file);

/// Makes sure that `file` is a regular file that can be written to, in a folder that can; creates
/// both if need be, readable by their owner alone. Fails with StoreUnavailable {file, reason}.
[[nodiscard]] Result<Done> prepareFile(const QString &file);

/// True when SQLite's log beside `file` holds something.
[[nodiscard]] bool hasLog(const QString &file);

/// Renames `file` and what SQLite left beside it to `<file>.damaged-<stamp of now>`. Gives the new
/// name; fails with StoreUnavailable {file, reason}.
[[nodiscard]] Result<QString> setAside(const QString &file, const QDateTime &now);

} // namespace limber
