// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/named_routine.h"
#include "app/log.h"
#include "app/print/sheet_pdf.h"
#include "app/settings.h"
#include "app/text/translation.h"
#include "core/store/history_store.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

/// What is written down; a history that cannot be read is told, and the log stays empty.
std::vector<SessionRecord> sessionsIn(const Folders &folders, Console &console)
{
    const auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
    const auto sessions = store->loadAll();
    console.err.problems({}, store->problems());
    if (sessions)
        return *sessions;
    console.err.problems({}, sessions.problems());
    return {};
}

} // namespace

int runPrint(const CommandLine &line, const Folders &folders, Console &console)
{
    Settings settings(folders.settingsFile());
    console.err.problems({}, settings.problems());
    const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());
    const auto named = namedRoutine(line, library, console);
    if (const int *code = std::get_if<int>(&named))
        return *code;
    const auto &entry = std::get<LibraryEntry>(named);

    Pacing pacing = settings.pacingIn(spokenLanguage());
    if (line.repetitions)
        pacing.repetitions = line.repetitions;
    const auto timeline = compile(entry.routine, library.catalog(), pacing);
    if (!timeline) {
        console.err.problems(line.operands.front(), timeline.problems());
        return exit_code::refused;
    }

    std::vector<SessionRecord> history;
    if (line.sheet.logFromHistory)
        history = sessionsIn(folders, console);
    const PdfFile file = sheetFileOf(entry, composeSheet(*timeline, line.sheet, settings.person(),
                                                         QDate::currentDate(), history));
    if (const auto saved = saveWhole(line.output, pdfOf(file)); !saved) {
        console.err.problems({}, saved.problems());
        qCWarning(programLog, "a sheet could not be saved");
        return exit_code::environmentFailed;
    }
    console.out.line(Words::tr("The sheet is in %1", "a file").arg(line.output));
    return exit_code::done;
}

} // namespace limber
