// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;
class QPainter;
class QRectF;

namespace limber {

/// The program's sign: a back arched over a roller.
void paintAppMark(QPainter &painter, const QRectF &box);
[[nodiscard]] QIcon appIcon();

} // namespace limber
