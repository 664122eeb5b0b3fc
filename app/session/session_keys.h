// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/widgets/key_help.h"

class QKeyEvent;

namespace limber {

/// What a key means during a session.
enum class SessionKey {
    PauseOrGoOn,
    Next,
    Back,
    Repeat,
    Stop,
    Pain,
    Mute,
    Louder,
    Softer,
    Turn,
    Enlarge,
};

/// Keys are told by Latin letters: on a keyboard of another script their place on it counts.
[[nodiscard]] int latinKeyOf(const QKeyEvent &event);
/// The meaning of a Qt::Key; nothing for one without a meaning of its own.
[[nodiscard]] std::optional<SessionKey>
sessionKeyOf(int key, Qt::LayoutDirection direction = Qt::LeftToRight);
/// Pressed on the way to another key; it means nothing by itself.
[[nodiscard]] bool isModifierKey(int key);
/// The same keys in words.
[[nodiscard]] std::vector<KeyHelp> sessionKeyHelp(Qt::LayoutDirection direction);

} // namespace limber
