// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sketch.h"

#include <utility>

namespace limber {

size_t Sketch::add(Shape shape)
{
    m_shapes.push_back(std::move(shape));
    return m_shapes.size() - 1;
}

size_t Sketch::fill(Part part, Tone tone, Outline outline, double opacity)
{
    return add({.part = part, .tone = tone, .outline = std::move(outline), .opacity = opacity});
}

size_t Sketch::fill(Part part, Gradient gradient, Outline outline)
{
    const Tone tone = gradient.stops.front().tone;
    return add({.part = part,
                .tone = tone,
                .outline = std::move(outline),
                .gradient = std::move(gradient)});
}

void Sketch::fillWithin(size_t shape, Part part, Tone tone, Outline outline, double opacity)
{
    add({.part = part,
         .tone = tone,
         .outline = std::move(outline),
         .opacity = opacity,
         .detail = true,
         .within = shape});
}

void Sketch::detail(Part part, Tone tone, Outline outline, double opacity)
{
    add({.part = part,
         .tone = tone,
         .outline = std::move(outline),
         .opacity = opacity,
         .detail = true});
}

void Sketch::line(Part part, Tone tone, Outline outline, double width, double opacity)
{
    add({.part = part,
         .tone = tone,
         .outline = std::move(outline),
         .width = width,
         .opacity = opacity});
}

void Sketch::shade(Part part, Tone tone, const Tube &tube, Shading shading)
{
    for (Outline &strip : tube.shade(shading))
        detail(part, tone, std::move(strip));
}

void Sketch::spot(Part part, Tone tone, Vec centre, double radiusX, double radiusY, double opacity)
{
    add({.part = part,
         .tone = tone,
         .opacity = opacity,
         .soft = SoftSpot{centre, radiusX, radiusY}});
}

} // namespace limber
