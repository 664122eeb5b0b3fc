// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "app/audio/samples.h"
#include "core/cue/sound_preferences.h"

namespace limber {

/// Says a text in samples. Slow; used by one thread at a time.
class Voice {
public:
    virtual ~Voice() = default;
    /// As loud as a signal, without silence around it; empty when it cannot be said.
    [[nodiscard]] virtual Samples say(const QString &text) = 0;
};

/// Says nothing.
class SilentVoice final : public Voice {
public:
    [[nodiscard]] Samples say(const QString &) override { return {}; }
};

/// The voice of that name, or another one that speaks `language`, at so many words a minute; the
/// silent one when none is installed. All voices together are for one thread.
[[nodiscard]] std::unique_ptr<Voice> makeVoice(VoiceName name, const QString &language,
                                               int wordsPerMinute);

} // namespace limber
