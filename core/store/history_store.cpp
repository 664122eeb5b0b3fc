// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <unistd.h>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/aside.h"
#include "core/store/backups.h"
#include "core/store/history_edit.h"
#include "core/store/history_export.h"
#include "core/store/history_file.h"
#include "core/store/history_query.h"
#include "core/store/history_tables.h"
#include "core/store/session_lock.h"

namespace limber {

namespace {

class SqliteHistory final : public HistoryStore {
public:
    SqliteHistory(QString file, QString locks, Millis patience)
        : m_file(std::move(file))
        , m_locks(std::move(locks))
        , m_patience(patience)
    {
        auto ready = connect();
        if (ready)
            ready = attempt<Done>([this](Database &database) { return settle(database); });
        const bool begunAfresh = !m_problems.empty();
        if (!ready && !begunAfresh)
            workInMemory(ready.problems());
    }

    ~SqliteHistory() override
    {
        if (m_waits)
            leaveWaiting();
    }

    SqliteHistory(const SqliteHistory &) = delete;
    SqliteHistory &operator=(const SqliteHistory &) = delete;

    [[nodiscard]] const Problems &problems() const override { return m_problems; }
    [[nodiscard]] bool persistent() const override { return m_persistent; }

    bool retry() override
    {
        if (m_waits)
            comeBack(Millis{0});
        return m_persistent;
    }

    Result<Done> save(const SessionRecord &record) override
    {
        retry();
        if (record.outcome == Outcome::Open && !holdLock(record.id))
            return Problem{.code = ProblemCode::StoreBusy, .details = {m_file}};
        auto saved =
            attempt<Done>([&](Database &database) { return tables::save(database, record); });
        if (saved && record.outcome != Outcome::Open)
            m_held.erase(record.id);
        return saved;
    }

    Result<std::vector<SessionSummary>> list(const SessionFilter &filter, int limit,
                                             const std::optional<SessionSummary> &after) override
    {
        return look<std::vector<SessionSummary>>(
            [&](Database &database) { return tables::list(database, filter, limit, after); });
    }

    Result<int> count(const SessionFilter &filter) override
    {
        return look<int>([&](Database &database) { return tables::count(database, filter); });
    }

    Result<std::vector<LivedRoutine>> routines() override
    {
        return look<std::vector<LivedRoutine>>(tables::routines);
    }

    Result<SessionRecord> load(const SessionId &id) override
    {
        return look<SessionRecord>([&](Database &database) { return tables::load(database, id); });
    }

    Result<std::vector<SessionRecord>> loadAll(const SessionFilter &filter) override
    {
        return look<std::vector<SessionRecord>>(
            [&](Database &database) { return tables::loadAll(database, filter); });
    }

    Result<std::vector<SessionRecord>> loadPage(const SessionFilter &filter, int limit,
                                                const std::optional<SessionRecord> &after) override
    {
        return look<std::vector<SessionRecord>>(
            [&](Database &database) { return tables::loadPage(database, filter, limit, after); });
    }

    Result<std::vector<SessionPoint>> points() override
    {
        return look<std::vector<SessionPoint>>(tables::points);
    }

    Result<std::vector<DaySum>> days(QDate from, QDate to) override
    {
        return look<std::vector<DaySum>>(
            [&](Database &database) { return tables::days(database, from, to); });
    }

    Result<std::vector<SetTally>> tallies(QDate from, QDate to) override
    {
        return look<std::vector<SetTally>>(
            [&](Database &database) { return tables::tallies(database, from, to); });
    }

    Result<std::optional<SessionRecord>> undecided() override
    {
        return look<std::optional<SessionRecord>>(tables::newestUndecided);
    }

    Result<SessionRecord> resume(const SessionId &id) override
    {
        if (m_held.contains(id) || !holdLock(id))
            return Problem{.code = ProblemCode::NotInterrupted};
        auto resumed = attempt<SessionRecord>(
            [&](Database &database) { return tables::resume(database, id); });
        if (!resumed)
            m_held.erase(id);
        return resumed;
    }

    Result<Done> keep(const SessionId &id) override
    {
        return attempt<Done>([&](Database &database) { return tables::keep(database, id); });
    }

    Result<Done> discard(const SessionId &id) override
    {
        return attempt<Done>([&](Database &database) { return tables::discard(database, id); });
    }

    Result<Done> setNote(const SessionId &id, const QString &note) override
    {
        return attempt<Done>(
            [&](Database &database) { return tables::setNote(database, id, note); });
    }

    Result<Done> setTensions(const SessionId &id, Tension before, Tension after) override
    {
        return attempt<Done>(
            [&](Database &database) { return tables::setTensions(database, id, before, after); });
    }

    Result<Done> remove(const SessionId &id, const QDateTime &now) override
    {
        return attempt<Done>([&](Database &database) { return tables::remove(database, id, now); });
    }

    Result<Done> restoreRemoved(const SessionId &id) override
    {
        return attempt<Done>(
            [&](Database &database) { return tables::restoreRemoved(database, id); });
    }

