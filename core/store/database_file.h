// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

namespace limber {

/// StoreUnavailable {file, reason}; `error` is errno's.
[[nodiscard]] Problem unavailable(const QString &file, int error);

/// Which file a path leads to; differs once the file was replaced by another.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Nothing when the path leads to nothing.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &file);

/// Creates the folder of `file` if need be, for its owner alone. Fails with StoreUnavailable {file,
/// reason}.
[[nodiscard]] Result<Done> prepareFolder(const QString &file);

/// Makes sure that `file` is a regular file that can be written to, in a folder that can; creates
/// it if need be, for its owner alone. Fails with StoreUnavailable {file, reason}.
[[nodiscard]] Result<Done> prepareFile(const QString &file);

/// Programs that hold the lock of one folder take turns. Leaves nothing in it.
class FolderLock {
public:
    /// Waits up to `patience`.
    FolderLock(const QString &folder, Millis patience);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// Also true where the file system knows no locks.
    [[nodiscard]] bool isMine() const { return m_mine; }

private:
    int m_handle = -1;
    bool m_mine = true;
};

/// True when SQLite's log beside `file` holds something.
[[nodiscard]] bool hasLog(const QString &file);

/// True when SQLite would take `file` for a new database and do away with what is there: a file
/// too short to be one, or a log whose database is missing or empty.
[[nodiscard]] bool wouldBeOverwritten(const QString &file);

/// Renames `file` and what SQLite left beside it to nameAside(). Gives the new name; fails with
/// StoreUnavailable {file, reason}.
[[nodiscard]] Result<QString> setAside(const QString &file, const QDateTime &now);

} // namespace limber
