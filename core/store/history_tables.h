// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/store/database.h"
#include "core/store/history_store.h"

/// Sessions as rows: written, read whole and decided about. Beside history_query and history_edit
/// nothing knows the tables' names. Each function is one transaction and fails as Database does.
namespace limber::tables {

/// Brings `database`, which is `file`, to the present schema. Fails as migrate() does, and with
/// StoreDamaged {file} when tables are missing.
Result<Done> prepare(Database &database, const QString &file);

/// Inserts or updates the session, and adds the sets beyond those stored. Fails with NotInterrupted
/// when more are stored: somebody else has gone on with it.
Result<Done> save(Database &database, const SessionRecord &record);
/// The same within a transaction.
Result<Done> write(Database &database, const SessionRecord &record);

/// Fails with StoreFailed {id} when there is none.
Result<SessionRecord> load(Database &database, const SessionId &id);
/// Newest first.
Result<std::vector<SessionRecord>> loadAll(Database &database, const SessionFilter &filter);
Result<std::vector<SessionRecord>> loadPage(Database &database, const SessionFilter &filter,
                                            int limit, const std::optional<SessionRecord> &after);
Result<std::optional<SessionRecord>> newestUndecided(Database &database);

/// Makes every Open session Interrupted that is not `lived`.
Result<Done> settle(Database &database, const std::function<bool(const SessionId &)> &lived);

// What is decided about an interrupted session; each fails with NotInterrupted when `id` is none.

/// Makes it Open and gives it as it stands.
Result<SessionRecord> resume(Database &database, const SessionId &id);
/// It is not offered again.
Result<Done> keep(Database &database, const SessionId &id);
Result<Done> discard(Database &database, const SessionId &id);

/// Within the transaction that deleted sessions.
Result<Done> forgetUnusedTexts(Database &database);

// What is asked while somebody waits; each is answered from an index.

inline constexpr auto openSessionsSql = u"SELECT uuid FROM session WHERE outcome = 'open'";
inline constexpr auto newestUndecidedSql =
    u"SELECT uuid FROM session INDEXED BY session_undecided WHERE outcome = 'interrupted' AND "
    u"decided = 0"
    " AND removed_ms IS NULL ORDER BY started_ms DESC, id DESC LIMIT 1";

} // namespace limber::tables
