// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_pieces.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "core/base/overload.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

Qt::Alignment otherSide(Qt::Alignment align)
{
    if (align & Qt::AlignLeft)
        return Qt::AlignRight;
    if (align & Qt::AlignRight)
        return Qt::AlignLeft;
    return align;
}

} // namespace

SheetItem moved(SheetItem item, QPointF by)
{
    std::visit(Overload{
                   [&](LineItem &line) {
                       line.from += by;
                       line.to += by;
                   },
                   [&](auto &boxed) { boxed.box.translate(by); },
               },
               item);
    return item;
}

SheetItem mirrored(SheetItem item, double width)
{
    const auto turn = [width](QRectF &box) {
        box.moveLeft(width - box.right());
    };
    std::visit(Overload{
                   [&](LineItem &line) {
                       line.from.setX(width - line.from.x());
                       line.to.setX(width - line.to.x());
                   },
                   [&](TextItem &text) {
                       turn(text.box);
                       text.align = otherSide(text.align);
                   },
                   [&](FigureItem &figure) {
                       turn(figure.box);
                       figure.mirrored = true;
                   },
                   [&](auto &boxed) { turn(boxed.box); },
               },
               item);
    return item;
}

void Piece::put(const Piece &other, QPointF at)
{
    for (const SheetItem &item : other.items)
        items.push_back(moved(item, at));
    height = std::max(height, at.y() + other.height);
}

void Piece::append(const Piece &other, double gap)
{
    if (other.height > 0)
        put(other, {0, height > 0 ? height + gap : 0});
}

Piece textPiece(const Typesetter &type, const QString &text, Face face, double width, Ink ink,
                Qt::Alignment align)
{
    if (text.isEmpty())
        return {};
    const double height = type.height(text, face, width);
    return {height, {TextItem{{0, 0, width, height}, text, face, ink, align}}};
}

QSizeF paperSize(Paper paper)
{
    return paper == Paper::A4 ? QSizeF{210 * mm, 297 * mm} : QSizeF{215.9 * mm, 279.4 * mm};
}

Piece pageHead(const Typesetter &type, const QString &title, const QString &subtitle,
               const Piece &names, double width)
{
    const double aside = width * namesShare, main = width - aside - gutter;
    Piece piece = textPiece(type, title, Face::Title, main);
    piece.append(textPiece(type, subtitle, Face::Body, main, Ink::Muted), .3 * mm);
    piece.put(names, {width - aside, 1.8 * mm});
    const double y = piece.height + 1.6 * mm;
    piece.items.push_back(LineItem{{0, y}, {width, y}, .35 * mm, Ink::Black});
    piece.height = y;
    return piece;
}

Piece nameLine(const Typesetter &type, const QString &label, const QString &name, double width)
{
    const double words = type.width(label, Face::Caption) + 1.5 * mm;
    Piece piece = textPiece(type, label, Face::Caption, words, Ink::Muted);
    if (name.isEmpty()) {
        const double base = piece.height - .6 * mm;
        piece.items.push_back(LineItem{{words, base}, {width, base}, .2 * mm, Ink::Muted});
    } else {
        piece.put(textPiece(type, name, Face::CaptionStrong, width - words), {words, 0});
    }
    return piece;
}

Piece runningHead(const Typesetter &type, const QString &title, double width)
{
    Piece piece = textPiece(type, title, Face::Strong, width, Ink::Muted);
    const double y = piece.height + .8 * mm;
    piece.items.push_back(LineItem{{0, y}, {width, y}, .2 * mm, Ink::Rule});
    piece.height = y;
    return piece;
}

Piece pageFoot(const Typesetter &type, const Piece &above, const QString &left,
               const QString &right, double width)
{
    const double wide = type.width(right, Face::Small);
    Piece piece;
    piece.items.push_back(LineItem{{0, 0}, {width, 0}, .2 * mm, Ink::Rule});
    piece.height = 1.2 * mm;
    piece.append(above);
    const double top = piece.height;
    piece.put(textPiece(type, left, Face::Small, width - wide - gutter, Ink::Muted), {0, top});
    piece.put(textPiece(type, right, Face::Small, wide, Ink::Muted, Qt::AlignRight),
              {width - wide, top});
    return piece;
}

QString pageText(size_t page, size_t pages)
{
    return Words::tr("Page %1 of %2").arg(static_cast<int>(page) + 1).arg(static_cast<int>(pages));
}

SheetItems onPaper(const Piece &body, const Piece &foot, QSizeF paper, bool rightToLeft)
{
    Piece whole;
    whole.put(body, {pageMargin, pageMargin});
    whole.put(foot, {pageMargin, paper.height() - pageMargin - foot.height});
    if (rightToLeft) {
        for (SheetItem &item : whole.items)
            item = mirrored(std::move(item), paper.width());
    }
    return whole.items;
}

} // namespace limber
