// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

namespace limber {

/// An automatic copy of a history.
struct Backup {
    QString file{};
    QDate day{};
    bool operator==(const Backup &) const = default;
};

/// Those of the history `file`, newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &file);

inline constexpr int dailyBackups = 7;
inline constexpr int weeklyBackups = 4;

/// Of `backups`, newest first, those that need not be kept: all but the newest seven and the newest
/// of each of the four weeks before those.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup> &backups);

/// Copies the history `file` unless that was done on the day `today` already or it holds no
/// session. The copy is checked before superfluous older ones go. For any thread: it has a
/// connection of its own. Fails as Database does; nothing older goes then.
[[nodiscard]] Result<Done> backUp(const QString &file, QDate today, Millis patience);

/// Puts a copy of the database `backup` in place of the history `file`, which is kept aside. Gives
/// its new name, empty when there was none; the history is to be opened anew. Fails with
/// BackupUnusable {backup}, StoreBusy {file}, StoreUnavailable {file, reason} or DiskFull, and
/// leaves the history in its place.
[[nodiscard]] Result<QString> restoreBackup(const QString &file, const QString &backup,
                                            const QDateTime &now, Millis patience);

} // namespace limber
