// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <tuple>

#include "core/figure/motion.h"
#include "tests/support/all_motions.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr int between = 100;

double degreesAt(Vec joint, Vec one, Vec other)
{
    return std::acos(std::clamp(dot(unit(one - joint), unit(other - joint)), -1.0, 1.0)) * 180 /
           std::numbers::pi;
}

double length(Vec flat, double depth)
{
    return std::hypot(std::abs(flat), depth);
}

/// Undoes the drawing of depth.
Vec inBody(Vec drawn, double depth)
{
    return drawn - projected({}, depth);
}

double boneLength(Vec drawnA, double depthA, Vec drawnB, double depthB)
{
    return length(inBody(drawnA, depthA) - inBody(drawnB, depthB), depthA - depthB);
}

/// How far the roller presses into the back; below 0 there is air.
double overlap(const Skeleton &bones)
{
    double nearest = 1;
    for (int i = 0; i <= 200; ++i)
        nearest = std::min(nearest, std::abs(bones.backAt(body::spine * i / 200) - bones.roller));
    return body::rollerRadius - nearest;
}

/// One of the in-betweens of a stretch of a motion seen from its side.
struct InBetween {
    QString motion;
    double seconds = 0;
    /// The first of its stretch.
    bool first = false;
    Pose pose;
    Skeleton bones;
};

std::ostream &operator<<(std::ostream &out, const InBetween &at)
{
    return out << at.motion.toStdString() << " at " << at.seconds << " s";
}

/// A hundred in-betweens of every stretch of every motion, each stretch once.
const std::vector<InBetween> &inBetweens()
{
    static const std::vector<InBetween> all = [] {
        std::vector<InBetween> result;
        std::vector<MotionLeg> seen;
        for (const auto &[name, phase, motion] : sample::allMotions()) {
            for (const MotionLeg &leg : motion.legs()) {
                const bool known =
                    std::any_of(seen.begin(), seen.end(), [&](const MotionLeg &other) {
                        return other.from == leg.from && other.to == leg.to && other.via == leg.via;
                    });
                if (known || !std::holds_alternative<Pose>(leg.from))
                    continue;
                seen.push_back(leg);
                const int steps = leg.from == leg.to ? 1 : between;
                for (int i = 0; i <= steps; ++i) {
                    const double share = static_cast<double>(i) / steps;
                    const Pose pose = std::get<Pose>(leg.at(eased(share)));
                    result.push_back(
                        {name, mix(leg.start, leg.end, share), i == 0, pose, articulate(pose)});
                }
            }
        }
        return result;
    }();
    return all;
}

const PoseBook &book()
{
    return PoseBook::shipped();
}

Moment startOf(const Phase &phase)
{
    return book().motion(phase)->legs().front().from;
}

Moment endOf(const Phase &phase)
{
    return book().motion(phase)->legs().back().to;
}

Phase roll(const QString &kind, const QString &from, const QString &to,
           StrokesEnd end = StrokesEnd::Either, double seconds = 28)
{
    return {.exercise = ExerciseId{u"upper-back-roll"_s},
            .kind = kind,
            .level = sample::onSpine(to),
            .from = sample::onSpine(from),
            .seconds = seconds,
            .strokesEnd = end};
}

void expectJoined(const std::vector<Phase> &phases)
{
    for (size_t i = 1; i < phases.size(); ++i)
        EXPECT_EQ(endOf(phases[i - 1]), startOf(phases[i]))
            << qPrintable(phases[i - 1].kind) << " then " << qPrintable(phases[i].kind);
}

} // namespace

TEST(Motion, TheBackRestsTangentOnTheRoller)
{
    for (const InBetween &when : inBetweens()) {
        const auto &[motion, seconds, first, pose, bones] = when;
        if (bones.pose.rollerShape != RollerShape::Across)
            continue;
        EXPECT_LE(overlap(bones), .003) << when;
        if (bones.pose.support != Support::Across)
            continue;
        const double contact = bones.pose.contact;
        EXPECT_NEAR(std::abs(bones.backAt(contact) - bones.roller), body::rollerRadius, .0005)
            << when;
        EXPECT_NEAR(bones.roller.imag(), body::rollerRadius, 1e-9) << when;
        EXPECT_GE(contact, body::lowestContact) << when;
        // Tangent: the way from the middle of the roller to the back is the back's own normal.
        EXPECT_NEAR(
            std::abs(dot(unit(bones.backAt(contact) - bones.roller), bones.directionAt(contact))),
            0, .003)
            << when;
    }
}

