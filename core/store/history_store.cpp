// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <map>
#include <utility>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include "core/store/database.h"
#include "core/store/database_file.h"
#include "core/store/migrations.h"
#include "core/store/pacing_text.h"
#include "core/store/session_lock.h"

namespace limber {

namespace {

template <typename Value>
struct Word {
    Value value;
    QLatin1String text;
};

constexpr std::array outcomeWords{
    Word<Outcome>{Outcome::Open, QLatin1String("open")},
    Word<Outcome>{Outcome::Finished, QLatin1String("finished")},
    Word<Outcome>{Outcome::Stopped, QLatin1String("stopped")},
    Word<Outcome>{Outcome::Interrupted, QLatin1String("interrupted")},
};
constexpr std::array reasonWords{
    Word<StopReason>{StopReason::Done, QLatin1String("done")},
    Word<StopReason>{StopReason::Pain, QLatin1String("pain")},
    Word<StopReason>{StopReason::CalledAway, QLatin1String("called-away")},
};
constexpr std::array sideWords{
    Word<Side>{Side::Left, QLatin1String("left")},
    Word<Side>{Side::Right, QLatin1String("right")},
};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    Q_UNREACHABLE();
}

template <typename Words>
auto valueOf(const Words &words, const QVariant &text)
    -> std::optional<decltype(words.front().value)>
{
    for (const auto &word : words) {
        if (text.toString() == word.text)
            return word.value;
    }
    return std::nullopt;
}

// A null string would be written as NULL.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant orNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

std::optional<int> optionalInt(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Millis millis(const QVariant &value)
{
    return Millis{value.toLongLong()};
}

QDateTime instant(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

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
        " note, speed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (uuid) DO UPDATE SET routine = excluded.routine,"
        " revision = excluded.revision, routine_title = excluded.routine_title,"
        " routine_text = excluded.routine_text, pacing = excluded.pacing,"
        " started_ms = excluded.started_ms, zone = excluded.zone, outcome = excluded.outcome,"
        " reason = excluded.reason, active_ms = excluded.active_ms, total_ms = excluded.total_ms,"
        " tension_before = excluded.tension_before, tension_after = excluded.tension_after,"
        " note = excluded.note, speed = excluded.speed,"
        // Whoever resumes a session will have to decide again if it is interrupted again.
        " decided = decided AND excluded.outcome <> 'open'");
    const QVariant reason = record.reason ? QVariant(wordFor(reasonWords, *record.reason))
                                          : QVariant(QMetaType::fromType<QString>());
    if (const auto stored = database.execute(
            sql, {record.id.text(), text(record.routine.text()), record.revision,
                  text(record.routineTitle), routineText, toText(record.pacing),
                  record.started.toMSecsSinceEpoch(), text(QString::fromUtf8(record.zone)),
                  wordFor(outcomeWords, record.outcome), reason, qint64{record.active.count()},
                  qint64{record.total.count()}, orNull(record.before), orNull(record.after),
                  text(record.note), record.speed});
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
    for (size_t position = stored->toULongLong(); position < sets.size(); ++position) {
        const SetRecord &set = sets[position];
        const QVariant side = set.side ? QVariant(wordFor(sideWords, *set.side))
                                       : QVariant(QMetaType::fromType<QString>());
        auto added = database.execute(
            QStringLiteral("INSERT INTO set_record (session, position, plan_index, exercise,"
                           " exercise_name, level, side, planned_repetitions, done_repetitions,"
                           " planned_work_ms, done_work_ms, skipped)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {session, static_cast<qint64>(position), set.set, text(set.exercise.text()),
             text(set.exerciseName), text(set.level), side, orNull(set.plannedRepetitions),
             set.doneRepetitions, qint64{set.plannedWork.count()}, qint64{set.doneWork.count()},
             set.skipped});
        if (!added)
            return added;
    }
    return Done{};
}

Result<Done> store(Database &database, const SessionRecord &record)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    const auto routineText = storeRoutineText(database, record.routineText);
    if (!routineText)
        return routineText.problems();
    const auto session = storeSession(database, record, *routineText);
    if (!session)
        return session.problems();
    if (auto stored = storeNewSets(database, record.sets, *session); !stored)
        return stored;
    return transaction.commit();
}

/// The sessions that meet `condition`, with their sets, newest first.
Result<std::vector<SessionRecord>> readSessions(Database &database, const QString &condition,
                                                const QVariantList &values)
{
    Transaction view(database);
    if (const auto begun = view.begin(Transaction::Kind::Read); !begun)
        return begun.problems();

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
                       " tension_after, note, speed FROM session WHERE %1"
                       " ORDER BY started_ms DESC, id DESC")
            .arg(condition),
        values, [&](const Database::Row &row) {
            indexOf.insert(row.value(0).toLongLong(), records.size());
            records.push_back(
                {.id = SessionId{row.value(1).toString()},
                 .routine = RoutineId{row.value(2).toString()},
                 .revision = row.value(3).toInt(),
                 .routineTitle = row.value(4).toString(),
                 .routineText = routineTexts.value(row.value(5).toLongLong()),
                 .pacing = pacingFrom(row.value(6).toString()),
                 .started = instant(row.value(7)),
                 .zone = row.value(8).toString().toUtf8(),
                 .outcome = valueOf(outcomeWords, row.value(9)).value_or(Outcome::Interrupted),
                 .reason = valueOf(reasonWords, row.value(10)),
                 .active = millis(row.value(11)),
                 .total = millis(row.value(12)),
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
                 .side = valueOf(sideWords, row.value(5)),
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

Result<SessionRecord> readSession(Database &database, const SessionId &id)
{
    auto records = readSessions(database, QStringLiteral("uuid = ?"), {id.text()});
    if (!records)
        return records.problems();
    if (records->empty())
        return Problem{.code = ProblemCode::StoreFailed, .details = {id.text()}};
    return std::move(records->front());
}

Result<std::vector<SessionSummary>> readList(Database &database, int limit,
                                             const std::optional<QDateTime> &before)
{
    constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();
    std::vector<SessionSummary> summaries;
    const auto done = database.read(
        QStringLiteral("SELECT uuid, routine, routine_title, started_ms, zone, outcome, reason,"
                       " active_ms, tension_before, tension_after, speed FROM session"
                       " WHERE started_ms < ? ORDER BY started_ms DESC, id DESC LIMIT ?"),
        {before ? before->toMSecsSinceEpoch() : endOfTime, std::max(limit, 0)},
        [&](const Database::Row &row) {
            summaries.push_back(
                {.id = SessionId{row.value(0).toString()},
                 .routine = RoutineId{row.value(1).toString()},
                 .routineTitle = row.value(2).toString(),
                 .started = instant(row.value(3)),
                 .zone = row.value(4).toString().toUtf8(),
                 .outcome = valueOf(outcomeWords, row.value(5)).value_or(Outcome::Interrupted),
                 .reason = valueOf(reasonWords, row.value(6)),
                 .active = millis(row.value(7)),
                 .before = optionalInt(row.value(8)),
                 .after = optionalInt(row.value(9)),
                 .speed = row.value(10).toDouble()});
        });
    if (!done)
        return done.problems();
    return summaries;
}

Result<Done> settle(Database &database, const QString &locks)
{
    const QString openSessions = QStringLiteral("SELECT uuid FROM session WHERE outcome = 'open'");
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
        if (SessionLock(locks, id).state() == SessionLock::State::HeldElsewhere)
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

Result<Done> remove(Database &database, const SessionId &id)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto done =
            database.execute(QStringLiteral("DELETE FROM session WHERE uuid = ?"), {id.text()});
        !done)
        return done;
    if (auto done =
            database.execute(QStringLiteral("DELETE FROM routine_text"
                                            " WHERE id NOT IN (SELECT routine_text FROM session)"));
        !done)
        return done;
    return transaction.commit();
}

/// The newest schema the file or its log speaks of; 0 where neither can be read.
int newestVersion(const QString &file, Millis patience)
{
    int newest = 0;
    const auto look = [&](Database::Access access) {
        if (const auto database = Database::open(file, access, patience)) {
            if (const auto version = (*database)->value(QStringLiteral("PRAGMA user_version")))
                newest = std::max(newest, version->toInt());
        }
    };
    look(Database::Access::Peek);
    if (hasLog(file))
        look(Database::Access::ReadOnly);
    return newest;
}

Result<Done> setUp(Database &database, const QString &file, const QStringList &steps)
{
    // Reading the schema is what makes SQLite look at the file at all.
    if (const auto schema = database.value(QStringLiteral("PRAGMA schema_version")); !schema)
        return schema.problems();
    for (const char16_t *pragma : {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL",
                                   u"PRAGMA foreign_keys = ON"}) {
        if (auto set = database.execute(QString::fromUtf16(pragma)); !set)
            return set;
    }
    if (auto migrated = migrate(database, file, steps); !migrated)
        return migrated;
    const auto tables =
        database.value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                      " AND name IN ('routine_text', 'session', 'set_record')"));
    if (!tables)
        return tables.problems();
    if (tables->toInt() != 3)
        return Problem{.code = ProblemCode::StoreDamaged, .details = {file}};
    return Done{};
}

bool isDamage(const Problems &problems)
{
    return problems.front().code == ProblemCode::StoreDamaged;
}

class SqliteHistory final : public HistoryStore {
public:
    SqliteHistory(QString file, QString locks, Millis patience)
        : m_file(std::move(file))
        , m_locks(std::move(locks))
        , m_patience(patience)
        , m_steps(schemaSteps())
    {
        auto connected = connect();
        if (connected)
            connected = settle(*m_database, m_locks);
        if (!connected && isDamage(connected.problems()))
            connected = startAfresh();
        if (!connected)
            workInMemory(connected.problems().front());
    }

