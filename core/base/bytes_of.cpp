// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes_of.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

namespace limber {

namespace {

Problem systemProblem(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {.code = ProblemCode::FileNotFound};
    case EISDIR:
        return {.code = ProblemCode::FileIsDirectory};
    case ENXIO:
        return {.code = ProblemCode::FileNotRegular};
    default:
        return {.code = ProblemCode::FileUnreadable, .details = {qt_error_string(error)}};
    }
}

} // namespace

// What is no regular file is told by its open descriptor, so that nothing can take its place in
// between.
Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return systemProblem(errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        close(descriptor);
        return Problem{.code = ProblemCode::FileUnreadable, .details = {file.errorString()}};
    }
    struct stat status {};
    if (fstat(descriptor, &status) != 0)
        return systemProblem(errno);
    if (S_ISDIR(status.st_mode))
        return systemProblem(EISDIR);
    if (!S_ISREG(status.st_mode))
        return systemProblem(ENXIO);

    const Problem tooLarge{.code = ProblemCode::FileTooLarge, .details = {QString::number(most)}};
    if (status.st_size > most)
        return tooLarge;
    QByteArray bytes = file.read(status.st_size);
    // A file may grow while it is read. What is asked for is set aside, so it is not all of `most`.
    constexpr qint64 portion = 64 * 1024;
    for (QByteArray more; bytes.size() <= most; bytes += more) {
        more = file.read(portion);
        if (more.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Problem{.code = ProblemCode::FileUnreadable, .details = {file.errorString()}};
    if (bytes.size() > most)
        return tooLarge;
    return bytes;
}

} // namespace limber
