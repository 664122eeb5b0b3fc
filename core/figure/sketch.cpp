// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sketch.h"

#include <utility>

namespace limber {

size_t Sketch::add(Shape shape)
{
    m_shapes.push_back(std::move(shape));
    return m_shapes.size() - 1;
}

size_t Sketch::fill(Part part, Pigment pigment, Outline outline, double opacity)
{
    return add(
        {.part = part, .pigment = pigment, .outline = std::move(outline), .opacity = opacity});
}

size_t Sketch::fill(Part part, Gradient gradient, Outline outline)
{
    const Pigment pigment = gradient.stops.front().pigment;
    return add({.part = part,
                .pigment = pigment,
                .outline = std::move(outline),
                .gradient = std::move(gradient)});
}

void Sketch::fillWithin(size_t shape, Part part, Pigment pigment, Outline outline, double opacity)
{
    add({.part = part,
         .pigment = pigment,
         .outline = std::move(outline),
         .opacity = opacity,
         .detail = true,
         .within = shape});
}

void Sketch::detail(Part part, Pigment pigment, Outline outline, double opacity)
{
    add({.part = part,
         .pigment = pigment,
         .outline = std::move(outline),
         .opacity = opacity,
         .detail = true});
}

void Sketch::line(Part part, Pigment pigment, Outline outline, double width, double opacity)
{
    add({.part = part,
         .pigment = pigment,
         .outline = std::move(outline),
         .width = width,
         .opacity = opacity});
}

void Sketch::shade(Part part, Pigment pigment, const Tube &tube, Shading shading)
{
    for (Outline &strip : tube.shade(shading))
        detail(part, pigment, std::move(strip));
}

void Sketch::spot(Part part, Pigment pigment, Vec centre, double radiusX, double radiusY,
                  double opacity)
{
    add({.part = part,
         .pigment = pigment,
         .opacity = opacity,
         .soft = SoftSpot{centre, radiusX, radiusY}});
}

} // namespace limber
