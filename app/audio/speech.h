// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFuture>
#include <QHash>
#include <QString>
#include <QStringList>

#include "app/audio/samples.h"
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
        QString language;
        int wordsPerMinute = 140;
        bool operator==(const Manner &) const = default;
    };

    Speech();
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    [[nodiscard]] QFuture<Phrases> say(const QStringList &texts, const Manner &manner);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace limber
