// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/app_mark.h"

namespace limber {

QIcon appIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/icons/%1x%1/apps/org.limber.Limber.png").arg(side),
                     {side, side});
    return icon;
}

} // namespace limber
