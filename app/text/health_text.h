// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/health/screening.h"

namespace limber {

/// The question as a row asks it: "A fracture".
[[nodiscard]] QString questionText(HealthQuestion question);
/// Why a yes matters, in one sentence.
[[nodiscard]] QString concernText(HealthQuestion question);
/// The headline of a yes: "Not with a fracture", "Ask your clinician first".
[[nodiscard]] QString verdictTitle(HealthQuestion question);
/// What to do about a yes, in one sentence.
[[nodiscard]] QString adviceText(HealthQuestion question);

} // namespace limber
