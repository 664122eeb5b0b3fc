// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAccessible>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "app/session/session_stage.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

namespace limber {
namespace {

const QStringList germanTitles{
    QStringLiteral("Brustwirbelsäule nach hinten wölben, Ellbogen weit öffnen"),
    QStringLiteral("Rolle auf Stufe 3 schieben"), QStringLiteral("Ellbogen nach hinten ziehen")};
const QStringList germanSupports{
    QStringLiteral("Das Gesäß bleibt am Boden, die Bewegung kommt aus dem oberen Rücken."),
    QStringLiteral("Setz dich dafür auf. Neue Höhe: zwischen der Mitte und dem oberen Ende der "
                   "Schulterblätter.")};

StageMoment arching()
{
    StageMoment moment;
    moment.number = QStringLiteral("3");
    moment.caption = QStringLiteral("von 4");
    moment.cue = QStringLiteral("Ausatmen");
    moment.breath = .5;
    moment.ring = .5;
    moment.title = germanTitles.front();
    moment.support = germanSupports.front();
    moment.now = QStringLiteral("Stufe 3, 3 von 4, Ausatmen");
    for (const char *level : {"belly-button", "lower-ribs", "shoulder-blades-bottom"})
        moment.map.levels.push_back(sample::position(QString::fromLatin1(level)));
    moment.map.current = 2;
    moment.map.pose = BackPose::HandsOnHead;
    return moment;
}

bool holds(const QRectF &box, const QString &text, double pixels, QFont::Weight weight)
{
    const QFontMetricsF metrics(displayFont(pixels, weight));
    const QRectF needed =
        metrics.boundingRect(QRectF{0, 0, box.width(), 10'000}, Qt::TextWordWrap, text);
    return needed.width() <= box.width() + .5 && needed.height() <= box.height() + .5;
}

/// The stage as it is in the smallest, the usual and a large window.
class StageSizes : public testing::TestWithParam<QSize> {};

TEST_P(StageSizes, nothingIsClippedInLongLanguages)
{
    const double unit = GetParam().height() / 720.0;
    SessionStage stage;
    stage.setUnit(unit);
    stage.resize(qRound(GetParam().width() - 56 * unit), qRound(496 * unit));
    for (const bool paced : {false, true}) {
        stage.setTexts(germanTitles, germanSupports, paced);
        StageMoment moment = arching();
        if (paced)
            moment.tempo = {{QStringLiteral("Ziehen"), QStringLiteral("Ausatmen"), 1, 0, true}};
        stage.show(moment);
        const auto &frames = stage.frames();
        for (const QString &title : germanTitles)
            EXPECT_TRUE(holds(frames.title, title, frames.titleText.pixels, QFont::Bold)) << paced;
        for (const QString &support : germanSupports)
            EXPECT_TRUE(holds(frames.support, support, frames.supportText.pixels, QFont::Medium));
        const QRectF whole = stage.rect();
        for (const QRectF &part : {frames.card, frames.ring, frames.cue, frames.title,
                                   frames.support, frames.tempo, frames.column})
            EXPECT_TRUE(whole.contains(part));
        EXPECT_FALSE(frames.card.intersects(frames.ring));
        EXPECT_FALSE(frames.ring.intersects(frames.cue));
        EXPECT_GE(frames.titleText.pixels, 24 * unit);
        EXPECT_GT(frames.card.height(), stage.height() * .45);
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, StageSizes,
                         testing::Values(QSize{960, 560}, QSize{1100, 720}, QSize{1920, 1080}));

TEST(SessionStage, layoutHoldsStillWhileTheTextsOfAStepChange)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.setTexts(germanTitles, germanSupports, false);
    StageMoment moment = arching();
    stage.show(moment);
    const QRectF card = stage.frames().card;
    moment.title = germanTitles[1];
    stage.show(moment);
    EXPECT_EQ(stage.frames().card, card);
}

TEST(SessionStage, tellsAssistiveTechnologyWhatItPaints)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.show(arching());
    const auto name = [&](const char *part) {
        return stage.findChild<QLabel *>(QString::fromLatin1(part))->accessibleName();
    };
    EXPECT_EQ(name("sessionNow"), arching().now);
    EXPECT_EQ(name("stageCounter"), QStringLiteral("3 von 4"));
    EXPECT_EQ(name("stageCue"), QStringLiteral("Ausatmen"));
    EXPECT_TRUE(name("stageInstruction").startsWith(arching().title));
    const auto *counter = stage.findChild<QLabel *>(QStringLiteral("stageCounter"));
    EXPECT_TRUE(counter->geometry().intersects(stage.frames().ring.toRect()));
}

TEST(SessionStage, itsPartsStandInTheAccessibilityTree)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.show(arching());
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&stage);
    ASSERT_NE(tree, nullptr);
    QStringList names;
    for (int i = 0; i < tree->childCount(); ++i) {
        EXPECT_EQ(tree->child(i)->role(), QAccessible::StaticText);
        names << tree->child(i)->text(QAccessible::Name);
    }
    EXPECT_TRUE(names.contains(arching().now));
    EXPECT_TRUE(names.contains(QStringLiteral("3 von 4")));
    EXPECT_TRUE(names.contains(QStringLiteral("Ausatmen")));
    EXPECT_EQ(names.size(), 4);
}

TEST(SessionStage, aPressAnywhereIsOneCommand)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.show(arching());
    stage.QWidget::show();
    QSignalSpy pressed(&stage, &SessionStage::pressed);
    for (const QPointF &at : {stage.frames().card.center(), stage.frames().ring.center(),
                              stage.frames().title.center()})
        QTest::mousePress(stage.childAt(at.toPoint()) ? stage.childAt(at.toPoint()) : &stage,
                          Qt::LeftButton, {}, at.toPoint());
    EXPECT_EQ(pressed.count(), 3);
}

