// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/color_scheme.h"

#include <utility>

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusVariant>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include "app/desktop/bus.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

std::optional<bool> darkIn(const QVariant &value)
{
    constexpr uint prefersDark = 1, prefersLight = 2;
    if (value.metaType() != QMetaType::fromType<uint>())
        return std::nullopt;
    switch (value.toUInt()) {
    case prefersDark:
        return true;
    case prefersLight:
        return false;
    default:
        return std::nullopt;
    }
}

bool highContrastIn(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<uint>() && value.toUInt() == 1;
}

} // namespace

ColorScheme::ColorScheme(QDBusConnection session, QObject *parent) : QObject(parent)
{
    // Found by its name when the slot is looked up, and nobody else may have named it before.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    session.connect(service, path, settingsInterface, u"SettingChanged"_s, this,
                    SLOT(take(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, settingsInterface, u"ReadAll"_s)
                << QStringList{appearance};
    ask(session, call, this, [this](const QDBusMessage &reply) {
        readAll(reply);
        // Of one that hangs, what it said last time still holds.
        if (QDBusError(reply).type() != QDBusError::NoReply)
            Q_EMIT answered();
    });
}

void ColorScheme::readAll(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
        return;
    QMap<QString, QVariantMap> spaces;
    reply.arguments().constFirst().value<QDBusArgument>() >> spaces;
    const QVariantMap values = spaces.value(appearance);
    set(darkIn(values.value(schemeKey)), highContrastIn(values.value(contrastKey)));
}

void ColorScheme::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearance)
        return;
    if (key == schemeKey)
        set(darkIn(value.variant()), m_highContrast);
    else if (key == contrastKey)
        set(m_dark, highContrastIn(value.variant()));
}

void ColorScheme::set(std::optional<bool> dark, bool highContrast)
{
    const bool scheme = std::exchange(m_dark, dark) != dark;
    const bool contrast = std::exchange(m_highContrast, highContrast) != highContrast;
    if (scheme || contrast)
        Q_EMIT changed();
}

} // namespace limber
