// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>

#include "app/figure/figure_scene.h"
#include "tests/support/all_motions.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

Phase extension(const QString &kind, double seconds)
{
    return {.exercise = ExerciseId{u"thoracic-extension"_s},
            .kind = kind,
            .level = sample::onSpine(u"shoulder-blades-bottom"_s),
            .from = sample::onSpine(u"lower-ribs"_s),
            .seconds = seconds};
}

Phase rolling(const QString &kind)
{
    return {.exercise = ExerciseId{u"upper-back-roll"_s},
            .kind = kind,
            .level = sample::onSpine(u"shoulder-blades-bottom"_s),
            .from = sample::onSpine(u"lower-ribs"_s),
            .seconds = 20};
}

QImage painted(FigureScene &scene, QSize size = {700, 372}, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.paint(painter, QRectF({}, QSizeF(size)), Theme::light());
    return image;
}

} // namespace

TEST(FigureScene, AnExerciseNobodyDrewHasNoPicture)
{
    FigureScene scene;
    EXPECT_FALSE(
        scene.show({.phase = {.exercise = ExerciseId{u"calf-roll"_s}, .kind = u"along"_s}}));
    EXPECT_FALSE(scene.isDrawn());
    EXPECT_TRUE(scene.show({.phase = extension(u"arch"_s, 4)}));
    EXPECT_TRUE(scene.isDrawn());
    EXPECT_TRUE(
        scene.show({.phase = {.exercise = ExerciseId{u"calf-roll"_s}, .kind = u"along"_s}}));
    EXPECT_FALSE(scene.isDrawn());
}

