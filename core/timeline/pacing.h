// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include <QHash>
#include <QString>

#include "core/base/id.h"
#include "core/base/time.h"

namespace limber {

/// The person's choices. The defaults are the domain's.
struct Pacing {
    /// Repetitions a level, kept inside the routine's range; nothing: the most of the range.
    std::optional<int> repetitions{};
    /// Factor on every phase of a breath or a pull; above 1 is slower. 0.5 to 2.
    double tempo = 1.0;
    /// Factor on the rest between sets. 0 to 3.
    double rest = 1.0;
    /// Leaves everything below Region::higherStart out of every level list, travel and hold.
    bool startHigher = false;
    /// Getting into position waits for the person instead of counting down.
    bool waitForMe = false;
    /// How often the person means to practise, 1 to 7; nothing: as the routine says.
    std::optional<int> daysPerWeek{};
    /// What the person uses where the routine offers a choice; nothing: the first named.
    std::set<EquipmentId> equipment{};
    /// Optional steps switched on, by exercise.
    std::set<ExerciseId> optionalSteps{};
    /// The language of what is shown and said.
    QString language = QStringLiteral("en");
    /// How long each text takes to say; texts not in it are estimated at 0.4 s a word.
    QHash<QString, Millis> spoken{};

    bool operator==(const Pacing &) const = default;

    /// How long `text` takes to say.
    [[nodiscard]] Millis spokenLength(const QString &text) const;
};

} // namespace limber
