// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include "core/base/aside.h"

namespace limber {

namespace {

constexpr const char16_t *companions[] = {u"-wal", u"-shm", u"-journal"};

QString companion(const QString &file, const char16_t *suffix)
{
    return file + QString::fromUtf16(suffix);
}

/// 0, or why `path` cannot be written to.
int whyNotWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0 ? 0 : errno;
}

/// 0, or why `folder` cannot be made.
int makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return 0;
    if (const int error = makeFolder(info.absolutePath()))
        return error;
    const bool made = ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0;
    return made || errno == EEXIST ? 0 : errno;
}

} // namespace

Problem unavailable(const QString &file, int error)
{
    return {.code = ProblemCode::StoreUnavailable, .details = {file, qt_error_string(error)}};
}

std::optional<FileIdentity> identityOf(const QString &file)
{
    struct stat found {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{.device = found.st_dev, .number = found.st_ino};
}

Result<Done> prepareFolder(const QString &file)
{
    if (const int error = makeFolder(QFileInfo(file).absolutePath()))
        return unavailable(file, error);
    return Done{};
}

Result<Done> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return unavailable(file, EISDIR);
    // Opening a pipe or a device could block for ever.
    if (info.exists() && !info.isFile())
        return unavailable(file, EINVAL);
    if (const int error = whyNotWritable(info.absolutePath()))
        return unavailable(file, error);
    if (!info.exists()) {
        const int handle = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
        if (handle < 0)
            return unavailable(file, errno);
        ::close(handle);
    }
    if (const int error = whyNotWritable(file))
        return unavailable(file, error);
    return Done{};
}

FolderLock::FolderLock(const QString &folder, Millis patience)
{
    constexpr Millis pause{5};
    m_handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const QDeadlineTimer deadline(patience);
    while (::flock(m_handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        if (deadline.hasExpired()) {
            m_mine = false;
            return;
        }
        QThread::msleep(pause.count());
    }
}

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

bool hasLog(const QString &file)
{
    return QFileInfo(companion(file, u"-wal")).size() > 0;
}

bool wouldBeOverwritten(const QString &file)
{
    constexpr qint64 smallestPage = 512;
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return false;
    return info.size() > 0 ? info.size() < smallestPage : hasLog(file);
}

Result<QString> setAside(const QString &file, const QDateTime &now, const QString &what)
{
    const QString aside = nameAside(file, now, what);
    if (QFileInfo::exists(file) &&
        ::rename(QFile::encodeName(file).constData(), QFile::encodeName(aside).constData()) != 0)
        return unavailable(file, errno);
    for (const char16_t *suffix : companions) {
        const QString beside = companion(file, suffix);
        if (QFileInfo::exists(beside) &&
            ::rename(QFile::encodeName(beside).constData(),
                     QFile::encodeName(companion(aside, suffix)).constData()) != 0)
            return unavailable(file, errno);
    }
    return aside;
}

QString restoredCopy(const QString &file)
{
    return file + QStringLiteral(".restored");
}

bool finishRestoring(const QString &file)
{
    const QString copy = restoredCopy(file);
    return !QFileInfo::exists(copy) || QFileInfo::exists(file) || hasLog(file) ||
           QFile::rename(copy, file);
}

QStringList filesOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList files;
    const auto add = [&files](const QString &folder, const QString &pattern) {
        const auto found =
            QDir(folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden | QDir::System);
        for (const QFileInfo &entry : found)
            files.append(entry.filePath());
    };
    // -wal, .schema-1, .damaged-20300612T160000Z, ...
    add(info.absolutePath(), info.fileName() + u'*');
    add(backupFolder(file), QStringLiteral("*"));
    return files;
}

bool flushToDisk(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
}

QString backupFolder(const QString &file)
{
    return QFileInfo(file).absoluteDir().filePath(QStringLiteral("backups"));
}

} // namespace limber