    [[nodiscard]] const Problems &problems() const override { return m_problems; }
    [[nodiscard]] bool persistent() const override { return m_persistent; }

    Result<Done> save(const SessionRecord &record) override
    {
        if (record.outcome == Outcome::Open && !holdLock(record.id))
            return Problem{.code = ProblemCode::StoreBusy, .details = {m_file}};
        auto saved = attempt<Done>([&](Database &database) { return store(database, record); });
        if (saved && record.outcome != Outcome::Open)
            m_held.erase(record.id);
        return saved;
    }

    Result<std::vector<SessionSummary>> list(int limit, std::optional<QDateTime> before) override
    {
        return attempt<std::vector<SessionSummary>>(
            [&](Database &database) { return readList(database, limit, before); });
    }

    Result<SessionRecord> load(const SessionId &id) override
    {
        return attempt<SessionRecord>(
            [&](Database &database) { return readSession(database, id); });
    }

    Result<std::vector<SessionRecord>> loadAll() override
    {
        return attempt<std::vector<SessionRecord>>(
            [&](Database &database) { return readSessions(database, QStringLiteral("true"), {}); });
    }

    Result<Done> settleInterrupted() override
    {
        if (!m_persistent)
            return Done{};
        return attempt<Done>([&](Database &database) { return settle(database, m_locks); });
    }

