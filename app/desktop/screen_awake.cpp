// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_awake.h"

#include <utility>

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString screenSaver = u"org.freedesktop.ScreenSaver"_s;
const QString portal = u"org.freedesktop.portal.Desktop"_s;

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(screenSaver, u"/org/freedesktop/ScreenSaver"_s,
                                          screenSaver, method);
}

} // namespace

ScreenAwake::ScreenAwake(const QDBusConnection &session, Millis patience, QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_patience(patience)
{
    m_watcher.setConnection(session);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_watcher.setWatchedServices({});
        m_release.reset();
        settle();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_release)
        m_bus.send(*m_release);
}

void ScreenAwake::keep(bool awake)
{
    if (std::exchange(m_wanted, awake) == awake)
        return;
    if (!awake)
        setFailed(false);
    settle();
}

void ScreenAwake::setFailed(bool failed)
{
    if (std::exchange(m_failed, failed) != failed)
        Q_EMIT changed();
}

void ScreenAwake::settle()
{
    if (m_asking || m_wanted == m_release.has_value())
        return;
    if (m_wanted) {
        m_asking = true;
        askScreenSaver();
        return;
    }
    m_watcher.setWatchedServices({});
    m_bus.send(*std::exchange(m_release, std::nullopt));
}

void ScreenAwake::askScreenSaver()
{
    const auto call = screenSaverCall(u"Inhibit"_s) << u"Limber"_s << tr("A session is running");
    ask(
        m_bus, call, this,
        [this](const QDBusMessage &reply) {
            if (const auto cookie = valueIn<uint>(reply))
                conclude(screenSaverCall(u"UnInhibit"_s) << *cookie);
            else
                askPortal();
        },
        m_patience);
}

void ScreenAwake::askPortal()
{
    constexpr uint suspend = 4, idle = 8;
    const auto call =
        QDBusMessage::createMethodCall(portal, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s)
        << QString{} << (suspend | idle) << QVariantMap{{u"reason"_s, tr("A session is running")}};
    ask(
        m_bus, call, this,
        [this](const QDBusMessage &reply) {
            const auto request = valueIn<QDBusObjectPath>(reply);
            conclude(request ? std::optional{QDBusMessage::createMethodCall(
                                   portal, request->path(), u"org.freedesktop.portal.Request"_s,
                                   u"Close"_s)}
                             : std::nullopt);
        },
        m_patience);
}

void ScreenAwake::conclude(const std::optional<QDBusMessage> &release)
{
    m_asking = false;
    m_release = release;
    if (release)
        m_watcher.setWatchedServices({release->service()});
    setFailed(m_wanted && !release);
    if (!m_wanted)
        settle();
}

} // namespace limber
