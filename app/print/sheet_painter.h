// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_layout.h"

class QPagedPaintDevice;
class QPainter;

namespace limber {

/// Paints a page. The painter's unit is a hundredth of a millimetre, its origin the upper left
/// corner of the paper. Everything stays a vector on devices that keep them.
void paintPage(QPainter &painter, const SheetPages &pages, size_t page);

/// Paints all pages on a device that begins at the corner of its paper, as large as that paper is.
/// False when the device cannot be painted on.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, const SheetPages &pages);

} // namespace limber