    Result<std::vector<RemovedSession>> removed() override
    {
        return attempt<std::vector<RemovedSession>>(tables::removed);
    }

    Result<Done> purge(const QDateTime &now) override
    {
        return attempt<Done>([&](Database &database) {
            return tables::purge(database, now.addDays(-daysRemovedAreKept));
        });
    }

    Result<ImportCount> previewImport(const std::vector<SessionRecord> &sessions) override
    {
        return known<ImportCount>(
            [&](Database &database) { return tables::previewImport(database, sessions); });
    }

    Result<ImportCount> importSessions(const std::vector<SessionRecord> &sessions,
                                       const QDateTime &now) override
    {
        return known<ImportCount>(
            [&](Database &database) { return tables::importSessions(database, sessions, now); });
    }

    Result<int> undoImport(const QDateTime &now) override
    {
        return attempt<int>([&](Database &database) { return tables::undoImport(database, now); });
    }

    Result<Done> removeEverything() override
    {
        // A copy being made would otherwise be there afterwards.
        const FolderLock copies(backupFolder(m_file), m_patience);
        if (!copies.isMine())
            return Problem{.code = ProblemCode::StoreBusy, .details = {m_file}};
        if (m_persistent)
            m_database.reset();
        QStringList files = filesOf(m_file);
        // A link is done away with only after what it leads to.
        if (const QFileInfo target(QFileInfo(m_file).canonicalFilePath()); target.isFile()) {
            const auto linked = target.dir().entryInfoList(
                {target.fileName() + u'*'}, QDir::Files | QDir::Hidden | QDir::System);
            for (const QFileInfo &entry : linked)
                files.prepend(entry.filePath());
        }
        for (const QString &file : files) {
            if (QFile::exists(file) && ::unlink(QFile::encodeName(file).constData()) != 0)
                return unavailable(file, errno);
        }
        QDir().rmdir(backupFolder(m_file));
        m_held.clear();
        if (m_persistent)
            return Done{};
        // What stood in the way may have gone.
        m_persistent = connect().ok();
        auto begun = m_persistent ? Done{} : openInMemory();
        m_waits = m_waits && !m_persistent && begun;
        return begun;
    }

    Result<QString> restore(const QString &backup, const QDateTime &now) override
    {
        // A session on its way would go on in a history that is not this one any more.
        if (isGuided() || (m_waits && !retry()))
            return Problem{.code = ProblemCode::StoreBusy, .details = {m_file}};
        m_database.reset();
        const auto aside = restoreBackup(m_file, backup, now, m_patience);
        if (const auto connected = connect(); !connected)
            return connected.problems();
        return aside;
    }

private:
    Result<Done> connect(const std::optional<FileIdentity> &damaged = {})
    {
        auto opened = openHistory(m_file, m_patience, damaged);
        if (!opened) {
            m_database.reset();
            return opened.problems();
        }
        use(std::move(*opened));
        return Done{};
    }

    void use(HistoryFile file)
    {
        m_database = std::move(file.database);
        m_identity = file.identity;
        m_problems.insert(m_problems.end(), file.mended.begin(), file.mended.end());
        takeInWaiting();
    }

    /// Carries out `work`; once more when the file turned out to be damaged or was taken away.
    template <typename T, typename Work>
    Result<T> attempt(Work work)
    {
        retry();
        if (!m_database) {
            if (const auto connected = connect(); !connected)
                return connected.problems();
        }
        Result<T> result = work(*m_database);
        if (!m_persistent)
            return result;
        const bool damaged = !result && result.problems().front().code == ProblemCode::StoreDamaged;
        if (!damaged && identityOf(m_file) == m_identity)
            return result;
        const size_t known = m_problems.size();
        if (const auto fresh = connect(damaged ? std::optional(m_identity) : std::nullopt); !fresh)
            return fresh.problems();
        result = work(*m_database);
        // Done on the fresh file, but not without a word.
        if (result && m_problems.size() > known)
            return m_problems.back();
        return result;
    }

    /// Like attempt(), to read.
    template <typename T, typename Work>
    Result<T> look(Work work)
    {
        return attempt<T>([&](Database &database) -> Result<T> {
            // What can be read is worth having also where this cannot be written down now.
            if (m_persistent)
                static_cast<void>(settle(database));
            return work(database);
        });
    }

    /// Like attempt(), where all that was ever recorded has to be at hand.
    template <typename T, typename Work>
    Result<T> known(Work work)
    {
        if (m_waits && !retry())
            return Problem{.code = ProblemCode::StoreBusy, .details = {m_file}};
        return attempt<T>(work);
    }

    Result<Done> settle(Database &database) const
    {
        return tables::settle(database, [this](const SessionId &id) {
            return m_held.contains(id) ||
                   SessionLock(m_locks, id).state() == SessionLock::State::HeldElsewhere;
        });
    }

