// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace limber {

/// Signs painted as vectors. Left and right are those of the screen.
enum class Icon {
    None,
    Home,
    History,
    Play,
    Pause,
    Back,
    Next,
    Repeat,
    Stop,
    Warning,
    Clock,
    Check,
    Cross,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    Print,
    Sound,
    SoundOff,
    Preferences,
    Person,
    Moon,
    Bell,
    Shield,
    Archive,
};

/// Paints the sign into the largest square centred in `box`; the painter is left as it was.
void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &color);

/// The sign to show where things run from right to left: arrows and chevrons are swapped, signs of
/// playing are not.
[[nodiscard]] Icon mirrored(Icon icon);

} // namespace limber
