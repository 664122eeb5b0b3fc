// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body_picture.h"

namespace limber {

/// Arms that hang or rest on the head, and the hands of those that hang.
void drawArms(QPainter &painter, BackPose pose, const BackLook &look, const Theme &theme);

// A rower's arms: `pull` is 0 stretched to the front, to 1 drawn back.

/// Forearms, fists and the band, on the far side of the body.
void drawRowersForearms(QPainter &painter, double pull, const BackLook &look, const Theme &theme);
void drawRowersUpperArms(QPainter &painter, double pull, const BackLook &look, const Theme &theme);

} // namespace limber
