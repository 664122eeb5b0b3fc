// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QString>

namespace limber {

/// A widening of the trunk in front: about an arc length of the spine, over a width, by an amount.
struct Bulge {
    double centre = 0;
    double width = 1;
    double amount = 0;
    bool operator==(const Bulge &) const = default;
};

enum class Hair { Bun, Short, Bob };
enum class Legwear { Leggings, Shorts, Wide };

/// What one figure looks like beside its colours. Bones, back and contact are the same for all, so
/// that every pose fits every person.
struct Person {
    /// For settings and file names.
    QString id{};
    Hair hair = Hair::Bun;
    Legwear legwear = Legwear::Leggings;
    bool beard = false;
    /// Laugh lines and crow's feet.
    bool lines = false;
    /// Factors on the thickness of arms, neck and legs, and on the width of the trunk.
    double arms = 1, neck = 1, legs = 1, trunk = 1;
    /// Where the sleeve ends (0 the shoulder, 1 the elbow, 2 the wrist) and how wide it is.
    double sleeve = .54, sleeveWidth = .0055;
    /// Arc length of the spine at which the top ends, and how wide it is.
    double hem = .022, topWidth = .003;
    std::vector<Bulge> front{};

    bool operator==(const Person &) const = default;
};

/// Everyone there is to choose from; the first is the default.
[[nodiscard]] std::span<const Person> allPersons();
/// The first person when nobody has this id.
[[nodiscard]] const Person &personOf(const QString &id);

} // namespace limber