TEST(Motion, HipsRestOnTheFloorOrAreLifted)
{
    for (const InBetween &when : inBetweens()) {
        const auto &[motion, seconds, first, pose, bones] = when;
        double lowest = 1;
        for (int i = 0; i <= 50; ++i)
            lowest = std::min(lowest, bones.backAt(.125 * i / 50).imag());
        EXPECT_GE(lowest, -.0005) << when;
        if (bones.pose.support == Support::Floor && bones.pose.lift == 0) {
            EXPECT_LT(bones.hip().imag(), .08) << when;
        }
    }
}

TEST(Motion, PlantedFeetStayPlanted)
{
    const Pose *before = nullptr;
    for (const InBetween &when : inBetweens()) {
        for (size_t leg = 0; leg < 2; ++leg) {
            const LegPose &now = when.pose.legs[leg];
            const Vec wanted =
                projected({now.foot, body::ankleHeight + now.raise}, leg == 0 ? 0 : -.084);
            EXPECT_LT(std::abs(when.bones.legs[leg].ankle - wanted), 1e-9) << when;
            if (!when.first && before->legs[leg].raise == 0 && now.raise == 0) {
                EXPECT_EQ(before->legs[leg].foot, now.foot) << when;
            }
        }
        before = &when.pose;
    }
}

TEST(Motion, BonesKeepTheirLength)
{
    for (const InBetween &when : inBetweens()) {
        const auto &[motion, seconds, first, pose, bones] = when;
        for (const LegBones &leg : bones.legs) {
            EXPECT_NEAR(std::abs(leg.knee - leg.hip), body::thigh, 1e-9) << when;
            EXPECT_NEAR(std::abs(leg.ankle - leg.knee), body::shank, 1e-9) << when;
        }
        for (const ArmBones &arm : bones.arms) {
            EXPECT_NEAR(boneLength(arm.shoulder, arm.shoulderDepth, arm.elbow, arm.elbowDepth),
                        body::upperArm, 1e-9)
                << when;
            EXPECT_NEAR(boneLength(arm.elbow, arm.elbowDepth, arm.wrist, arm.wristDepth),
                        body::forearm, 1e-9)
                << when;
        }
        double spine = 0;
        for (size_t i = 1; i < bones.spine.size(); ++i)
            spine += std::abs(bones.spine[i] - bones.spine[i - 1]);
        EXPECT_NEAR(spine, body::spine, 1e-9) << when;
        EXPECT_NEAR(std::abs(bones.skull - bones.spine.back()), body::neck, 1e-9) << when;
    }
}

TEST(Motion, JointsStayInTheirRange)
{
    for (const InBetween &when : inBetweens()) {
        const auto &[motion, seconds, first, pose, bones] = when;
        for (const LegBones &leg : bones.legs) {
            EXPECT_GE(degreesAt(leg.knee, leg.hip, leg.ankle), 40) << when;
            EXPECT_LE(degreesAt(leg.knee, leg.hip, leg.ankle), 175) << when;
            EXPECT_GE(degreesAt(leg.hip, leg.knee, bones.at(.1)), 50) << when;
        }
        for (size_t i = 0; i < 2; ++i) {
            const ArmBones &arm = bones.arms[i];
            const double bend = std::abs(
                length(inBody(arm.wrist, arm.wristDepth) - inBody(arm.shoulder, arm.shoulderDepth),
                       arm.wristDepth - arm.shoulderDepth));
            // Folded no tighter than 30 degrees at the elbow, stretched at most.
            EXPECT_GE(bend, .083) << when;
            EXPECT_LE(bend, body::upperArm + body::forearm) << when;
            EXPECT_LT(std::abs(projected(arm.target, pose.arms[i].handDepth) - arm.wrist), .001)
                << when << ": the hand does not reach";
        }
        EXPECT_LE(std::abs(pose.spine.neck), 30) << when;
        EXPECT_LE(std::abs(pose.spine.head), 40) << when;
    }
}

