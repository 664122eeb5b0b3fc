// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_folder.h"

#include <QProcess>
#include <QString>

namespace limber {

bool openFolder(const QString &path)
{
    return QProcess::startDetached(QStringLiteral("xdg-open"), {path});
}

} // namespace limber
