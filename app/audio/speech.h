// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QFuture>
#include <QHash>
#include <QString>

#include "app/audio/samples.h"
#include "app/text/cue_text.h"
#include "core/cue/sound_preferences.h"

namespace limber {

/// Texts as they sound. What no voice can say is not among them.
using Phrases = QHash<QString, SharedSamples>;

/// Has texts said ahead of time, on a thread of its own, and remembers how they sound.
class Speech {
public:
    /// Who says it, and how.
    struct Manner {
        VoiceName voice = VoiceName::Natural;
        int wordsPerMinute = 140;
        bool operator==(const Manner &) const = default;
    };

    Speech();
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    [[nodiscard]] QFuture<Phrases> say(const std::vector<Wording> &words, const Manner &manner);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace limber
