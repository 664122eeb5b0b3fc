// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/picker.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWheelEvent>

#include "app/style/theme.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int high = 48, edge = 14, sign = 14;

} // namespace

Picker::Picker(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    // Qt tells a combo box's value in place of its name here.
    setAccessibleDescription(name);
    setFont(typeFont(TypeRole::Body));
    setCursor(Qt::PointingHandCursor);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(8);
}

QSize Picker::sizeHint() const
{
    return {QComboBox::sizeHint().width() + 2 * edge + sign, high};
}

void Picker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const QRectF shape = drawFocus(painter, *this, rect(), 10);
    fillRounded(painter, shape, 10, theme.muted);
    fillRounded(painter, shape.adjusted(1, 1, -1, -1), 9, theme.bg);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF arrow(0, 0, sign, sign);
    arrow.moveCenter(
        {rightToLeft ? shape.left() + edge + sign / 2.0 : shape.right() - edge - sign / 2.0,
         shape.center().y()});
    paintIcon(painter, Icon::ChevronDown, arrow, theme.muted);
    const QRectF words = rightToLeft ? shape.adjusted(2 * edge + sign, 0, -edge, 0)
                                     : shape.adjusted(edge, 0, -2 * edge - sign, 0);
    painter.setFont(font());
    painter.setPen(theme.ink);
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::AlignAbsolute |
                         (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     QFontMetrics(font()).elidedText(currentText(), Qt::ElideRight,
                                                     static_cast<int>(words.width())));
}

void Picker::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, and the choice stays.
    event->ignore();
}

} // namespace limber
