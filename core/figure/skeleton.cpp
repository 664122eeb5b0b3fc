// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/skeleton.h"

#include <vector>

#include "core/figure/profile.h"
#include "core/figure/tube.h"

namespace limber {

namespace {

constexpr std::array<ProfileKey, 9> backProfile{{{-.030, .0620},
                                                 {.000, .0700},
                                                 {.040, .0570},
                                                 {.085, .0490},
                                                 {.140, .0520},
                                                 {.215, .0600},
                                                 {.265, .0540},
                                                 {.300, .0420},
                                                 {.335, .0300}}};
constexpr std::array<ProfileKey, 9> frontProfile{{{-.030, .0500},
                                                  {.010, .0560},
                                                  {.060, .0540},
                                                  {.110, .0520},
                                                  {.155, .0580},
                                                  {.205, .0655},
                                                  {.250, .0605},
                                                  {.292, .0450},
                                                  {.335, .0270}}};

/// A bend of the spine: how much, about which arc length, over which width.
struct Bend {
    double degrees;
    double centre;
    double width;
};

constexpr double lumbarAtEase = 20, chestAtEase = -30;
constexpr double step = body::spine / static_cast<double>(Skeleton::spineSteps);

/// A leg is never locked quite straight.
constexpr double straightLeg = .985;
/// Depth of the far hip and the far ankle; the near leg is drawn in the plane itself.
constexpr std::array<double, 2> hipDepth{0, -.049}, ankleDepth{0, -.084};

double gaussianShare(double at, double centre, double width)
{
    return .5 * (1 + std::erf((at - centre) / (width * std::numbers::sqrt2)));
}

/// The spine in the frame of the pelvis: from the hip joint, starting towards +x.
struct LocalSpine {
    std::array<Vec, Skeleton::spineSteps + 1> points{};
    std::array<Vec, Skeleton::spineSteps + 1> directions{};
};

LocalSpine curvedSpine(const Pose &pose)
{
    const std::array<Bend, 3> bends{{{lumbarAtEase + pose.spine.lumbar, .070, .032},
                                     {chestAtEase + pose.spine.chest, .215, .050},
                                     {pose.spine.arch, pose.contact, .052}}};
    const auto heading = [&](double at) {
        double degrees = 0;
        for (const Bend &bend : bends)
            degrees += bend.degrees * (gaussianShare(at, bend.centre, bend.width) -
                                       gaussianShare(0, bend.centre, bend.width));
        return rotation(degrees);
    };
    LocalSpine local;
    local.directions[0] = heading(0);
    for (size_t i = 0; i < Skeleton::spineSteps; ++i) {
        const double at = static_cast<double>(i) * step;
        local.points[i + 1] = local.points[i] + step * heading(at + step / 2);
        local.directions[i + 1] = heading(at + step);
    }
    return local;
}

/// The value at an arc length between the samples.
Vec sampled(const std::array<Vec, Skeleton::spineSteps + 1> &values, double arc)
{
    const double at = std::clamp(arc / step, 0.0, Skeleton::spineSteps - 1e-6);
    const auto index = static_cast<size_t>(at);
    return mix(values[index], values[index + 1], at - static_cast<double>(index));
}

/// The spine samples that belong to the pelvis and the small of the back.
constexpr size_t pelvisSteps = 25;

/// What may rest on the floor, in the pelvis frame: the end of the pelvis and the back as far up as
/// `steps` of the spine.
std::vector<Vec> underside(const LocalSpine &spine, size_t steps = Skeleton::spineSteps)
{
    std::vector<Vec> points;
    for (size_t i = 0; i <= steps; ++i)
        points.push_back(spine.points[i] +
                         leftOf(spine.directions[i]) * backDepth(static_cast<double>(i) * step));
    const auto cap =
        capPoints(spine.points[0] - .018, -spine.directions[0], frontDepth(body::pelvisStart, 0),
                  backDepth(body::pelvisStart), body::pelvisDepth);
    points.insert(points.end(), cap.begin(), cap.end());
    return points;
}

double lowest(const std::vector<Vec> &points, double turn)
{
    const Vec turned = rotation(turn);
    double low = 1;
    for (const Vec point : points)
        low = std::min(low, (turned * point).imag());
    return low;
}

/// Turns the pelvis until the roller, tangent to the back at the contact, stands on the floor.
void restOnRoller(Pose &pose, const LocalSpine &spine, const std::vector<Vec> &below)
{
    const Vec direction = unit(sampled(spine.directions, pose.contact));
    const Vec middle = sampled(spine.points, pose.contact) +
                       leftOf(direction) * (backDepth(pose.contact) + body::rollerRadius);
    double low = 95, high = 215;
    for (int i = 0; i < 48; ++i) {
        const double turn = (low + high) / 2;
        const double height = (rotation(turn) * middle).imag() - lowest(below, turn) + pose.lift;
        (height > body::rollerRadius ? low : high) = turn;
    }
    pose.turn = low;
    const double hipFromRoller = -(rotation(low) * middle).real();
    if (pose.anchor == Anchor::Hip)
        pose.roller = pose.hip.real() - hipFromRoller;
    if (pose.anchor == Anchor::Rolling)
        pose.roller = hipFromRoller + pose.rollFrom;
    pose.hip = {pose.roller + hipFromRoller, pose.lift - lowest(below, low)};
}

void placePelvis(Pose &pose, const LocalSpine &spine)
{
    switch (pose.support) {
    case Support::Floor:
        pose.hip.imag(pose.lift - lowest(underside(spine), pose.turn));
        break;
    case Support::Along:
        pose.hip.imag(2 * body::rollerRadius + pose.lift - lowest(underside(spine), pose.turn));
        break;
    case Support::Across:
        restOnRoller(pose, spine, underside(spine, pelvisSteps));
        break;
    case Support::Plank:
        pose.hip = Vec{pose.legs[0].foot, body::ankleHeight + pose.legs[0].raise} +
                   (body::thigh + body::shank) * straightLeg * rotation(pose.turn);
        break;
    case Support::Feet:
        break;
    }
}

/// The joint of two bones between `from` and `to`, on the left of the way.
struct Joint {
    Vec joint;
    Vec end;
};

Joint bentLeft(Vec from, Vec to, double first, double second)
{
    const Vec way = unit(to - from);
    const double reach =
        std::clamp(std::abs(to - from), std::abs(first - second) + 1e-4, (first + second) * .9995);
    const double forward = (first * first - second * second + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(0.0, first * first - forward * forward));
    return {from + way * forward + leftOf(way) * aside, from + way * reach};
}

void placeLegs(Skeleton &skeleton)
{
    for (size_t i = 0; i < 2; ++i) {
        const LegPose &pose = skeleton.pose.legs[i];
        const Vec hip = projected(skeleton.hip(), hipDepth[i]);
        const Vec ankle = projected({pose.foot, body::ankleHeight + pose.raise}, ankleDepth[i]);
        const Joint knee = bentLeft(hip, ankle, body::thigh, body::shank);
        skeleton.legs[i] = {hip, knee.joint, knee.end, pose.turn};
    }
}

/// A point with its depth towards the viewer.
struct Deep {
    Vec flat;
    double depth;

