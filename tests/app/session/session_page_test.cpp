// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#include <utility>

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

#include "app/figure/thumbnails.h"
#include "app/session/session_keys.h"
#include "app/session/session_page.h"
#include "app/session/session_stage.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

namespace limber {
namespace {

using State = Player::State;

/// The names of a widget as assistive technology is told of them.
class ToldNames {
public:
    explicit ToldNames(const QWidget &of) : m_before(QAccessible::installUpdateHandler(&hear))
    {
        s_of = &of;
        s_names.clear();
        listen(true);
    }
    ~ToldNames()
    {
        listen(false);
        QAccessible::installUpdateHandler(m_before);
    }
    ToldNames(const ToldNames &) = delete;
    ToldNames &operator=(const ToldNames &) = delete;

    [[nodiscard]] const QStringList &names() const { return s_names; }

private:
    /// Without a listener nothing is told, and only the platform's own interface has one.
    static void listen(bool on)
    {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on);
    }

    static void hear(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::NameChanged && event->object() == s_of)
            s_names << s_of->accessibleName();
    }

    static inline const QWidget *s_of = nullptr;
    static inline QStringList s_names;
    QAccessible::UpdateHandler m_before;
};

class SessionPageTest : public testing::Test {
protected:
    void begin(const Pacing &pacing = {})
    {
        const Timeline timeline = sample::timeline(pacing);
        history = std::make_unique<HistoryService>(folder.filePath(QStringLiteral("history.db")),
                                                   folder.filePath(QStringLiteral("locks")));
        session = std::make_unique<GuidedSession>(timeline, newRecord(timeline, {}), 1.0, *history,
                                                  clock);
        page.resize(1100, 720);
        page.guide(*session);
        session->apply(command::Start{});
        page.show();
    }

    void pass(Millis span)
    {
        while (span > Millis{0}) {
            const Millis step = std::min(span, Millis{500});
            clock.advance(step);
            session->tick();
            span -= step;
        }
    }

    /// On to the first work, past its set-up.
    void toWork()
    {
        while (isSetUp(player().segment().kind))
            press(Qt::Key_Right);
    }

    const Player &player() const { return session->player(); }
    void press(int key) { QTest::keyClick(&page, static_cast<Qt::Key>(key)); }
    template <typename T = QPushButton>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *button) { QTest::mouseClick(child(button), Qt::LeftButton); }
    QString spoken(const char *part) { return child<QLabel>(part)->accessibleName(); }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<HistoryService> history;
    std::unique_ptr<GuidedSession> session;
    Thumbnails thumbnails{QString{}};
    SessionPage page{thumbnails};
};

TEST_F(SessionPageTest, spacePausesAndResumes)
{
    begin();
    press(Qt::Key_Space);
    EXPECT_EQ(player().state(), State::Paused);
    EXPECT_TRUE(child<QWidget>("pausePanel")->isVisible());
    EXPECT_FALSE(child("pauseButton")->isVisible());
    press(Qt::Key_Space);
    EXPECT_EQ(player().state(), State::Running);
    EXPECT_FALSE(child<QWidget>("pausePanel")->isVisible());
}

TEST_F(SessionPageTest, whatIsReadStandsWhereItIsPaintedFromRightToLeftToo)
{
    page.setLayoutDirection(Qt::RightToLeft);
    begin();
    press(Qt::Key_Space);
    EXPECT_GT(child<QLabel>("progressStep")->x(), child<QLabel>("progressLeft")->x());
    EXPECT_GT(child<QLabel>("comeOffAdvice")->x(), child<QLabel>("pausedFor")->x());
}

TEST_F(SessionPageTest, whatDoesNotWorkStandsBesideTheWordsOfTheProgress)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        page.setLayoutDirection(direction);
        begin();
        page.showSound(QStringLiteral("No sound: this computer offers no sound output."), false,
                       true);
        const QRect line = child<QLabel>("soundLine")->geometry();
        const QRect all = child<QWidget>("sessionProgress")->geometry();
        const QFontMetricsF metrics(stageFont(20, QFont::DemiBold));
        const int step = qRound(metrics.horizontalAdvance(spoken("progressStep")));
        const int left = qRound(metrics.horizontalAdvance(spoken("progressLeft")));
        const bool mirrored = direction == Qt::RightToLeft;
        EXPECT_GT(line.left(), all.left() + (mirrored ? left : step));
        EXPECT_LT(line.right(), all.right() - (mirrored ? step : left));
        EXPECT_GT(line.width(), 300);
    }
}

