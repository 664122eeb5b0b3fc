// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <vector>

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include "app/figure/thumbnails.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

constexpr QRect box{4, 6, 120, 70};

Still stillOf(const char16_t *exercise)
{
    BackMapState map;
    map.labels = MapLabels::None;
    return {.exercise = ExerciseId{QString::fromUtf16(exercise)}, .map = map};
}

class ThumbnailsTest : public testing::Test {
protected:
    QImage painted(const Still &still, const Theme &theme = Theme::light(), double ratio = 1,
                   const Person &person = allPersons().front(),
                   Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        Thumbnails thumbnails(m_dir.path(), person);
        QImage image((QSizeF(140, 90) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const Thumbnails::View view{box.size(), ratio, 10, theme, direction};
        if (m_prepared)
            thumbnails.prepare(still, view);
        thumbnails.paint(painter, box.topLeft(), still, view);
        return image;
    }

    [[nodiscard]] int kept() const
    {
        return static_cast<int>(QDir(m_dir.path()).entryList(QDir::Files).size());
    }

    QTemporaryDir m_dir;
    bool m_prepared = false;
};

} // namespace

TEST_F(ThumbnailsTest, FillsItsBoxWithRoundCorners)
{
    const QImage image = painted(stillOf(u"thoracic-extension"));
    EXPECT_EQ(image.pixelColor(box.left(), box.center().y()), Theme::light().backdrop);
    EXPECT_EQ(image.pixelColor(box.topLeft()).alpha(), 0);
    EXPECT_EQ(image.pixelColor(box.left() - 1, box.center().y()).alpha(), 0);
}

TEST_F(ThumbnailsTest, WhateverChangesThePictureIsAPictureOfItsOwn)
{
    const Still still = stillOf(u"thoracic-extension");
    Still end = still;
    end.kind = PictureKind::End;
    Still straps = stillOf(u"row");
    straps.equipment = {EquipmentId{QStringLiteral("suspension-straps")}};
    const std::vector<QImage> images{
        painted(still),
        painted(end),
        painted(stillOf(u"row")),
        painted(straps),
        painted(still, Theme::darkScheme()),
        painted(still, Theme::light(), 2),
        painted(still, Theme::light(), 1, allPersons().back()),
        painted(still, Theme::light(), 1, allPersons().front(), Qt::RightToLeft)};
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            EXPECT_NE(images[i], images[j]) << i << ' ' << j;
    }
    EXPECT_EQ(kept(), static_cast<int>(images.size()));
}

TEST_F(ThumbnailsTest, AnExerciseNobodyDrewShowsTheBody)
{
    const Still unknown = stillOf(u"nobody-drew-this");
    Still calf = unknown;
    calf.map->region = RegionId{QStringLiteral("calf")};
    const QImage back = painted(unknown), leg = painted(calf);
    EXPECT_NE(back.pixelColor(box.center()), Theme::light().backdrop);
    EXPECT_NE(back, leg);
}

TEST_F(ThumbnailsTest, WithNothingToShowThereIsTheBackdrop)
{
    const Still nothing{.exercise = ExerciseId{QStringLiteral("nobody-drew-this")}};
    EXPECT_EQ(painted(nothing).pixelColor(box.center()), Theme::light().backdrop);
}

TEST_F(ThumbnailsTest, PreparedItIsTheSame)
{
    const QImage plain = painted(stillOf(u"upper-back-roll"));
    ASSERT_TRUE(m_dir.remove());
    m_prepared = true;
    EXPECT_EQ(painted(stillOf(u"upper-back-roll")), plain);
    EXPECT_NE(painted(stillOf(u"nobody-drew-this")).pixelColor(box.center()),
              Theme::light().backdrop);
}
