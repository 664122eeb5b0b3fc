// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/figure/pose_book.h"
#include "core/figure/skeleton.h"
#include "tests/support/all_motions.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

Pose shippedPose(const QString &name, const QString &landmark = {})
{
    const auto level = landmark.isEmpty() ? std::nullopt : std::optional{sample::onSpine(landmark)};
    const auto moment = PoseBook::shipped().pose(name, level);
    EXPECT_TRUE(moment.has_value()) << qPrintable(name);
    return moment ? std::get<Pose>(*moment) : Pose{};
}

/// Where the study's own solver put the joints of the poses that are still the study's (its rows
/// stand straighter here); hip, C7, skull, near knee, elbow and wrist.
struct Reference {
    QString pose;
    QString landmark;
    double turn;
    Vec hip, neck, skull, knee, elbow, wrist;
    /// The extension's world stands on the hips, the study's on the roller: the levels lie apart.
    double shift = 0;
    /// The study moves the feet a little from level to level; here they stay.
    bool sameFeet = true;
};

const std::vector<Reference> references{
    {u"sit-ready"_s,
     {},
     97.0,
     {.240, .073},
     {.220, .399},
     {.240, .445},
     {.409, .248},
     {.331, .423},
     {.186, .422}},
    {u"sit-up"_s,
     {},
     96.0,
     {.240, .074},
     {.218, .400},
     {.235, .447},
     {.409, .248},
     {.331, .414},
     {.182, .422}},
    {u"lie-back"_s,
     {},
     142.1,
     {.123, .070},
     {-.092, .312},
     {-.102, .361},
     {.337, .186},
     {-.228, .344},
     {-.154, .335}},
    {u"roll-near"_s,
     u"belly-button"_s,
     155.8,
     {.109, .103},
     {-.182, .253},
     {-.216, .290},
     {.337, .186},
     {-.327, .228},
     {-.253, .247}},
    {u"roll-near"_s,
     u"shoulder-blades-bottom"_s,
     170.4,
     {.327, .124},
     {.007, .196},
     {-.034, .223},
     {.515, .278},
     {-.132, .141},
     {-.060, .173}},
    {u"roll-far"_s,
     u"shoulder-blades-bottom"_s,
     170.4,
     {.327, .124},
     {.007, .196},
     {-.034, .223},
     {.546, .229},
     {-.132, .141},
     {-.060, .173}},
    {u"roll-far"_s,
     u"upper-shoulders"_s,
     184.0,
     {.517, .145},
     {.190, .139},
     {.143, .156},
     {.722, .276},
     {.063, .059},
     {.129, .102}},
    {u"extension-start"_s,
     u"belly-button"_s,
     143.7,
     {.125, .070},
     {-.080, .319},
     {-.087, .368},
     {.304, .235},
     {.009, .386},
     {-.125, .323}},
    {u"extension-arched"_s,
     u"belly-button"_s,
     133.0,
     {.125, .070},
     {-.164, .218},
     {-.212, .232},
     {.304, .235},
     {-.291, .141},
     {-.213, .176}},
    {u"extension-start"_s,
     u"shoulder-blades-bottom"_s,
     157.3,
     {.235, .068},
     {-.048, .226},
     {-.074, .268},
     {.408, .238},
     {.006, .324},
     {-.092, .213},
     .110,
     false},
    {u"extension-arched"_s,
     u"shoulder-blades-bottom"_s,
     139.7,
     {.235, .070},
     {-.073, .142},
     {-.123, .134},
     {.410, .239},
     {-.163, .028},
     {-.100, .084},
     .110,
     false},
    {u"extension-arched"_s,
     u"shoulder-blades-top"_s,
     150.4,
     {.321, .069},
     {.003, .141},
     {-.047, .134},
     {.485, .248},
     {-.096, .032},
     {-.026, .083},
     .196,
     false},
    {u"lengthwise"_s,
     {},
     180.0,
     {.160, .167},
     {-.169, .159},
     {-.219, .161},
     {.384, .262},
     {-.048, .055},
     {.073, .026}},
};

constexpr double within = .002 + .0005; // the table is rounded to three digits

} // namespace

TEST(Skeleton, SolvesToTheStudysReference)
{
    for (const Reference &reference : references) {
        const Skeleton bones = articulate(shippedPose(reference.pose, reference.landmark));
        const auto near = [&](const char *what, Vec solved, Vec expected) {
            EXPECT_LT(std::abs(solved + reference.shift - expected), within * std::numbers::sqrt2)
                << qPrintable(reference.pose) << ' ' << qPrintable(reference.landmark) << ' '
                << what << ' ' << solved + reference.shift << " for " << expected;
        };
        EXPECT_NEAR(bones.pose.turn, reference.turn, .3) << qPrintable(reference.pose);
        near("hip", bones.hip(), reference.hip);
        near("neck", bones.spine.back(), reference.neck);
        near("skull", bones.skull, reference.skull);
        near("elbow", bones.arms[0].elbow, reference.elbow);
        near("wrist", bones.arms[0].wrist, reference.wrist);
        if (reference.sameFeet)
            near("knee", bones.legs[0].knee, reference.knee);
    }
}

TEST(Skeleton, ARollerPositionAndItsArcLengthAgree)
{
    for (const QString &position :
         {u"belly-button"_s, u"lower-ribs"_s, u"lower-ribs..shoulder-blades-bottom@25"_s,
          u"shoulder-blades-top..upper-shoulders@90"_s, u"upper-shoulders"_s})
        EXPECT_EQ(positionAt(sample::onSpine(position)).text(), position);
    EXPECT_EQ(positionAt(0).text(), u"belly-button"_s);
    EXPECT_EQ(positionAt(1).text(), u"upper-shoulders"_s);
}
