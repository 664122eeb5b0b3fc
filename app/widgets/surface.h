// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QWidget;

namespace limber {

struct Theme;

/// What a painted control is drawn on: its theme, and its shape with the focus ring around it.
///
/// The ring lies inside the widget, 3 px wide with a gap of 2 px to the shape, so that it is never
/// clipped and the layout does not know it.
inline constexpr double focusRoom = 5;

/// True once the person goes by keyboard in the widget's window: then focus and mnemonics show.
[[nodiscard]] bool goesByKeyboard(const QWidget &widget);
/// True while `widget` has the focus and shows it.
[[nodiscard]] bool showsFocus(const QWidget &widget);
/// Draws the ring around `shape` where `widget` shows its focus; returns what is left for the
/// shape.
QRectF drawFocus(QPainter &painter, const QWidget &widget, const QRectF &shape, double radius);
/// Antialiased, without an outline; the radius is held to half the height.
void fillRounded(QPainter &painter, const QRectF &shape, double radius, const QColor &fill);
/// A line around `shape` in a theme of high contrast, where fills hardly part; else nothing.
void outlineInContrast(QPainter &painter, const Theme &theme, const QRectF &shape, double radius);
/// A line of `width` along the inside of `shape`.
void strokeRounded(QPainter &painter, const QRectF &shape, double radius, const QColor &line,
                   double width);

} // namespace limber
