// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media_keys.h"

#include <utility>

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include "app/desktop/bus.h"
#include "app/desktop/mpris.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString path = u"/org/mpris/MediaPlayer2"_s;
const QString playerInterface = u"org.mpris.MediaPlayer2.Player"_s;

// Of the bus's RequestName.
constexpr uint doNotQueue = 4, exists = 3;

qlonglong micros(Millis span)
{
    return std::chrono::microseconds(span).count();
}

} // namespace

MediaKeys::MediaKeys(const QDBusConnection &session, std::function<Millis()> position,
                     QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_position(std::move(position))
{
    new MprisRoot(*this);
    new MprisPlayer(*this);
}

MediaKeys::~MediaKeys()
{
    withdraw();
}

void MediaKeys::offer(const NowPlaying &now)
{
    const NowPlaying before = std::exchange(m_now, now);
    if (!std::exchange(m_offered, true)) {
        m_bus.registerObject(path, this);
        requestName(u"org.mpris.MediaPlayer2.limber"_s);
        return;
    }
    QVariantMap changed;
    if (before.playing != now.playing)
        changed[u"PlaybackStatus"_s] = status();
    NowPlaying sameStatus = before;
    sameStatus.playing = now.playing;
    if (sameStatus != now)
        changed[u"Metadata"_s] = metadata();
    if (changed.isEmpty())
        return;
    m_bus.send(QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s,
                                          u"PropertiesChanged"_s)
               << playerInterface << changed << QStringList{});
}

void MediaKeys::withdraw()
{
    if (!std::exchange(m_offered, false))
        return;
    m_bus.unregisterObject(path);
    if (const QString name = std::exchange(m_name, {}); !name.isEmpty())
        callBus(u"ReleaseName"_s, {name});
}

void MediaKeys::tellPosition()
{
    if (m_offered)
        Q_EMIT findChild<MprisPlayer *>()->Seeked(position());
}

void MediaKeys::requestName(const QString &name)
{
    // QDBusConnection::registerService() would wait for the answer.
    auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"RequestName"_s)
        << name << doNotQueue;
    m_name = name;
    ask(m_bus, call, this, [this, name](const QDBusMessage &reply) {
        const bool another = !name.contains(u".instance");
        if (m_offered && another && valueIn<uint>(reply) == exists)
            requestName(u"%1.instance%2"_s.arg(name).arg(QCoreApplication::applicationPid()));
    });
}

void MediaKeys::callBus(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    call.setArguments(arguments);
    m_bus.send(call);
}

QString MediaKeys::status() const
{
    return m_now.playing ? u"Playing"_s : u"Paused"_s;
}

QVariantMap MediaKeys::metadata() const
{
    QVariantMap metadata{
        {u"mpris:trackid"_s, QVariant::fromValue(QDBusObjectPath(u"/org/limber/session"_s))},
        {u"mpris:length"_s, micros(m_now.length)},
        {u"xesam:title"_s, m_now.title},
        {u"xesam:album"_s, m_now.album},
        {u"xesam:artist"_s, QStringList{u"Limber"_s}}};
    if (!m_now.art.isEmpty())
        metadata[u"mpris:artUrl"_s] = m_now.art;
    return metadata;
}

qlonglong MediaKeys::position() const
{
    return micros(m_position());
}

} // namespace limber
