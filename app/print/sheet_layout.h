// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "app/print/sheet.h"
#include "app/print/typesetter.h"
#include "core/figure/figure.h"

namespace limber {

// What lies on a page, in hundredths of a millimetre from its upper left corner.

struct LineItem {
    QPointF from{};
    QPointF to{};
    double width = 0;
    Ink ink = Ink::Rule;
    Qt::PenStyle style = Qt::SolidLine;
};

/// A box with round corners: filled, or drawn as a line of that width.
struct BoxItem {
    QRectF box{};
    double corner = 0;
    double width = 0;
    Ink ink = Ink::Black;
};

struct FigureItem {
    QRectF box{};
    Picture picture{};
    /// What the box shows of the world.
    Bounds bounds{};
    bool mirrored = false;
};

struct MapItem {
    QRectF box{};
    BackMapState map{};
};

enum class Sign { Warning, Not };

struct SignItem {
    QRectF box{};
    Sign sign{};
};

using SheetItem = std::variant<TextItem, LineItem, BoxItem, FigureItem, MapItem, SignItem>;
/// In the order in which it is read.
using SheetItems = std::vector<SheetItem>;

/// What all that lies on the pages has in common.
struct PageLook {
    bool largePrint = false;
    bool rightToLeft = false;
    bool greyscale = false;
    /// Who is drawn.
    Person person{};
};

/// What is printed, laid out on pages.
struct SheetPages {
    QSizeF size{};
    PageLook look{};
    std::vector<SheetItems> pages{};
};

/// Lays a sheet out. A block is never split over two pages unless it is larger than one; a heading
/// always stands with what it heads. Pictures give way before there is one page more.
[[nodiscard]] SheetPages layOut(const Sheet &sheet);

} // namespace limber
