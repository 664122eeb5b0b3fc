// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/samples.h"

namespace limber {

/// The loudest 400 ms of a sound between silences, in LUFS (ITU-R BS.1770) when it is played on
/// both channels; -infinity for silence.
[[nodiscard]] double loudness(const Samples &samples);

/// Brings a sound to a loudness; silence stays silent.
void makeLoud(Samples &samples, double lufs);

} // namespace limber
