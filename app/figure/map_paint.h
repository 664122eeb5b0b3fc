// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/map_state.h"
#include "app/style/theme.h"

class QPainter;
class QRectF;

namespace limber {

/// Paints a map into the rectangle. On screens the body is kept as a pixmap, so that a frame is
/// cheap; on paper everything stays a vector.
void paintBackMap(QPainter &painter, const QRectF &bounds, const BackMapState &state,
                  const Theme &theme);

} // namespace limber
