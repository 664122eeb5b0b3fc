// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/app_mark.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

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

QIcon appIconWithDot()
{
    QIcon icon;
    for (const int side : sides) {
        QPixmap mark(fileOf(side));
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = side * .26, rim = std::max(1.0, side * .06);
        const QRectF dot(side - 2 * radius, 0, 2 * radius, 2 * radius);
        fillRounded(painter, dot, radius, Theme::light().surface);
        fillRounded(painter, dot.adjusted(rim, rim, -rim, -rim), radius - rim, Theme::light().warm);
        painter.end();
        icon.addPixmap(mark);
    }
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