TEST(SessionStage, pictureFollowsTheMoment)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.show(arching());
    const auto card = [&] {
        return stage.grab(stage.frames().card.toRect()).toImage();
    };
    const QImage arch = card();
    StageMoment other = arching();
    other.map.current = 0;
    stage.show(other);
    EXPECT_NE(card(), arch);
    other = arching();
    other.paused = true;
    stage.show(other);
    EXPECT_NE(card(), arch);
    stage.show(arching());
    EXPECT_EQ(card(), arch);
}

/// The stage without its cue's frame, which alone is painted anew while the cue changes.
QImage besidesCue(SessionStage &stage)
{
    QImage image = stage.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter(&image).fillRect(stage.frames().cue.toAlignedRect(), Qt::black);
    return image;
}

TEST(SessionStage, theCueStaysInItsFrame)
{
    SessionStage stage;
    stage.resize(2088, 992);
    stage.setUnit(2);
    for (const bool enlarged : {false, true}) {
        stage.setEnlarged(enlarged);
        StageMoment moment = arching();
        moment.title = QStringLiteral("Inspire");
        moment.cue = QStringLiteral("Inspire");
        moment.breath = 0;
        stage.show(moment);
        besidesCue(stage);
        const QImage before = besidesCue(stage);
        moment.breath = 1;
        stage.show(moment);
        EXPECT_EQ(besidesCue(stage), before) << "breath, " << enlarged;
        moment.cue = QStringLiteral("Continue à respirer librement");
        stage.show(moment);
        EXPECT_EQ(besidesCue(stage), before) << "words, " << enlarged;
    }
}

TEST(SessionStage, whatIsSaidIsReadUnlessItStandsThereAlready)
{
    SessionStage stage;
    stage.resize(1044, 496);
    const auto words = [&](const QString &said) {
        StageMoment moment = arching();
        moment.said = said;
        stage.show(moment);
        return stage.grab(stage.frames().title.united(stage.frames().support).toRect()).toImage();
    };
    const QString more = QStringLiteral("Die Hände halten den Kopf nur leicht.");
    for (const bool enlarged : {false, true}) {
        stage.setEnlarged(enlarged);
        const QImage usual = words({});
        EXPECT_EQ(words(arching().title + u'.'), usual);
        EXPECT_NE(words(more), usual);
        EXPECT_EQ(words({}), usual);
    }
    // The largest letters leave no room for the line below.
    EXPECT_NE(words(arching().support), words({}));
    stage.setEnlarged(false);
    EXPECT_EQ(words(arching().support), words({}));
}

TEST(SessionStage, turnedItShowsTheSameUpsideDown)
{
    SessionStage stage;
    stage.resize(1044, 496);
    stage.show(arching());
    const QPoint ring = stage.frames().ring.center().toPoint();
    const auto *counter = stage.findChild<QLabel *>(QStringLiteral("stageCounter"));
    ASSERT_TRUE(counter->geometry().contains(ring));
    stage.setTurned(true);
    EXPECT_TRUE(counter->geometry().contains(QPoint{1044, 496} - ring));
}

} // namespace
} // namespace limber
