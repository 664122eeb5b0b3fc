// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/figure/thumbnails.h"
#include "core/base/result.h"
#include "core/routine/routine_library.h"
#include "core/timeline/timeline.h"

namespace limber {

/// A routine with the time it takes as the person chose; a problem instead where it cannot be
/// guided so.
struct RoutinePlan {
    LibraryEntry entry;
    Pacing pacing;
    Result<Timeline> timeline;

    /// Its title in the person's language.
    [[nodiscard]] QString title() const { return entry.routine.title.in(pacing.language); }
};

[[nodiscard]] RoutinePlan planOf(const LibraryEntry &entry, const Catalog &catalog,
                                 const Pacing &pacing);

/// "3 exercises".
[[nodiscard]] QString exercisesText(const Timeline &timeline);
/// "Foam roller · Resistance band": what is needed as the person chose.
[[nodiscard]] QString equipmentText(const Routine &routine, const Pacing &pacing);
/// The member of a choice that the person uses: the first one chosen, else the first named.
[[nodiscard]] EquipmentId chosenOf(const std::vector<EquipmentId> &choice, const Pacing &pacing);

/// What a routine does with the roller, as one picture: the levels of its first extension, else its
/// first roll, hold or other exercise; nothing where there is no body region to show.
[[nodiscard]] std::optional<BackMapState> overviewMap(const Timeline &timeline);
/// One step, as its exercise is done with the equipment chosen; nothing where there is nothing to
/// show.
[[nodiscard]] std::optional<Still>
stepPicture(const ExerciseId &exercise, const Prescription &prescription, const Pacing &pacing);
/// A routine by its most telling step: the first extension, else the first that can be shown.
[[nodiscard]] std::optional<Still> routinePicture(const Timeline &timeline);

} // namespace limber
