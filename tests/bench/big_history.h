// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include "core/store/database.h"
#include "core/store/history_store.h"

namespace limber {

/// Fills the history `file` with `sessions` sessions of `sets` sets each, evenly over the ten years
/// before 2027, by straight SQL: every fifth with a note, each twentieth stopped.
inline Result<Done> fillHistory(const QString &file, int sessions, int sets)
{
    // What the store itself would have to know is the same for all of them.
    SessionRecord model{.id = SessionId{QStringLiteral("00000000-0000-4000-8000-000000000000")},
                        .routine = RoutineId{QStringLiteral("upper-back-release")},
                        .routineTitle = QStringLiteral("Upper-Back Release"),
                        .routineText = QByteArray("{\"format\": \"limber-routine\"}"),
                        .started = QDateTime(QDate(2016, 12, 31), QTime(12, 0), Qt::UTC),
                        .zone = "UTC",
                        .outcome = Outcome::Finished,
                        .saved = QDateTime(QDate(2016, 12, 31), QTime(12, 0), Qt::UTC)};
    if (const auto store = HistoryStore::open(file, file + QStringLiteral(".locks"));
        !store->persistent() || !store->save(model))
        return Problem{.code = ProblemCode::StoreFailed, .details = {file}};

    auto opened = Database::open(file, Database::Access::ReadWrite, seconds{5});
    if (!opened)
        return opened.problems();
    Database &database = **opened;
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    const QString numbers = QStringLiteral(
        "WITH RECURSIVE number (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number WHERE n <= ?)");
    if (auto filled = database.execute(
            numbers +
                QStringLiteral(
                    " INSERT INTO session (id, uuid, routine, revision, routine_title,"
                    " routine_text, pacing, started_ms, zone, outcome, reason, active_ms, total_ms,"
                    " tension_before, tension_after, note, speed, saved_ms, next_set, day, sets,"
                    " skipped, highest_level, height)"
                    " SELECT n, printf('00000000-0000-4000-8000-%012x', n),"
                    " CASE n % 7 WHEN 0 THEN 'my-evening' ELSE routine END, 1, routine_title,"
                    " routine_text, pacing, 1483228800000 + n * (315532800000 / ?), zone,"
                    " CASE n % 20 WHEN 0 THEN 'stopped' ELSE 'finished' END, NULL,"
                    " 300000 + n * 7919 % 600000, 600000, n * 31 % 11,"
                    " CASE n % 3 WHEN 0 THEN NULL ELSE n * 17 % 11 END,"
                    " CASE n % 5 WHEN 0 THEN printf('Session %d: the left shoulder is %s', n,"
                    " CASE n % 2 WHEN 0 THEN 'better' ELSE 'stiff' END) ELSE '' END, 1.0,"
                    " 1483228800000 + n * (315532800000 / ?) + 600000, ?,"
                    " CAST(julianday((1483228800000 + n * (315532800000 / ?)) / 1000,"
                    " 'unixepoch') + 0.5 AS INTEGER), ?, n % 3,"
                    " 'lower-ribs..shoulder-blades-bottom@50', 250"
                    " FROM number, session AS model WHERE model.id = 1"),
            {sessions, sessions, sessions, sets, sessions, sets});
        !filled)
        return filled;
    if (auto filled = database.execute(
            numbers +
                QStringLiteral(
                    ", place (p) AS (SELECT 0 UNION ALL SELECT p + 1 FROM place WHERE p < ? - 1)"
                    " INSERT INTO set_record SELECT n, p, p, 'thoracic-extension',"
                    " 'Arch over the roller', 'lower-ribs..shoulder-blades-bottom@50', NULL, 4, 4,"
                    " 42000, 41000 + n % 1000, 0 FROM number, place"),
            {sessions, sets});
        !filled)
        return filled;
    return transaction.commit();
}

} // namespace limber