    friend Deep operator+(Deep a, Deep b) { return {a.flat + b.flat, a.depth + b.depth}; }
    friend Deep operator-(Deep a, Deep b) { return {a.flat - b.flat, a.depth - b.depth}; }
    friend Deep operator*(Deep a, double k) { return {a.flat * k, a.depth * k}; }
};

double dot(const Deep &a, const Deep &b)
{
    return limber::dot(a.flat, b.flat) + a.depth * b.depth;
}

Deep unit(const Deep &vector)
{
    const double length = std::sqrt(dot(vector, vector));
    return vector * (1 / std::max(length, 1e-6));
}

Vec handTarget(const Skeleton &skeleton, const ArmPose &arm)
{
    if (arm.target == ArmPose::Target::Head)
        return skeleton.skull + skeleton.headForward * arm.hand.real() +
               skeleton.headUp * arm.hand.imag();
    const Pose &pose = skeleton.pose;
    if (pose.gear == Gear::Straps)
        return pose.fastening + limber::unit(arm.hand - pose.fastening) * pose.gearLength;
    return arm.hand;
}

void placeArms(Skeleton &skeleton)
{
    for (size_t i = 0; i < 2; ++i) {
        const double side = i == 0 ? 1 : -1;
        const ArmPose &arm = skeleton.pose.arms[i];
        ArmBones &bones = skeleton.arms[i];
        bones.target = handTarget(skeleton, arm);

        const Deep shoulder{skeleton.at(body::shoulderAt) + skeleton.chestUp * arm.shoulderUp +
                                skeleton.chestForward * (.002 + arm.shoulderForward),
                            body::shoulderDepth * side};
        const Deep way = Deep{bones.target, arm.handDepth} - shoulder;
        const Deep along = unit(way);
        const double reach =
            std::clamp(std::sqrt(dot(way, way)), std::abs(body::upperArm - body::forearm) + .002,
                       (body::upperArm + body::forearm) * .998);
        const Deep pole{skeleton.chestForward * arm.elbowForward + skeleton.chestUp * arm.elbowUp,
                        arm.elbowOut * side};
        const Deep aside = unit(pole - along * dot(pole, along));
        const double forward =
            (body::upperArm * body::upperArm - body::forearm * body::forearm + reach * reach) /
            (2 * reach);
        const double out =
            std::sqrt(std::max(0.0, body::upperArm * body::upperArm - forward * forward));
        const Deep elbow = shoulder + along * forward + aside * out;
        const Deep wrist = shoulder + along * reach;

        bones.shoulder = projected(shoulder.flat, shoulder.depth);
        bones.elbow = projected(elbow.flat, elbow.depth);
        bones.wrist = projected(wrist.flat, wrist.depth);
        bones.shoulderDepth = shoulder.depth;
        bones.elbowDepth = elbow.depth;
        bones.wristDepth = wrist.depth;
        bones.upperShare = std::abs(bones.elbow - bones.shoulder) / body::upperArm;
        bones.foreShare = std::abs(bones.wrist - bones.elbow) / body::forearm;
    }
}

struct SpineMark {
    const char16_t *landmark;
    double at;
};
constexpr std::array<SpineMark, 6> spineMarks{{{u"belly-button", body::lowestContact},
                                               {u"lower-ribs", .142},
                                               {u"shoulder-blades-bottom", .198},
                                               {u"shoulder-blades-middle", .240},
                                               {u"shoulder-blades-top", .280},
                                               {u"upper-shoulders", .298}}};

std::optional<double> markAt(const LandmarkId &landmark)
{
    for (const SpineMark &mark : spineMarks) {
        if (landmark.text() == QStringView{mark.landmark})
            return mark.at;
    }
    return std::nullopt;
}

} // namespace

double backDepth(double at)
{
    return profileAt(backProfile, at);
}

double frontDepth(double at, double breath)
{
    const auto swell = [&](double centre, double width) {
        const double away = (at - centre) / width;
        return breath * std::exp(-away * away);
    };
    return profileAt(frontProfile, at) + .011 * swell(.205, .055) + .0055 * swell(.10, .04);
}

std::optional<double> spineAt(const RollerPosition &position)
{
    if (position.region() != RegionId{QStringLiteral("back")})
        return std::nullopt;
    const auto lower = markAt(position.landmark());
    const auto upper = position.upper() ? markAt(*position.upper()) : lower;
    if (!lower || !upper)
        return std::nullopt;
    return mix(*lower, *upper, position.percent() / 100.0);
}

RollerPosition positionAt(double arc)
{
    const auto parsed = [](const QString &text) {
        return *RollerPosition::parse(RegionId{QStringLiteral("back")}, text);
    };
    const auto name = [](const SpineMark &mark) {
        return QString::fromUtf16(mark.landmark);
    };
    for (size_t i = 1; i < spineMarks.size(); ++i) {
        const SpineMark &low = spineMarks[i - 1], &high = spineMarks[i];
        const auto share = std::lround((arc - low.at) / (high.at - low.at) * 100);
        if (share <= 0)
            return parsed(name(low));
        if (share < 100)
            return parsed(QStringLiteral("%1..%2@%3").arg(name(low), name(high)).arg(share));
    }
    return parsed(name(spineMarks.back()));
}

Vec Skeleton::at(double arc) const
{
    return arc < 0 ? spine.front() + spineDirection.front() * arc : sampled(spine, arc);
}

Vec Skeleton::directionAt(double arc) const
{
    return unit(sampled(spineDirection, arc));
}

Vec Skeleton::backAt(double arc) const
{
    return at(arc) + leftOf(directionAt(arc)) * backDepth(arc);
}

Vec Skeleton::onHead(double forward, double up) const
{
    return skull + headForward * (forward / 1000) + headUp * (up / 1000);
}

Vec projected(Vec point, double depth)
{
    return point + Vec{-.16, -.10} * depth;
}

Skeleton articulate(const Pose &pose)
{
    Skeleton skeleton{.pose = pose};
    const LocalSpine local = curvedSpine(pose);
    placePelvis(skeleton.pose, local);
    const Vec turned = rotation(skeleton.pose.turn);
    for (size_t i = 0; i <= Skeleton::spineSteps; ++i) {
        skeleton.spine[i] = skeleton.pose.hip + turned * local.points[i];
        skeleton.spineDirection[i] = turned * local.directions[i];
    }
    const Vec neck = skeleton.spineDirection.back() * rotation(pose.spine.neck);
    skeleton.skull = skeleton.spine.back() + neck * body::neck;
    skeleton.headUp = neck * rotation(pose.spine.head);
    skeleton.headForward = rightOf(skeleton.headUp);
    skeleton.chestUp = skeleton.directionAt(body::shoulderAt);
    skeleton.chestForward = rightOf(skeleton.chestUp);
    skeleton.roller = {skeleton.pose.roller, body::rollerRadius};
    placeLegs(skeleton);
    placeArms(skeleton);
    return skeleton;
}

} // namespace limber
