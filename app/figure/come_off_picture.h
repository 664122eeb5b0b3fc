// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/theme.h"

class QPainter;
class QRectF;

namespace limber {

/// Paints someone who came off the roller safely: rolled to one side, hands on the floor. Fills the
/// rectangle's width with the floor; the corners are the caller's.
void paintComeOff(QPainter &painter, const QRectF &bounds, const Theme &theme);

} // namespace limber
