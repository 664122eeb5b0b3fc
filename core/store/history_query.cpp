// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_query.h"

#include <algorithm>
#include <utility>

#include <QStringList>

#include "core/store/columns.h"

namespace limber::tables {

using namespace columns;

namespace {

constexpr auto summaryColumns =
    u"uuid, routine, routine_title, started_ms, zone, outcome, reason, active_ms, tension_before,"
    " tension_after, speed, note";

SessionSummary summaryFrom(const Database::Row &row)
{
    return {.id = SessionId{row.value(0).toString()},
            .routine = RoutineId{row.value(1).toString()},
            .routineTitle = row.value(2).toString(),
            .started = instant(row.value(3)),
            .zone = row.value(4).toString().toUtf8(),
            .outcome = outcome(row.value(5)),
            .reason = fromCode<StopReason>(row.value(6).toString()),
            .active = millis(row.value(7)),
            .before = optionalInt(row.value(8)),
            .after = optionalInt(row.value(9)),
            .speed = row.value(10).toDouble(),
            .note = row.value(11).toString()};
}

/// Shares one string among equal ones that come one after the other.
class Word {
public:
    const QString &shared(const QVariant &value)
    {
        if (QString text = value.toString(); text != m_last)
            m_last = std::move(text);
        return m_last;
    }

private:
    QString m_last;
};

qint64 millisAtStartOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// The index of notes knows no text shorter than this.
constexpr qsizetype shortestIndexed = 3;

Condition noteCondition(QString text)
{
    text.remove(QChar::Null);
    if (text.toUcs4().size() >= shortestIndexed)
        return {QStringLiteral("id IN (SELECT rowid FROM note_index WHERE note_index MATCH ?)"),
                {QStringLiteral("\"%1\"").arg(text.replace(u'"', QStringLiteral("\"\"")))}};
    for (const QChar wildcard : {u'\\', u'%', u'_'})
        text.replace(wildcard, QStringLiteral("\\") + wildcard);
    return {QStringLiteral("note LIKE ? ESCAPE '\\'"), {QStringLiteral("%%1%").arg(text)}};
}

} // namespace

Condition conditionOf(const SessionFilter &filter)
{
    // The zones of the earth are at most 14 hours apart from UTC.
    constexpr qint64 furthestZone = qint64{14} * 60 * 60 * 1000;
    QStringList terms{QStringLiteral("removed_ms IS NULL")};
    QVariantList values;
    if (filter.routine) {
        terms.append(QStringLiteral("routine = ?"));
        values.append(filter.routine->text());
    }
    if (!filter.outcomes.empty()) {
        QStringList marks;
        for (const Outcome outcome : filter.outcomes) {
            marks.append(QStringLiteral("?"));
            values.append(codeOf(outcome));
        }
        terms.append(QStringLiteral("outcome IN (%1)").arg(marks.join(u',')));
    }
    if (filter.from) {
        terms.append(QStringLiteral("day >= ? AND started_ms >= ?"));
        values << filter.from->toJulianDay() << millisAtStartOf(*filter.from) - furthestZone;
    }
    if (filter.to) {
        terms.append(QStringLiteral("day <= ? AND started_ms < ?"));
        values << filter.to->toJulianDay() << millisAtStartOf(filter.to->addDays(1)) + furthestZone;
    }
    if (!filter.text.isEmpty()) {
        const Condition note = noteCondition(filter.text);
        terms.append(note.sql);
        values += note.values;
    }
    return {terms.join(QStringLiteral(" AND ")), values};
}

Condition pageOf(const SessionFilter &filter, int limit, const std::optional<SessionSummary> &after)
{
    Condition condition = conditionOf(filter);
    if (after) {
        condition.sql +=
            QStringLiteral(" AND (started_ms, id) < (?, (SELECT id FROM session WHERE uuid = ?))");
        condition.values << after->started.toMSecsSinceEpoch() << after->id.text();
    }
    condition.sql += QStringLiteral(" ORDER BY started_ms DESC, id DESC LIMIT ?");
    condition.values << std::max(limit, 0);
    return condition;
}

Condition listSql(const SessionFilter &filter, int limit,
                  const std::optional<SessionSummary> &after)
{
    const Condition page = pageOf(filter, limit, after);
    return {QStringLiteral("SELECT %1 FROM session WHERE %2")
                .arg(QString::fromUtf16(summaryColumns), page.sql),
            page.values};
}

Result<std::vector<SessionSummary>> list(Database &database, const SessionFilter &filter, int limit,
                                         const std::optional<SessionSummary> &after)
{
    const Condition query = listSql(filter, limit, after);
    std::vector<SessionSummary> summaries;
    const auto done = database.read(query.sql, query.values, [&](const Database::Row &row) {
        summaries.push_back(summaryFrom(row));
    });
    if (!done)
        return done.problems();
    return summaries;
}

Result<int> count(Database &database, const SessionFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const auto number =
        database.value(QStringLiteral("SELECT count(*) FROM session WHERE %1").arg(condition.sql),
                       condition.values);
    if (!number)
        return number.problems();
    return number->toInt();
}

Result<std::vector<LivedRoutine>> routines(Database &database)
{
    std::vector<LivedRoutine> routines;
    const auto done =
        database.read(QString::fromUtf16(routinesSql), {}, [&](const Database::Row &row) {
            routines.push_back(
                {.id = RoutineId{row.value(0).toString()}, .title = row.value(1).toString()});
        });
    if (!done)
        return done.problems();
    return routines;
}

Result<std::vector<SessionPoint>> points(Database &database)
{
    static_assert(
        static_cast<int>(Outcome::Open) == 0 && static_cast<int>(Outcome::Finished) == 1 &&
        static_cast<int>(Outcome::Stopped) == 2 && static_cast<int>(Outcome::Interrupted) == 3);
    std::vector<SessionPoint> points;
    Word routine;
    Word level;
    const auto done =
        database.read(QString::fromUtf16(pointsSql), {}, [&](const Database::Row &row) {
            points.push_back({.routine = RoutineId{routine.shared(row.value(4))},
                              .day = day(row.value(0)),
                              .active = millis(row.value(3)),
                              .outcome = static_cast<Outcome>(row.value(1).toInt()),
                              .before = optionalInt(row.value(5)),
                              .after = optionalInt(row.value(6)),
                              .speed = row.value(2).toDouble(),
                              .totals = {.sets = row.value(7).toInt(),
                                         .skipped = row.value(8).toInt(),
                                         .highestLevel = level.shared(row.value(9)),
                                         .height = row.value(10).toInt()}});
        });
    if (!done)
        return done.problems();
    return points;
}

Result<std::vector<DaySum>> days(Database &database, QDate from, QDate to)
{
    std::vector<DaySum> sums;
    const auto done =
        database.read(QString::fromUtf16(daysSql), {from.toJulianDay(), to.toJulianDay()},
                      [&](const Database::Row &row) {
                          sums.push_back({.day = day(row.value(0)),
                                          .sessions = row.value(1).toInt(),
                                          .active = millis(row.value(2))});
                      });
    if (!done)
        return done.problems();
    return sums;
}

Result<std::vector<SetTally>> tallies(Database &database, QDate from, QDate to)
{
    std::vector<SetTally> tallies;
    qint64 session = 0;
    std::vector<SetRecord> sets;
    Word exercise;
    Word name;
    const auto done =
        database.read(QString::fromUtf16(talliesSql), {from.toJulianDay(), to.toJulianDay()},
                      [&](const Database::Row &row) {
                          if (const auto next = row.value(0).toLongLong(); next != session) {
                              addSets(tallies, sets);
                              sets.clear();
                              session = next;
                          }
                          sets.push_back({.set = row.value(1).toInt(),
                                          .exercise = ExerciseId{exercise.shared(row.value(2))},
                                          .exerciseName = name.shared(row.value(3)),
                                          .level = row.value(4).toString(),
                                          .plannedRepetitions = optionalInt(row.value(5)),
                                          .doneRepetitions = row.value(6).toInt(),
                                          .doneWork = millis(row.value(7)),
                                          .skipped = row.value(8).toBool()});
                      });
    if (!done)
        return done.problems();
    addSets(tallies, sets);
    return tallies;
}

Result<std::vector<RemovedSession>> removed(Database &database)
{
    std::vector<RemovedSession> sessions;
    const auto done = database.read(
        QStringLiteral("SELECT %1, removed_ms FROM session WHERE removed_ms IS NOT NULL"
                       " ORDER BY removed_ms DESC, started_ms DESC, id DESC")
            .arg(QString::fromUtf16(summaryColumns)),
        {}, [&](const Database::Row &row) {
            constexpr int removedColumn = 12;
            sessions.push_back(
                {.session = summaryFrom(row), .removed = instant(row.value(removedColumn))});
        });
    if (!done)
        return done.problems();
    return sessions;
}

} // namespace limber::tables
