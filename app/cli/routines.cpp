// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/print/attached_routine.h"
#include "app/settings.h"
#include "app/text/format.h"
#include "app/text/translation.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineCommands)
};

/// What is wrong with a routine however the person chooses: every optional step is on.
Problems problemsOf(const QString &file)
{
    const Catalog &catalog = RoutineLibrary::shippedCatalog();
    const auto entry = readRoutineOrSheet(file, catalog);
    if (!entry)
        return entry.problems();
    Pacing everything;
    for (const Step &step : entry->routine.steps)
        everything.optionalSteps.insert(step.exercise);
    const auto timeline = compile(entry->routine, catalog, everything);
    return timeline ? Problems{} : timeline.problems();
}

} // namespace

int runList(const CommandLine &, const Folders &folders, Console &console)
{
    const Settings settings(folders.settingsFile());
    const Pacing pacing = settings.pacingIn(spokenLanguage());
    const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());

    Table table;
    for (const LibraryEntry &entry : library.entries()) {
        const auto timeline = compile(entry.routine, library.catalog(), pacing);
        table.add(
            {entry.routine.id.text(), entry.routine.title.in(pacing.language),
             timeline ? aboutText(timeline->length()) : QString{},
             entry.shipped() ? Words::tr("shipped", "a routine") : Words::tr("own", "a routine")});
    }
    table.print(console.out);
    for (const FileProblems &refused : library.refused())
        console.err.problems(refused.file, refused.problems);
    return exit_code::done;
}

int runValidate(const CommandLine &line, Console &console)
{
    bool refused = false;
    for (const QString &file : line.operands) {
        const Problems problems = problemsOf(file);
        if (problems.empty())
            console.out.line(Words::tr("%1: fine", "a file").arg(file));
        console.out.problems(file, problems);
        refused = refused || !problems.empty();
    }
    return refused ? exit_code::refused : exit_code::done;
}

} // namespace limber
