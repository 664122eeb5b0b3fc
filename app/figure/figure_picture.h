// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/figure/back_map.h"
#include "app/figure/figure_painter.h"
#include "core/figure/pose_book.h"

namespace limber {

/// How a still picture lies in its box.
struct PictureLook {
    FigureLook look = FigureLook::Color;
    Medium medium = Medium::Screen;
    /// Of the box; nothing is drawn outside it.
    double corner = 0;
    /// Whether the box is filled.
    bool backdrop = true;
    /// The other side of the body, or a language that reads from right to left.
    bool mirrored = false;
    /// What the box shows of the world, so that two pictures have one scale; else what is drawn.
    std::optional<Bounds> bounds{};
};

/// The body map that shows what the side view cannot.
[[nodiscard]] BackMapState seenFromBehind(const SwayPose &pose, const Person &person);

/// The last of how anybody comes off the roller.
[[nodiscard]] const Picture &comingOff();

/// Of the box in which paintPicture() shows bounds wider than high as large as the width allows.
[[nodiscard]] double pictureHeightFor(double width, const Bounds &bounds);

/// Paints a still picture with its arrow as large as the box allows, floor and mat included: the
/// thumbnails of lists, and the printed sheet.
void paintPicture(QPainter &painter, const QRectF &box, const Picture &picture,
                  const Person &person, const Theme &theme, const PictureLook &look = {});

} // namespace limber
