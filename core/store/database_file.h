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
[[nodiscard]] Result<QString> setAside(const QString &file, const QDateTime &now,
                                       const QString &what = QStringLiteral("damaged"));

/// Where a database that is to replace `file` is made ready.
[[nodiscard]] QString restoredCopy(const QString &file);

/// Puts it in the place of a `file` that is gone; also after a power cut. False when that failed.
bool finishRestoring(const QString &file);

/// Every file that holds something of the history `file`: itself, what SQLite keeps beside it, its
/// copies and what was kept aside.
[[nodiscard]] QStringList filesOf(const QString &file);

/// Makes what was written to `file` outlive a power cut; false with errno set where that failed.
[[nodiscard]] bool flushToDisk(const QString &file);

/// Where the automatic copies of the history `file` lie.
[[nodiscard]] QString backupFolder(const QString &file);

} // namespace limber