TEST_F(SessionPageTest, aChangeOfPhaseLightsUpWhereItIsNotHeard)
{
    begin();
    auto *flash = child<QWidget>("phaseFlash");
    page.showSound({}, false, false);
    toWork();
    EXPECT_FALSE(flash->isVisible());

    page.showSound(QStringLiteral("Sound is off. M turns it on."), true, true);
    press(Qt::Key_Right);
    ASSERT_TRUE(isSetUp(player().segment().kind));
    EXPECT_TRUE(flash->isVisible());
    EXPECT_EQ(flash->geometry(), page.rect());
    const QColor setUp = flash->grab().toImage().pixelColor(0, 0);
    auto *over = flash->findChild<QTimer *>();
    ASSERT_TRUE(over->isActive());
    QTimerEvent itIsOver(over->timerId());
    QCoreApplication::sendEvent(over, &itIsOver);
    EXPECT_FALSE(flash->isVisible());
    press(Qt::Key_Right);
    ASSERT_FALSE(isSetUp(player().segment().kind));
    EXPECT_TRUE(flash->isVisible());
    EXPECT_NE(flash->grab().toImage().pixelColor(0, 0), setUp);
}

TEST_F(SessionPageTest, assistiveTechnologyIsToldAtMostOnceASegmentWhatIsToBeDone)
{
    begin();
    EXPECT_EQ(page.focusWidget(), child<QLabel>("sessionNow")) << "only there a reader hears of it";
    const ToldNames told(*child<QLabel>("sessionNow"));
    int segments = 1, segment = player().segmentIndex();
    qsizetype before = 0;
    while (player().state() == State::Running) {
        const qsizetype soFar = told.names().size();
        pass(Millis{100});
        if (std::exchange(segment, player().segmentIndex()) != player().segmentIndex()) {
            ++segments;
            before = soFar;
        }
        ASSERT_LE(told.names().size() - before, 1) << told.names().back().toStdString();
    }
    EXPECT_EQ(player().state(), State::Ended);
    EXPECT_GT(told.names().size(), segments / 2);
    EXPECT_FALSE(told.names().contains(QString{}));
}

TEST_F(SessionPageTest, assistiveTechnologyIsToldNothingOfAButtonThatStaysWhatItIs)
{
    begin();
    const ToldNames told(*child("pauseButton"));
    pass(Millis{3000});
    EXPECT_TRUE(told.names().isEmpty());
}

TEST_F(SessionPageTest, turnedAndEnlargedItStaysSoUntilThePersonIsAtTheScreen)
{
    begin();
    QSignalSpy changed(&page, &SessionPage::stageChanged);
    const QRectF ring = child<SessionStage>("sessionStage")->frames().ring;
    press(Qt::Key_L);
    EXPECT_GT(child<SessionStage>("sessionStage")->frames().ring.width(), ring.width() * 1.2);
    EXPECT_TRUE(child<SessionStage>("sessionStage")->frames().card.isEmpty());
    EXPECT_FALSE(child<QWidget>("nextUp")->isVisible());
    press(Qt::Key_T);
    EXPECT_EQ(changed.back(), (QVariantList{true, true}));
    EXPECT_EQ(player().state(), State::Running);
    press(Qt::Key_Space);
    EXPECT_EQ(child<SessionStage>("sessionStage")->frames().ring, ring);
    press(Qt::Key_Space);
    EXPECT_GT(child<SessionStage>("sessionStage")->frames().ring.width(), ring.width());
}

