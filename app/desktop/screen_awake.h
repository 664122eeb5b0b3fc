// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include "app/desktop/bus.h"

namespace limber {

/// Keeps the screen from turning off and the computer from falling asleep for want of keys and
/// mouse: asks org.freedesktop.ScreenSaver, and where that is no help the desktop portal.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(const QDBusConnection &session, Millis patience = busPatience,
                         QObject *parent = nullptr);
    /// Lets the screen go.
    ~ScreenAwake() override;

    /// As often as is convenient; what stands already is not asked for again.
    void keep(bool awake);
    /// It is wanted, and was asked for in vain.
    [[nodiscard]] bool failed() const { return m_failed; }

Q_SIGNALS:
    /// Whether it failed changed.
    void changed();

private:
    void settle();
    void setFailed(bool failed);
    void askScreenSaver();
    void askPortal();
    /// `release` undoes what was granted; none, nothing was.
    void conclude(const std::optional<QDBusMessage> &release);

    QDBusConnection m_bus;
    Millis m_patience;
    QDBusServiceWatcher m_watcher;
    /// While the screen is kept awake.
    std::optional<QDBusMessage> m_release;
    bool m_wanted = false;
    bool m_asking = false;
    bool m_failed = false;
};

} // namespace limber
