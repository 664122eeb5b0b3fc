// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace limber {

/// Margins that swap their sides where a line begins at the right: Qt mirrors what a layout holds,
/// but not its margins.
[[nodiscard]] inline QMargins mirroredMargins(int begin, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins{end, top, begin, bottom}
                                            : QMargins{begin, top, end, bottom};
}

} // namespace limber
