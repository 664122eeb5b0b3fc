// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_pieces.h"

#include <algorithm>

#include "core/base/overload.h"

namespace limber {

namespace {

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

} // namespace limber
