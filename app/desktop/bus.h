// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFuture>
#include <QMetaType>

#include "core/base/time.h"

class QObject;

namespace limber {

struct Buses {
    QDBusConnection session;
    QDBusConnection system;
};

/// The desktop's and the system's message bus, connected to in the background. On one that is not
/// there every call fails at once.
[[nodiscard]] QFuture<Buses> findBuses();

/// No service is waited for longer.
inline constexpr Millis busPatience = seconds{2};

/// Calls a method. `done` hears the reply, or the error of a service that is not there, refuses or
/// does not answer in time; never after `context` is gone.
void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context,
         std::function<void(const QDBusMessage &)> done, Millis patience = busPatience);

/// The first value of a reply; nothing if that is an error or has another type.
template <typename T>
std::optional<T> valueIn(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    const QVariant value = reply.arguments().constFirst();
    return value.metaType() == QMetaType::fromType<T>() ? std::optional{value.value<T>()}
                                                        : std::nullopt;
}

} // namespace limber
