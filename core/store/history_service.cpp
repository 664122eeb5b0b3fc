// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_service.h"

#include <type_traits>
#include <utility>

#include <QObject>
#include <QPromise>
#include <QThread>

namespace limber {

class HistoryService::Worker {
public:
    Worker(QString file, QString locks) : m_file(std::move(file)), m_locks(std::move(locks))
    {
        m_thread.setObjectName(QStringLiteral("history"));
        m_context.moveToThread(&m_thread);
    }

    ~Worker()
    {
        if (m_backUp)
            m_backUp->wait();
        if (!m_thread.isRunning())
            return;
        // A database connection ends on the thread that opened it, after all that was asked.
        QMetaObject::invokeMethod(&m_context, [this] {
            m_store.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    template <typename Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, HistoryStore &>>
    {
        using Answer = std::invoke_result_t<Work, HistoryStore &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, work = std::move(work)] {
                if (!m_store)
                    m_store = HistoryStore::open(m_file, m_locks);
                promise->addResult(work(*m_store));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QFuture<Result<Done>> backUp(QDate today)
    {
        if (m_copying.isRunning())
            return m_copying;
        auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        // Before, there is only half a history to be copied.
        const auto opened = ask([](HistoryStore &store) { return store.persistent(); });
        const auto work = [promise, opened, file = m_file, today] {
            QFuture(opened).waitForFinished();
            promise->addResult(limber::backUp(file, today, seconds{5}));
            promise->finish();
        };
        if (m_backUp)
            m_backUp->wait();
        m_backUp.reset(QThread::create(work));
        m_backUp->setObjectName(QStringLiteral("backup"));
        m_backUp->start(QThread::LowPriority);
        m_copying = promise->future();
        return m_copying;
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    QString m_locks;
    /// Made, used and destroyed on the thread.
    std::unique_ptr<HistoryStore> m_store;
    QObject m_context;
    QThread m_thread;
    std::unique_ptr<QThread> m_backUp;
    QFuture<Result<Done>> m_copying;
};

HistoryService::HistoryService(QString file, QString locks)
    : m_worker(std::make_unique<Worker>(std::move(file), std::move(locks)))
{}

HistoryService::~HistoryService() = default;

QFuture<HistoryService::OpenReport> HistoryService::open()
{
    return m_worker->ask([](HistoryStore &store) {
        return OpenReport{.problems = store.problems(), .persistent = store.persistent()};
    });
}

QFuture<HistoryService::OpenReport> HistoryService::retry()
{
    return m_worker->ask([](HistoryStore &store) {
        const bool persistent = store.retry();
        return OpenReport{.problems = store.problems(), .persistent = persistent};
    });
}

QFuture<Result<Done>> HistoryService::save(const SessionRecord &record)
{
    return m_worker->ask([record](HistoryStore &store) { return store.save(record); });
}

QFuture<Result<std::vector<SessionSummary>>>
HistoryService::list(const SessionFilter &filter, int limit,
                     const std::optional<SessionSummary> &after)
{
    return m_worker->ask(
        [filter, limit, after](HistoryStore &store) { return store.list(filter, limit, after); });
}

QFuture<Result<std::vector<SessionSummary>>> HistoryService::summaries(const SessionFilter &filter)
{
    return m_worker->ask([filter](HistoryStore &store) { return allSummaries(store, filter); });
}

QFuture<Result<int>> HistoryService::count(const SessionFilter &filter)
{
    return m_worker->ask([filter](HistoryStore &store) { return store.count(filter); });
}

QFuture<Result<std::vector<LivedRoutine>>> HistoryService::routines()
{
    return m_worker->ask([](HistoryStore &store) { return store.routines(); });
}

QFuture<Result<SessionRecord>> HistoryService::load(const SessionId &id)
{
    return m_worker->ask([id](HistoryStore &store) { return store.load(id); });
}

QFuture<Result<std::vector<SessionRecord>>> HistoryService::loadAll(const SessionFilter &filter)
{
    return m_worker->ask([filter](HistoryStore &store) { return store.loadAll(filter); });
}

QFuture<Result<std::vector<SessionPoint>>> HistoryService::points()
{
    return m_worker->ask([](HistoryStore &store) { return store.points(); });
}

QFuture<Result<std::vector<DaySum>>> HistoryService::days(QDate from, QDate to)
{
    return m_worker->ask([from, to](HistoryStore &store) { return store.days(from, to); });
}

QFuture<Result<std::vector<SetTally>>> HistoryService::tallies(QDate from, QDate to)
{
    return m_worker->ask([from, to](HistoryStore &store) { return store.tallies(from, to); });
}

QFuture<Result<std::optional<SessionRecord>>> HistoryService::undecided()
{
    return m_worker->ask([](HistoryStore &store) { return store.undecided(); });
}

QFuture<Result<SessionRecord>> HistoryService::resume(const SessionId &id)
{
    return m_worker->ask([id](HistoryStore &store) { return store.resume(id); });
}

QFuture<Result<Done>> HistoryService::keep(const SessionId &id)
{
    return m_worker->ask([id](HistoryStore &store) { return store.keep(id); });
}

QFuture<Result<Done>> HistoryService::discard(const SessionId &id)
{
    return m_worker->ask([id](HistoryStore &store) { return store.discard(id); });
}

QFuture<Result<Done>> HistoryService::setNote(const SessionId &id, const QString &note)
{
    return m_worker->ask([id, note](HistoryStore &store) { return store.setNote(id, note); });
}

QFuture<Result<Done>> HistoryService::setTensions(const SessionId &id, Tension before,
                                                  Tension after)
{
    return m_worker->ask(
        [id, before, after](HistoryStore &store) { return store.setTensions(id, before, after); });
}

QFuture<Result<Done>> HistoryService::remove(const SessionId &id, const QDateTime &now)
{
    return m_worker->ask([id, now](HistoryStore &store) { return store.remove(id, now); });
}

QFuture<Result<Done>> HistoryService::restoreRemoved(const SessionId &id)
{
    return m_worker->ask([id](HistoryStore &store) { return store.restoreRemoved(id); });
}

QFuture<Result<std::vector<RemovedSession>>> HistoryService::removed()
{
    return m_worker->ask([](HistoryStore &store) { return store.removed(); });
}

QFuture<Result<Done>> HistoryService::purge(const QDateTime &now)
{
    return m_worker->ask([now](HistoryStore &store) { return store.purge(now); });
}

QFuture<Result<Done>> HistoryService::exportTo(const QString &file, const SessionFilter &filter,
                                               ExportFormat format)
{
    return m_worker->ask([file, filter, format](HistoryStore &store) {
        return exportHistory(store, filter, format, file);
    });
}

QFuture<Result<HistoryService::ImportPlan>> HistoryService::readImport(const QString &file)
{
    return m_worker->ask([file](HistoryStore &store) -> Result<ImportPlan> {
        auto sessions = readHistoryFile(file);
        if (!sessions)
            return sessions.problems();
        const auto count = store.previewImport(*sessions);
        if (!count)
            return count.problems();
        return ImportPlan{.sessions = std::move(*sessions), .count = *count};
    });
}

QFuture<Result<ImportCount>>
HistoryService::importSessions(const std::vector<SessionRecord> &sessions, const QDateTime &now)
{
    return m_worker->ask(
        [sessions, now](HistoryStore &store) { return store.importSessions(sessions, now); });
}

QFuture<Result<int>> HistoryService::undoImport(const QDateTime &now)
{
    return m_worker->ask([now](HistoryStore &store) { return store.undoImport(now); });
}

QFuture<Result<Done>> HistoryService::removeEverything()
{
    return m_worker->ask([](HistoryStore &store) { return store.removeEverything(); });
}

QFuture<Result<QString>> HistoryService::restore(const QString &backup, const QDateTime &now)
{
    return m_worker->ask([backup, now](HistoryStore &store) { return store.restore(backup, now); });
}

QFuture<std::vector<Backup>> HistoryService::backups()
{
    return m_worker->ask([file = m_worker->file()](HistoryStore &) { return backupsOf(file); });
}

QFuture<Result<Done>> HistoryService::backUp(QDate today)
{
    return m_worker->backUp(today);
}

} // namespace limber
