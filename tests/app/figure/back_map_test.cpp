// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <vector>

#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>

#include "app/figure/back_map.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

RollerPosition at(const char *text, const char *region = "back")
{
    return *RollerPosition::parse(RegionId{QString::fromLatin1(region)}, QString::fromLatin1(text));
}

BackMapState extensionAt(int level)
{
    BackMapState state;
    state.levels = {at("belly-button"), at("lower-ribs"), at("shoulder-blades-bottom"),
                    at("shoulder-blades-middle"), at("shoulder-blades-top")};
    state.current = level;
    state.pose = BackPose::HandsOnHead;
    return state;
}

QImage painted(const BackMapState &state, QSize size, const Theme &theme = Theme::light())
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.backdrop);
    QPainter painter(&image);
    paintBackMap(painter, QRectF({}, QSizeF(size)), state, theme);
    return image;
}

constexpr QRectF stage{0, 0, 700, 372};

TEST(BackMap, rollerLiesHigherAtEachLevel)
{
    double y = stage.bottom();
    for (int level = 0; level < 5; ++level) {
        const auto layout = layoutBackMap(stage, extensionAt(level));
        ASSERT_TRUE(layout.roller);
        EXPECT_LT(layout.roller->y(), y);
        y = layout.roller->y();
    }
}

TEST(BackMap, aPointBetweenTwoLandmarksLiesBetweenThem)
{
    BackMapState state;
    state.levels = {at("belly-button"), at("belly-button..lower-ribs@25"), at("lower-ribs")};
    const auto marks = layoutBackMap(stage, state).marks;
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NEAR(marks[1].bar.y(), marks[0].bar.y() * .75 + marks[2].bar.y() * .25, .01);
}

TEST(BackMap, noLevelTouchesTheForbiddenZone)
{
    for (const int level : {0, 4}) {
        const auto layout = layoutBackMap(stage, extensionAt(level));
        for (const QRectF &zone : layout.zones)
            EXPECT_FALSE(zone.contains(*layout.roller));
    }
    BackMapState calf;
    calf.region = RegionId{QStringLiteral("calf")};
    calf.levels = {at("calf-bottom", "calf"), at("calf-top", "calf")};
    const auto layout = layoutBackMap(stage, calf);
    ASSERT_EQ(layout.zones.size(), 2U);
    for (const auto &mark : layout.marks) {
        for (const QRectF &zone : layout.zones)
            EXPECT_FALSE(zone.contains(mark.bar));
    }
}

TEST(BackMap, rollerTravelsFromOneEndToTheOther)
{
    BackMapState state;
    state.travel = *Travel::between(at("belly-button"), at("upper-shoulders"));
    state.along = 0;
    const auto low = layoutBackMap(stage, state);
    state.along = 1;
    const auto high = layoutBackMap(stage, state);
    EXPECT_DOUBLE_EQ(low.roller->y(), low.marks.front().bar.y());
    EXPECT_DOUBLE_EQ(high.roller->y(), high.marks.back().bar.y());
    EXPECT_LT(high.roller->y(), low.roller->y());
}

TEST(BackMap, labelsStayInsideAndApart)
{
    for (const QRectF bounds : {stage, QRectF{0, 0, 328, 330}, QRectF{0, 0, 520, 250}}) {
        const auto layout = layoutBackMap(bounds, extensionAt(3));
        double above = bounds.bottom();
        for (const auto &mark : layout.marks) {
            EXPECT_TRUE(bounds.contains(mark.text)) << mark.number;
            EXPECT_LE(mark.text.bottom(), above + .5);
            above = mark.text.top();
        }
        EXPECT_TRUE(bounds.contains(layout.zoneText));
        EXPECT_GE(layout.textPixels, 11.5);
    }
}

