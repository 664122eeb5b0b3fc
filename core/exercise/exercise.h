// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QJsonObject>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/body/roller.h"

namespace limber {

/// What a person sees and hears in one kind of segment of an exercise.
struct CueText {
    /// One line readable from three metres; at most 24 characters in English.
    LocalizedText title{};
    /// One short sentence below it.
    LocalizedText support{};
    QJsonObject extra{};
    bool operator==(const CueText &) const = default;
};

/// The names of the segment kinds in files, also the keys of Exercise::cues.
namespace cue_key {
inline constexpr auto getReady = u"get-ready";
inline constexpr auto along = u"along";
/// The two passes of a roll, before and after the step of the feet; `along` where one is missing.
inline constexpr auto alongLower = u"along-lower";
inline constexpr auto alongHigher = u"along-higher";
inline constexpr auto footStep = u"step";
inline constexpr auto sideToSide = u"side-to-side";
inline constexpr auto inhale = u"inhale";
inline constexpr auto arch = u"arch";
inline constexpr auto hold = u"hold";
inline constexpr auto giveBack = u"return";
inline constexpr auto move = u"move";
inline constexpr auto pull = u"pull";
inline constexpr auto squeeze = u"squeeze";
inline constexpr auto release = u"release";
inline constexpr auto rest = u"rest";
inline constexpr auto switchSide = u"switch-side";
inline constexpr auto comeOff = u"come-off";
} // namespace cue_key

/// A movement a person can be guided through. A plain value; the texts are the content's own.
struct Exercise {
    ExerciseId id{};
    LocalizedText name{};
    /// The full instruction, said before the work starts. `{level}` stands for the level's name.
    LocalizedText setUp{};
    /// Replaces setUp for one kind of equipment (straps instead of a band).
    std::map<EquipmentId, LocalizedText> setUpWith{};
    /// The movement in short steps, numbered on the printed sheet.
    std::vector<LocalizedText> instructions{};
    LocalizedText feel{};
    std::vector<LocalizedText> avoid{};
    /// By region, how far planted feet reach in a roll up from its lower end: a roll over more
    /// takes one small step of the feet there, where its routine does not say another place.
    std::map<RegionId, RollerPosition> footStepAt{};
    /// Keyed by cue_key; a missing one falls back to general words.
    std::map<QString, CueText> cues{};
    /// Keys of the file this version does not know, kept for writing back.
    QJsonObject extra{};

    bool operator==(const Exercise &) const = default;
};

} // namespace limber
