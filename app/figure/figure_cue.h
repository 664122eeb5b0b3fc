// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_scene.h"
#include "core/timeline/timeline.h"

namespace limber {

/// A segment of a timeline as the pose book knows it.
[[nodiscard]] Phase phaseOf(const Timeline &timeline, int segment);

/// What the figure shows this far into a segment.
[[nodiscard]] SceneState sceneAt(const Timeline &timeline, int segment, Millis into);

/// The movement of a step, over and over: one repetition, one round of strokes, one calm breath.
/// Empty when nobody drew the step's exercise.
[[nodiscard]] std::vector<Phase> loopOf(const Timeline &timeline, int step);

/// What is used of each of the routine's choices: what the person has, else the first named.
[[nodiscard]] std::set<EquipmentId> equipmentOf(const Timeline &timeline);

} // namespace limber
