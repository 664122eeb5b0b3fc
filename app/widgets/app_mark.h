// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace limber {

/// The program's sign: a person who arches over a roller.
[[nodiscard]] QIcon appIcon();

} // namespace limber
