// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QFuture>
#include <QString>

#include "core/store/backups.h"
#include "core/store/history_export.h"
#include "core/store/history_store.h"

namespace limber {

/// The history from the GUI thread: every call returns at once and is carried out in order on one
/// worker thread; see HistoryStore for what each does. The destructor finishes what was asked for
/// before it returns.
class HistoryService {
public:
    struct OpenReport {
        Problems problems;
        bool persistent = true;
        /// In memory until another program lets go of the file.
        [[nodiscard]] bool waits() const
        {
            return !persistent && !problems.empty() &&
                   problems.back().code == ProblemCode::StoreWaits;
        }
    };

    /// Nothing is opened before the first call.
    HistoryService(QString file, QString locks);
    ~HistoryService();
    HistoryService(const HistoryService &) = delete;
    HistoryService &operator=(const HistoryService &) = delete;

    QFuture<OpenReport> open();
    /// The same after HistoryStore::retry().
    QFuture<OpenReport> retry();
    QFuture<Result<Done>> save(const SessionRecord &record);
    QFuture<Result<std::vector<SessionSummary>>> list(const SessionFilter &filter, int limit,
                                                      const std::optional<SessionSummary> &after);
    /// See allSummaries() of core/store/history_export.h.
    QFuture<Result<std::vector<SessionSummary>>> summaries(const SessionFilter &filter);
    QFuture<Result<int>> count(const SessionFilter &filter);
    QFuture<Result<std::vector<LivedRoutine>>> routines();
    QFuture<Result<SessionRecord>> load(const SessionId &id);
    QFuture<Result<std::vector<SessionRecord>>> loadAll(const SessionFilter &filter = {});
    QFuture<Result<std::vector<SessionPoint>>> points();
    QFuture<Result<std::vector<DaySum>>> days(QDate from, QDate to);
    QFuture<Result<std::vector<SetTally>>> tallies(QDate from, QDate to);
    QFuture<Result<std::optional<SessionRecord>>> undecided();
    QFuture<Result<SessionRecord>> resume(const SessionId &id);
    QFuture<Result<Done>> keep(const SessionId &id);
    QFuture<Result<Done>> discard(const SessionId &id);
    QFuture<Result<Done>> setNote(const SessionId &id, const QString &note);
    QFuture<Result<Done>> setTensions(const SessionId &id, Tension before, Tension after);
    QFuture<Result<Done>> remove(const SessionId &id, const QDateTime &now);
    QFuture<Result<Done>> restoreRemoved(const SessionId &id);
    QFuture<Result<std::vector<RemovedSession>>> removed();
    QFuture<Result<Done>> purge(const QDateTime &now);

    struct ImportPlan {
        std::vector<SessionRecord> sessions;
        ImportCount count;
    };

    QFuture<Result<Done>> exportTo(const QString &file, const SessionFilter &filter,
                                   ExportFormat format);
    /// Reads a file and says what importSessions() of its sessions would do.
    QFuture<Result<ImportPlan>> readImport(const QString &file);
    QFuture<Result<ImportCount>> importSessions(const std::vector<SessionRecord> &sessions,
                                                const QDateTime &now);
    QFuture<Result<int>> undoImport(const QDateTime &now);
    QFuture<Result<Done>> removeEverything();
    QFuture<Result<QString>> restore(const QString &backup, const QDateTime &now);
    QFuture<std::vector<Backup>> backups();
    /// See backUp() of core/store/backups.h. On a thread of its own, so that nothing waits for it;
    /// asked again meanwhile, it gives the future of the copy that is being made.
    QFuture<Result<Done>> backUp(QDate today);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace limber
