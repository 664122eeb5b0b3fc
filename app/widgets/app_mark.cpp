// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/app_mark.h"

#include <algorithm>
#include <array>

namespace limber {

namespace {

constexpr std::array sides{16, 24, 32, 48, 64, 128};

QString fileOf(int side)
{
    return QStringLiteral(":/icons/%1x%1/apps/org.limber.Limber.png").arg(side);
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int side : sides)
        icon.addFile(fileOf(side), {side, side});
    return icon;
}

QPixmap appMark(int side, double ratio)
{
    const int pixels = qRound(side * ratio);
    const auto *const enough = std::find_if(sides.begin(), sides.end() - 1,
                                            [pixels](int drawn) { return drawn >= pixels; });
    QPixmap mark = QPixmap(fileOf(*enough))
                       .scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    mark.setDevicePixelRatio(ratio);
    return mark;
}

} // namespace limber
