// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/other_players.h"

#include <functional>
#include <utility>

#include <QDBusMessage>
#include <QDBusVariant>

#include "app/desktop/bus.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString path = u"/org/mpris/MediaPlayer2"_s;
const QString playerInterface = u"org.mpris.MediaPlayer2.Player"_s;

bool isOtherPlayer(const QString &service)
{
    // playerctld stands for whichever player was used last.
    return service.startsWith(u"org.mpris.MediaPlayer2.") &&
           !service.startsWith(u"org.mpris.MediaPlayer2.limber") &&
           service != u"org.mpris.MediaPlayer2.playerctld";
}

QDBusMessage command(const QString &player, const QString &method)
{
    return QDBusMessage::createMethodCall(player, path, playerInterface, method);
}

void askStatus(const QDBusConnection &bus, const QString &player, QObject *context,
               std::function<void(const QString &)> use)
{
    const auto call =
        QDBusMessage::createMethodCall(player, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
        << playerInterface << u"PlaybackStatus"_s;
    ask(bus, call, context, [use = std::move(use)](const QDBusMessage &reply) {
        if (const auto status = valueIn<QDBusVariant>(reply))
            use(status->variant().toString());
    });
}

} // namespace

OtherPlayers::OtherPlayers(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_bus(session)
{}

OtherPlayers::~OtherPlayers()
{
    for (const QString &player : m_paused)
        play(player);
}

void OtherPlayers::pause()
{
    m_pausing = true;
    const auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListNames"_s);
    ask(m_bus, call, this, [this](const QDBusMessage &reply) {
        for (const QString &service : valueIn<QStringList>(reply).value_or(QStringList{})) {
            if (isOtherPlayer(service))
                pauseIfPlaying(service);
        }
    });
}

void OtherPlayers::pauseIfPlaying(const QString &player)
{
    askStatus(m_bus, player, this, [this, player](const QString &status) {
        if (!m_pausing || status != u"Playing")
            return;
        ask(m_bus, command(player, u"Pause"_s), this, [this, player](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage)
                return;
            if (m_pausing)
                m_paused << player;
            else
                play(player);
        });
    });
}

void OtherPlayers::goOn()
{
    m_pausing = false;
    for (const QString &player : std::exchange(m_paused, {})) {
        askStatus(m_bus, player, this, [this, player](const QString &status) {
            if (status == u"Paused")
                play(player);
        });
    }
}

void OtherPlayers::play(const QString &player)
{
    m_bus.send(command(player, u"Play"_s));
}

} // namespace limber
