// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace limber {

/// Whether the desktop starts Limber in the background when the person logs in: by a file in its
/// autostart folder, which the person may have taken away or turned off.
[[nodiscard]] bool startsWithDesktop(const QString &file);

/// Writes or takes away the file; `command` is what it runs. Fails with FileUnwritable {file}.
Result<Done> setStartsWithDesktop(const QString &file, const QStringList &command, bool starts);

} // namespace limber
