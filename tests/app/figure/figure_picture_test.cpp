// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "app/figure/figure_picture.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{320, 180};

Picture shippedPicture(const QString &exercise, PictureKind kind = PictureKind::End)
{
    return *PoseBook::shipped().picture(ExerciseId{exercise}, kind, {});
}

QImage painted(const Picture &picture, const PictureLook &look = {},
               const Theme &theme = Theme::light(), const Person &person = allPersons().front())
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPicture(painter, QRectF({}, QSizeF(pictureSize)), picture, person, theme, look);
    return image;
}

/// What is drawn of a picture without its backdrop and above its floor.
QRect drawnIn(const QImage &image)
{
    QRect drawn;
    for (int y = 0; y < image.height() * 8 / 10; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 40)
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return drawn;
}

} // namespace

TEST(FigurePicture, FillsItsBoxAndStaysInside)
{
    for (const char16_t *exercise : {u"thoracic-extension", u"upper-back-roll", u"row"}) {
        for (const PictureKind kind : {PictureKind::Start, PictureKind::End}) {
            const Picture picture = shippedPicture(QString::fromUtf16(exercise), kind);
            const QRect drawn = drawnIn(painted(picture, {.backdrop = false}));
            EXPECT_TRUE(
                QRect(4, 4, pictureSize.width() - 8, pictureSize.height() - 8).contains(drawn))
                << testing::PrintToString(QString::fromUtf16(exercise));
            EXPECT_TRUE(drawn.width() > pictureSize.width() * .6 ||
                        drawn.height() > pictureSize.height() * .6)
                << testing::PrintToString(QString::fromUtf16(exercise));
        }
    }
}

TEST(FigurePicture, MirroredIsTheSameFromTheOtherSide)
{
    const Picture picture = shippedPicture(u"upper-back-roll"_s, PictureKind::Thumbnail);
    const QImage straight = painted(picture), other = painted(picture, {.mirrored = true});
    EXPECT_NE(straight, other);
    const QImage back = other.mirrored(true, false);
    int different = 0;
    for (int y = 0; y < pictureSize.height(); ++y) {
        for (int x = 0; x < pictureSize.width(); ++x) {
            const QColor a = straight.pixelColor(x, y), b = back.pixelColor(x, y);
            if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) > 60)
                ++different;
        }
    }
    EXPECT_LT(different, pictureSize.width() * pictureSize.height() / 200);
}

TEST(FigurePicture, EveryLookPersonAndSchemeIsAnother)
{
    const Picture picture = shippedPicture(u"thoracic-extension"_s);
    std::vector<QImage> images;
    for (const Person &person : allPersons())
        images.push_back(painted(picture, {}, Theme::light(), person));
    images.push_back(painted(picture, {}, Theme::darkScheme()));
    images.push_back(painted(picture, {.look = FigureLook::HighContrast}));
    images.push_back(painted(picture, {.look = FigureLook::Grey}));
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            EXPECT_NE(images[i], images[j]) << i << ' ' << j;
    }
    const QImage grey = images.back();
    for (int y = 0; y < pictureSize.height(); y += 3) {
        for (int x = 0; x < pictureSize.width(); x += 3) {
            const QColor seen = grey.pixelColor(x, y);
            EXPECT_LE(std::abs(seen.red() - seen.blue()), 8) << x << ' ' << y;
        }
    }
}

TEST(FigurePicture, FromBehindItIsTheBodyMap)
{
    const BackMapState map = seenFromBehind({.sway = -.5, .contact = .198}, allPersons()[1]);
    EXPECT_EQ(map.sway, -.5);
    EXPECT_EQ(map.look, backLookOf(allPersons()[1]));
    EXPECT_EQ(map.levels.front().text(), u"shoulder-blades-bottom"_s);
    EXPECT_FALSE(drawnIn(painted({SwayPose{}, Arrow::None}, {.backdrop = false})).isEmpty());
}
