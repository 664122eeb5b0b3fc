// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace limber {

/// Tells when the computer falls asleep and wakes, by logind.
class SystemSleep : public QObject {
    Q_OBJECT

public:
    explicit SystemSleep(QDBusConnection system, QObject *parent = nullptr);

Q_SIGNALS:
    void fallingAsleep();
    void woke();

private Q_SLOTS:
    void prepare(bool sleeping);
};

} // namespace limber
