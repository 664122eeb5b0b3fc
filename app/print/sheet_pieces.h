// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "app/print/sheet_layout.h"

namespace limber {

/// Something of a page laid out by itself; its items lie within (0, 0) and the width it was made
/// for, `height` high.
struct Piece {
    double height = 0;
    SheetItems items{};

    /// Puts `other` here.
    void put(const Piece &other, QPointF at);
    /// Puts `other` below what is here already.
    void append(const Piece &other, double gap = 0);
};

[[nodiscard]] SheetItem moved(SheetItem item, QPointF by);
/// As it lies on a page of that width that is read from the right.
[[nodiscard]] SheetItem mirrored(SheetItem item, double width);

/// As far from the edges of the paper as every printer reaches.
inline constexpr double pageMargin = 12 * mm;
/// Of the width, for the names beside a title.
inline constexpr double namesShare = .3;

[[nodiscard]] QSizeF paperSize(Paper paper);
/// The title of the first page with its names beside it, and a rule.
[[nodiscard]] Piece pageHead(const Typesetter &type, const QString &title, const QString &subtitle,
                             const Piece &names, double width);
/// A name after what it is; without one a line to write on.
[[nodiscard]] Piece nameLine(const Typesetter &type, const QString &label, const QString &name,
                             double width);
/// Above what goes on on another page.
[[nodiscard]] Piece runningHead(const Typesetter &type, const QString &title, double width);
/// A rule with words below it at either side.
[[nodiscard]] Piece pageFoot(const Typesetter &type, const Piece &above, const QString &left,
                             const QString &right, double width);
/// "Page 1 of 2"; `page` counts from 0.
[[nodiscard]] QString pageText(size_t page, size_t pages);
/// A page within its margins.
[[nodiscard]] SheetItems onPaper(const Piece &body, const Piece &foot, QSizeF paper,
                                 bool rightToLeft);

/// Words as high as they need.
[[nodiscard]] Piece textPiece(const Typesetter &type, const QString &text, Face face, double width,
                              Ink ink = Ink::Black, Qt::Alignment align = Qt::AlignLeft);

/// Factors on the height of pictures, from the largest.
inline constexpr std::array pictureSizes{1.3, 1.15, 1.0, .85, .7, .55};

/// One exercise; `pictures` is one of pictureSizes.
[[nodiscard]] Piece layOutBlock(const SheetBlock &block, const Sheet &sheet, const Typesetter &type,
                                double width, double pictures);
/// As high as that, with larger pictures where the words beside them leave room.
[[nodiscard]] Piece layOutFilledBlock(const SheetBlock &block, const Sheet &sheet,
                                      const Typesetter &type, double width, double pictures);

/// An exercise that is larger than a page.
struct BlockParts {
    /// Each small enough for a page; the first is the heading.
    std::vector<Piece> parts{};
    /// The heading where they go on on another page.
    Piece again{};
};

[[nodiscard]] BlockParts layOutInParts(const SheetBlock &block, const Sheet &sheet,
                                       const Typesetter &type, double width, double pictures);

/// A map of the body with the numbered names of its levels beside it.
[[nodiscard]] Piece levelFigure(const SheetBlock &block, const Typesetter &type, double width,
                                double height);

/// The pages of the log, each `height` high and without the frame of a page.
[[nodiscard]] std::vector<Piece> layOutLog(const Sheet &sheet, const Typesetter &type, double width,
                                           double height);

/// Between the parts of a block.
inline constexpr double gutter = 5 * mm;

} // namespace limber
