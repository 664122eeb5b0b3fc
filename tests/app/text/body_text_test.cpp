// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <set>

#include "app/text/body_text.h"
#include "core/body/region.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

TEST(BodyText, EveryRegionAndLandmarkHasAName)
{
    std::set<QString> names;
    for (const Region &region : allRegions()) {
        EXPECT_NE(regionName(region.id), region.id.text());
        for (const Landmark &landmark : region.landmarks) {
            const QString name = landmarkName(landmark.id);
            EXPECT_NE(name, landmark.id.text());
            EXPECT_TRUE(name.at(0).isUpper()) << name.toStdString();
            EXPECT_TRUE(names.insert(name).second) << name.toStdString() << " names two places";
        }
    }
}

TEST(BodyText, AnUnknownIdIsShownAsItIs)
{
    EXPECT_EQ(landmarkName(LandmarkId{QStringLiteral("left-ear")}), QStringLiteral("left-ear"));
    EXPECT_EQ(equipmentName(EquipmentId{QStringLiteral("towel")}), QStringLiteral("towel"));
    EXPECT_EQ(levelName(QStringLiteral("left-ear")), QStringLiteral("left-ear"));
}

TEST(BodyText, APositionBetweenTwoLandmarksNamesBoth)
{
    const auto position = sample::position(QStringLiteral("lower-ribs..shoulder-blades-bottom@40"));
    EXPECT_EQ(positionName(position),
              QStringLiteral("Between lower ribs and bottom of the shoulder blades"));
    EXPECT_EQ(levelName(position.text()), positionName(position));
    EXPECT_EQ(levelName(QStringLiteral("calf-top")), QStringLiteral("Top of the calf"));
    EXPECT_EQ(levelName(QString{}), QString{});
}

TEST(BodyText, EveryZoneHasItsReason)
{
    std::set<QString> reasons;
    for (const Zone zone :
         {Zone::LowBack, Zone::Neck, Zone::Abdomen, Zone::BehindKnee, Zone::Joint})
        reasons.insert(zoneReason(zone));
    EXPECT_EQ(reasons.size(), 5u);
    EXPECT_FALSE(reasons.contains(QString{}));
}

TEST(BodyText, TheEquipmentOfTheShippedRoutineHasNames)
{
    EXPECT_EQ(equipmentName(EquipmentId{QStringLiteral("foam-roller")}),
              QStringLiteral("Foam roller"));
    EXPECT_EQ(equipmentName(EquipmentId{QStringLiteral("suspension-straps")}),
              QStringLiteral("Suspension straps"));
}
