// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>
#include <QString>

namespace limber {

/// Tells when the plug that a device is heard through is pulled out. Qt 6.4 knows devices only: a
/// card whose headphones are pulled out goes on playing, on its loudspeakers.
class PlugWatch : public QObject {
    Q_OBJECT

public:
    /// `device` as QAudioDevice::id() names it. Asks the sound server without waiting for it; where
    /// there is none, or it knows no plugs, nothing is ever told.
    explicit PlugWatch(const QByteArray &device, QObject *parent = nullptr);
    ~PlugWatch() override;

Q_SIGNALS:
    /// Sent from a thread of the server's library. `plug` is what the system calls it.
    void pulled(const QString &plug);

private:
    class Link;
    std::unique_ptr<Link> m_link;
};

} // namespace limber
