// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace limber {

/// How far letters were made smaller, and over how many lines, so that a text fits.
struct FittedText {
    double pixels = 0;
    int lines = 1;
    bool operator==(const FittedText &) const = default;
};

/// The largest size, from `wanted` down, at which `text` fits into `width` over at most `lines`
/// lines. One line is kept down to four fifths of `wanted`; never below `least`.
[[nodiscard]] FittedText fitText(const QString &text, double width, double wanted, double least,
                                 int lines, QFont::Weight weight);

/// The largest size, from `wanted` down to `least`, at which `text` fits into a box over as many
/// lines as that takes.
[[nodiscard]] double fitInto(const QString &text, const QSizeF &box, double wanted, double least,
                             QFont::Weight weight);

/// How far apart drawLines() sets the lines of a text.
[[nodiscard]] double lineHeight(const QFont &font, const QString &text);

/// Draws a text in the painter's font and pen over as many lines as the width of `box` asks for,
/// from the side where the language begins; `vertical` is Qt::AlignTop, AlignVCenter or
/// AlignBottom. Returns the height it took.
double drawLines(QPainter &painter, const QRectF &box, Qt::Alignment vertical, const QString &text);

} // namespace limber
