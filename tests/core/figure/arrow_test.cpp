// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/figure/arrow.h"
#include "core/figure/pose_book.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

/// What an arrow alone covers.
Bounds boundsOf(const Skeleton &bones, Arrow arrow)
{
    Figure figure;
    addArrow(figure, bones, arrow);
    return figure.bounds();
}

Skeleton bonesOf(const QString &pose)
{
    return articulate(std::get<Pose>(*PoseBook::shipped().pose(pose, .198)));
}

} // namespace

TEST(Arrow, NoneDrawsNothing)
{
    EXPECT_TRUE(boundsOf(bonesOf(u"lie-back"_s), Arrow::None).isEmpty());
}

TEST(Arrow, LiesOverTheFigureAndIsNothingElse)
{
    const Skeleton bones = bonesOf(u"extension-arched"_s);
    const Figure plain = dressed(bones, allPersons().front());
    Figure figure = plain;
    addArrow(figure, bones, Arrow::Arch);
    ASSERT_GT(figure.shapes.size(), plain.shapes.size());
    for (size_t i = 0; i < figure.shapes.size(); ++i) {
        if (i < plain.shapes.size())
            EXPECT_EQ(figure.shapes[i], plain.shapes[i]);
        else
            EXPECT_EQ(figure.shapes[i].part, Part::Arrow);
    }
}

TEST(Arrow, PointsWhereTheBodyMoves)
{
    const Skeleton lying = bonesOf(u"lie-back"_s);
    const Bounds lift = boundsOf(lying, Arrow::Lift);
    EXPECT_GT(lift.low.imag(), lying.hip().imag());
    EXPECT_GT(lift.height(), lift.width());

    const Skeleton rolling = bonesOf(u"roll-near"_s);
    const Bounds roll = boundsOf(rolling, Arrow::Roll);
    EXPECT_GT(roll.width(), 4 * roll.height());
    EXPECT_LT(roll.low.real(), rolling.hip().real());

    // The elbow goes back and the body looks to the right.
    const Skeleton row = bonesOf(u"row-finish"_s);
    const Bounds pull = boundsOf(row, Arrow::Pull);
    EXPECT_LT(pull.high.imag(), row.arms[0].elbow.imag());
    EXPECT_GT(pull.width(), 2 * pull.height());

    const Skeleton arched = bonesOf(u"extension-arched"_s);
    EXPECT_LT(boundsOf(arched, Arrow::Arch).low.real(), arched.skull.real());
}

TEST(Picture, HasItsArrowAndIsEmptyFromBehind)
{
    const Picture arched =
        *PoseBook::shipped().picture(ExerciseId{u"thoracic-extension"_s}, PictureKind::End, {});
    ASSERT_NE(arched.arrow, Arrow::None);
    const Figure figure = solve(arched);
    EXPECT_EQ(figure.shapes.back().part, Part::Arrow);
    EXPECT_TRUE(solve(Picture{SwayPose{}, Arrow::None}).shapes.empty());
}
