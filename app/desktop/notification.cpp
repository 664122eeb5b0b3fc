// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notification.h"

#include <utility>

#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

Notification::Notification(const QDBusConnection &session, Millis patience, QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_patience(patience)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(close(uint, uint)));
}

void Notification::show(const QString &title, const QString &text, const Actions &actions)
{
    m_wanted = true;
    QStringList flat;
    for (const auto &[key, words] : actions)
        flat << key << words;
    constexpr int asTheDesktopLikes = -1;
    const auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s)
                      << u"Limber"_s << m_id << u"org.limber.Limber"_s << title << text << flat
                      << QVariantMap{{u"desktop-entry"_s, u"org.limber.Limber"_s}}
                      << asTheDesktopLikes;
    ask(
        m_bus, call, this,
        [this](const QDBusMessage &reply) {
            m_id = valueIn<uint>(reply).value_or(0);
            if (m_id == 0)
                Q_EMIT failed();
            else if (!m_wanted)
                takeBack();
        },
        m_patience);
}

void Notification::takeBack()
{
    m_wanted = false;
    if (m_id != 0)
        m_bus.send(QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s)
                   << std::exchange(m_id, 0));
}

void Notification::invoke(uint id, const QString &key)
{
    if (id == 0 || id != m_id)
        return;
    takeBack();
    Q_EMIT chosen(key);
}

void Notification::close(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

void askForNotes(const QDBusConnection &session, QObject *context,
                 std::function<void(bool shown)> done)
{
    ask(session, QDBusMessage::createMethodCall(service, path, service, u"GetCapabilities"_s),
        context, [done = std::move(done)](const QDBusMessage &reply) {
            done(valueIn<QStringList>(reply).has_value());
        });
}

} // namespace limber
