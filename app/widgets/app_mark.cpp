// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/app_mark.h"

#include <QIcon>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace limber {

void paintAppMark(QPainter &painter, const QRectF &box)
{
    const auto stroke = [&painter](const QPainterPath &path, QColor color, double width) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    };
    const auto disc = [&painter](QPointF centre, double radius, QColor color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 512, box.height() / 512);

    QLinearGradient sheen(0, 0, 0, 512);
    sheen.setColorAt(0, QColor(0x0f, 0x8a, 0x7f));
    sheen.setColorAt(1, QColor(0x0a, 0x5a, 0x57));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sheen);
    painter.drawRoundedRect(QRectF(16, 16, 480, 480), 112, 112);

    QPainterPath floor(QPointF(495.4, 396));
    floor.cubicTo(489.4, 452.2, 441.8, 496, 384, 496);
    floor.lineTo(128, 496);
    floor.cubicTo(70.2, 496, 22.6, 452.2, 16.6, 396);
    floor.closeSubpath();
    painter.setBrush(QColor(0x07, 0x40, 0x3f));
    painter.drawPath(floor);

    disc({214, 336}, 60, QColor(0xff, 0xa2, 0x4d));
    QPainterPath legs(QPointF(306, 356));
    legs.lineTo(372, 214);
    legs.lineTo(424, 362);
    stroke(legs, QColor(0xa9, 0xda, 0xd1), 52);
    QPainterPath back(QPointF(132, 288));
    back.cubicTo(176, 214, 252, 206, 306, 356);
    stroke(back, Qt::white, 62);
    disc({102, 330}, 50, Qt::white);
    painter.restore();
}

QIcon appIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintAppMark(painter, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace limber
