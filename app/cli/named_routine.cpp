// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_routine.h"

#include <QCoreApplication>

#include "app/cli/exit_code.h"
#include "app/print/attached_routine.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NamedRoutine)
};

Result<LibraryEntry> findEntry(const QString &operand, const RoutineLibrary &library)
{
    if (const LibraryEntry *entry = library.find(RoutineId{operand}))
        return *entry;
    return readRoutineOrSheet(operand, library.catalog());
}

/// Whether some exercise of the routine may be done with so many repetitions a level. One without
/// levels has nothing against it.
bool allowsRepetitions(const Routine &routine, int repetitions)
{
    bool anyRange = false;
    for (const Step &step : routine.steps) {
        const auto *extension = std::get_if<Extension>(&step.prescription);
        if (!extension)
            continue;
        anyRange = true;
        if (repetitions >= extension->repetitions.min && repetitions <= extension->repetitions.max)
            return true;
    }
    return !anyRange;
}

} // namespace

std::variant<LibraryEntry, int> namedRoutine(const CommandLine &line, const RoutineLibrary &library,
                                             Console &console)
{
    const QString &operand = line.operands.front();
    const auto entry = findEntry(operand, library);
    if (!entry && !looksLikeFile(operand)) {
        console.err.line(
            Words::tr("There is no routine “%1”; “limber list” names them all.").arg(operand));
        return exit_code::refused;
    }
    if (!entry) {
        console.err.problems(operand, entry.problems());
        return exit_code::refused;
    }
    if (line.repetitions && !allowsRepetitions(entry->routine, *line.repetitions)) {
        console.err.line(
            Words::tr("--repetitions %1 is outside this routine's range").arg(*line.repetitions));
        return exit_code::wrongUsage;
    }
    return *entry;
}

} // namespace limber
