// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace limber {

/// A name beside `file` that is not taken, to keep it under when it is `what`:
/// `<file>.damaged-20300612T160000Z`, with a number after it where that one is taken.
[[nodiscard]] QString nameAside(const QString &file, const QDateTime &now,
                                const QString &what = QStringLiteral("damaged"));

} // namespace limber
