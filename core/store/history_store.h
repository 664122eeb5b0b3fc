// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/history/record.h"
#include "core/history/session_point.h"
#include "core/history/set_tally.h"

namespace limber {

/// One row of the history list.
struct SessionSummary {
    SessionId id{};
    RoutineId routine{};
    QString routineTitle{};
    /// UTC; `zone` is the IANA zone it was lived in.
    QDateTime started{};
    QByteArray zone{};
    Outcome outcome = Outcome::Open;
    std::optional<StopReason> reason{};
    Millis active{};
    Tension before{};
    Tension after{};
    double speed = 1.0;
    QString note{};
    bool operator==(const SessionSummary &) const = default;
};

/// Which sessions are asked for; what is empty asks for all.
struct SessionFilter {
    std::optional<RoutineId> routine{};
    std::vector<Outcome> outcomes{};
    /// Days they were lived on (dayLived() of the start), both included.
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    /// Stands in the note; of three characters and more, in any case of letters.
    QString text{};
    bool operator==(const SessionFilter &) const = default;
};

/// A routine that sessions were lived of; it need not be there any more.
struct LivedRoutine {
    RoutineId id{};
    /// As it was called in the newest of them.
    QString title{};
    bool operator==(const LivedRoutine &) const = default;
};

struct RemovedSession {
    SessionSummary session{};
    /// UTC.
    QDateTime removed{};
    bool operator==(const RemovedSession &) const = default;
};

/// What an import does: ids that are known stay as they are; what was removed comes back as the
/// file has it.
struct ImportCount {
    int added = 0;
    int known = 0;
    bool operator==(const ImportCount &) const = default;
};

/// The history on disk: the only place that knows tables. One object per thread; use HistoryService
/// from the GUI thread. Every function blocks on the disk.
class HistoryStore {
public:
    /// Opens or creates the database, migrating an older schema after backing it up. `locks` is a
    /// folder for the locks that tell a session being lived from an interrupted one.
    ///
    /// Never fails: when the file cannot be used it is left or kept aside untouched, the store
    /// works in memory (persistent() is false) or on a fresh file, and problems() says what is
    /// wrong and what was done: StoreDamaged {file, kept aside as}, StoreTooNew {file, its version,
    /// ours}, StoreUnavailable {file, reason}.
    ///
    /// StoreWaits {file}: another program held it for all of `patience`. Whatever is asked then
    /// tries it again, without waiting, and goes on in the file with what was recorded in memory.
    /// Where it is not free before this store ends, that is left beside the file, without what was
    /// removed again, for the next one that opens it.
    ///
    /// `patience` is how long anything waits for another program that is writing.
    static std::unique_ptr<HistoryStore> open(const QString &file, const QString &locks,
                                              Millis patience = seconds{5});
    virtual ~HistoryStore() = default;

    [[nodiscard]] virtual const Problems &problems() const = 0;
    [[nodiscard]] virtual bool persistent() const = 0;
    /// Tries again, without waiting, to use a file that another program held. Gives persistent().
    virtual bool retry() = 0;

    /// Writes the session row and those of its sets not yet stored, in one transaction that is on
    /// the disk when this returns. An Open session is locked for as long as this store lives or
    /// until it is saved with another outcome. Fails with DiskFull, StoreBusy, StoreFailed
    /// {reason}, or NotInterrupted when more sets of it are stored already.
    virtual Result<Done> save(const SessionRecord &record) = 0;

    // Reading first makes Interrupted what is Open without a living program that guides it.

    // Removed sessions are in none of these but load() and removed().

    /// Newest first, at most `limit`; those that follow `after`, the last row of the page before.
    virtual Result<std::vector<SessionSummary>>
    list(const SessionFilter &filter, int limit, const std::optional<SessionSummary> &after) = 0;
    virtual Result<int> count(const SessionFilter &filter) = 0;
    virtual Result<std::vector<LivedRoutine>> routines() = 0;
    virtual Result<SessionRecord> load(const SessionId &id) = 0;
    /// With their sets, newest first.
    virtual Result<std::vector<SessionRecord>> loadAll(const SessionFilter &filter = {}) = 0;
    /// Of these at most `limit`; those that follow `after`.
    virtual Result<std::vector<SessionRecord>>
    loadPage(const SessionFilter &filter, int limit, const std::optional<SessionRecord> &after) = 0;
    /// Every session, in the order they were lived; cheap also for 100,000.
    virtual Result<std::vector<SessionPoint>> points() = 0;
    /// The days of `from` to `to` (both included) on which there were any, in their order.
    virtual Result<std::vector<DaySum>> days(QDate from, QDate to) = 0;
    /// Of the sessions that count (see counts()) on the days of `from` to `to`, both included.
    virtual Result<std::vector<SetTally>> tallies(QDate from, QDate to) = 0;

    /// The newest interrupted session the person has not decided about; nothing when there is none.
    virtual Result<std::optional<SessionRecord>> undecided() = 0;

    // What the person decides about an interrupted session. Each fails with NotInterrupted when it
    // has gone on or ended elsewhere in the meantime, or was discarded.

    /// To go on with it: it is Open and locked from now on, as saving makes it. Gives it as it
    /// stands now.
    virtual Result<SessionRecord> resume(const SessionId &id) = 0;
    /// Keeps it as it is: it is not offered again.
    virtual Result<Done> keep(const SessionId &id) = 0;
    virtual Result<Done> discard(const SessionId &id) = 0;

    // What the person changes about a session. Each fails with StoreFailed {id} when there is none.

    virtual Result<Done> setNote(const SessionId &id, const QString &note) = 0;
    virtual Result<Done> setTensions(const SessionId &id, Tension before, Tension after) = 0;
    /// Takes it away until restoreRemoved(), or until purge() does away with it.
    virtual Result<Done> remove(const SessionId &id, const QDateTime &now) = 0;
    virtual Result<Done> restoreRemoved(const SessionId &id) = 0;
    /// The last removed first.
    virtual Result<std::vector<RemovedSession>> removed() = 0;
    static constexpr int daysRemovedAreKept = 30;
    /// Does away with what was removed more than 30 days before `now`.
    virtual Result<Done> purge(const QDateTime &now) = 0;

    // Both fail with StoreBusy {file} while another program holds it.
    virtual Result<ImportCount> previewImport(const std::vector<SessionRecord> &sessions) = 0;
    /// All of `sessions` or none.
    virtual Result<ImportCount> importSessions(const std::vector<SessionRecord> &sessions,
                                               const QDateTime &now) = 0;
    /// Removes, as remove() does, what the last import brought; nothing when there was none. Gives
    /// how many sessions that were.
    virtual Result<int> undoImport(const QDateTime &now) = 0;

    /// Does away with every file that holds something of the history, also with those that could
    /// not be used, and begins anew with the next call. Fails with StoreBusy {file}, or with
    /// StoreUnavailable {file, reason} at the first that cannot go.
    virtual Result<Done> removeEverything() = 0;
    /// Goes on with a copy of `backup`. Gives the name under which the history so far is kept
    /// aside; fails with StoreBusy {file} while a session is on its way, here or in another
    /// program, and as restoreBackup() and open() do.
    virtual Result<QString> restore(const QString &backup, const QDateTime &now) = 0;
};

} // namespace limber