TEST(Motion, NothingGoesThroughTheFloor)
{
    for (const InBetween &when : inBetweens()) {
        const auto &[motion, seconds, first, pose, bones] = when;
        for (const ArmBones &arm : bones.arms) {
            EXPECT_GE(arm.elbow.imag(), .022) << when;
            EXPECT_GE(arm.wrist.imag(), .015) << when;
        }
        for (const LegBones &leg : bones.legs)
            EXPECT_GE(leg.knee.imag(), .04) << when;
        for (int angle = 0; angle < 360; angle += 15)
            EXPECT_GE((bones.onHead(0, 36) + .066 * rotation(angle)).imag(), 0) << when;
    }
}

TEST(Motion, RollsWithoutSlip)
{
    const QString split = u"shoulder-blades-bottom"_s;
    for (const auto &[from, to] :
         {std::pair{u"belly-button"_s, split}, {split, u"upper-shoulders"_s}}) {
        const Motion along = *book().motion(roll(u"along"_s, from, to));
        const auto offset = [&](double at) {
            const Skeleton bones = articulate(std::get<Pose>(along.at(at)));
            return bones.hip().real() - 2 * bones.roller.real();
        };
        const double start = offset(0);
        for (int i = 1; i <= 280; ++i)
            EXPECT_NEAR(offset(i * .1), start, .003) << i * .1;
    }
}

TEST(Motion, MovesWithoutJumps)
{
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        const auto &legs = motion.legs();
        ASSERT_FALSE(legs.empty()) << qPrintable(name);
        EXPECT_EQ(legs.front().start, 0) << qPrintable(name);
        EXPECT_NEAR(legs.back().end, phase.seconds, 1e-6) << qPrintable(name);
        for (size_t i = 1; i < legs.size(); ++i) {
            EXPECT_EQ(legs[i].start, legs[i - 1].end) << qPrintable(name);
            EXPECT_EQ(legs[i].from, legs[i - 1].to) << qPrintable(name) << " leg " << i;
        }
    }
    const Skeleton *before = nullptr;
    for (const InBetween &when : inBetweens()) {
        const Skeleton &now = when.bones;
        if (!when.first) {
            EXPECT_LT(
                std::max({std::abs(now.hip() - before->hip()), std::abs(now.skull - before->skull),
                          std::abs(now.roller - before->roller),
                          std::abs(now.arms[0].elbow - before->arms[0].elbow),
                          std::abs(now.arms[1].elbow - before->arms[1].elbow),
                          std::abs(now.arms[0].wrist - before->arms[0].wrist),
                          std::abs(now.arms[1].wrist - before->arms[1].wrist),
                          std::abs(now.legs[0].knee - before->legs[0].knee)}),
                .025)
                << when;
        }
        before = &now;
    }
}

TEST(Motion, PhasesJoin)
{
    const auto extension = [](const QString &kind, qsizetype level) {
        return Phase{
            .exercise = ExerciseId{u"thoracic-extension"_s},
            .kind = kind,
            .level = sample::onSpine(sample::backLandmarks()[level]),
            .from = level > 0 ? std::optional{sample::onSpine(sample::backLandmarks()[level - 1])}
                              : std::nullopt,
            .seconds = sample::usualSeconds(kind)};
    };
    std::vector<Phase> session{extension(u"get-ready"_s, 0)};
    for (qsizetype level = 0; level < 5; ++level) {
        if (level > 0)
            session.push_back(extension(u"move"_s, level));
        for (int repetition = 0; repetition < 2; ++repetition) {
            for (const char16_t *kind : {u"inhale", u"arch", u"hold", u"return"})
                session.push_back(extension(QString::fromUtf16(kind), level));
        }
    }
    expectJoined(session);

    const QString low = u"belly-button"_s, split = u"shoulder-blades-bottom"_s,
                  high = u"upper-shoulders"_s;
    expectJoined({roll(u"get-ready"_s, low, high), roll(u"along"_s, low, split, StrokesEnd::Upper),
                  roll(u"step"_s, split, high), roll(u"along"_s, split, high, StrokesEnd::Lower)});
    expectJoined({roll(u"get-ready"_s, low, split), roll(u"along"_s, low, split)});

    for (const auto &equipment :
         {std::set<EquipmentId>{}, std::set{EquipmentId{u"suspension-straps"_s}}}) {
        std::vector<Phase> rows;
        for (const char16_t *kind : {u"get-ready", u"pull", u"squeeze", u"release", u"pull",
                                     u"squeeze", u"release", u"rest", u"pull"})
            rows.push_back({.exercise = ExerciseId{u"row"_s},
                            .kind = QString::fromUtf16(kind),
                            .equipment = equipment,
                            .seconds = 5});
        expectJoined(rows);
    }
    const auto lie = [](const QString &kind) {
        return Phase{
            .exercise = ExerciseId{u"lengthwise-decompression"_s}, .kind = kind, .seconds = 20};
    };
    expectJoined({lie(u"get-ready"_s), lie(u"hold"_s)});
}

