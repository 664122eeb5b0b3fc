// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/fitted_text.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include "app/style/theme.h"

namespace limber {

namespace {

/// Arabic letters come from a font whose lines are almost twice as high as Inter's, for marks upon
/// marks that no word here bears.
constexpr double mostLeading = 1.25;

void layOut(QTextLayout &layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

bool fits(const QString &text, double width, double pixels, int lines, QFont::Weight weight)
{
    const QFont font = stageFont(pixels, weight);
    if (lines == 1)
        return QFontMetricsF(font).horizontalAdvance(text) <= width;
    QTextLayout layout(text, font);
    layOut(layout, width, Qt::AlignLeft);
    for (int line = 0; line < layout.lineCount(); ++line) {
        if (layout.lineAt(line).naturalTextWidth() > width)
            return false;
    }
    return layout.lineCount() <= lines;
}

} // namespace

FittedText fitText(const QString &text, double width, double wanted, double least, int lines,
                   QFont::Weight weight)
{
    for (double pixels = wanted; pixels >= wanted * .8; pixels -= .5) {
        if (fits(text, width, pixels, 1, weight))
            return {pixels, 1};
    }
    for (double pixels = wanted * .92; pixels > least; pixels -= .5) {
        if (fits(text, width, pixels, lines, weight))
            return {pixels, lines};
    }
    return {least, lines};
}

double fitInto(const QString &text, const QSizeF &box, double wanted, double least,
               QFont::Weight weight)
{
    double pixels = wanted;
    const auto tooLarge = [&] {
        const double apart = lineHeight(stageFont(pixels, weight), text);
        const int lines = std::max(1, static_cast<int>(box.height() / apart));
        return !fits(text, box.width(), pixels, lines, weight);
    };
    while (pixels > least && tooLarge())
        pixels -= .5;
    return pixels;
}

double lineHeight(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double own = QFontMetricsF(font).lineSpacing();
    return std::clamp(line.isValid() ? line.height() : own, own, own * mostLeading);
}

double drawLines(QPainter &painter, const QRectF &box, Qt::Alignment vertical, const QString &text)
{
    QTextLayout layout(text, painter.font(), painter.device());
    layOut(layout, box.width(),
           painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const double apart = lineHeight(painter.font(), text);
    const double height = apart * layout.lineCount();
    const double spare = box.height() - height;
    double top = vertical == Qt::AlignTop ? 0 : vertical == Qt::AlignVCenter ? spare / 2 : spare;
    for (int index = 0; index < layout.lineCount(); ++index) {
        QTextLine line = layout.lineAt(index);
        // What a line has too much goes above and below the letters as it came.
        line.setPosition({0, top - (line.height() - apart) * line.ascent() / line.height()});
        top += apart;
    }
    layout.draw(&painter, box.topLeft());
    return height;
}

} // namespace limber
