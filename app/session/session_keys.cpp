// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_keys.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionKeys)
};

struct Meaning {
    SessionKey key;
    const char *words;
    /// The first is the one that is told.
    std::array<Qt::Key, 4> keys;
};

constexpr Qt::Key none = Qt::Key_unknown;

// Qt calls it so, and has no Arabic word for it.
[[maybe_unused]] constexpr const char *space = QT_TRANSLATE_NOOP("QShortcut", "Space");

constexpr std::array meanings{
    Meaning{SessionKey::PauseOrGoOn,
            QT_TRANSLATE_NOOP("SessionKeys", "Pause and go on; so does any other key"),
            {Qt::Key_Space, Qt::Key_MediaPlay, Qt::Key_MediaPause, Qt::Key_MediaTogglePlayPause}},
    Meaning{SessionKey::Next,
            QT_TRANSLATE_NOOP("SessionKeys", "On to the next set"),
            {Qt::Key_Right, Qt::Key_MediaNext, none, none}},
    Meaning{SessionKey::Back,
            QT_TRANSLATE_NOOP("SessionKeys", "Back to the start of this set"),
            {Qt::Key_Left, Qt::Key_MediaPrevious, none, none}},
    Meaning{SessionKey::Repeat,
            QT_TRANSLATE_NOOP("SessionKeys", "Repeat this set"),
            {Qt::Key_R, none, none, none}},
    Meaning{SessionKey::Stop,
            QT_TRANSLATE_NOOP("SessionKeys", "Stop"),
            {Qt::Key_Escape, none, none, none}},
    Meaning{SessionKey::Pain,
            QT_TRANSLATE_NOOP("SessionKeys", "While paused: stop because of pain"),
            {Qt::Key_P, none, none, none}},
    Meaning{SessionKey::Mute,
            QT_TRANSLATE_NOOP("SessionKeys", "Sound off and on"),
            {Qt::Key_M, Qt::Key_VolumeMute, none, none}},
    Meaning{SessionKey::Louder,
            QT_TRANSLATE_NOOP("SessionKeys", "Louder"),
            {Qt::Key_Up, Qt::Key_Plus, Qt::Key_VolumeUp, none}},
    Meaning{SessionKey::Softer,
            QT_TRANSLATE_NOOP("SessionKeys", "Softer"),
            {Qt::Key_Down, Qt::Key_Minus, Qt::Key_VolumeDown, none}},
    Meaning{SessionKey::Turn,
            QT_TRANSLATE_NOOP("SessionKeys", "Turn the picture upside down, and back"),
            {Qt::Key_T, none, none, none}},
    Meaning{SessionKey::Enlarge,
            QT_TRANSLATE_NOOP("SessionKeys", "Largest letters, and back"),
            {Qt::Key_L, none, none, none}},
};

/// Onward is where the bar of progress grows to.
int inReadingDirection(int key, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return key;
    return key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Right ? Qt::Key_Left : key;
}

} // namespace

int latinKeyOf(const QKeyEvent &event)
{
    constexpr int firstOfOtherScripts = 0x370;
    if (event.key() < firstOfOtherScripts || event.key() >= Qt::Key_Escape)
        return event.key();
    // The numbers that X11 and Wayland have for places on a keyboard.
    switch (event.nativeScanCode()) {
    case 27:
        return Qt::Key_R;
    case 28:
        return Qt::Key_T;
    case 33:
        return Qt::Key_P;
    case 46:
        return Qt::Key_L;
    case 58:
        return Qt::Key_M;
    default:
        return event.key();
    }
}

std::optional<SessionKey> sessionKeyOf(int key, Qt::LayoutDirection direction)
{
    key = inReadingDirection(key, direction);
    const auto *found = std::find_if(meanings.begin(), meanings.end(), [key](const Meaning &one) {
        return key != none && std::find(one.keys.begin(), one.keys.end(), key) != one.keys.end();
    });
    return found == meanings.end() ? std::nullopt : std::optional{found->key};
}

std::vector<KeyHelp> sessionKeyHelp(Qt::LayoutDirection direction)
{
    std::vector<KeyHelp> help;
    for (const Meaning &one : meanings)
        help.push_back({QKeySequence(inReadingDirection(one.keys.front(), direction))
                            .toString(QKeySequence::NativeText),
                        Words::tr(one.words)});
    return help;
}

bool isModifierKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Insert:
        return true;
    default:
        return false;
    }
}

} // namespace limber