    Result<std::optional<SessionRecord>> undecided() override
    {
        return attempt<std::optional<SessionRecord>>(
            [&](Database &database) -> Result<std::optional<SessionRecord>> {
                const auto id =
                    database.value(QStringLiteral("SELECT uuid FROM session"
                                                  " WHERE outcome = 'interrupted' AND decided = 0"
                                                  " ORDER BY started_ms DESC, id DESC LIMIT 1"));
                if (!id)
                    return id.problems();
                if (id->isNull())
                    return std::optional<SessionRecord>{};
                auto record = readSession(database, SessionId{id->toString()});
                if (!record)
                    return record.problems();
                return std::optional(std::move(*record));
            });
    }

    Result<Done> keep(const SessionId &id) override
    {
        return attempt<Done>([&](Database &database) {
            return database.execute(QStringLiteral("UPDATE session SET decided = 1 WHERE uuid = ?"),
                                    {id.text()});
        });
    }

    Result<Done> discard(const SessionId &id) override
    {
        return attempt<Done>([&](Database &database) { return remove(database, id); });
    }

private:
    /// Opens the file, leaving one that is not ours to write as it is.
    Result<Done> connect()
    {
        m_database.reset();
        // SQLite keeps its log beside the file a link leads to.
        if (QFileInfo::exists(m_file))
            m_file = QFileInfo(m_file).canonicalFilePath();
        m_identity = identityOf(m_file);
        // SQLite would drop the log of a missing or empty file.
        const bool hasContent = QFileInfo(m_file).size() > 0;
        if (!hasContent && hasLog(m_file))
            return Problem{.code = ProblemCode::StoreDamaged, .details = {m_file}};
        if (auto prepared = prepareFile(m_file); !prepared)
            return prepared;
        m_identity = identityOf(m_file);
        if (hasContent) {
            const int version = newestVersion(m_file, m_patience);
            if (const auto ours = static_cast<int>(m_steps.size()); version > ours)
                return Problem{
                    .code = ProblemCode::StoreTooNew,
                    .details = {m_file, QString::number(version), QString::number(ours)}};
        }
        auto opened = Database::open(m_file, Database::Access::ReadWrite, m_patience);
        if (!opened)
            return opened.problems();
        m_database = std::move(*opened);
        return setUp(*m_database, m_file, m_steps);
    }

