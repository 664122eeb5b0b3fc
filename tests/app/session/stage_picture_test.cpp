// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "app/session/stage_picture.h"
#include "tests/support/all_motions.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace Qt::StringLiterals;

namespace limber {
namespace {

constexpr QRectF card{0, 0, 700, 372};

StageMoment extending(const QString &kind, double seconds)
{
    StageMoment moment;
    for (const QString &level : sample::backLandmarks().first(5))
        moment.map.levels.push_back(sample::position(level));
    moment.map.current = 2;
    moment.map.done = 2;
    moment.scene = {.phase = {.exercise = ExerciseId{u"thoracic-extension"_s},
                              .kind = kind,
                              .level = sample::onSpine(u"shoulder-blades-bottom"_s),
                              .from = sample::onSpine(u"lower-ribs"_s),
                              .seconds = 4},
                    .seconds = seconds};
    return moment;
}

QImage painted(StagePicture &picture)
{
    QImage image(card.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, Theme::light());
    return image;
}

StagePicture laidOut(const QRectF &where = card, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    StagePicture picture;
    picture.arrange(where, 1, direction);
    return picture;
}

TEST(StagePicture, theFigureHasTheCardWhileItWorks)
{
    auto picture = laidOut();
    picture.show(extending(u"arch"_s, 1));
    EXPECT_EQ(picture.figureFrame(), card);
    EXPECT_TRUE(picture.mapFrame().isEmpty());
}

TEST(StagePicture, theMapStandsBesideItWhereItSaysMore)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        auto picture = laidOut(card, direction);
        StageMoment moment = extending(u"move"_s, 1);
        moment.mapBeside = true;
        picture.show(moment);
        EXPECT_FALSE(picture.mapFrame().isEmpty());
        EXPECT_FALSE(picture.figureFrame().intersects(picture.mapFrame()));
        EXPECT_EQ(picture.mapFrame().center().x() < card.center().x(),
                  direction == Qt::LeftToRight);
    }
    auto wide = laidOut({0, 0, 1320, 540});
    wide.show(extending(u"arch"_s, 1));
    EXPECT_FALSE(wide.mapFrame().isEmpty());
    EXPECT_FALSE(wide.figureFrame().isEmpty());
}

TEST(StagePicture, anExerciseWithoutPosesShowsTheMap)
{
    auto picture = laidOut();
    StageMoment moment = extending(u"arch"_s, 1);
    moment.scene.phase.exercise = ExerciseId{u"calf-roll"_s};
    picture.show(moment);
    EXPECT_TRUE(picture.figureFrame().isEmpty());
    EXPECT_GT(picture.mapFrame().width(), card.width() * .8);
    moment.comeOff = true;
    EXPECT_EQ(picture.show(moment), card);
    EXPECT_TRUE(picture.mapFrame().isEmpty());
}

TEST(StagePicture, sideToSideIsSeenFromBehind)
{
    auto picture = laidOut();
    StageMoment moment;
    moment.scene.phase = {
        .exercise = ExerciseId{u"upper-back-roll"_s}, .kind = u"side-to-side"_s, .seconds = 30};
    picture.show(moment);
    EXPECT_TRUE(picture.figureFrame().isEmpty());
    EXPECT_FALSE(picture.mapFrame().isEmpty());
}

TEST(StagePicture, withReducedMotionTheMapTakesKeyPositionsOnly)
{
    auto picture = laidOut();
    picture.setReducedMotion(true);
    StageMoment moment;
    moment.scene.phase = {
        .exercise = ExerciseId{u"upper-back-roll"_s}, .kind = u"side-to-side"_s, .seconds = 30};
    moment.map.stroke = StrokeKind::SideToSide;
    moment.map.effort = 1;
    const auto changes = [&](double sway) {
        moment.map.sway = sway;
        return !picture.show(moment).isEmpty();
    };
    changes(0);
    EXPECT_FALSE(changes(.1));
    EXPECT_FALSE(changes(.4));
    EXPECT_TRUE(changes(.6));
    EXPECT_FALSE(changes(1));
    EXPECT_TRUE(changes(.3));
    EXPECT_TRUE(changes(-.9));
    picture.setReducedMotion(false);
    EXPECT_TRUE(changes(-.8));
}

TEST(StagePicture, repaintsOnlyWhatMoved)
{
    auto picture = laidOut();
    EXPECT_EQ(picture.show(extending(u"arch"_s, 1)), card);
    EXPECT_TRUE(picture.show(extending(u"arch"_s, 1)).isEmpty());
    EXPECT_EQ(picture.show(extending(u"arch"_s, 1.1)), picture.figureFrame());
    StageMoment still = extending(u"hold"_s, 1);
    picture.show(still);
    still.scene.seconds = 2;
    EXPECT_TRUE(picture.show(still).isEmpty());
    still.paused = true;
    EXPECT_EQ(picture.show(still), card);
}

TEST(StagePicture, everyStateIsAPictureOfItsOwn)
{
    auto picture = laidOut();
    picture.show(extending(u"arch"_s, 1));
    const QImage early = painted(picture);
    picture.show(extending(u"arch"_s, 3));
    const QImage late = painted(picture);
    EXPECT_NE(early, late);
    StageMoment paused = extending(u"arch"_s, 3);
    paused.paused = true;
    picture.show(paused);
    EXPECT_NE(painted(picture), late);
    picture.show(extending(u"arch"_s, 3));
    EXPECT_EQ(painted(picture), late);
    picture.setPerson(allPersons()[1]);
    EXPECT_NE(painted(picture), late);
}

} // namespace
} // namespace limber