TEST_F(SessionPageTest, everyKeyThatIsToldOfHasTheMeaningToldOfIt)
{
    for (const KeyHelp &help : sessionKeyHelp(Qt::LeftToRight)) {
        const QKeySequence keys = QKeySequence::fromString(help.keys, QKeySequence::NativeText);
        ASSERT_EQ(keys.count(), 1) << help.keys.toStdString();
        EXPECT_TRUE(sessionKeyOf(keys[0].key())) << help.keys.toStdString();
    }
    EXPECT_EQ(sessionKeyOf(Qt::Key_Escape), SessionKey::Stop);
    EXPECT_EQ(sessionKeyOf(Qt::Key_X), std::nullopt);
    EXPECT_EQ(sessionKeyOf(Qt::Key_unknown), std::nullopt);
}

TEST_F(SessionPageTest, anyKeyWithoutAMeaningPausesAtOnce)
{
    begin();
    for (const int key : {Qt::Key_X, Qt::Key_5, Qt::Key_Home, Qt::Key_Backspace, Qt::Key_Return}) {
        press(key);
        EXPECT_EQ(player().state(), State::Paused) << key;
        press(Qt::Key_Space);
        ASSERT_EQ(player().state(), State::Running);
    }
}

TEST_F(SessionPageTest, modifiersAndChordsMeanNothingHere)
{
    begin();
    press(Qt::Key_Shift);
    press(Qt::Key_Control);
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(player().state(), State::Running);
}

TEST_F(SessionPageTest, aPressOnTheStagePauses)
{
    begin();
    QTest::mousePress(child<QWidget>("sessionStage"), Qt::LeftButton, {}, QPoint{100, 100});
    EXPECT_EQ(player().state(), State::Paused);
}

