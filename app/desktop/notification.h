// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include "app/desktop/bus.h"

namespace limber {

/// One note on the desktop with buttons, by org.freedesktop.Notifications.
class Notification : public QObject {
    Q_OBJECT

public:
    /// A button's key and its words; the key "default" is the note itself.
    using Actions = std::vector<std::pair<QString, QString>>;

    explicit Notification(const QDBusConnection &session, Millis patience = busPatience,
                          QObject *parent = nullptr);

    /// Takes the place of the one shown before.
    void show(const QString &title, const QString &text, const Actions &actions);
    void takeBack();

Q_SIGNALS:
    /// Of the note that is shown; at most one is chosen.
    void chosen(const QString &key);
    /// The desktop shows no notes.
    void failed();

private Q_SLOTS:
    void invoke(uint id, const QString &key);
    void close(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Millis m_patience;
    /// 0 while none is shown.
    uint m_id = 0;
    /// Not taken back since it was to be shown.
    bool m_wanted = false;
};

/// Asks whether the desktop shows notes; one that does not answer in time shows none.
void askForNotes(const QDBusConnection &session, QObject *context,
                 std::function<void(bool shown)> done);

} // namespace limber
