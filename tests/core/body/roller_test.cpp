// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/body/roller.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

const RegionId back{QStringLiteral("back")};
const RegionId calf{QStringLiteral("calf")};

Result<RollerPosition> on(const RegionId &region, const char *text)
{
    return RollerPosition::parse(region, QString::fromLatin1(text));
}

ProblemCode codeOf(const Result<RollerPosition> &result)
{
    return result.problems().front().code;
}

} // namespace

TEST(RollerPosition, ReadsALandmarkAndAPointBetweenTwo)
{
    const auto ribs = on(back, "lower-ribs");
    ASSERT_TRUE(ribs.ok());
    EXPECT_EQ(ribs->landmark().text(), QStringLiteral("lower-ribs"));
    EXPECT_FALSE(ribs->upper());

    const auto between = on(back, "belly-button..lower-ribs@40");
    ASSERT_TRUE(between.ok());
    EXPECT_EQ(between->percent(), 40);
    EXPECT_LT(between->height(), ribs->height());
    EXPECT_GT(between->height(), on(back, "belly-button")->height());
}

TEST(RollerPosition, TextReadsBackEqual)
{
    for (const char *text : {"belly-button", "shoulder-blades-bottom..shoulder-blades-middle@7"}) {
        const auto position = on(back, text);
        ASSERT_TRUE(position.ok()) << text;
        EXPECT_EQ(*RollerPosition::parse(back, position->text()), *position);
    }
}

TEST(RollerPosition, CannotStandInAForbiddenZone)
{
    EXPECT_EQ(codeOf(on(back, "low-back")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(back, "low-back..belly-button@99")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(back, "neck")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(back, "upper-shoulders..neck@1")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(calf, "behind-knee")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(calf, "ankle")), ProblemCode::ForbiddenZone);
    EXPECT_EQ(codeOf(on(RegionId{QStringLiteral("front")}, "abdomen")), ProblemCode::ForbiddenZone);
}

TEST(RollerPosition, RefusesWhatIsNoPlace)
{
    EXPECT_EQ(codeOf(on(RegionId{QStringLiteral("tail")}, "x")), ProblemCode::UnknownRegion);
    EXPECT_EQ(codeOf(on(back, "elbow")), ProblemCode::UnknownLandmark);
    for (const char *text :
         {"", "Belly Button", "belly-button..lower-ribs", "lower-ribs@50", "belly-button..@50",
          "..lower-ribs@50", "belly-button..lower-ribs@+5", "belly-button..lower-ribs@0",
          "belly-button..lower-ribs@100", "lower-ribs..belly-button@50",
          "belly-button..shoulder-blades-top@50", "lower-ribs\n"})
        EXPECT_EQ(codeOf(on(back, text)), ProblemCode::BadPosition) << text;
}

TEST(Travel, RisesOnOneRegion)
{
    EXPECT_TRUE(Travel::between(*on(back, "belly-button"), *on(back, "upper-shoulders")).ok());
    EXPECT_FALSE(Travel::between(*on(back, "upper-shoulders"), *on(back, "belly-button")).ok());
    EXPECT_FALSE(Travel::between(*on(back, "lower-ribs"), *on(back, "lower-ribs")).ok());
    EXPECT_FALSE(Travel::between(*on(back, "belly-button"), *on(calf, "calf-top")).ok());
}