TEST(FigureScene, ANewExerciseIsDataOnly)
{
    QFile file(QStringLiteral(LIMBER_TEST_DATA "/figures/bridge.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto book = PoseBook::read({file.readAll()});
    ASSERT_TRUE(book.ok());
    FigureScene scene(*book);
    EXPECT_TRUE(scene.show(
        {.phase = {.exercise = ExerciseId{u"glute-bridge"_s}, .kind = u"pull"_s, .seconds = 2}}));
    EXPECT_TRUE(scene.isDrawn());
    const QImage down = painted(scene);
    EXPECT_TRUE(scene.show(
        {.phase = {.exercise = ExerciseId{u"glute-bridge"_s}, .kind = u"pull"_s, .seconds = 2},
         .seconds = 2}));
    EXPECT_NE(painted(scene), down);
}

TEST(FigureScene, ShowsTheInstantItIsGiven)
{
    FigureScene scene;
    const Phase arch = extension(u"arch"_s, 4);
    scene.show({.phase = arch, .seconds = 1});
    const QImage early = painted(scene);
    EXPECT_FALSE(scene.show({.phase = arch, .seconds = 1}));
    EXPECT_TRUE(scene.show({.phase = arch, .seconds = 2}));
    EXPECT_NE(painted(scene), early);
    EXPECT_TRUE(scene.show({.phase = arch, .seconds = 1}));
    EXPECT_EQ(painted(scene), early);
}

TEST(FigureScene, StandsStillWhereTheMotionDoes)
{
    FigureScene scene;
    scene.show({.phase = extension(u"hold"_s, 1), .before = extension(u"arch"_s, 4)});
    EXPECT_FALSE(scene.show(
        {.phase = extension(u"hold"_s, 1), .before = extension(u"arch"_s, 4), .seconds = .8}));
}

TEST(FigureScene, ReducedMotionFadesFromKeyPoseToKeyPose)
{
    FigureScene scene;
    scene.setReducedMotion(true);
    const SceneState start{.phase = extension(u"arch"_s, 4), .before = extension(u"inhale"_s, 3)};
    SceneState state = start;
    scene.show(state);
    const QImage before = painted(scene);
    state.seconds = .25;
    EXPECT_TRUE(scene.show(state));
    const QImage between = painted(scene);
    EXPECT_NE(between, before);
    state.seconds = .5;
    EXPECT_TRUE(scene.show(state));
    const QImage after = painted(scene);
    // From here on nothing moves for the rest of the segment.
    for (const double at : {.6, 1.0, 2.0, 4.0}) {
        state.seconds = at;
        EXPECT_FALSE(scene.show(state)) << at;
    }
    EXPECT_EQ(painted(scene), after);
    FigureScene moving;
    state.seconds = 4;
    moving.show(state);
    // Up to the last bit of blending.
    const QImage arched = painted(moving);
    EXPECT_NE(between, arched);
    EXPECT_EQ(arched.size(), after.size());
}

TEST(FigureScene, ACutFades)
{
    FigureScene scene;
    const Phase move = extension(u"move"_s, 10);
    const Phase comeOff{.exercise = move.exercise, .kind = u"come-off"_s, .seconds = 8};
    scene.show({.phase = comeOff, .before = move, .seconds = .1});
    const QImage early = painted(scene);
    FigureScene alone;
    alone.show({.phase = comeOff, .seconds = .1});
    EXPECT_NE(early, painted(alone));
    scene.show({.phase = comeOff, .before = move, .seconds = .5});
    alone.show({.phase = comeOff, .seconds = .5});
    EXPECT_EQ(painted(scene), painted(alone));
}

TEST(FigureScene, ComesCloserWithoutAJumpOnceTheWorkBegins)
{
    FigureScene scene;
    const Phase getReady = rolling(u"get-ready"_s), along = rolling(u"along"_s);
    scene.show({.phase = getReady, .seconds = 20});
    const QImage far = painted(scene);
    FigureScene near;
    near.show({.phase = along, .seconds = 0});
    EXPECT_NE(painted(near), far);

    scene.show({.phase = along, .before = getReady, .seconds = 0});
    EXPECT_EQ(painted(scene), far);
    scene.show({.phase = along, .before = getReady, .seconds = 1});
    near.show({.phase = along, .seconds = 1});
    EXPECT_EQ(painted(scene), painted(near));

    // Without movement it is there at once.
    scene.setReducedMotion(true);
    near.setReducedMotion(true);
    scene.show({.phase = along, .before = getReady, .seconds = 0});
    near.show({.phase = along, .seconds = 0});
    EXPECT_EQ(painted(scene), painted(near));
}

TEST(FigureScene, NothingIsClippedInAnyMotion)
{
    // Drawn on a card with margins, the margins stay as they are without a figure.
    FigureScene scene;
    constexpr QSize size{460, 245};
    constexpr int margin = 16;
    scene.setMargins({margin, margin, margin, 0});
    const QColor backdrop = FigureTheme::of(Theme::light(), allPersons().front()).backdrop();
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        for (int i = 0; i <= 3; ++i) {
            scene.show({.phase = phase, .seconds = motion.length() * i / 3});
            if (scene.isSeenFromBehind())
                continue;
            const QImage image = painted(scene, size);
            int touched = 0;
            for (int x = 0; x < size.width(); ++x)
                touched += image.pixelColor(x, margin / 2) != backdrop;
            // Above the floor, which runs from edge to edge.
            for (int y = 0; y < size.height() * 8 / 10; ++y) {
                touched += image.pixelColor(margin / 2, y) != backdrop;
                touched += image.pixelColor(size.width() - margin / 2, y) != backdrop;
            }
            EXPECT_EQ(touched, 0) << qPrintable(name) << ' ' << i;
        }
    }
}

TEST(FigureScene, TheBackIsSeenToTouchTheRoller)
{
    // Every pixel between the middle of the roller and the spine over it is body or the near end of
    // the roller: its far end and the shadows, which would hide a gap, are left out.
    const Person &person = allPersons().front();
    const QColor backdrop = FigureTheme::of(Theme::light(), person).backdrop();
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        for (int i = 0; i <= 2; ++i) {
            const Moment moment = motion.at(motion.length() * i / 2);
            const auto *pose = std::get_if<Pose>(&moment);
            if (!pose || pose->support != Support::Across)
                continue;
            const Skeleton bones = articulate(*pose);
            Figure figure = dressed(bones, person);
            for (Shape &shape : figure.shapes) {
                if (shape.part == Part::RollerFar || shape.part == Part::Shadow)
                    shape.opacity = 0;
            }
            constexpr QSize size{700, 372};
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(backdrop);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            const FigureFrame frame =
                FigureFrame::fitting(figure.bounds(), QRectF(10, 10, 680, 330));
            painter.setTransform(frame.transform());
            FigurePainter::paint(painter, figure, FigureTheme::of(Theme::light(), person));
            painter.end();
            const Vec spine = bones.at(pose->contact);
            for (int share = 0; share <= 40; ++share) {
                const QPoint at = frame.at(mix(bones.roller, spine, share / 40.0)).toPoint();
                EXPECT_NE(image.pixelColor(at), backdrop) << qPrintable(name) << ' ' << i;
            }
        }
    }
}
