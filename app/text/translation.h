// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// The tag of the language to speak: `chosen`, or the system's when that is empty.
[[nodiscard]] QString languageFor(const QString &chosen);

/// Has tr() and the numbers of the running application speak `language`, as far as there are words
/// for it; English otherwise. Once, before anything is worded.
void speak(const QString &language);

} // namespace limber
