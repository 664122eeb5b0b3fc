// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/figure/map_layout.h"
#include "app/print/sheet_pieces.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

/// A name beside the body and the place it means.
struct Label {
    Piece piece{};
    /// What it points to on the body.
    QPointF at{};
    /// The middle of the label.
    double y = 0;
    Ink ink = Ink::Warm;
};

/// Moves labels, which come from top to bottom, apart until none covers another; gives the lowest
/// end of the last.
double spread(std::vector<Label> &labels, double gap, double bottom)
{
    double low = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, low - label->piece.height / 2);
        low = label->y - label->piece.height / 2 - gap;
    }
    double high = 0;
    for (Label &label : labels) {
        label.y = std::max(label.y, high + label.piece.height / 2);
        high = label.y + label.piece.height / 2 + gap;
    }
    return high - gap;
}

} // namespace

Piece levelFigure(const SheetBlock &block, const Typesetter &type, double width, double height)
{
    const double body = std::min(height * .74, width * .52);
    const double line = type.pitch(Face::Caption);
    const double disc = line * 1.12;
    const double words = body + 3 * mm + disc + 1.2 * mm;
    const QRectF box{0, 0, body, std::min(height, body / .74)};
    const BackMapLayout layout = layoutBackMap(box, *block.map);

    std::vector<Label> labels;
    for (auto mark = layout.marks.rbegin(); mark != layout.marks.rend(); ++mark)
        labels.push_back(
            {textPiece(type, block.levels.value(mark->number - 1), Face::Caption, width - words),
             mark->bar + QPointF{mark->reach, 0}, mark->bar.y()});
    if (showsZones(*block.map) && !layout.zones.empty()) {
        const QRectF &zone = layout.zones.front();
        labels.push_back({textPiece(type, Words::tr("Never here"), Face::CaptionStrong,
                                    width - words, Ink::Warn),
                          {zone.right(), zone.center().y()},
                          zone.center().y(),
                          Ink::Warn});
    }
    const double end = spread(labels, .8 * mm, box.bottom());

    Piece piece;
    piece.items.push_back(MapItem{box, *block.map});
    piece.height = std::max(box.height(), end);
    int number = static_cast<int>(layout.marks.size());
    for (const Label &label : labels) {
        const bool zone = label.ink == Ink::Warn;
        // A bend keeps the lines apart where the labels are wider than their places.
        const double bend = body + 1 * mm, start = body + 3 * mm + (zone ? disc * .7 : 0);
        const double thin = .18 * mm;
        const Ink ink = zone ? Ink::Warn : Ink::Muted;
        piece.items.push_back(LineItem{label.at, {bend - .8 * mm, label.at.y()}, thin, ink});
        piece.items.push_back(
            LineItem{{bend - .8 * mm, label.at.y()}, {bend + 1 * mm, label.y}, thin, ink});
        piece.items.push_back(LineItem{{bend + 1 * mm, label.y}, {start, label.y}, thin, ink});
        if (!zone) {
            piece.items.push_back(BoxItem{.box = {start, label.y - disc / 2, disc, disc},
                                          .corner = disc / 2,
                                          .ink = Ink::Warm});
            piece.items.push_back(TextItem{{start, label.y - line / 2, disc, line},
                                           QString::number(number--),
                                           Face::CaptionStrong,
                                           Ink::Paper,
                                           Qt::AlignHCenter});
        }
        for (const SheetItem &item : label.piece.items)
            piece.items.push_back(moved(item, {words, label.y - label.piece.height / 2}));
    }
    return piece;
}

} // namespace limber
