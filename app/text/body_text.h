// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/body/roller.h"
#include "core/timeline/timeline.h"

namespace limber {

[[nodiscard]] QString regionName(const RegionId &region);
/// "Bottom of the shoulder blades"; an unknown id is shown as it is.
[[nodiscard]] QString landmarkName(const LandmarkId &landmark);
/// A landmark's name, or "Between lower ribs and bottom of the shoulder blades".
[[nodiscard]] QString positionName(const RollerPosition &position);
/// The same as it stands inside a sentence: "bottom of the shoulder blades".
[[nodiscard]] QString positionInSentence(const RollerPosition &position);
/// positionName() of a recorded level, RollerPosition::text(); empty for an empty one.
[[nodiscard]] QString levelName(const QString &level);
/// Why no roller may go there, in one sentence.
[[nodiscard]] QString zoneReason(Zone zone);
[[nodiscard]] QString equipmentName(const EquipmentId &equipment);
[[nodiscard]] QString sideName(Side side);

} // namespace limber
