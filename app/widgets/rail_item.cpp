// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rail_item.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int high = 48;
constexpr int iconAt = 28, wordsAt = 52, side = 20;

} // namespace

RailItem::RailItem(Icon icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFixedHeight(high);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
}

QSize RailItem::sizeHint() const
{
    const QFontMetrics metrics(displayFont(16, QFont::DemiBold));
    return {wordsAt + metrics.size(Qt::TextShowMnemonic, text()).width() + space::small, high};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QRectF shape = drawFocus(painter, *this, rect(), 12);
    if (isChecked() || isDown()) {
        fillRounded(painter, shape, 12, theme.accentSoft);
        outlineInContrast(painter, theme, shape, 12);
    } else if (underMouse()) {
        fillRounded(painter, shape, 12, theme.surface2);
    }
    const QColor ink = isChecked() ? theme.accent : theme.ink;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF sign(0, 0, side, side);
    sign.moveCenter({rightToLeft ? width() - iconAt : double(iconAt), height() / 2.0});
    paintIcon(painter, m_icon, sign, isChecked() ? theme.accent : theme.muted);
    painter.setPen(ink);
    painter.setFont(displayFont(16, isChecked() ? QFont::DemiBold : QFont::Normal));
    const int mnemonic = goesByKeyboard(*this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(rect().adjusted(rightToLeft ? 0 : wordsAt, 0, rightToLeft ? -wordsAt : 0, 0),
                     Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                         Qt::AlignAbsolute | mnemonic,
                     text());
}

} // namespace limber
