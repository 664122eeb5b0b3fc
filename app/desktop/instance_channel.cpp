// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instance_channel.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace limber {

namespace {

constexpr qint64 longestMessage = 64 * 1024;
/// Ends a message; no path contains it.
constexpr char terminator = '\0';

/// The same for every way to write a folder, whether it exists yet or not.
QString canonicalPath(const QString &folder)
{
    QString existing = QDir::cleanPath(QDir(folder).absolutePath());
    QString missing;
    while (!QFileInfo::exists(existing) && !QDir(existing).isRoot()) {
        const QFileInfo info(existing);
        missing = QStringLiteral("/%1%2").arg(info.fileName(), missing);
        existing = info.path();
    }
    return QFileInfo(existing).canonicalFilePath() + missing;
}

QString channelName(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(geteuid()));
    hash.addData(canonicalPath(folder).toUtf8());
    return QStringLiteral("limber-%1").arg(QString::fromLatin1(hash.result().toHex().left(32)));
}

/// Anyone may connect to an abstract socket, so each end asks who the other is.
bool isOfThisUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                      &size) == 0 &&
           peer.uid == geteuid();
}

} // namespace

InstanceChannel::InstanceChannel(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(channelName(dataFolder))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceChannel::welcome);
}

InstanceChannel::~InstanceChannel() = default;

bool InstanceChannel::claim()
{
    // Any failure but a holder of the name must not keep the window from opening.
    return m_server->listen(m_name) ||
           m_server->serverError() != QAbstractSocket::AddressInUseError;
}

bool InstanceChannel::handOver(const QString &file, Millis patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&] {
        return static_cast<int>(std::max<qint64>(0, deadline.remainingTime()));
    };

    QLocalSocket socket;
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    // The holder has bound the name before it listens; in between it refuses. One that has ended
    // refuses for good.
    for (socket.connectToServer(m_name); !socket.waitForConnected(left());
         socket.connectToServer(m_name)) {
        if (claim() || deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    if (!isOfThisUser(socket))
        return false;

    const QString path = file.isEmpty() ? QString{} : QFileInfo(file).absoluteFilePath();
    socket.write(path.toUtf8() + terminator);
    return socket.waitForBytesWritten(left()) && socket.waitForReadyRead(left());
}

void InstanceChannel::welcome()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!isOfThisUser(*caller)) {
            caller->abort();
            continue;
        }
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { listenTo(*caller); });
        listenTo(*caller);
    }
}

void InstanceChannel::listenTo(QLocalSocket &caller)
{
    const QByteArray received = caller.peek(longestMessage);
    const auto end = received.indexOf(terminator);
    if (end < 0) {
        if (received.size() >= longestMessage)
            caller.abort();
        return;
    }
    caller.readAll();
    caller.write(&terminator, 1);
    caller.flush();
    caller.disconnectFromServer();
    Q_EMIT raised(QString::fromUtf8(received.left(end)));
}

} // namespace limber