TEST(Motion, TheFirstPassEndsWhereTheFeetStepAndTheSecondComesBackThere)
{
    const QString split = u"shoulder-blades-bottom"_s;
    const auto contactOf = [](const Moment &moment) {
        return std::get<Pose>(moment).contact;
    };
    for (const double seconds : {13.0, 20.5, 28.0, 43.0, 58.0}) {
        const Phase lower = roll(u"along"_s, u"belly-button"_s, split, StrokesEnd::Upper, seconds);
        const Phase upper =
            roll(u"along"_s, split, u"upper-shoulders"_s, StrokesEnd::Lower, seconds);
        for (const Phase &pass : {lower, upper}) {
            EXPECT_DOUBLE_EQ(contactOf(endOf(pass)), sample::onSpine(split)) << seconds;
            // A stroke takes 3 to 4.6 s with its pause.
            EXPECT_GE(seconds / strokesIn(pass), 3) << seconds;
            EXPECT_LE(seconds / strokesIn(pass), 4.6) << seconds;
        }
    }
}

TEST(Motion, ARollInOnePassTakesWholeStrokesOfItsLength)
{
    Phase phase = roll(u"along"_s, u"belly-button"_s, u"shoulder-blades-bottom"_s);
    for (const auto &[seconds, stroke, count] :
         {std::tuple{60.0, 3.0, 20}, {60.0, 4.0, 15}, {10.0, 4.0, 3}, {1.0, 4.0, 1}}) {
        phase.seconds = seconds;
        phase.stroke = stroke;
        EXPECT_EQ(strokesIn(phase), count);
        // Each moves and rests.
        EXPECT_EQ(book().motion(phase)->legs().size(), 2u * static_cast<size_t>(count));
    }
}

TEST(Motion, NoRollIsDrawnFurtherThanPlantedFeetReach)
{
    const QString low = u"belly-button"_s, split = u"shoulder-blades-bottom"_s,
                  high = u"upper-shoulders"_s;
    EXPECT_FALSE(book().motion(roll(u"along"_s, low, high)));
    EXPECT_FALSE(book().motion(roll(u"along"_s, u"lower-ribs"_s, u"shoulder-blades-middle"_s)));
    EXPECT_FALSE(book().motion(roll(u"step"_s, u"lower-ribs"_s, high)));
    EXPECT_TRUE(book().motion(roll(u"along"_s, u"shoulder-blades-middle"_s, high)));
    const auto feet = [&](const Moment &moment) {
        return std::get<Pose>(moment).legs[0].foot;
    };
    const Phase step = roll(u"step"_s, split, high);
    EXPECT_EQ(feet(startOf(step)), feet(endOf(roll(u"along"_s, low, split))));
    EXPECT_EQ(feet(endOf(step)), feet(startOf(roll(u"along"_s, split, high))));
    EXPECT_GT(feet(endOf(step)), feet(startOf(step)));
}

TEST(Motion, HoldsItsEnds)
{
    const Motion motion({{.start = 0, .end = 2, .from = SwayPose{0, .2}, .to = SwayPose{1, .2}}});
    EXPECT_EQ(std::get<SwayPose>(motion.at(-1)).sway, 0);
    EXPECT_DOUBLE_EQ(std::get<SwayPose>(motion.at(1)).sway, .5);
    EXPECT_EQ(std::get<SwayPose>(motion.at(9)).sway, 1);
}
