// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDateTime>
#include <QString>

#include "core/store/database.h"
#include "core/store/history_store.h"

/// What a person changes about sessions lived. Each function is one transaction; it fails as
/// Database does, and with StoreFailed {id} where there is no such session.
namespace limber::tables {

Result<Done> setNote(Database &database, const SessionId &id, const QString &note);
Result<Done> setTensions(Database &database, const SessionId &id, Tension before, Tension after);

/// It is in no list any more, as of `now`.
Result<Done> remove(Database &database, const SessionId &id, const QDateTime &now);
Result<Done> restoreRemoved(Database &database, const SessionId &id);
/// Does away with those removed before `limit`.
Result<Done> purge(Database &database, const QDateTime &limit);

Result<ImportCount> previewImport(Database &database, const std::vector<SessionRecord> &sessions);
Result<ImportCount> importSessions(Database &database, const std::vector<SessionRecord> &sessions,
                                   const QDateTime &now);
Result<int> undoImport(Database &database, const QDateTime &now);

/// Adds those of `sessions`, which come newest first, that are not there in any state.
Result<Done> add(Database &database, const std::vector<SessionRecord> &sessions);
/// The same with all that is in `from`; what was removed there is removed here.
Result<Done> addAll(Database &database, Database &from);

} // namespace limber::tables
