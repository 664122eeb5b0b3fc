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

} // namespace

QFont Typesetter::font(Face face) const
{
    // Inter, which the window speaks, loses signs in the text of a PDF.
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("Liberation Sans")};
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

double Typesetter::breakLines(QTextLayout &layout, Face face, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFont(font(face));
    const double distance = pitch(face);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + (distance - line.height()) / 2});
        height += distance;
    }
    layout.endLayout();
    return height;
}

double Typesetter::width(const QString &text, Face face) const
{
    // A breath wider, so that rounding never breaks a line that fits.
    return std::ceil(QFontMetricsF(font(face)).horizontalAdvance(text)) + .2 * mm;
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
    breakLines(layout, item.face, item.box.width());
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
