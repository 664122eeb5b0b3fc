// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

namespace limber {

/// Music and the like that plays elsewhere on the desktop, by MPRIS 2.
class OtherPlayers : public QObject {
    Q_OBJECT

public:
    explicit OtherPlayers(const QDBusConnection &session, QObject *parent = nullptr);
    /// Lets them go on.
    ~OtherPlayers() override;

    /// Pauses those that play.
    void pause();
    /// Lets those go on that pause() paused and nobody touched since.
    void goOn();

private:
    void pauseIfPlaying(const QString &player);
    void play(const QString &player);

    QDBusConnection m_bus;
    bool m_pausing = false;
    QStringList m_paused;
};

} // namespace limber
