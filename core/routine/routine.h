// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QJsonObject>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/time.h"
#include "core/body/roller.h"
#include "core/exercise/exercise.h"

namespace limber {

// Every struct here carries in `extra` the keys of the file that this version does not know, so
// that writing a routine back loses nothing.

enum class StrokeKind { Along, SideToSide };

struct Strokes {
    StrokeKind kind = StrokeKind::Along;
    Millis duration{};
    QJsonObject extra{};
    bool operator==(const Strokes &) const = default;
};

/// Rolling over a travel, one kind of stroke after the other. Always across the body.
struct Roll {
    Travel travel;
    /// Inside the travel: planted feet do not reach over all of it. Strokes along come up to here
    /// in a first pass and go on from here in a second, with one small step of the feet between.
    std::optional<RollerPosition> footStepAt{};
    /// One stroke, from one end of the travel to the other.
    Millis stroke{};
    std::vector<Strokes> strokes{};
    QJsonObject extra{};
    bool operator==(const Roll &) const = default;
};

struct RepetitionRange {
    int min = 1;
    int max = 1;
    QJsonObject extra{};
    bool operator==(const RepetitionRange &) const = default;
};

struct BreathTempo {
    Millis inhale{};
    Millis arch{};
    Millis hold{};
    /// Back up to sitting; the file's key is "return".
    Millis back{};
    QJsonObject extra{};
    bool operator==(const BreathTempo &) const = default;
};

/// Arching over the roller at each level from low to high. Always across the body.
struct Extension {
    /// At least one, on one region, strictly rising.
    std::vector<RollerPosition> levels{};
    RepetitionRange repetitions{};
    BreathTempo tempo{};
    /// To move the roller one level up.
    Millis move{};
    QJsonObject extra{};
    bool operator==(const Extension &) const = default;
};

struct PullTempo {
    Millis pull{};
    Millis squeeze{};
    Millis release{};
    QJsonObject extra{};
    bool operator==(const PullTempo &) const = default;
};

struct Sets {
    int sets = 1;
    int repetitions = 1;
    PullTempo tempo{};
    Millis rest{};
    QJsonObject extra{};
    bool operator==(const Sets &) const = default;
};

/// Staying still: at a position across the body, lengthwise along a region, or with no roller at
/// all.
struct Hold {
    Millis duration{};
    /// The region the roller lies along or across; nothing without a roller.
    std::optional<RegionId> region{};
    Orientation orientation = Orientation::Across;
    /// Set exactly when the roller lies across a region.
    std::optional<RollerPosition> position{};
    QJsonObject extra{};
    bool operator==(const Hold &) const = default;
};

using Prescription = std::variant<Roll, Extension, Sets, Hold>;

struct Step {
    ExerciseId exercise{};
    Prescription prescription;
    /// Done only when the person switched it on.
    bool optional = false;
    /// First left, then right, as sets of their own; the file's key is "sides": "both".
    bool bothSides = false;
    QJsonObject extra{};
    bool operator==(const Step &) const = default;
};

struct Credit {
    QString author{};
    LocalizedText note{};
    QJsonObject extra{};
    bool operator==(const Credit &) const = default;
};

/// A therapist's routine, as its file says it. Only readRoutine() checks one; whoever builds one in
/// code is still held to the zone rule by RollerPosition.
struct Routine {
    RoutineId id{};
    int revision = 1;
    LocalizedText title{};
    LocalizedText summary{};
    Credit credit{};
    /// Each entry is a choice: the person needs one of its members.
    std::vector<std::vector<EquipmentId>> equipment{};
    std::optional<int> daysPerWeek{};
    std::vector<LocalizedText> cautions{};
    std::vector<Step> steps{};
    /// Exercises the routine brings along; they win over the catalog's.
    std::vector<Exercise> exercises{};
    QJsonObject extra{};
    bool operator==(const Routine &) const = default;
};

/// The region a roller touches in this prescription; nothing without a roller.
[[nodiscard]] std::optional<RegionId> rollerRegion(const Prescription &prescription);

} // namespace limber
