// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_tables.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QCryptographicHash>
#include <QHash>
#include <QVariant>

#include "core/history/pacing_text.h"
#include "core/history/session_point.h"
#include "core/store/columns.h"
#include "core/store/history_query.h"
#include "core/store/migrations.h"

namespace limber::tables {

using namespace columns;

namespace {

Result<qint64> storeRoutineText(Database &database, const QByteArray &routineText)
{
    const QByteArray hash = QCryptographicHash::hash(routineText, QCryptographicHash::Sha256);
    if (const auto stored =
            database.execute(QStringLiteral("INSERT INTO routine_text (sha256, bytes) VALUES (?, ?)"
                                            " ON CONFLICT (sha256) DO NOTHING"),
                             {hash, bytes(routineText)});
        !stored)
        return stored.problems();
    const auto id =
        database.value(QStringLiteral("SELECT id FROM routine_text WHERE sha256 = ?"), {hash});
    if (!id)
        return id.problems();
    return id->toLongLong();
}

Result<qint64> storeSession(Database &database, const SessionRecord &record, qint64 routineText)
{
    const QString sql = QStringLiteral(
        "INSERT INTO session (uuid, routine, revision, routine_title, routine_text, pacing,"
        " started_ms, zone, outcome, reason, active_ms, total_ms, tension_before, tension_after,"
        " note, speed, saved_ms, next_set, day, sets, skipped, highest_level, height)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (uuid) DO UPDATE SET routine = excluded.routine,"
        " revision = excluded.revision, routine_title = excluded.routine_title,"
        " routine_text = excluded.routine_text, pacing = excluded.pacing,"
        " started_ms = excluded.started_ms, zone = excluded.zone, outcome = excluded.outcome,"
        " reason = excluded.reason, active_ms = excluded.active_ms, total_ms = excluded.total_ms,"
        " tension_before = excluded.tension_before, tension_after = excluded.tension_after,"
        " note = excluded.note, speed = excluded.speed, saved_ms = excluded.saved_ms,"
        " next_set = excluded.next_set, day = excluded.day, sets = excluded.sets,"
        " skipped = excluded.skipped, highest_level = excluded.highest_level,"
        " height = excluded.height,"
        // Whoever resumes a session will have to decide again if it is interrupted again.
        " decided = decided AND excluded.outcome <> 'open'");
    const SetTotals totals = totalsOf(record.sets);
    if (const auto stored =
            database.execute(sql, {record.id.text(),
                                   text(record.routine.text()),
                                   record.revision,
                                   text(record.routineTitle),
                                   routineText,
                                   toText(record.pacing),
                                   record.started.toMSecsSinceEpoch(),
                                   text(QString::fromUtf8(record.zone)),
                                   codeOf(record.outcome),
                                   codeOrNull(record.reason),
                                   qint64{record.active.count()},
                                   qint64{record.total.count()},
                                   orNull(record.before),
                                   orNull(record.after),
                                   text(record.note),
                                   record.speed,
                                   record.saved.toMSecsSinceEpoch(),
                                   record.nextSet,
                                   dayLived(record.started, record.zone).toJulianDay(),
                                   totals.sets,
                                   totals.skipped,
                                   text(totals.highestLevel),
                                   totals.height});
        !stored)
        return stored.problems();
    const auto id =
        database.value(QStringLiteral("SELECT id FROM session WHERE uuid = ?"), {record.id.text()});
    if (!id)
        return id.problems();
    return id->toLongLong();
}

Result<Done> storeNewSets(Database &database, const std::vector<SetRecord> &sets, qint64 session)
{
    const auto stored = database.value(
        QStringLiteral("SELECT count(*) FROM set_record WHERE session = ?"), {session});
    if (!stored)
        return stored.problems();
    if (stored->toULongLong() > sets.size())
        return Problem{.code = ProblemCode::NotInterrupted};
    for (size_t position = stored->toULongLong(); position < sets.size(); ++position) {
        const SetRecord &set = sets[position];
        auto added = database.execute(
            QStringLiteral("INSERT INTO set_record (session, position, plan_index, exercise,"
                           " exercise_name, level, side, planned_repetitions, done_repetitions,"
                           " planned_work_ms, done_work_ms, skipped)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {session, static_cast<qint64>(position), set.set, text(set.exercise.text()),
             text(set.exerciseName), text(set.level), codeOrNull(set.side),
             orNull(set.plannedRepetitions), set.doneRepetitions, qint64{set.plannedWork.count()},
             qint64{set.doneWork.count()}, set.skipped});
        if (!added)
            return added;
    }
    return Done{};
}

/// The sessions that meet `condition`, with their sets, newest first. Within a transaction, so that
/// all of it is of one moment.
Result<std::vector<SessionRecord>> readSessions(Database &database, const QString &condition,
                                                const QVariantList &values)
{
    QHash<qint64, QByteArray> routineTexts;
    const auto textsRead = database.read(
        QStringLiteral("SELECT id, bytes FROM routine_text"
                       " WHERE id IN (SELECT routine_text FROM session WHERE %1)")
            .arg(condition),
        values, [&](const Database::Row &row) {
            routineTexts.insert(row.value(0).toLongLong(), row.value(1).toByteArray());
        });
    if (!textsRead)
        return textsRead.problems();

    std::vector<SessionRecord> records;
    QHash<qint64, size_t> indexOf;
    const auto sessionsRead = database.read(
        QStringLiteral("SELECT id, uuid, routine, revision, routine_title, routine_text, pacing,"
                       " started_ms, zone, outcome, reason, active_ms, total_ms, tension_before,"
                       " tension_after, note, speed, saved_ms, next_set FROM session WHERE %1"
                       " ORDER BY started_ms DESC, id DESC")
            .arg(condition),
        values, [&](const Database::Row &row) {
            indexOf.insert(row.value(0).toLongLong(), records.size());
            records.push_back({.id = SessionId{row.value(1).toString()},
                               .routine = RoutineId{row.value(2).toString()},
                               .revision = row.value(3).toInt(),
                               .routineTitle = row.value(4).toString(),
                               .routineText = routineTexts.value(row.value(5).toLongLong()),
                               .pacing = pacingFrom(row.value(6).toString()),
                               .started = instant(row.value(7)),
                               .zone = row.value(8).toString().toUtf8(),
                               .outcome = outcome(row.value(9)),
                               .reason = fromCode<StopReason>(row.value(10).toString()),
                               .active = millis(row.value(11)),
                               .total = millis(row.value(12)),
                               .saved = instant(row.value(17)),
                               .nextSet = row.value(18).toInt(),
                               .before = optionalInt(row.value(13)),
                               .after = optionalInt(row.value(14)),
                               .note = row.value(15).toString(),
                               .speed = row.value(16).toDouble(),
                               .sets = {}});
        });
    if (!sessionsRead)
        return sessionsRead.problems();

    const auto setsRead = database.read(
        QStringLiteral("SELECT session, plan_index, exercise, exercise_name, level, side,"
                       " planned_repetitions, done_repetitions, planned_work_ms, done_work_ms,"
                       " skipped FROM set_record WHERE session IN"
                       " (SELECT id FROM session WHERE %1) ORDER BY session, position")
            .arg(condition),
        values, [&](const Database::Row &row) {
            records[indexOf.value(row.value(0).toLongLong())].sets.push_back(
                {.set = row.value(1).toInt(),
                 .exercise = ExerciseId{row.value(2).toString()},
                 .exerciseName = row.value(3).toString(),
                 .level = row.value(4).toString(),
                 .side = fromCode<Side>(row.value(5).toString()),
                 .plannedRepetitions = optionalInt(row.value(6)),
                 .doneRepetitions = row.value(7).toInt(),
                 .plannedWork = millis(row.value(8)),
                 .doneWork = millis(row.value(9)),
                 .skipped = row.value(10).toBool()});
        });
    if (!setsRead)
        return setsRead.problems();
    return records;
}

Result<std::vector<SessionRecord>> viewSessions(Database &database, const QString &condition,
                                                const QVariantList &values)
{
    Transaction view(database);
    if (const auto begun = view.begin(Transaction::Kind::Read); !begun)
        return begun.problems();
    return readSessions(database, condition, values);
}

/// Fills in what sessions written by an older schema lack, a portion at a time.
Result<Done> fillTotals(Database &database)
{
    constexpr auto portion = u"id IN (SELECT id FROM session WHERE day IS NULL LIMIT 500)";
    for (;;) {
        const auto any =
            database.value(QStringLiteral("SELECT 1 FROM session WHERE day IS NULL LIMIT 1"));
        if (!any)
            return any.problems();
        if (any->isNull())
            return Done{};
        Transaction transaction(database);
        if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
            return begun;
        const auto records = readSessions(database, QString::fromUtf16(portion), {});
        if (!records)
            return records.problems();
        for (const SessionRecord &record : *records) {
            const SetTotals totals = totalsOf(record.sets);
            if (auto filled = database.execute(
                    QStringLiteral("UPDATE session SET day = ?, sets = ?, skipped = ?,"
                                   " highest_level = ?, height = ? WHERE uuid = ?"),
                    {dayLived(record.started, record.zone).toJulianDay(), totals.sets,
                     totals.skipped, text(totals.highestLevel), totals.height, record.id.text()});
                !filled)
                return filled;
        }
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
}

/// Fails with NotInterrupted unless `id` is an interrupted session.
Result<Done> expectInterrupted(Database &database, const SessionId &id)
{
    const auto found = database.value(QStringLiteral("SELECT outcome FROM session"
                                                     " WHERE uuid = ? AND removed_ms IS NULL"),
                                      {id.text()});
    if (!found)
        return found.problems();
    if (fromCode<Outcome>(found->toString()) != Outcome::Interrupted)
        return Problem{.code = ProblemCode::NotInterrupted};
    return Done{};
}

/// Begins a decision about an interrupted session, which nobody else can make meanwhile.
Result<Done> beginDeciding(Database &database, Transaction &transaction, const SessionId &id)
{
    auto begun = transaction.begin(Transaction::Kind::Write);
    return begun ? expectInterrupted(database, id) : begun;
}

} // namespace

Result<Done> prepare(Database &database, const QString &file)
{
    if (auto migrated = migrate(database, file, schemaSteps()); !migrated)
        return migrated;
    const auto found =
        database.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                      " AND name IN ('routine_text', 'session', 'set_record')"));
    if (!found)
        return found.problems();
    constexpr int all = 3;
    if (found->toInt() != all)
        return Problem{.code = ProblemCode::StoreDamaged, .details = {file}};
    if (auto set = database.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !set)
        return set;
    return fillTotals(database);
}

