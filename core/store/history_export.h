// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/history/export.h"
#include "core/store/history_store.h"

namespace limber {

/// All that meet `filter`, without their sets, newest first. Fails as reading the history does.
[[nodiscard]] Result<std::vector<SessionSummary>> allSummaries(HistoryStore &history,
                                                               const SessionFilter &filter);

/// Gives each session that meets `filter` to `take`, newest first, until that is false. Fails as
/// reading the history does.
[[nodiscard]] Result<Done> eachSession(HistoryStore &history, const SessionFilter &filter,
                                       const std::function<bool(const SessionRecord &)> &take);

/// Gives the sessions that meet `filter` to `write`, piece by piece, as HistoryWriter writes them;
/// stops in silence when that is false. Fails as reading the history does.
[[nodiscard]] Result<Done> exportHistory(HistoryStore &history, const SessionFilter &filter,
                                         ExportFormat format,
                                         const std::function<bool(const QByteArray &)> &write);

/// The same as a file that is there whole or not at all. Fails also with FileUnwritable {file} or
/// DiskFull.
[[nodiscard]] Result<Done> exportHistory(HistoryStore &history, const SessionFilter &filter,
                                         ExportFormat format, const QString &file);

/// Reads a file that was exported as JSON. Fails as bytesOf() and readHistory() do.
[[nodiscard]] Result<std::vector<SessionRecord>> readHistoryFile(const QString &file);

} // namespace limber