    [[nodiscard]] Problem asFoundWhenOpening(const Problem &why) const
    {
        if (why.code == ProblemCode::DiskFull)
            return unavailable(m_file, ENOSPC);
        if (why.code == ProblemCode::StoreFailed)
            return {.code = ProblemCode::StoreUnavailable,
                    .details = {m_file, why.details.front()}};
        if (why.code == ProblemCode::StoreBusy)
            return {.code = ProblemCode::StoreWaits, .details = {m_file}};
        return why;
    }

    void workInMemory(const Problems &why)
    {
        for (const Problem &problem : why)
            m_problems.push_back(asFoundWhenOpening(problem));
        m_persistent = false;
        if (!openInMemory())
            return;
        m_waits = m_problems.back().code == ProblemCode::StoreWaits;
        if (m_problems.back().code == ProblemCode::StoreUnavailable)
            copyFromDisk();
    }

    /// Goes on in the file, with what was recorded in memory, unless somebody still holds it.
    void comeBack(Millis patience)
    {
        auto opened = openHistory(m_file, patience);
        if (!opened)
            return;
        const auto sessions = tables::loadAll(*m_database, {});
        if (!sessions || !opened->database->setPatience(m_patience))
            return;
        m_persistent = true;
        // Before anybody could take them for interrupted.
        for (const SessionRecord &record : *sessions) {
            if (record.outcome == Outcome::Open)
                holdLock(record.id);
        }
        if (!tables::addAll(*opened->database, *m_database)) {
            m_persistent = false;
            m_held.clear();
            return;
        }
        m_waits = false;
        std::erase_if(m_problems, [](const Problem &problem) {
            return problem.code == ProblemCode::StoreWaits;
        });
        use(std::move(*opened));
    }

    /// So that nothing is lost where nobody let go of the file.
    void leaveWaiting()
    {
        const auto any = tables::count(*m_database, {});
        const auto gone = tables::removed(*m_database);
        if (any && *any == 0 && gone && gone->empty())
            return;
        comeBack(m_patience);
        // Not tried again in between, which would leave half of it here and there.
        if (std::exchange(m_waits, false) && any && *any > 0)
            static_cast<void>(exportHistory(
                *this, {}, ExportFormat::Json,
                nameAside(m_file, QDateTime::currentDateTimeUtc(), QStringLiteral("waiting"))));
    }

    void takeInWaiting()
    {
        const QFileInfo info(m_file);
        const auto left =
            info.dir().entryInfoList({info.fileName() + QStringLiteral(".waiting-*")}, QDir::Files);
        for (const QFileInfo &entry : left) {
            const auto sessions = readHistoryFile(entry.filePath());
            if (sessions && tables::add(*m_database, *sessions))
                QFile::remove(entry.filePath());
        }
    }

    Result<Done> openInMemory()
    {
        m_database.reset();
        auto opened = Database::openInMemory();
        if (!opened)
            return opened.problems();
        if (auto prepared = tables::prepare(**opened, m_file); !prepared)
            return prepared;
        m_database = std::move(*opened);
        return Done{};
    }

    /// What cannot be written to may still be looked at.
    void copyFromDisk()
    {
        const auto disk = lookAtHistory(m_file, m_patience);
        if (!disk)
            return;
        const auto records = tables::loadAll(**disk, {});
        if (!records)
            return;
        // Oldest first, so that the order of equal starts stays.
        std::for_each(records->rbegin(), records->rend(), [this](const SessionRecord &record) {
            static_cast<void>(tables::save(*m_database, record));
        });
        static_cast<void>(settle(*m_database));
    }

    /// Whether a session is on its way, here or in another program.
    [[nodiscard]] bool isGuided() const
    {
        const auto locks =
            QDir(m_locks).entryInfoList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden);
        return std::any_of(locks.begin(), locks.end(), [this](const QFileInfo &lock) {
            return SessionLock(m_locks, SessionId{lock.completeBaseName()}).state() ==
                   SessionLock::State::HeldElsewhere;
        });
    }

    /// False when another program guides this session.
    bool holdLock(const SessionId &id)
    {
        if (!m_persistent || m_held.contains(id))
            return true;
        SessionLock lock(m_locks, id);
        if (lock.state() == SessionLock::State::HeldElsewhere)
            return false;
        m_held.emplace(id, std::move(lock));
        return true;
    }

    QString m_file;
    QString m_locks;
    Millis m_patience;
    /// Nothing while the file cannot be opened; the next call tries again.
    std::unique_ptr<Database> m_database;
    FileIdentity m_identity;
    bool m_persistent = true;
    /// Works in memory until nobody else holds the file.
    bool m_waits = false;
    Problems m_problems;
    /// The sessions this program guides.
    std::map<SessionId, SessionLock> m_held;
};

} // namespace

std::unique_ptr<HistoryStore> HistoryStore::open(const QString &file, const QString &locks,
                                                 Millis patience)
{
    return std::make_unique<SqliteHistory>(file, locks, patience);
}

} // namespace limber
