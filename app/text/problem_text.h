// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace limber {

/// What is wrong and, where there is one, the way out, in a sentence without its place.
[[nodiscard]] QString problemText(const Problem &problem);
/// "/steps/1/extension/levels/0" or "line 3, column 7"; empty for a file as a whole.
[[nodiscard]] QString placeText(const Problem &problem);

} // namespace limber
