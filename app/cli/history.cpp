// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QDateTime>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/log.h"
#include "app/report/report.h"
#include "app/report/report_pdf.h"
#include "app/settings.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "core/base/clock.h"
#include "core/history/attempts.h"
#include "core/history/session_point.h"
#include "core/routine/routine_library.h"
#include "core/store/backups.h"
#include "core/store/history_export.h"
#include "core/store/history_store.h"
#include "core/timeline/timeline.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QStringList rowOf(const SessionRecord &session)
{
    const auto sets = bestAttempts(session.sets);
    const auto done =
        std::count_if(sets.begin(), sets.end(), [](const SetRecord &set) { return !set.skipped; });
    return {asLived(session.started, session.zone).toString(u"yyyy-MM-dd hh:mm"_s),
            session.routineTitle,
            outcomeText(session.outcome, session.reason),
            durationText(session.active),
            QString::number(done),
            tensionText(session.before, session.after)};
}

Result<Done> printTable(HistoryStore &store, const SessionFilter &filter, Output &out)
{
    Table table;
    table.add({Words::tr("Started"), Words::tr("Routine"), Words::tr("How it ended"),
               Words::tr("Moved"), Words::tr("Sets"), Words::tr("Tension")});
    bool any = false;
    if (auto read = eachSession(store, filter,
                                [&](const SessionRecord &session) {
                                    any = true;
                                    table.add(rowOf(session));
                                    return true;
                                });
        !read)
        return read;
    if (any)
        table.print(out);
    else
        out.line(Words::tr("No sessions yet."));
    return Done{};
}

Result<Done> print(HistoryStore &store, const CommandLine &line, Output &out)
{
    const SessionFilter filter{.from = line.since};
    if (line.format == HistoryFormat::Table)
        return printTable(store, filter, out);
    const auto format = line.format == HistoryFormat::Json ? ExportFormat::Json : ExportFormat::Csv;
    return exportHistory(store, filter, format, [&out](const QByteArray &bytes) {
        out.write(bytes);
        return !out.closed() && !out.failed();
    });
}

/// Nothing when it cannot be used to be changed; that is told.
std::unique_ptr<HistoryStore> openToChange(const Folders &folders, Console &console)
{
    auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
    console.err.problems({}, store->problems());
    logProblems(historyLog, store->problems());
    return store->persistent() ? std::move(store) : nullptr;
}

int failed(const Problems &problems, Console &console)
{
    console.err.problems({}, problems);
    logProblems(historyLog, problems);
    return exit_code::environmentFailed;
}

void tell(const ImportCount &count, Output &out)
{
    out.line(Words::tr("New sessions: %1").arg(count.added));
    out.line(Words::tr("Sessions that are here already: %1").arg(count.known));
}

int runImport(const CommandLine &line, const Folders &folders, Console &console)
{
    const auto sessions = readHistoryFile(line.importFile);
    if (!sessions) {
        console.err.problems(line.importFile, sessions.problems());
        return exit_code::refused;
    }
    const auto store = openToChange(folders, console);
    if (!store)
        return exit_code::environmentFailed;
    const auto count = line.dryRun
                           ? store->previewImport(*sessions)
                           : store->importSessions(*sessions, QDateTime::currentDateTimeUtc());
    if (!count)
        return failed(count.problems(), console);
    tell(*count, console.out);
    if (line.dryRun)
        console.out.line(Words::tr("Nothing was changed."));
    else if (count->added > 0)
        console.out.line(Words::tr("“limber history --undo-import” takes them out again."));
    return exit_code::done;
}

int runUndoImport(const Folders &folders, Console &console)
{
    const auto store = openToChange(folders, console);
    if (!store)
        return exit_code::environmentFailed;
    const auto undone = store->undoImport(QDateTime::currentDateTimeUtc());
    if (!undone)
        return failed(undone.problems(), console);
    console.out.line(Words::tr("Sessions taken out: %1").arg(*undone));
    return exit_code::done;
}

int runRestore(const CommandLine &line, const Folders &folders, Console &console)
{
    const auto backups = backupsOf(folders.historyFile());
    if (line.dryRun) {
        for (const Backup &backup : backups)
            console.out.line(backup.file);
        return exit_code::done;
    }
    if (line.operands.isEmpty() && backups.empty()) {
        console.err.line(Words::tr("There is no copy of the history yet."));
        return exit_code::refused;
    }
    const QString backup = line.operands.isEmpty() ? backups.front().file : line.operands.front();
    // Opened only then: what is there now need not be fit for use.
    const auto kept =
        restoreBackup(folders.historyFile(), backup, QDateTime::currentDateTimeUtc(), seconds{5});
    if (!kept) {
        const int code = failed(kept.problems(), console);
        const bool unfit = kept.problems().front().code == ProblemCode::BackupUnusable;
        return unfit ? exit_code::refused : code;
    }
    console.out.line(Words::tr("Restored from “%1”.").arg(backup));
    if (!kept->isEmpty())
        console.out.line(Words::tr("The history so far is kept as “%1”.").arg(*kept));
    return exit_code::done;
}

int runReport(const CommandLine &line, const Folders &folders, Console &console)
{
    const auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
    const auto sessions = allSummaries(*store, {.from = line.since});
    console.err.problems({}, store->problems());
    logProblems(historyLog, store->problems());
    if (!sessions)
        return failed(sessions.problems(), console);
    if (sessions->empty()) {
        console.err.line(Words::tr("There are no sessions to report on."));
        return exit_code::refused;
    }
    const SessionSummary &first = sessions->back();
    const QDate today = SystemClock().wall().date();
    ReportOptions options{.from = line.since.value_or(dayLived(first.started, first.zone)),
                          .to = today,
                          .paper = usualPaper()};
    if (line.withNotes) {
        for (const SessionSummary &session : *sessions)
            options.noted.insert(session.id);
    }
    const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());
    const Pacing pacing = Settings(folders.settingsFile()).pacing();
    const Report report = composeReport(
        *sessions, options, daysPerWeek(library.entries().front().routine, pacing), today);
    if (const auto saved = saveWhole(line.report, pdfOf(reportFileOf(report))); !saved) {
        console.err.problems({}, saved.problems());
        qCWarning(programLog, "a report could not be saved");
        return exit_code::environmentFailed;
    }
    console.out.line(Words::tr("The report is in %1", "a file").arg(line.report));
    return exit_code::done;
}

} // namespace

int runHistory(const CommandLine &line, const Folders &folders, Console &console)
{
    if (!line.importFile.isEmpty())
        return runImport(line, folders, console);
    if (!line.report.isEmpty())
        return runReport(line, folders, console);
    if (line.undoImport)
        return runUndoImport(folders, console);
    if (line.restore)
        return runRestore(line, folders, console);

    const auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
    const auto count = store->count({});
    console.err.problems({}, store->problems());
    logProblems(historyLog, store->problems());
    if (!count) {
        console.err.problems({}, count.problems());
        return exit_code::environmentFailed;
    }
    // That none could be read does not mean that there are none.
    if (*count == 0 && !store->problems().empty())
        return exit_code::environmentFailed;
    if (const auto printed = print(*store, line, console.out); !printed)
        return failed(printed.problems(), console);
    return exit_code::done;
}

} // namespace limber
