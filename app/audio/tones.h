// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/samples.h"
#include "core/cue/sound_preferences.h"

namespace limber {

/// Loudness of what is said and signalled, in LUFS; the breath lies below, short ticks a little.
inline constexpr double fullLoudness = -19;
inline constexpr double shortLoudness = -23;
inline constexpr double breathLoudness = -29;

/// One signal, synthesised.
[[nodiscard]] Samples chimeSamples(const ChimeCue &tone, SoundTheme theme);

/// A soft tone, exactly as long as the breath; rising in, falling out.
[[nodiscard]] Samples breathSamples(const BreathCue &breath, SoundTheme theme);

} // namespace limber
