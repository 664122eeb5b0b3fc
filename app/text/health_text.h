// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/health/screening.h"

namespace limber {

/// The question as a row asks it: "A fracture".
[[nodiscard]] QString questionText(HealthQuestion question);
/// Why a yes matters, in one sentence.
[[nodiscard]] QString concernText(HealthQuestion question);

} // namespace limber
