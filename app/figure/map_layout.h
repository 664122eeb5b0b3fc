// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "app/figure/map_state.h"

namespace limber {

/// Where things of a map lie in a rectangle, for painting, for assistive technology and for tests.
struct BackMapLayout {
    struct Mark {
        /// Counted from 1; 0 for a mark that is not a level.
        int number = 0;
        QString name;
        bool current = false;
        bool done = false;
        /// The middle of the roller at this mark, and how far to its side it reaches.
        QPointF bar;
        double reach = 0;
        /// The middle of the number beside it, and the text beside that.
        QPointF dot;
        QRectF text;
    };
    /// Pixels of one body height, and where the spine meets the floor.
    double scale = 1;
    QPointF origin;
    /// The names stand to the left of the body, as they are read.
    bool mirrored = false;
    std::vector<Mark> marks;
    double dotRadius = 0;
    double textPixels = 0;
    /// The hatched zones and the text for the lowest of them.
    std::vector<QRectF> zones;
    QRectF zoneText;
    /// The middle of the roller as it lies now; nothing without one.
    std::optional<QPointF> roller;
};

[[nodiscard]] BackMapLayout layoutBackMap(const QRectF &bounds, const BackMapState &state);

/// What changes in a rectangle while only the roller and the body move.
[[nodiscard]] QRectF movingArea(const QRectF &bounds, const BackMapState &state);

/// Whether the forbidden zones mean anything here: nothing rolls a rower, and lying still along the
/// roller is the one exception.
[[nodiscard]] bool showsZones(const BackMapState &state);

/// The letters of the labels, and the words for a forbidden zone.
[[nodiscard]] QFont labelFont(double pixels, bool strong);
[[nodiscard]] QString neverText();

} // namespace limber
