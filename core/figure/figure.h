// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/figure/outline.h"
#include "core/figure/person.h"
#include "core/figure/skeleton.h"

namespace limber {

/// What a shape belongs to, for tests and for what is drawn apart.
enum class Part {
    Floor,
    Mat,
    Post,
    Shadow,
    RollerFar,
    FarArm,
    FarHand,
    FarSleeve,
    FarHandle,
    FarLeg,
    FarFoot,
    RollerAlong,
    Pelvis,
    NearLeg,
    NearFoot,
    Neck,
    Head,
    Face,
    Hair,
    Top,
    Glow,
    RollerNear,
    Band,
    NearHandle,
    CastShadow,
    NearArm,
    NearHand,
    NearSleeve,
    Arrow,
};

/// The role of a colour; a theme says which colour that is.
enum class Pigment {
    Skin,
    SkinShade,
    SkinFar,
    Hair,
    HairHigh,
    Ink,
    Brow,
    Lip,
    Blush,
    Top,
    TopHigh,
    TopShade,
    TopFar,
    Legs,
    LegsShade,
    LegsFar,
    Roller,
    RollerShade,
    RollerHigh,
    RollerCore,
    RollerHollow,
    Glow,
    GlowCore,
    Band,
    Handle,
    Post,
    Fitting,
    Mat,
    MatEdge,
    Floor,
    Shadow,
    Move,
    Breath,
};

/// Pigments along a line, or from a centre outwards when radial.
struct Gradient {
    struct Stop {
        double at = 0;
        Pigment pigment{};
        bool operator==(const Stop &) const = default;
    };
    bool radial = false;
    Vec from{}, to{};
    std::vector<Stop> stops{};
    bool operator==(const Gradient &) const = default;
};

/// An ellipse that fades out towards its edge.
struct SoftSpot {
    Vec centre{};
    double radiusX = 0;
    double radiusY = 0;
    bool operator==(const SoftSpot &) const = default;
};

/// One thing to be drawn: a filled outline, a stroked one, or a soft spot.
struct Shape {
    Part part{};
    Pigment pigment{};
    Outline outline{};
    /// Of the stroke; 0 is filled.
    double width = 0;
    double opacity = 1;
    std::optional<Gradient> gradient{};
    std::optional<SoftSpot> soft{};
    /// Lies on another shape and has no edge of its own: shade, light, texture.
    bool detail = false;
    /// Index of an earlier shape; only what lies inside that one is drawn.
    std::optional<size_t> within{};
    bool operator==(const Shape &) const = default;
};

/// A rectangle in the figure's world; empty until something is added.
struct Bounds {
    Vec low{1e9, 1e9};
    Vec high{-1e9, -1e9};

    [[nodiscard]] bool isEmpty() const { return low.real() > high.real(); }
    [[nodiscard]] double width() const { return high.real() - low.real(); }
    [[nodiscard]] double height() const { return high.imag() - low.imag(); }
    void add(Vec point, double margin = 0);
    void add(const Bounds &other);
    bool operator==(const Bounds &) const = default;
};

/// A person as drawn: every outline, in the order of drawing. Body height is 1, the floor y = 0.
struct Figure {
    std::vector<Shape> shapes{};

    /// Everything but shadows.
    [[nodiscard]] Bounds bounds() const;
};

/// Draws a solved pose.
[[nodiscard]] Figure dressed(const Skeleton &bones, const Person &person);
/// Solves a pose and draws it.
[[nodiscard]] Figure solve(const Pose &pose, const Person &person = allPersons().front());

/// The floor between two places and a mat on it; behind the figure.
[[nodiscard]] std::vector<Shape> groundBetween(double from, double until);

/// The same seen from the other side, mirrored about x = 0: left is right.
[[nodiscard]] Figure mirrored(Figure figure);

} // namespace limber
