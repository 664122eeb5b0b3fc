// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDBusConnectionInterface>
#include <QDBusVariant>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include "app/guidance/surroundings.h"
#include "core/routine/routine_library.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

class SurroundingsTest : public testing::Test {
protected:
    void SetUp() override
    {
        saver.answer(u"Inhibit"_s, 1U);
        music.answer(u"Get"_s, QVariant::fromValue(QDBusVariant(u"Playing"_s)));
        music.answer(u"Pause"_s, [](const QDBusMessage &call) { return call.createReply(); });
    }

    [[nodiscard]] Player::State state() const { return session->player().state(); }

    void press(const QString &key)
    {
        peer.send(QDBusMessage::createMethodCall(u"org.mpris.MediaPlayer2.limber"_s,
                                                 u"/org/mpris/MediaPlayer2"_s,
                                                 u"org.mpris.MediaPlayer2.Player"_s, key));
    }
    [[nodiscard]] bool isOffered()
    {
        return peer.interface()->isServiceRegistered(u"org.mpris.MediaPlayer2.limber"_s);
    }
    void begin(bool pausesOthers = false)
    {
        surroundings->follow(*session, allPersons().front(), pausesOthers);
        session->apply(command::Start{});
        ASSERT_TRUE(QTest::qWaitFor([&] { return isOffered(); }));
        ASSERT_TRUE(saver.hears(u"Inhibit"_s));
        saver.settle(limber);
    }
    void tellSleep(bool sleeping)
    {
        auto signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        logindBus.send(signal << sleeping);
    }

    QTemporaryDir folder;
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    QDBusConnection peer = bus.connect();
    QDBusConnection logindBus = bus.connect();
    FakeService saver{bus.connect(), u"org.freedesktop.ScreenSaver"_s};
    FakeService music{bus.connect(), u"org.mpris.MediaPlayer2.music"_s};
    FakeService logind{logindBus, u"org.freedesktop.login1"_s};
    ManualClock clock;
    HistoryService history{folder.filePath(u"history.db"_s), folder.filePath(u"locks"_s)};
    Timeline timeline = *compile(RoutineLibrary::load({}).entries().front().routine,
                                 RoutineLibrary::shippedCatalog(), {});
    std::unique_ptr<GuidedSession> session = std::make_unique<GuidedSession>(
        timeline, newRecord(timeline, QByteArrayLiteral("{}")), 1, history, clock);
    std::unique_ptr<Surroundings> surroundings =
        std::make_unique<Surroundings>(Buses{limber, limber});
};

} // namespace

TEST_F(SurroundingsTest, TheScreenStaysOnWhileTheSessionRuns)
{
    begin();
    session->apply(command::Pause{});
    EXPECT_TRUE(saver.hears(u"UnInhibit"_s));
    session->apply(command::Resume{});
    EXPECT_TRUE(saver.hears(u"Inhibit"_s, 2));
    saver.settle(limber);
    session->apply(command::Stop{});
    EXPECT_TRUE(saver.hears(u"UnInhibit"_s, 2));
    EXPECT_EQ(surroundings->trouble(), QString{});
}

TEST_F(SurroundingsTest, KeysGuideTheSession)
{
    begin();
    press(u"PlayPause"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == Player::State::Paused; }));
    press(u"Next"_s);
    press(u"Play"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == Player::State::Running; }));
    // Nothing is skipped while it is paused.
    EXPECT_EQ(session->player().segmentIndex(), 0);
    press(u"Next"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->player().segmentIndex() > 0; }));
    press(u"Previous"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->player().segmentIndex() == 0; }));
    press(u"Pause"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == Player::State::Paused; }));
}

TEST_F(SurroundingsTest, StoppingIsAskedForNotDone)
{
    begin();
    QSignalSpy asked(surroundings.get(), &Surroundings::stopRequested);
    press(u"Stop"_s);
    ASSERT_TRUE(asked.wait());
    EXPECT_EQ(state(), Player::State::Running);
}

TEST_F(SurroundingsTest, TheKeysGoWithTheSession)
{
    begin();
    session->apply(command::Stop{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isOffered(); }));
}

TEST_F(SurroundingsTest, ASessionThatIsDestroyedIsLetGo)
{
    begin();
    session.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isOffered(); }));
    EXPECT_TRUE(saver.hears(u"UnInhibit"_s));
    press(u"PlayPause"_s);
}

TEST_F(SurroundingsTest, TheDesktopSeesWhatIsDoneAndAPictureOfIt)
{
    begin();
    const auto metadata = [&] {
        std::optional<QDBusMessage> reply;
        ask(peer,
            QDBusMessage::createMethodCall(u"org.mpris.MediaPlayer2.limber"_s,
                                           u"/org/mpris/MediaPlayer2"_s,
                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
                << u"org.mpris.MediaPlayer2.Player"_s << u"Metadata"_s,
            surroundings.get(), [&](const QDBusMessage &heard) { reply = heard; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply.has_value(); }));
        return qdbus_cast<QVariantMap>(valueIn<QDBusVariant>(*reply).value().variant());
    };
    QUrl art;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        art = QUrl(metadata()[u"mpris:artUrl"_s].toString());
        return !art.isEmpty();
    }));
    EXPECT_TRUE(QFileInfo::exists(art.toLocalFile()));
    EXPECT_EQ(metadata()[u"xesam:album"_s].toString(), timeline.routine.title.in(u"en"_s));
    surroundings.reset();
    EXPECT_FALSE(QFileInfo::exists(art.toLocalFile()));
}

TEST_F(SurroundingsTest, OtherPlayersFallSilentIfWanted)
{
    begin();
    EXPECT_EQ(music.asked(u"Pause"_s), 0);
    session->apply(command::Stop{});

    session = std::make_unique<GuidedSession>(
        timeline, newRecord(timeline, QByteArrayLiteral("{}")), 1, history, clock);
    begin(true);
    ASSERT_TRUE(music.hears(u"Pause"_s));
    music.settle(limber);
    music.answer(u"Get"_s, QVariant::fromValue(QDBusVariant(u"Paused"_s)));
    session->apply(command::Stop{});
    EXPECT_TRUE(music.hears(u"Play"_s));
}

TEST_F(SurroundingsTest, FallingAsleepPauses)
{
    begin();
    tellSleep(false);
    tellSleep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state() == Player::State::Paused; }));
}

TEST_F(SurroundingsTest, WithoutADesktopTheSessionRunsAndOneLineTellsIt)
{
    Surroundings alone(Buses{noBus(), noBus()});
    QSignalSpy changed(&alone, &Surroundings::changed);
    alone.follow(*session, allPersons().front(), true);
    session->apply(command::Start{});
    ASSERT_TRUE(changed.wait());
    EXPECT_NE(alone.trouble(), QString{});
    EXPECT_EQ(state(), Player::State::Running);
    session->apply(command::Stop{});
    EXPECT_EQ(alone.trouble(), QString{}) << "the session has stopped";
}
