// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>

#include "app/audio/mixer.h"

namespace limber {

struct SoundDevice {
    QByteArray id;
    QString name;
    bool operator==(const SoundDevice &) const = default;
};

/// Plays the mixer on a device, on a thread of its own. Nothing is open but between open() and
/// close(); the thread begins with the first open().
class SoundOutput : public QObject {
    Q_OBJECT

public:
    /// `mixer` is lent and outlives the output.
    explicit SoundOutput(Mixer &mixer, QObject *parent = nullptr);
    ~SoundOutput() override;

    /// An id that is empty or gone stands for the system's own choice. Opens anew when it is open.
    void open(const QByteArray &device);
    void close();
    /// Asks for devicesFound() without opening anything.
    void findDevices();

Q_SIGNALS:
    /// It is playing on this device.
    void opened(const QString &device);
    /// There is no device, or it does not play.
    void failed();
    /// The device it was playing on went away, or the plug it was heard through; nothing plays
    /// until it is opened again.
    void lost(const QString &device);
    void devicesFound(const std::vector<limber::SoundDevice> &devices);

private:
    class Player;
    void ask(void (*work)(Player &, const QByteArray &), const QByteArray &device = {});

    QThread m_thread;
    /// Lives on the thread, and is destroyed after its end.
    std::unique_ptr<Player> m_player;
};

} // namespace limber
