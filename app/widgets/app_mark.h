// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace limber {

/// The program's sign, a person who arches over a roller, for the desktop.
[[nodiscard]] QIcon appIcon();
/// The same with a dot: something waits.
[[nodiscard]] QIcon appIconWithDot();

/// The same to be painted in a square of `side`, on a screen with so many pixels to a length of 1.
[[nodiscard]] QPixmap appMark(int side, double ratio);

} // namespace limber
