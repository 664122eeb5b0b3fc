// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/resume.h"

#include "core/routine/routine_file.h"
#include "core/timeline/compile.h"

namespace limber {

Result<Timeline> timelineOf(const SessionRecord &record, const Catalog &catalog)
{
    const auto routine = readRoutine(record.routineText, catalog);
    if (!routine)
        return routine.problems();
    return compile(*routine, catalog, record.pacing, record.nextSet);
}

std::optional<int> setToResume(const SessionRecord &record, const Timeline &timeline)
{
    const bool someLeft = record.nextSet < static_cast<int>(timeline.sets.size());
    return someLeft ? std::optional{record.nextSet} : std::nullopt;
}

} // namespace limber
