// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus.h"

#include <utility>

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QTimer>

#include "core/base/in_background.h"

namespace limber {

QFuture<Buses> findBuses()
{
    return inBackground([] {
        return Buses{QDBusConnection::sessionBus(), QDBusConnection::systemBus()};
    });
}

void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context,
         std::function<void(const QDBusMessage &)> done, Millis patience)
{
    if (!bus.isConnected()) {
        // A watcher would never hear of such a call.
        QTimer::singleShot(0, context, [call, done = std::move(done)] {
            done(call.createErrorReply(QDBusError::Disconnected, {}));
        });
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(call, static_cast<int>(patience.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->reply());
                     });
}

} // namespace limber