Result<Done> write(Database &database, const SessionRecord &record)
{
    const auto routineText = storeRoutineText(database, record.routineText);
    if (!routineText)
        return routineText.problems();
    const auto session = storeSession(database, record, *routineText);
    if (!session)
        return session.problems();
    return storeNewSets(database, record.sets, *session);
}

Result<Done> save(Database &database, const SessionRecord &record)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto written = write(database, record); !written)
        return written;
    return transaction.commit();
}

Result<SessionRecord> load(Database &database, const SessionId &id)
{
    auto records = viewSessions(database, QStringLiteral("uuid = ?"), {id.text()});
    if (!records)
        return records.problems();
    if (records->empty())
        return Problem{.code = ProblemCode::StoreFailed, .details = {id.text()}};
    return std::move(records->front());
}

Result<std::vector<SessionRecord>> loadAll(Database &database, const SessionFilter &filter)
{
    const Condition condition = conditionOf(filter);
    return viewSessions(database, condition.sql, condition.values);
}

Result<std::vector<SessionRecord>> loadPage(Database &database, const SessionFilter &filter,
                                            int limit, const std::optional<SessionRecord> &after)
{
    const auto last =
        after ? std::optional(SessionSummary{.id = after->id, .started = after->started})
              : std::nullopt;
    const Condition page = pageOf(filter, limit, last);
    return viewSessions(database,
                        QStringLiteral("id IN (SELECT id FROM session WHERE %1)").arg(page.sql),
                        page.values);
}

