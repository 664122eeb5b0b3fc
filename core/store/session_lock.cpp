// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

namespace limber {

// flock() and not QLockFile: a lock file that names a process is believed for as long as any
// process of that number and name lives, and in a sandbox every run has the same number.

namespace {

QString lockFile(const QString &folder, const SessionId &session)
{
    QString name = session.text();
    return QDir(folder).filePath(name.replace(u'/', u'_') + QStringLiteral(".lock"));
}

/// False when the file was removed by the one who held it before us.
bool isStillThere(int handle, const QByteArray &path)
{
    struct stat held {};
    struct stat found {};
    return ::fstat(handle, &held) == 0 && ::stat(path.constData(), &found) == 0 &&
           held.st_dev == found.st_dev && held.st_ino == found.st_ino;
}

} // namespace

SessionLock::SessionLock(const QString &folder, const SessionId &session)
    : m_file(lockFile(folder, session))
{
    QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(m_file);
    for (;;) {
        m_handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (m_handle < 0)
            return;
        if (::flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
            m_state = errno == EWOULDBLOCK ? State::HeldElsewhere : State::Impossible;
            ::close(std::exchange(m_handle, -1));
            return;
        }
        if (isStillThere(m_handle, path)) {
            m_state = State::Held;
            return;
        }
        ::close(std::exchange(m_handle, -1));
    }
}

SessionLock::~SessionLock()
{
    if (m_handle < 0)
        return;
    QFile::remove(m_file);
    ::close(m_handle);
}

} // namespace limber
