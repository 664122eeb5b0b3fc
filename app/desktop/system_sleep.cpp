// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system_sleep.h"

namespace limber {

SystemSleep::SystemSleep(QDBusConnection system, QObject *parent) : QObject(parent)
{
    system.connect(QStringLiteral("org.freedesktop.login1"),
                   QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(prepare(bool)));
}

void SystemSleep::prepare(bool sleeping)
{
    if (sleeping)
        Q_EMIT fallingAsleep();
    else
        Q_EMIT woke();
}

} // namespace limber