Result<std::optional<SessionRecord>> newestUndecided(Database &database)
{
    const auto id = database.value(QString::fromUtf16(newestUndecidedSql));
    if (!id)
        return id.problems();
    if (id->isNull())
        return std::optional<SessionRecord>{};
    auto record = load(database, SessionId{id->toString()});
    if (!record)
        return record.problems();
    return std::optional(std::move(*record));
}

Result<Done> settle(Database &database, const std::function<bool(const SessionId &)> &lived)
{
    const QString openSessions = QString::fromUtf16(openSessionsSql);
    const auto any = database.value(openSessions);
    if (!any)
        return any.problems();
    if (any->isNull())
        return Done{};

    // Holding the write lock, so that nobody can end a session between the reading of it and the
    // look at its lock.
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    std::vector<SessionId> open;
    if (auto done = database.read(
            openSessions, {},
            [&](const Database::Row &row) { open.emplace_back(row.value(0).toString()); });
        !done)
        return done;
    for (const SessionId &id : open) {
        if (lived(id))
            continue;
        if (auto done = database.execute(
                QStringLiteral("UPDATE session SET outcome = 'interrupted', decided = 0"
                               " WHERE uuid = ?"),
                {id.text()});
            !done)
            return done;
    }
    return transaction.commit();
}

Result<SessionRecord> resume(Database &database, const SessionId &id)
{
    Transaction transaction(database);
    if (const auto begun = beginDeciding(database, transaction, id); !begun)
        return begun.problems();
    if (const auto opened =
            database.execute(QStringLiteral("UPDATE session SET outcome = 'open', decided = 0"
                                            " WHERE uuid = ?"),
                             {id.text()});
        !opened)
        return opened.problems();
    if (const auto committed = transaction.commit(); !committed)
        return committed.problems();
    return load(database, id);
}

Result<Done> keep(Database &database, const SessionId &id)
{
    Transaction transaction(database);
    if (auto begun = beginDeciding(database, transaction, id); !begun)
        return begun;
    if (auto kept = database.execute(
            QStringLiteral("UPDATE session SET decided = 1 WHERE uuid = ?"), {id.text()});
        !kept)
        return kept;
    return transaction.commit();
}

Result<Done> discard(Database &database, const SessionId &id)
{
    Transaction transaction(database);
    if (auto begun = beginDeciding(database, transaction, id); !begun)
        return begun;
    if (auto done =
            database.execute(QStringLiteral("DELETE FROM session WHERE uuid = ?"), {id.text()});
        !done)
        return done;
    if (auto done = forgetUnusedTexts(database); !done)
        return done;
    return transaction.commit();
}

Result<Done> forgetUnusedTexts(Database &database)
{
    return database.execute(QStringLiteral("DELETE FROM routine_text"
                                           " WHERE id NOT IN (SELECT routine_text FROM session)"));
}

} // namespace limber::tables
