// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "core/base/time.h"

class QLocalServer;
class QLocalSocket;

namespace limber {

/// Lets one user have one window per data folder. The kernel forgets the channel with the program
/// that holds it, however that ends.
class InstanceChannel : public QObject {
    Q_OBJECT

public:
    /// `dataFolder` need not exist yet.
    explicit InstanceChannel(const QString &dataFolder, QObject *parent = nullptr);
    ~InstanceChannel() override;

    /// Makes this program the one that shows the window; false when another one is that already.
    [[nodiscard]] bool claim();
    /// Asks the program that shows the window to bring it to the front and, unless `file` is empty,
    /// to open that file. True once it has answered; false when it did not (it hangs) or has ended,
    /// and then a window of one's own does no harm. A cold start may need seconds to answer.
    [[nodiscard]] bool handOver(const QString &file, Millis patience = seconds{5});

Q_SIGNALS:
    /// Another start handed over; `file` is absolute or empty.
    void raised(const QString &file);

private:
    void welcome();
    void listenTo(QLocalSocket &caller);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace limber
