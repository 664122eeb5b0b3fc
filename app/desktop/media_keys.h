// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include "core/base/time.h"

namespace limber {

enum class MediaKey { PlayPause, Play, Pause, Next, Previous, Stop };

/// What a desktop shows beside its media keys.
struct NowPlaying {
    bool playing = false;
    QString title{};
    QString album{};
    /// Of the whole.
    Millis length{};
    /// A picture's URL, or empty.
    QString art{};
    bool operator==(const NowPlaying &) const = default;
};

/// Media keys, the buttons of a headset and the desktop's media controls, by MPRIS 2. There is a
/// player on the bus only from offer() to withdraw().
class MediaKeys : public QObject {
    Q_OBJECT

public:
    /// `position` tells where in the whole it is.
    MediaKeys(const QDBusConnection &session, std::function<Millis()> position,
              QObject *parent = nullptr);
    ~MediaKeys() override;

    void offer(const NowPlaying &now);
    void withdraw();
    /// The position jumped.
    void tellPosition();

    [[nodiscard]] QString status() const;
    [[nodiscard]] QVariantMap metadata() const;
    /// In microseconds.
    [[nodiscard]] qlonglong position() const;

Q_SIGNALS:
    void pressed(limber::MediaKey key);
    void raiseRequested();

private:
    void requestName(const QString &name);
    void callBus(const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    std::function<Millis()> m_position;
    NowPlaying m_now;
    bool m_offered = false;
    QString m_name;
};

} // namespace limber
