// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// How the program looks as a whole.
struct Look {
    bool dark = false;
    bool contrast = false;
    double textScale = 1;
};

/// What the desktop asks for, where Qt knows.
struct DesktopLook {
    bool dark = false;
    bool reducedMotion = false;
};

/// To be asked before wear(), which takes the desktop's place.
[[nodiscard]] DesktopLook desktopLook();

/// Dresses the running QApplication, again at any time. Colours change at once everywhere; letters
/// only in widgets made from then on.
void wear(const Look &look);

} // namespace limber
