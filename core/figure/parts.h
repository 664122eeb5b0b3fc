// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>

#include "core/figure/sketch.h"

namespace limber {

// The parts that a figure is drawn from. Only figure.cpp and facing.cpp need them.

enum class Distance { Near, Far };

/// Thickness of a limb at 0 (hip, shoulder) over 1 (knee, elbow) to 2 (ankle, wrist).
[[nodiscard]] double legFront(double at);
[[nodiscard]] double legBack(double at);
[[nodiscard]] double armRadius(double at);
/// How far down a leg the legwear reaches, and how much it stands off the leg.
[[nodiscard]] double legwearEnd(Legwear legwear);
[[nodiscard]] double legwearWidth(Legwear legwear, double at);

/// The points between `from` and `until` along a bent line, with their thickness.
[[nodiscard]] Tube limbTube(const BentLine &bent, double from, double until,
                            const std::function<double(double)> &left,
                            const std::function<double(double)> &right);
/// Points given in thousandths of a body in the frame of `origin` and `axis`.
[[nodiscard]] std::vector<Vec> placed(Vec origin, Vec axis, std::initializer_list<Vec> points);

void drawLeg(Sketch &sketch, const LegBones &leg, const Person &person, Distance distance);

/// The index of the trunk in the sketch and its shape, for what is cut to it.
void drawPelvis(Sketch &sketch, const Skeleton &bones, const Person &person);
[[nodiscard]] size_t drawTop(Sketch &sketch, const Skeleton &bones, const Person &person);
void drawGlow(Sketch &sketch, const Skeleton &bones, const Person &person);

/// Returns the index of the head, for what is cut to it.
[[nodiscard]] size_t drawHead(Sketch &sketch, const Skeleton &bones, const Person &person);

void drawFarArm(Sketch &sketch, const Skeleton &bones, const Person &person);
void drawNearArm(Sketch &sketch, const Skeleton &bones, const Person &person);
/// What the near arm throws on the trunk and the head.
void drawArmShadow(Sketch &sketch, const Skeleton &bones, const Person &person, size_t top,
                   size_t head);

void drawShadows(Sketch &sketch, const Skeleton &bones);
void drawRollerFar(Sketch &sketch, Vec centre);
void drawRollerNear(Sketch &sketch, Vec centre);
void drawRollerAlong(Sketch &sketch, double centre);
void drawPost(Sketch &sketch, const Pose &pose);
void drawGear(Sketch &sketch, const Skeleton &bones);
void drawHandle(Sketch &sketch, const Skeleton &bones, Distance distance);

} // namespace limber
