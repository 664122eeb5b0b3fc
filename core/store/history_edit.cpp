// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_edit.h"

#include <QVariant>

#include "core/store/columns.h"
#include "core/store/history_query.h"
#include "core/store/history_tables.h"

namespace limber::tables {

using namespace columns;

namespace {

/// Carries out `sql`, which changes the session `id` and returns a row for it.
Result<Done> change(Database &database, const QString &sql, const QVariantList &values,
                    const SessionId &id)
{
    const auto changed = database.value(sql, values + QVariantList{id.text()});
    if (!changed)
        return changed.problems();
    if (changed->isNull())
        return Problem{.code = ProblemCode::StoreFailed, .details = {id.text()}};
    return Done{};
}

Result<bool> isKnown(Database &database, const SessionId &id)
{
    const auto found = database.value(
        QStringLiteral("SELECT 1 FROM session WHERE uuid = ? AND removed_ms IS NULL"), {id.text()});
    if (!found)
        return found.problems();
    return !found->isNull();
}

/// Writes one session that is not known, within a transaction.
Result<Done> importSession(Database &database, const SessionRecord &record, qint64 import)
{
    if (auto cleared = database.execute(QStringLiteral("DELETE FROM session WHERE uuid = ?"),
                                        {record.id.text()});
        !cleared)
        return cleared;
    if (auto written = write(database, record); !written)
        return written;
    // What was interrupted elsewhere is not offered here.
    return database.execute(
        QStringLiteral("UPDATE session SET import = ?, decided = 1 WHERE uuid = ?"),
        {import, record.id.text()});
}

/// Within a transaction.
Result<Done> addUnknown(Database &database, const SessionRecord &record)
{
    const auto found =
        database.value(QStringLiteral("SELECT 1 FROM session WHERE uuid = ?"), {record.id.text()});
    if (!found)
        return found.problems();
    return found->isNull() ? write(database, record) : Done{};
}

/// Within a transaction; oldest first, so that the order of equal starts stays.
Result<Done> addUnknown(Database &database, const std::vector<SessionRecord> &sessions)
{
    for (auto record = sessions.rbegin(); record != sessions.rend(); ++record) {
        if (auto added = addUnknown(database, *record); !added)
            return added;
    }
    return Done{};
}

} // namespace

Result<Done> setNote(Database &database, const SessionId &id, const QString &note)
{
    return change(database,
                  QStringLiteral("UPDATE session SET note = ? WHERE uuid = ? RETURNING 1"),
                  {text(note)}, id);
}

Result<Done> setTensions(Database &database, const SessionId &id, Tension before, Tension after)
{
    return change(database,
                  QStringLiteral("UPDATE session SET tension_before = ?, tension_after = ?"
                                 " WHERE uuid = ? RETURNING 1"),
                  {orNull(before), orNull(after)}, id);
}

Result<Done> remove(Database &database, const SessionId &id, const QDateTime &now)
{
    return change(database,
                  QStringLiteral("UPDATE session SET removed_ms = ? WHERE uuid = ? RETURNING 1"),
                  {now.toMSecsSinceEpoch()}, id);
}

Result<Done> restoreRemoved(Database &database, const SessionId &id)
{
    return change(database,
                  QStringLiteral("UPDATE session SET removed_ms = NULL WHERE uuid = ? RETURNING 1"),
                  {}, id);
}

Result<Done> purge(Database &database, const QDateTime &limit)
{
    const auto any = database.value(QStringLiteral("SELECT 1 FROM session WHERE removed_ms < ?"),
                                    {limit.toMSecsSinceEpoch()});
    if (!any)
        return any.problems();
    if (any->isNull())
        return Done{};
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto done = database.execute(QStringLiteral("DELETE FROM session WHERE removed_ms < ?"),
                                     {limit.toMSecsSinceEpoch()});
        !done)
        return done;
    if (auto done = forgetUnusedTexts(database); !done)
        return done;
    return transaction.commit();
}

Result<ImportCount> previewImport(Database &database, const std::vector<SessionRecord> &sessions)
{
    ImportCount count;
    for (const SessionRecord &record : sessions) {
        const auto known = isKnown(database, record.id);
        if (!known)
            return known.problems();
        ++(*known ? count.known : count.added);
    }
    return count;
}

Result<ImportCount> importSessions(Database &database, const std::vector<SessionRecord> &sessions,
                                   const QDateTime &now)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun.problems();
    const auto import =
        database.value(QStringLiteral("INSERT INTO import (imported_ms) VALUES (?) RETURNING id"),
                       {now.toMSecsSinceEpoch()});
    if (!import)
        return import.problems();
    ImportCount count;
    for (const SessionRecord &record : sessions) {
        const auto known = isKnown(database, record.id);
        if (!known)
            return known.problems();
        ++(*known ? count.known : count.added);
        if (*known)
            continue;
        if (const auto written = importSession(database, record, import->toLongLong()); !written)
            return written.problems();
    }
    // An import that brought nothing leaves nothing to undo.
    if (count.added == 0)
        return count;
    if (const auto committed = transaction.commit(); !committed)
        return committed.problems();
    return count;
}

Result<int> undoImport(Database &database, const QDateTime &now)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun.problems();
    int undone = 0;
    if (const auto removed = database.read(
            QStringLiteral("UPDATE session SET removed_ms = ? WHERE removed_ms IS NULL"
                           " AND import = (SELECT max(id) FROM import) RETURNING 1"),
            {now.toMSecsSinceEpoch()}, [&undone](const Database::Row &) { ++undone; });
        !removed)
        return removed.problems();
    for (const char16_t *sql : {u"UPDATE session SET import = NULL"
                                " WHERE import = (SELECT max(id) FROM import)",
                                u"DELETE FROM import WHERE id = (SELECT max(id) FROM import)"}) {
        if (const auto forgotten = database.execute(QString::fromUtf16(sql)); !forgotten)
            return forgotten.problems();
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.problems();
    return undone;
}

Result<Done> add(Database &database, const std::vector<SessionRecord> &sessions)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto added = addUnknown(database, sessions); !added)
        return added;
    return transaction.commit();
}

Result<Done> addAll(Database &database, Database &from)
{
    const auto sessions = loadAll(from, {});
    if (!sessions)
        return sessions.problems();
    const auto gone = removed(from);
    if (!gone)
        return gone.problems();
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto added = addUnknown(database, *sessions); !added)
        return added;
    for (const RemovedSession &one : *gone) {
        const auto record = load(from, one.session.id);
        if (!record)
            return record.problems();
        if (auto added = addUnknown(database, *record); !added)
            return added;
        if (auto taken = remove(database, record->id, one.removed); !taken)
            return taken;
    }
    return transaction.commit();
}

} // namespace limber::tables
