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

private:
    QString m_file;
    QString m_locks;
    /// Made, used and destroyed on the thread.
    std::unique_ptr<HistoryStore> m_store;
    QObject m_context;
    QThread m_thread;
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

QFuture<Result<int>> HistoryService::count(const SessionFilter &filter)
{
    return m_worker->ask([filter](HistoryStore &store) { return store.count(filter); });
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

} // namespace limber
