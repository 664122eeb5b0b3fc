// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/base/id.h"
#include "core/exercise/exercise.h"

namespace limber {

/// The exercises a routine may name, by id.
class Catalog {
public:
    Catalog() = default;
    explicit Catalog(const std::vector<Exercise> &exercises);

    /// Null when unknown; valid as long as this catalog.
    [[nodiscard]] const Exercise *find(const ExerciseId &id) const;
    /// This catalog and `own`, which win over exercises of the same id.
    [[nodiscard]] Catalog with(const std::vector<Exercise> &own) const;

    bool operator==(const Catalog &) const = default;

private:
    std::map<ExerciseId, Exercise> m_exercises;
};

} // namespace limber
