// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/figure/facing.h"
#include "core/figure/motion.h"
#include "tests/support/all_motions.h"
#include "tests/support/golden_outlines.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

Pose poseOf(const QString &name, const QString &landmark = {})
{
    return std::get<Pose>(*PoseBook::shipped().pose(
        name, landmark.isEmpty() ? std::nullopt : std::optional{sample::onSpine(landmark)}));
}

/// The parts in the order they are drawn in, neighbours that are alike once.
std::vector<Part> order(const Figure &figure)
{
    std::vector<Part> parts;
    for (const Shape &shape : figure.shapes) {
        if (parts.empty() || parts.back() != shape.part)
            parts.push_back(shape.part);
    }
    return parts;
}

size_t first(const Figure &figure, Part part)
{
    const auto found = std::find_if(figure.shapes.begin(), figure.shapes.end(),
                                    [&](const Shape &shape) { return shape.part == part; });
    return static_cast<size_t>(found - figure.shapes.begin());
}

size_t last(const Figure &figure, Part part)
{
    const auto found = std::find_if(figure.shapes.rbegin(), figure.shapes.rend(),
                                    [&](const Shape &shape) { return shape.part == part; });
    return static_cast<size_t>(figure.shapes.rend() - found) - 1;
}

/// Whether a point lies within an outline taken as a polygon.
bool isWithin(const Outline &outline, Vec point)
{
    std::vector<Vec> corners;
    forEachPoint(outline, [&](Vec corner) { corners.push_back(corner); });
    bool within = false;
    for (size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
        const Vec a = corners[i], b = corners[j];
        if ((a.imag() > point.imag()) != (b.imag() > point.imag()) &&
            point.real() <
                mix(a.real(), b.real(), (point.imag() - a.imag()) / (b.imag() - a.imag())))
            within = !within;
    }
    return within;
}

} // namespace

TEST(Figure, IsDrawnFromTheFarSideToTheNear)
{
    using enum Part;
    EXPECT_THAT(order(solve(poseOf(u"extension-arched"_s, u"lower-ribs"_s))),
                testing::ElementsAre(Shadow, RollerFar, FarArm, FarHand, FarArm, FarSleeve, FarFoot,
                                     FarLeg, Pelvis, NearFoot, NearLeg, Neck, Hair, Head, Hair,
                                     Face, Top, Glow, RollerNear, CastShadow, NearArm, NearHand,
                                     NearArm, NearSleeve));
    EXPECT_THAT(order(solve(poseOf(u"row-finish"_s))),
                testing::ElementsAre(Post, Shadow, FarArm, FarHand, FarArm, FarSleeve, FarHandle,
                                     FarFoot, FarLeg, Pelvis, NearFoot, NearLeg, Neck, Hair, Head,
                                     Hair, Face, Top, Glow, Band, NearHandle, CastShadow, NearArm,
                                     NearHand, NearArm, NearSleeve));
    EXPECT_THAT(order(solve(*PoseBook::shipped().pose(u"come-off-rolled"_s))),
                testing::ElementsAre(Shadow, RollerFar, RollerNear, FarFoot, FarLeg, Pelvis,
                                     NearFoot, NearLeg, FarHand, FarArm, FarSleeve, Neck, Hair,
                                     Head, Hair, Face, Top, Neck, CastShadow, NearHand, NearArm,
                                     NearSleeve));
}

TEST(Figure, TheOrderNeverChangesWithinAMotion)
{
    // Something that changes its place in the order would flicker.
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        for (const MotionLeg &leg : motion.legs()) {
            if (!std::holds_alternative<Pose>(leg.from) || leg.from == leg.to)
                continue;
            for (const Part ahead : {Part::Top, Part::Head, Part::NearLeg}) {
                for (int i = 0; i <= 4; ++i) {
                    const Figure figure = solve(leg.at(i / 4.0));
                    EXPECT_LT(first(figure, ahead), first(figure, Part::NearArm))
                        << qPrintable(name);
                    // The hand lies on the forearm and under the upper arm.
                    EXPECT_LT(first(figure, Part::NearArm), first(figure, Part::NearHand))
                        << qPrintable(name);
                    EXPECT_LT(first(figure, Part::NearHand), last(figure, Part::NearArm))
                        << qPrintable(name);
                }
            }
        }
        if (name.startsWith(u"thoracic-extension move"_s))
            break;
    }
}

