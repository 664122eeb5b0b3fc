// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QByteArray>

#include "core/base/id.h"
#include "core/cue/cue.h"

namespace limber {

enum class SoundTheme { Soft, Clear };
/// Natural speaks English only.
enum class VoiceName { Natural, Clear, None };

/// What the person chose about sound.
struct SoundPreferences {
    bool muted = false;
    /// Of everything and of each kind, 0 to 1.
    double volume = 0.8;
    double toneVolume = 1;
    double breathVolume = 1;
    double voiceVolume = 1;
    SoundTheme theme = SoundTheme::Soft;
    VoiceName voice = VoiceName::Natural;
    int wordsPerMinute = 140;
    /// Empty: the system's own choice.
    QByteArray device{};
    CuePreferences cues{};
    /// Known so well that Short says enough where Full is chosen.
    std::set<RoutineId> known{};

    [[nodiscard]] CuePreferences cuesIn(const RoutineId &routine) const
    {
        CuePreferences chosen = cues;
        if (chosen.instructions == Instructions::Full && known.contains(routine))
            chosen.instructions = Instructions::Short;
        return chosen;
    }
    bool operator==(const SoundPreferences &) const = default;
};

} // namespace limber
