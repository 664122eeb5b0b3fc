// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace limber {

/// The content of a regular file of at most `most` bytes. Fails with FileNotFound, FileIsDirectory,
/// FileNotRegular, FileUnreadable or FileTooLarge; a pipe is never waited for.
[[nodiscard]] Result<QByteArray> bytesOf(const QString &path, qint64 most);

} // namespace limber
