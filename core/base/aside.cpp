// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aside.h"

#include <QFileInfo>

namespace limber {

QString nameAside(const QString &file, const QDateTime &now, const QString &what)
{
    const QString stem =
        QStringLiteral("%1.%2-%3").arg(file, what, now.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"));
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    return name;
}

} // namespace limber
