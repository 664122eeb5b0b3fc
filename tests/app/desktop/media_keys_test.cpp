// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QSignalSpy>

#include "app/desktop/bus.h"
#include "app/desktop/media_keys.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.mpris.MediaPlayer2.limber"_s;
const QString player = u"org.mpris.MediaPlayer2.Player"_s;

/// What the desktop does, from a connection of its own.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.connect({}, u"/org/mpris/MediaPlayer2"_s, u"org.freedesktop.DBus.Properties"_s,
                      u"PropertiesChanged"_s, this, SLOT(note(QString, QVariantMap, QStringList)));
        m_bus.connect({}, u"/org/mpris/MediaPlayer2"_s, player, u"Seeked"_s, this,
                      SLOT(noteSeek(qlonglong)));
    }

    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method,
                                    const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(service, u"/org/mpris/MediaPlayer2"_s,
                                                      interface, method);
        message.setArguments(arguments);
        std::optional<QDBusMessage> reply;
        ask(m_bus, message, this, [&](const QDBusMessage &heard) { reply = heard; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }))
            return {};
        return *reply;
    }
    [[nodiscard]] QVariantMap all(const QString &interface)
    {
        const auto reply = call(u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {interface});
        return reply.arguments().isEmpty()
                   ? QVariantMap{}
                   : qdbus_cast<QVariantMap>(reply.arguments().constFirst());
    }
    [[nodiscard]] bool sees(bool there, const QString &name = service)
    {
        return QTest::qWaitFor(
            [&] { return m_bus.interface()->isServiceRegistered(name).value() == there; });
    }

    QVariantMap m_changed;
    std::vector<qlonglong> m_seeks;

private Q_SLOTS:
    void note(const QString &, const QVariantMap &changed, const QStringList &)
    {
        for (auto entry = changed.begin(); entry != changed.end(); ++entry)
            m_changed[entry.key()] = entry.value();
    }
    void noteSeek(qlonglong position) { m_seeks.push_back(position); }

private:
    QDBusConnection m_bus;
};

class MediaKeysTest : public testing::Test {
protected:
    PrivateBus bus;
    Millis position{90s};
    MediaKeys keys{bus.connect(), [this] {
                       return position;
                   }};
    Desktop desktop{bus.connect()};
    NowPlaying now{.playing = true,
                   .title = u"Arch back, elbows open"_s,
                   .album = u"Upper-Back Release"_s,
                   .length = 9min,
                   .art = u"file:///tmp/a.png"_s};
};

} // namespace

TEST_F(MediaKeysTest, IsOnTheBusOnlyWhileItIsOffered)
{
    EXPECT_TRUE(desktop.sees(false));
    keys.offer(now);
    EXPECT_TRUE(desktop.sees(true));
    keys.withdraw();
    EXPECT_TRUE(desktop.sees(false));
    keys.offer(now);
    keys.withdraw();
    keys.offer(now);
    EXPECT_TRUE(desktop.sees(true));
}

TEST_F(MediaKeysTest, TellsWhatIsDoneNow)
{
    keys.offer(now);
    ASSERT_TRUE(desktop.sees(true));
    const QVariantMap root = desktop.all(u"org.mpris.MediaPlayer2"_s);
    EXPECT_EQ(root[u"Identity"_s], u"Limber"_s);
    EXPECT_EQ(root[u"DesktopEntry"_s], u"org.limber.Limber"_s);

    const QVariantMap all = desktop.all(player);
    EXPECT_EQ(all[u"PlaybackStatus"_s], u"Playing"_s);
    EXPECT_EQ(all[u"Position"_s], 90'000'000LL);
    EXPECT_EQ(all[u"CanSeek"_s], false);
    const auto metadata = qdbus_cast<QVariantMap>(all[u"Metadata"_s]);
    EXPECT_EQ(metadata[u"xesam:title"_s], now.title);
    EXPECT_EQ(metadata[u"xesam:album"_s], now.album);
    EXPECT_EQ(metadata[u"mpris:length"_s], 540'000'000LL);
    EXPECT_EQ(metadata[u"mpris:artUrl"_s], now.art);
}

TEST_F(MediaKeysTest, TellsWhatChangedAndNothingElse)
{
    keys.offer(now);
    ASSERT_TRUE(desktop.sees(true));
    now.playing = false;
    keys.offer(now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.m_changed.isEmpty(); }));
    EXPECT_EQ(desktop.m_changed, (QVariantMap{{u"PlaybackStatus"_s, u"Paused"_s}}));

    desktop.m_changed.clear();
    now.title = u"Hold"_s;
    keys.offer(now);
    keys.offer(now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.m_changed.isEmpty(); }));
    EXPECT_EQ(desktop.m_changed.keys(), QStringList{u"Metadata"_s});

    keys.tellPosition();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.m_seeks.empty(); }));
    EXPECT_EQ(desktop.m_seeks.back(), 90'000'000LL);
}

TEST_F(MediaKeysTest, HandsEveryKeyOn)
{
    keys.offer(now);
    ASSERT_TRUE(desktop.sees(true));
    std::vector<MediaKey> pressed;
    QObject::connect(&keys, &MediaKeys::pressed, &keys,
                     [&](MediaKey key) { pressed.push_back(key); });
    QSignalSpy raised(&keys, &MediaKeys::raiseRequested);
    for (const char *name : {"PlayPause", "Play", "Pause", "Next", "Previous", "Stop"}) {
        EXPECT_EQ(desktop.call(player, QString::fromLatin1(name)).type(),
                  QDBusMessage::ReplyMessage);
    }
    EXPECT_EQ(pressed, (std::vector{MediaKey::PlayPause, MediaKey::Play, MediaKey::Pause,
                                    MediaKey::Next, MediaKey::Previous, MediaKey::Stop}));
    EXPECT_EQ(desktop.call(u"org.mpris.MediaPlayer2"_s, u"Raise"_s).type(),
              QDBusMessage::ReplyMessage);
    EXPECT_EQ(raised.size(), 1);
}

TEST_F(MediaKeysTest, WhatMakesNoSenseIsRefusedAndChangesNothing)
{
    keys.offer(now);
    ASSERT_TRUE(desktop.sees(true));
    QSignalSpy pressed(&keys, &MediaKeys::pressed);
    EXPECT_EQ(desktop.call(player, u"Eject"_s).type(), QDBusMessage::ErrorMessage);
    EXPECT_EQ(desktop.call(player, u"Next"_s, {u"twice"_s}).type(), QDBusMessage::ErrorMessage);
    EXPECT_EQ(desktop
                  .call(u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                        {player, u"Position"_s, QVariant::fromValue(QDBusVariant(7))})
                  .type(),
              QDBusMessage::ErrorMessage);
    EXPECT_TRUE(pressed.isEmpty());
}

TEST_F(MediaKeysTest, BesideAnotherLimberItTakesAnotherName)
{
    FakeService other(bus.connect(), service);
    keys.offer(now);
    EXPECT_TRUE(desktop.sees(
        true, u"%1.instance%2"_s.arg(service).arg(QCoreApplication::applicationPid())));
}

TEST_F(MediaKeysTest, WithoutABusNothingHappens)
{
    MediaKeys nowhere(noBus(), [] { return Millis{}; });
    nowhere.offer(now);
    now.playing = false;
    nowhere.offer(now);
    nowhere.tellPosition();
    nowhere.withdraw();
}

#include "media_keys_test.moc"
