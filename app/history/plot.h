// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QString;

namespace limber {

struct Theme;

/// Columns side by side over a scale that begins at 0, from the leading edge on.
struct Plot {
    /// Of the widget, without what the numbers and names around the columns take.
    QRectF area;
    int columns = 1;
    double top = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Leaves room for the numbers of the scale, the highest's half height and the names below.
    static Plot inside(const QRectF &widget, int columns, double top,
                       Qt::LayoutDirection direction);

    [[nodiscard]] double heightOf(double value) const;
    /// From top to bottom of the area.
    [[nodiscard]] QRectF column(int index) const;

    /// A line and a number every `step`.
    void paintScale(QPainter &painter, const Theme &theme, int step) const;
    /// Below the column; kept inside the widget.
    void paintName(QPainter &painter, const Theme &theme, int column, const QString &name) const;
};

} // namespace limber
