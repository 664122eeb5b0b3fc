// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/plot.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "app/style/theme.h"

namespace limber {

namespace {

constexpr double leastNumberRoom = 32, nameRoom = 32, nameTop = 12, above = 14;
/// Between the numbers and the lines.
constexpr double numberGap = 8;

QFont smallFont()
{
    return displayFont(13, QFont::Medium);
}

} // namespace

Plot Plot::inside(const QRectF &widget, int columns, double top, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const double widest =
        QFontMetricsF(smallFont()).horizontalAdvance(QLocale().toString(std::lround(top)));
    const double numberRoom = std::max(leastNumberRoom, widest + numberGap);
    return {.area = widget.adjusted(mirrored ? 2 : numberRoom, above, mirrored ? -numberRoom : -2,
                                    -nameRoom),
            .columns = columns,
            .top = top,
            .direction = direction};
}

double Plot::heightOf(double value) const
{
    return area.bottom() - area.height() * value / top;
}

QRectF Plot::column(int index) const
{
    const double wide = area.width() / columns;
    const int place = direction == Qt::RightToLeft ? columns - 1 - index : index;
    return {area.left() + wide * place, area.top(), wide, area.height()};
}

void Plot::paintScale(QPainter &painter, const Theme &theme, int step) const
{
    const QLocale locale;
    const bool mirrored = direction == Qt::RightToLeft;
    painter.setFont(smallFont());
    for (int value = 0; value <= top; value += step) {
        const double y = heightOf(value);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.muted);
        constexpr double enough = 100;
        const QRectF number(mirrored ? area.right() + numberGap : area.left() - numberGap - enough,
                            y - 10, enough, 20);
        painter.drawText(number,
                         Qt::AlignVCenter | Qt::AlignAbsolute |
                             static_cast<int>(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         locale.toString(value));
    }
}

void Plot::paintName(QPainter &painter, const Theme &theme, int index, const QString &name) const
{
    painter.setFont(smallFont());
    painter.setPen(theme.muted);
    const double wide = QFontMetricsF(smallFont()).horizontalAdvance(name) + 2;
    const double least = std::max(0.0, area.left() - 6);
    const double left = std::clamp(column(index).center().x() - wide / 2, least,
                                   std::max(least, area.right() + 2 - wide));
    painter.drawText(QRectF(left, area.bottom() + nameTop, wide, nameRoom - nameTop),
                     Qt::AlignHCenter | Qt::AlignTop, name);
}

} // namespace limber
