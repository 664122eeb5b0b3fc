// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typesetter.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

namespace limber {

namespace {

struct Cut {
    double points;
    double largePoints;
    QFont::Weight weight;
};

Cut cutOf(Face face)
{
    switch (face) {
    case Face::Title:
        return {22, 27, QFont::Bold};
    case Face::Heading:
        return {13.5, 19, QFont::Bold};
    case Face::Dose:
        return {10, 15, QFont::Bold};
    case Face::Strong:
        return {9.5, 14, QFont::Bold};
    case Face::Body:
        return {9.2, 14, QFont::Normal};
    case Face::CaptionStrong:
        return {8, 12, QFont::Bold};
    case Face::Caption:
        return {8, 12, QFont::Normal};
    case Face::Small:
        return {7, 10, QFont::Normal};
    }
    return {};
}

/// As a share of the letters' size.
constexpr double lineDistance = 1.27;

/// Of a paragraph's width: no last line is shorter where the lines before it can spare a word.
constexpr double shortestEnd = .25;

} // namespace

QFont Typesetter::font(Face face) const
{
    // Inter, which the window speaks, loses signs in the text of a PDF.
    static const QStringList families{
        QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")};
    const Cut cut = cutOf(face);
    QFont font(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound((m_largePrint ? cut.largePoints : cut.points) * 25.4 * mm / 72));
    font.setWeight(cut.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Typesetter::pitch(Face face) const
{
    return std::ceil(font(face).pixelSize() * lineDistance);
}

double Typesetter::breakLines(QTextLayout &layout, Face face, double width,
                              std::optional<Qt::LayoutDirection> direction) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction.value_or(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight));
    layout.setTextOption(option);
    layout.setFont(font(face));
    const auto setLines = [&](double share) {
        const double distance = pitch(face);
        double height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * share);
            line.setPosition({0, height + (distance - line.height()) / 2});
            height += distance;
        }
        layout.endLayout();
        return height;
    };
    const auto endsShort = [&] {
        return layout.lineAt(layout.lineCount() - 1).naturalTextWidth() < width * shortestEnd;
    };
    const double height = setLines(1);
    if (layout.lineCount() < 2 || !endsShort())
        return height;
    // No word is broken for that.
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    for (const double share : {.95, .9, .85, .8, .75}) {
        if (setLines(share) > height || layout.minimumWidth() > width * share)
            break;
        if (!endsShort())
            return height;
    }
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    return setLines(1);
}

double Typesetter::width(const QString &text, Face face) const
{
    const QFont letters = font(face);
    // A breath wider, so that rounding never breaks a line that fits. Qt breaks one also where its
    // last letter leans out of it, such as an f.
    constexpr double breath = .2 * mm;
    double width = std::ceil(QFontMetricsF(letters).horizontalAdvance(text)) + breath;
    const double widest = width + letters.pixelSize();
    while (width < widest && height(text, face, width) > pitch(face))
        width += breath;
    return width;
}

double Typesetter::height(const QString &text, Face face, double width) const
{
    QTextLayout layout(text);
    return breakLines(layout, face, width);
}

QStringList Typesetter::parted(const QString &text, Face face, double width, int lines) const
{
    QTextLayout layout(text);
    breakLines(layout, face, width);
    QStringList parts;
    for (int line = 0; line < layout.lineCount(); line += lines) {
        const int start = layout.lineAt(line).textStart();
        const int next = line + lines;
        const int end = next < layout.lineCount() ? layout.lineAt(next).textStart()
                                                  : static_cast<int>(text.size());
        parts << text.mid(start, end - start).trimmed();
    }
    return parts;
}

void Typesetter::draw(QPainter &painter, const TextItem &item) const
{
    QTextLayout layout(item.text);
    breakLines(layout, item.face, item.box.width(), item.direction);
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double unused = item.box.width() - line.naturalTextWidth();
        const double aside = item.align & Qt::AlignHCenter ? unused / 2
                             : item.align & Qt::AlignRight ? unused
                                                           : 0;
        // Where a line begins at the right, Qt lays it against the left end of its width.
        line.setPosition({aside, line.y()});
        line.draw(&painter, item.box.topLeft());
    }
}

} // namespace limber
