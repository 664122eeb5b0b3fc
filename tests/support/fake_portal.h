// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

#include "tests/support/private_bus.h"

namespace limber {

/// A desktop portal that says how the desktop looks. It never answers before it is told what.
class FakePortal : public FakeService {
public:
    explicit FakePortal(const QDBusConnection &bus)
        : FakeService(bus, QStringLiteral("org.freedesktop.portal.Desktop"))
        , m_bus(bus)
    {
        qDBusRegisterMetaType<Spaces>();
    }

    void say(const QVariantMap &appearance)
    {
        answer(QStringLiteral("ReadAll"),
               QVariant::fromValue(
                   Spaces{{QStringLiteral("org.freedesktop.appearance"), appearance}}));
    }
    void change(const QString &key, const QVariant &value)
    {
        m_bus.send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                              QStringLiteral("org.freedesktop.portal.Settings"),
                                              QStringLiteral("SettingChanged"))
                   << QStringLiteral("org.freedesktop.appearance") << key
                   << QVariant::fromValue(QDBusVariant(value)));
    }

private:
    using Spaces = QMap<QString, QVariantMap>;

    QDBusConnection m_bus;
};

} // namespace limber