TEST(Figure, OutlinesAreAsJudged)
{
    // Points, not pixels: written by `contact_sheet --outlines FILE` after looking at the sheets.
    QFile file(QStringLiteral(LIMBER_TEST_DATA "/figures/outlines.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject now = sample::goldenOutlines();
    EXPECT_GE(golden.size(), 12);
    EXPECT_EQ(golden.keys(), now.keys());
    for (const QString &pose : golden.keys()) {
        const QJsonObject parts = golden.value(pose).toObject();
        for (const QString &part : parts.keys()) {
            const QJsonArray expected = parts.value(part).toArray();
            const QJsonArray actual = now.value(pose).toObject().value(part).toArray();
            ASSERT_EQ(actual.size(), expected.size())
                << qPrintable(pose) << ' ' << qPrintable(part);
            for (qsizetype i = 0; i < expected.size(); ++i)
                ASSERT_NEAR(actual[i].toDouble(), expected[i].toDouble(), .002)
                    << qPrintable(pose) << ' ' << qPrintable(part) << " number " << i;
        }
    }
}

TEST(Figure, TheFaceStaysFreeWhereverTheArmsGo)
{
    // Eye, nose and the corner of the mouth, in the frame of the head.
    constexpr std::array face{Vec{41, 34}, Vec{60, 20}, Vec{53, 1}};
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        for (const MotionLeg &leg : motion.legs()) {
            if (!std::holds_alternative<Pose>(leg.from))
                continue;
            for (int i = 0; i <= (leg.from == leg.to ? 0 : 8); ++i) {
                const Skeleton bones = articulate(std::get<Pose>(leg.at(i / 8.0)));
                for (const Person &person : allPersons()) {
                    for (const Shape &shape : dressed(bones, person).shapes) {
                        const bool nearer = shape.part == Part::NearArm ||
                                            shape.part == Part::NearHand ||
                                            shape.part == Part::NearSleeve;
                        if (!nearer || shape.detail || shape.width > 0)
                            continue;
                        for (const Vec point : face)
                            EXPECT_FALSE(
                                isWithin(shape.outline, bones.onHead(point.real(), point.imag())))
                                << qPrintable(name) << ' ' << leg.start << " s, " << i << " of 8, "
                                << qPrintable(person.id) << ' ' << point;
                    }
                }
            }
        }
    }
}

TEST(Figure, TheGlowStaysOnTheTop)
{
    for (const Person &person : allPersons()) {
        for (const auto &[name, landmark] :
             {std::pair{u"extension-arched"_s, u"shoulder-blades-top"_s},
              {u"extension-arched"_s, u"belly-button"_s},
              {u"roll-far"_s, u"upper-shoulders"_s},
              {u"row-finish"_s, QString{}}}) {
            const Skeleton bones = articulate(poseOf(name, landmark));
            const Figure figure = dressed(bones, person);
            const Outline &top = figure.shapes[first(figure, Part::Top)].outline;
            const Vec middle = bones.at(.2);
            for (const Shape &shape : figure.shapes) {
                if (shape.part != Part::Glow)
                    continue;
                forEachPoint(shape.outline, [&](Vec point) {
                    // Its edge is the top's own, up to a hair.
                    EXPECT_TRUE(isWithin(top, point + .003 * unit(middle - point)))
                        << qPrintable(name) << ' ' << qPrintable(person.id) << ' ' << point;
                });
            }
        }
    }
}

TEST(Figure, EveryPersonFitsEveryPose)
{
    for (const Person &person : allPersons()) {
        for (const QString &name : PoseBook::shipped().poses()) {
            const Moment moment = *PoseBook::shipped().pose(name, .198);
            const Figure figure = solve(moment, person);
            for (const Shape &shape : figure.shapes) {
                forEachPoint(shape.outline, [&](Vec point) {
                    EXPECT_TRUE(std::isfinite(point.real()) && std::isfinite(point.imag()))
                        << qPrintable(name);
                });
                EXPECT_TRUE(shape.soft || !shape.outline.isEmpty()) << qPrintable(name);
                if (shape.within) {
                    EXPECT_LT(*shape.within, figure.shapes.size());
                }
            }
            // One person is one body height tall, whatever they wear.
            EXPECT_LT(figure.bounds().height(), 1.35) << qPrintable(name);
        }
    }
    EXPECT_EQ(personOf(u"beard"_s).id, u"beard"_s);
    EXPECT_EQ(personOf(u"nobody"_s), allPersons().front());
}

TEST(Figure, EveryoneHasABuildOfTheirOwnOnTheSameBones)
{
    const Skeleton bones = articulate(poseOf(u"lengthwise"_s));
    const auto thickness = [&](const Person &person, Part part) {
        Bounds bounds;
        for (const Shape &shape : dressed(bones, person).shapes) {
            if (shape.part == part)
                forEachPoint(shape.outline, [&](Vec point) { bounds.add(point); });
        }
        return bounds.height();
    };
    const auto persons = allPersons();
    ASSERT_GE(persons.size(), 3u);
    for (size_t i = 0; i < persons.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            EXPECT_GT(std::abs(thickness(persons[i], Part::Top) - thickness(persons[j], Part::Top)),
                      .002)
                << qPrintable(persons[i].id) << ' ' << qPrintable(persons[j].id);
            EXPECT_NE(persons[i].arms, persons[j].arms);
            EXPECT_NE(persons[i].legs, persons[j].legs);
        }
    }
}