    /// Keeps the damaged file aside and opens a fresh one.
    Result<Done> startAfresh()
    {
        // Another program may have put the damaged one aside already.
        if (identityOf(m_file) == m_identity) {
            // Before the connection closes: closing would still write to the file.
            const auto aside = setAside(m_file, QDateTime::currentDateTimeUtc());
            if (!aside)
                return aside.problems();
            m_problems.push_back({.code = ProblemCode::StoreDamaged, .details = {m_file, *aside}});
        }
        return connect();
    }

    [[nodiscard]] Problem asFoundWhenOpening(const Problem &why) const
    {
        const auto unavailable = [this](const QString &reason) {
            return Problem{.code = ProblemCode::StoreUnavailable, .details = {m_file, reason}};
        };
        switch (why.code) {
        case ProblemCode::DiskFull:
            return unavailable(qt_error_string(ENOSPC));
        case ProblemCode::StoreDamaged:
            return unavailable(qt_error_string(EIO));
        case ProblemCode::StoreFailed:
            return unavailable(why.details.front());
        default:
            return why;
        }
    }

    void workInMemory(const Problem &why)
    {
        m_problems.push_back(asFoundWhenOpening(why));
        m_persistent = false;
        m_database.reset();
        auto opened = Database::openInMemory();
        if (!opened)
            return;
        m_database = std::move(*opened);
        if (const auto ready = setUp(*m_database, m_file, m_steps); !ready)
            m_database.reset();
    }

    /// Carries out `work`; once more when the file turned out to be damaged or was taken away.
    template <typename T, typename Work>
    Result<T> attempt(Work work)
    {
        if (!m_database) {
            if (const auto connected = connect(); !connected)
                return connected.problems();
        }
        Result<T> result = work(*m_database);
        if (!m_persistent)
            return result;
        if (!result.ok() && isDamage(result.problems())) {
            const size_t before = m_problems.size();
            if (const auto fresh = startAfresh(); !fresh)
                return disconnected(fresh.problems());
            result = work(*m_database);
            if (result.ok() && m_problems.size() > before)
                return m_problems.back();
        } else if (identityOf(m_file) != m_identity) {
            if (const auto fresh = connect(); !fresh)
                return disconnected(fresh.problems());
            result = work(*m_database);
        }
        return result;
    }

    Problems disconnected(const Problems &why)
    {
        m_database.reset();
        return why;
    }

    /// False when another program guides this session.
    bool holdLock(const SessionId &id)
    {
        if (!m_persistent || m_held.contains(id))
            return true;
        SessionLock lock(m_locks, id);
        if (lock.state() == SessionLock::State::Held)
            m_held.emplace(id, std::move(lock));
        else if (lock.state() == SessionLock::State::HeldElsewhere)
            return false;
        return true;
    }

    QString m_file;
    QString m_locks;
    Millis m_patience;
    QStringList m_steps;
    std::unique_ptr<Database> m_database;
    std::optional<FileIdentity> m_identity;
    bool m_persistent = true;
    Problems m_problems;
    std::map<SessionId, SessionLock> m_held;
};

} // namespace

std::unique_ptr<HistoryStore> HistoryStore::open(const QString &file, const QString &locks,
                                                 Millis patience)
{
    return std::make_unique<SqliteHistory>(file, locks, patience);
}

} // namespace limber