TEST_F(SessionPageTest, arrowsGoOnAndBackAndRRepeats)
{
    begin();
    const int ready = player().segmentIndex();
    press(Qt::Key_Right);
    EXPECT_EQ(player().segmentIndex(), ready + 1);
    pass(Millis{5'000});
    press(Qt::Key_R);
    EXPECT_EQ(player().segmentIndex(), ready);
    press(Qt::Key_Right);
    pass(Millis{5'000});
    press(Qt::Key_Right);
    const int second = player().segment().set;
    EXPECT_EQ(second, 1);
    press(Qt::Key_Left);
    EXPECT_EQ(player().segment().set, 0);
}

TEST_F(SessionPageTest, arrowsGoTheWayTheLanguageIsRead)
{
    begin();
    page.setLayoutDirection(Qt::RightToLeft);
    const int ready = player().segmentIndex();
    press(Qt::Key_Left);
    EXPECT_EQ(player().segmentIndex(), ready + 1);
    press(Qt::Key_Right);
    EXPECT_EQ(player().segmentIndex(), ready);
}

TEST_F(SessionPageTest, lettersAreFoundOnAKeyboardOfAnotherScript)
{
    constexpr int arabicQaf = 0x642, arabicTeh = 0x629, placeOfR = 27, placeOfM = 58;
    const auto typeArabic = [this](int letter, quint32 place) {
        QKeyEvent key(QEvent::KeyPress, letter, Qt::NoModifier, place, 0, 0,
                      QString(QChar(letter)));
        QApplication::sendEvent(&page, &key);
    };
    QSignalSpy muted(&page, &SessionPage::muteToggled);
    begin();
    const int ready = player().segmentIndex();
    press(Qt::Key_Right);
    pass(Millis{5'000});
    typeArabic(arabicQaf, placeOfR);
    EXPECT_EQ(player().segmentIndex(), ready);
    typeArabic(arabicTeh, placeOfM);
    EXPECT_EQ(muted.count(), 1);
    EXPECT_EQ(player().state(), State::Running);
}

TEST_F(SessionPageTest, buttonsDoWhatTheKeysDo)
{
    begin();
    const int ready = player().segmentIndex();
    click("nextButton");
    EXPECT_EQ(player().segmentIndex(), ready + 1);
    pass(Millis{5'000});
    click("repeatButton");
    EXPECT_EQ(player().segmentIndex(), ready);
    click("pauseButton");
    EXPECT_EQ(player().state(), State::Paused);
    click("resumeButton");
    EXPECT_EQ(player().state(), State::Running);
    click("nextButton");
    pass(Millis{5'000});
    click("nextButton");
    click("backButton");
    EXPECT_EQ(player().segment().set, 0);
}

TEST_F(SessionPageTest, spacePausesAlsoWhileAButtonHasTheFocus)
{
    begin();
    child("nextButton")->setFocus();
    const int segment = player().segmentIndex();
    QTest::keyClick(child("nextButton"), Qt::Key_Space);
    EXPECT_EQ(player().state(), State::Paused);
    EXPECT_EQ(player().segmentIndex(), segment);
    press(Qt::Key_Space);
    QTest::keyClick(child("nextButton"), Qt::Key_Return);
    EXPECT_EQ(player().segmentIndex(), segment + 1);
}

TEST_F(SessionPageTest, anyKeyOrPressGoesOnWhereItWaits)
{
    Pacing pacing;
    pacing.waitForMe = true;
    begin(pacing);
    pass(seconds{120});
    ASSERT_EQ(player().state(), State::Waiting);
    press(Qt::Key_X);
    EXPECT_EQ(player().state(), State::Running);
    EXPECT_FALSE(isSetUp(player().segment().kind));

    press(Qt::Key_R);
    pass(seconds{120});
    ASSERT_EQ(player().state(), State::Waiting);
    QTest::mousePress(child<QWidget>("sessionStage"), Qt::LeftButton, {}, QPoint{100, 100});
    EXPECT_EQ(player().state(), State::Running);
}

TEST_F(SessionPageTest, workGoesOnAfterThreeBeats)
{
    begin();
    toWork();
    pass(Millis{5'000});
    const Millis position = player().position();
    press(Qt::Key_Space);
    pass(Millis{4'000});
    press(Qt::Key_Space);
    EXPECT_EQ(player().state(), State::CountingIn);
    EXPECT_EQ(child<SessionStage>("sessionStage")->moment().number, QStringLiteral("3"));
    pass(Player::countIn);
    EXPECT_EQ(player().state(), State::Running);
    EXPECT_EQ(player().position(), position);
}

TEST_F(SessionPageTest, pausedItOffersTheSameInTheSamePlaces)
{
    begin();
    toWork();
    pass(Millis{2'000});
    press(Qt::Key_Space);
    EXPECT_TRUE(child("resumeButton")->hasFocus() || !page.isActiveWindow());
    int y = -1;
    for (const char *button : {"resumeButton", "restartButton", "painButton", "endButton"}) {
        EXPECT_TRUE(child(button)->isVisible());
        EXPECT_GT(child(button)->y(), y);
        y = child(button)->y();
    }
    clock.advance(seconds{42});
    page.hide();
    page.show();
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(spoken("comeOffAdvice").isEmpty());
    click("restartButton");
    EXPECT_EQ(player().state(), State::Running);
    EXPECT_TRUE(isSetUp(player().segment().kind));
}

TEST_F(SessionPageTest, escapeHaltsAtOnceThenAsksWhy)
{
    begin();
    toWork();
    pass(Millis{2'000});
    QSignalSpy over(&page, &SessionPage::ended);
    std::vector<State> halted;
    QObject::connect(&page, &SessionPage::halted, &page,
                     [&] { halted.push_back(player().state()); });
    press(Qt::Key_Escape);
    EXPECT_THAT(halted, testing::ElementsAre(State::Paused));
    EXPECT_TRUE(child<QWidget>("stopPanel")->isVisible());
    EXPECT_TRUE(child<SessionStage>("sessionStage")->moment().comeOff);

    click("goBackButton");
    EXPECT_TRUE(child<QWidget>("pausePanel")->isVisible());
    EXPECT_EQ(over.count(), 0);

    click("endButton");
    click("reasonCalledAway");
    EXPECT_EQ(player().state(), State::Ended);
    EXPECT_EQ(session->record().reason, StopReason::CalledAway);
    EXPECT_EQ(over.count(), 1);
}

TEST_F(SessionPageTest, keysPressedOnceMoreGiveNoReasonForStopping)
{
    begin();
    toWork();
    pass(Millis{2'000});
    press(Qt::Key_Escape);
    QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Space);
    EXPECT_EQ(player().state(), State::Paused);
    EXPECT_FALSE(session->record().reason);
    EXPECT_TRUE(child<QWidget>("pausePanel")->isVisible());

    press(Qt::Key_Escape);
    QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Return);
    EXPECT_EQ(player().state(), State::Paused);
    EXPECT_FALSE(session->record().reason);
}

TEST_F(SessionPageTest, painHasAKeyWhereItsButtonIs)
{
    begin();
    toWork();
    pass(Millis{2'000});
    press(Qt::Key_P);
    EXPECT_EQ(player().state(), State::Paused);
    press(Qt::Key_P);
    EXPECT_EQ(player().state(), State::Ended);
    EXPECT_EQ(session->record().reason, StopReason::Pain);
}

TEST_F(SessionPageTest, afterPainAdviceStaysUntilThePersonGoesOn)
{
    begin();
    toWork();
    pass(Millis{2'000});
    QSignalSpy over(&page, &SessionPage::ended);
    std::vector<State> halted;
    QObject::connect(&page, &SessionPage::halted, &page,
                     [&] { halted.push_back(player().state()); });
    press(Qt::Key_Space);
    EXPECT_TRUE(halted.empty());
    press(Qt::Key_Escape);
    EXPECT_THAT(halted, testing::ElementsAre(State::Paused));
    press(Qt::Key_P);
    EXPECT_THAT(halted, testing::ElementsAre(State::Paused, State::Ended));
    EXPECT_EQ(session->record().reason, StopReason::Pain);
    EXPECT_TRUE(child<QWidget>("painNote")->isVisible());
    EXPECT_FALSE(child("reasonDone")->isVisible());
    EXPECT_FALSE(child("goBackButton")->isVisible());
    press(Qt::Key_X);
    press(Qt::Key_Escape);
    EXPECT_EQ(over.count(), 0);
    click("afterPainButton");
    EXPECT_EQ(over.count(), 1);
}

TEST_F(SessionPageTest, endsWhenTheRoutineDoes)
{
    begin();
    QSignalSpy over(&page, &SessionPage::ended);
    pass(player().timeline().length() + Millis{1'000});
    EXPECT_EQ(player().state(), State::Ended);
    EXPECT_EQ(over.count(), 1);
}

TEST_F(SessionPageTest, theStageCountsAsTheClockDoes)
{
    begin();
    for (int i = 0; i < 30; ++i) {
        pass(Millis{330});
        EXPECT_EQ(child<SessionStage>("sessionStage")->moment().number,
                  countdownText(player().left()));
    }
}

TEST_F(SessionPageTest, aLeapOfTheClockIsShownWhereThePlayerStands)
{
    begin();
    toWork();
    pass(Millis{4'000});
    clock.advance(seconds{90});
    session->tick();
    EXPECT_EQ(player().state(), State::Paused);
    EXPECT_TRUE(child<QWidget>("pausePanel")->isVisible());
    const auto told = [&] {
        return child<SessionStage>("sessionStage")->moment().support;
    };
    const QString afterSleep = told();
    press(Qt::Key_Space);
    pass(seconds{4});
    press(Qt::Key_Space);
    EXPECT_NE(told(), afterSleep);
}

TEST_F(SessionPageTest, everythingInteractiveHasANameAndAWayByKeyboard)
{
    begin();
    for (const auto *button : page.findChildren<QPushButton *>()) {
        EXPECT_FALSE(button->objectName().isEmpty());
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty())
            << button->objectName().toStdString();
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
    }
}

TEST_F(SessionPageTest, buttonsStayOnThePageInTheSmallestWindow)
{
    begin();
    page.resize(960, 560);
    for (const auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            const QRect place{button->mapTo(&page, QPoint{0, 0}), button->size()};
            EXPECT_TRUE(page.rect().contains(place)) << button->objectName().toStdString();
            EXPECT_GE(place.height(), 44);
        }
    }
}

} // namespace
} // namespace limber
