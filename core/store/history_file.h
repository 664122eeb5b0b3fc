// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/database_file.h"

namespace limber {

/// A history ready to be written to.
struct HistoryFile {
    std::unique_ptr<Database> database;
    FileIdentity identity;
    /// What was found damaged and mended as far as possible: StoreLogTorn {file, its log kept aside
    /// as}, StoreDamaged {file, kept aside as, sessions recovered, how many of these are whole}.
    Problems mended{};
};

/// Opens or creates `file` with the present schema. A damaged one, or the one known to be
/// `damaged`, is kept aside and what can be read of it brought into a fresh one; programs that do
/// this at once take turns.
///
/// Fails with StoreTooNew {file, its version, ours} or StoreUnavailable {file, reason}, or as
/// Database does, and leaves the file as it was; when a damaged one was kept aside and no fresh one
/// could be begun, the first problem says so.
Result<HistoryFile> openHistory(const QString &file, Millis patience,
                                const std::optional<FileIdentity> &damaged = {});

/// Opens `file`, which cannot be written to, to be looked at. Fails as Database does, also when its
/// schema is not the present one.
Result<std::unique_ptr<Database>> lookAtHistory(const QString &file, Millis patience);

} // namespace limber
