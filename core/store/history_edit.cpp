// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_edit.h"

#include <QVariant>

#include "core/store/columns.h"
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

} // namespace limber::tables
