// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QVariant>

#include "core/store/database.h"
#include "core/store/history_store.h"

/// What lists, filters and statistics ask of the history, without the sets. Each function fails as
/// Database does.
namespace limber::tables {

/// Of the table `session`, with the values of its question marks.
struct Condition {
    QString sql;
    QVariantList values;
};

[[nodiscard]] Condition conditionOf(const SessionFilter &filter);

/// `limit` of those that meet `filter` and are older than `after`, newest first.
[[nodiscard]] Condition pageOf(const SessionFilter &filter, int limit,
                               const std::optional<SessionSummary> &after);
/// The whole query of list().
[[nodiscard]] Condition listSql(const SessionFilter &filter, int limit,
                                const std::optional<SessionSummary> &after);

Result<std::vector<SessionSummary>> list(Database &database, const SessionFilter &filter, int limit,
                                         const std::optional<SessionSummary> &after);
Result<int> count(Database &database, const SessionFilter &filter);
Result<std::vector<LivedRoutine>> routines(Database &database);
Result<std::vector<SessionPoint>> points(Database &database);
Result<std::vector<DaySum>> days(Database &database, QDate from, QDate to);
Result<std::vector<SetTally>> tallies(Database &database, QDate from, QDate to);
/// The last removed first.
Result<std::vector<RemovedSession>> removed(Database &database);

/// The outcome as the number of its Outcome: text costs most of the time there is to save.
inline constexpr auto pointsSql =
    u"SELECT day, CASE outcome WHEN 'finished' THEN 1 WHEN 'stopped' THEN 2 WHEN 'open' THEN 0"
    " ELSE 3 END, speed, active_ms, routine, tension_before, tension_after, sets, skipped,"
    " highest_level, height FROM session"
    " WHERE removed_ms IS NULL AND day IS NOT NULL ORDER BY day, started_ms";
/// One look into the index a routine, however many sessions there are.
inline constexpr auto routinesSql =
    u"WITH RECURSIVE lived (id) AS (SELECT min(routine) FROM session WHERE removed_ms IS NULL"
    " UNION ALL SELECT (SELECT min(routine) FROM session WHERE removed_ms IS NULL"
    " AND routine > lived.id) FROM lived WHERE lived.id IS NOT NULL)"
    " SELECT id, (SELECT routine_title FROM session WHERE removed_ms IS NULL AND routine = lived.id"
    " ORDER BY started_ms DESC LIMIT 1) FROM lived WHERE id IS NOT NULL";
/// From day ? to day ?.
inline constexpr auto daysSql =
    u"SELECT day, count(*), sum(active_ms) FROM session WHERE removed_ms IS NULL"
    " AND day BETWEEN ? AND ? AND outcome <> 'open' AND speed = 1.0 GROUP BY day";

/// The sets of day ? to day ?, session by session.
inline constexpr auto talliesSql =
    u"SELECT session.id, plan_index, exercise, CASE level WHEN '' THEN exercise_name END, level,"
    " planned_repetitions, done_repetitions, done_work_ms, set_record.skipped FROM session CROSS "
    "JOIN set_record"
    " ON set_record.session = session.id WHERE removed_ms IS NULL AND day BETWEEN ? AND ?"
    " AND outcome <> 'open' AND speed = 1.0 ORDER BY day, started_ms, session.id, position";

} // namespace limber::tables