TEST(BackMap, itsNamesStandBesideTheirLinesWhereTheyAreReadFromTheRight)
{
    const auto fromTheLeft = layoutBackMap(stage, extensionAt(3));
    BackMapState calf;
    calf.region = RegionId{QStringLiteral("calf")};
    calf.side = Side::Left;
    calf.levels = {at("calf-bottom", "calf"), at("calf-top", "calf")};
    calf.current = 0;
    const auto legFromTheLeft = layoutBackMap(stage, calf);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto layout = layoutBackMap(stage, extensionAt(3));
    const auto leg = layoutBackMap(stage, calf);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    for (size_t i = 0; i < layout.marks.size(); ++i) {
        const auto &mark = layout.marks[i];
        EXPECT_LT(mark.dot.x(), mark.bar.x());
        EXPECT_NEAR(mark.dot.x() - mark.text.right(),
                    fromTheLeft.marks[i].text.left() - fromTheLeft.marks[i].dot.x(), .01);
        EXPECT_TRUE(stage.contains(mark.text));
    }
    EXPECT_LT(layout.zoneText.right(), layout.zones.front().left());
    // The body itself is not mirrored: the left leg stays the left one.
    EXPECT_NEAR(leg.roller->x() - leg.origin.x(),
                legFromTheLeft.roller->x() - legFromTheLeft.origin.x(), .01);
    EXPECT_NEAR(leg.marks[0].bar.x(), leg.roller->x(), .01);
}

TEST(BackMap, paintsTheRollerWhereTheLayoutSaysIt)
{
    const auto state = extensionAt(2);
    const auto layout = layoutBackMap(stage, state);
    const auto &theme = Theme::light();
    const QColor seen = painted(state, {700, 372}).pixelColor(layout.roller->toPoint());
    EXPECT_GT(seen.red(), seen.blue() + 90);
    EXPECT_NE(painted(state, {700, 372}), painted(extensionAt(3), {700, 372}));
    EXPECT_NE(painted(state, {700, 372}, theme), painted(state, {700, 372}, Theme::darkScheme()));
}

TEST(BackMap, everyPoseAndSideIsAPictureOfItsOwn)
{
    std::vector<QImage> pictures;
    for (const BackPose pose : {BackPose::ArmsDown, BackPose::HandsOnHead, BackPose::Rowing}) {
        BackMapState state;
        state.pose = pose;
        state.labels = MapLabels::None;
        pictures.push_back(painted(state, {300, 300}));
    }
    for (const Side side : {Side::Left, Side::Right}) {
        BackMapState state;
        state.region = RegionId{QStringLiteral("calf")};
        state.side = side;
        pictures.push_back(painted(state, {300, 300}));
    }
    BackMapState lengthwise;
    lengthwise.lengthwise = true;
    pictures.push_back(painted(lengthwise, {300, 300}));
    BackMapState stretched;
    stretched.pose = BackPose::Rowing;
    stretched.labels = MapLabels::None;
    stretched.pull = 0;
    pictures.push_back(painted(stretched, {300, 300}));
    for (const Person &person : allPersons().subspan(1)) {
        stretched.look = backLookOf(person);
        pictures.push_back(painted(stretched, {300, 300}));
    }
    for (size_t i = 0; i < pictures.size(); ++i) {
        for (size_t j = i + 1; j < pictures.size(); ++j)
            EXPECT_NE(pictures[i], pictures[j]) << i << " and " << j;
    }
}

TEST(BackMap, tellsItsLevelsToAssistiveTechnology)
{
    BackMap map;
    map.resize(328, 330);
    auto state = extensionAt(2);
    state.done = 2;
    map.setState(state);
    const auto parts = map.findChildren<QLabel *>();
    ASSERT_EQ(parts.size(), 5);
    EXPECT_TRUE(parts[0]->accessibleName().contains(QStringLiteral("1")));
    EXPECT_TRUE(parts[0]->accessibleName().endsWith(QStringLiteral("done")));
    EXPECT_TRUE(parts[2]->accessibleName().endsWith(QStringLiteral("now")));
    EXPECT_GT(parts[0]->y(), parts[4]->y());
    EXPECT_FALSE(map.accessibleDescription().isEmpty());

    state.levels.erase(state.levels.begin() + 2, state.levels.end());
    state.current = 0;
    map.setState(state);
    EXPECT_EQ(map.findChildren<QLabel *>().size(), 2);
}

} // namespace
} // namespace limber
