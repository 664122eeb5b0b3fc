// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDBusVariant>

#include "app/desktop/other_players.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

/// A player of music.
class FakePlayer : public FakeService {
public:
    FakePlayer(PrivateBus &bus, const QString &name, const QString &status)
        : FakeService(bus.connect(), u"org.mpris.MediaPlayer2.%1"_s.arg(name))
        , m_status(status)
    {
        answer(u"Get"_s, [this](const QDBusMessage &call) {
            return call.createReply(QVariant::fromValue(QDBusVariant(m_status)));
        });
        answer(u"Pause"_s, [this](const QDBusMessage &call) {
            m_status = u"Paused"_s;
            return call.createReply();
        });
        answer(u"Play"_s, [this](const QDBusMessage &call) {
            m_status = u"Playing"_s;
            return call.createReply();
        });
    }

    [[nodiscard]] bool becomes(const QString &status) const
    {
        return QTest::qWaitFor([&] { return m_status == status; });
    }

    QString m_status;
};

class OtherPlayersTest : public testing::Test {
protected:
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    OtherPlayers others{limber};
};

} // namespace

TEST_F(OtherPlayersTest, PausesWhatPlaysAndLetsThatGoOn)
{
    FakePlayer music(bus, u"music"_s, u"Playing"_s);
    FakePlayer film(bus, u"film"_s, u"Paused"_s);
    FakePlayer ours(bus, u"limber"_s, u"Playing"_s);
    others.pause();
    ASSERT_TRUE(music.becomes(u"Paused"_s));
    ASSERT_TRUE(film.hears(u"Get"_s));
    music.settle(limber);
    others.goOn();
    ASSERT_TRUE(music.becomes(u"Playing"_s));
    EXPECT_EQ(film.asked(u"Play"_s), 0);
    EXPECT_EQ(ours.asked(u"Get"_s), 0);
}

TEST_F(OtherPlayersTest, WhatThePersonStoppedMeanwhileStaysStopped)
{
    FakePlayer music(bus, u"music"_s, u"Playing"_s);
    others.pause();
    ASSERT_TRUE(music.becomes(u"Paused"_s));
    music.settle(limber);
    music.m_status = u"Stopped"_s;
    others.goOn();
    ASSERT_TRUE(music.hears(u"Get"_s, 2));
    music.settle(limber);
    EXPECT_EQ(music.m_status, u"Stopped"_s);
}

TEST_F(OtherPlayersTest, APauseThatComesTooLateIsTakenBack)
{
    FakePlayer music(bus, u"music"_s, u"Playing"_s);
    music.answer(u"Pause"_s, [&](const QDBusMessage &call) {
        music.m_status = u"Paused"_s;
        others.goOn();
        return call.createReply();
    });
    others.pause();
    ASSERT_TRUE(music.hears(u"Play"_s));
    EXPECT_EQ(music.m_status, u"Playing"_s);
}

TEST_F(OtherPlayersTest, TheDeadAndTheOddHinderNobody)
{
    FakeService dead(bus.connect(), u"org.mpris.MediaPlayer2.dead"_s);
    FakeService odd(bus.connect(), u"org.mpris.MediaPlayer2.odd"_s);
    odd.answer(u"Get"_s, QStringList{u"Playing"_s});
    FakePlayer music(bus, u"music"_s, u"Playing"_s);
    others.pause();
    EXPECT_TRUE(music.becomes(u"Paused"_s));
    EXPECT_TRUE(odd.hears(u"Get"_s));
    EXPECT_EQ(odd.asked(u"Pause"_s), 0);
}

TEST_F(OtherPlayersTest, TheEndOfTheProgramLetsThemGoOn)
{
    FakePlayer music(bus, u"music"_s, u"Playing"_s);
    {
        OtherPlayers brief(limber);
        brief.pause();
        ASSERT_TRUE(music.becomes(u"Paused"_s));
        music.settle(limber);
    }
    EXPECT_TRUE(music.becomes(u"Playing"_s));
}

TEST_F(OtherPlayersTest, WithoutABusNothingHappens)
{
    OtherPlayers nowhere(noBus());
    nowhere.pause();
    nowhere.goOn();
}
