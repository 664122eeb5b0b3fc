// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalog.h"

namespace limber {

Catalog::Catalog(const std::vector<Exercise> &exercises)
{
    for (const Exercise &exercise : exercises)
        m_exercises.insert_or_assign(exercise.id, exercise);
}

const Exercise *Catalog::find(const ExerciseId &id) const
{
    const auto found = m_exercises.find(id);
    return found == m_exercises.end() ? nullptr : &found->second;
}

Catalog Catalog::with(const std::vector<Exercise> &own) const
{
    Catalog merged = *this;
    for (const Exercise &exercise : own)
        merged.m_exercises.insert_or_assign(exercise.id, exercise);
    return merged;
}

} // namespace limber
