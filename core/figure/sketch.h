// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/tube.h"

namespace limber {

/// Collects shapes in the order of drawing.
class Sketch {
public:
    /// Returns the index of the shape, for `within`.
    size_t fill(Part part, Pigment pigment, Outline outline, double opacity = 1);
    size_t fill(Part part, Gradient gradient, Outline outline);
    void fillWithin(size_t shape, Part part, Pigment pigment, Outline outline, double opacity = 1);
    void detail(Part part, Pigment pigment, Outline outline, double opacity = 1);
    void line(Part part, Pigment pigment, Outline outline, double width, double opacity = 1);
    void shade(Part part, Pigment pigment, const Tube &tube, Shading shading);
    void spot(Part part, Pigment pigment, Vec centre, double radiusX, double radiusY,
              double opacity);

    [[nodiscard]] Figure take() { return {std::move(m_shapes)}; }
    [[nodiscard]] std::vector<Shape> takeShapes() { return std::move(m_shapes); }

private:
    size_t add(Shape shape);

    std::vector<Shape> m_shapes;
};

} // namespace limber