TEST(Figure, MirroredIsSeenFromTheOtherSide)
{
    const Figure figure = solve(poseOf(u"row-finish"_s));
    const Figure other = mirrored(figure);
    EXPECT_NEAR(other.bounds().low.real(), -figure.bounds().high.real(), 1e-12);
    EXPECT_NEAR(other.bounds().high.imag(), figure.bounds().high.imag(), 1e-12);
    EXPECT_EQ(mirrored(other).shapes, figure.shapes);
}

TEST(Figure, ComingOffKeepsItsBones)
{
    const auto length = [](const FacingLimb &limb) {
        return std::pair{std::abs(limb.joint - limb.root), std::abs(limb.end - limb.joint)};
    };
    const Motion motion = *PoseBook::shipped().motion(
        {.exercise = ExerciseId{u"upper-back-roll"_s}, .kind = u"come-off"_s, .seconds = 8});
    const FacingBones start = articulate(std::get<FacingPose>(motion.at(0)));
    for (int i = 0; i <= 100; ++i) {
        const FacingBones bones = articulate(std::get<FacingPose>(motion.at(.08 * i)));
        for (size_t limb = 0; limb < 2; ++limb) {
            EXPECT_NEAR(length(bones.arms[limb]).first, length(start.arms[limb]).first, 1e-9) << i;
            EXPECT_NEAR(length(bones.arms[limb]).second, length(start.arms[limb]).second, 1e-9)
                << i;
            EXPECT_NEAR(length(bones.legs[limb]).first, length(start.legs[limb]).first, 1e-9) << i;
            EXPECT_NEAR(length(bones.legs[limb]).second, length(start.legs[limb]).second, 1e-9)
                << i;
            EXPECT_GE(bones.arms[limb].joint.imag(), .015) << i;
            EXPECT_LT(std::abs(bones.legs[limb].end - bones.pose.feet[limb]), 1e-9) << i;
        }
    }
}
