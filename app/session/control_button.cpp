// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/control_button.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double mainWidth = 168, sideWidth = 84, controlHeight = 96;
constexpr double mainText = 24, sideText = 14.5;

/// The word's size, smaller where it would not fit.
double fittedPixels(const QString &word, double wanted, double room)
{
    double pixels = wanted;
    while (pixels > wanted * .6 &&
           QFontMetricsF(stageFont(pixels, QFont::Bold)).horizontalAdvance(word) > room)
        pixels -= .5;
    return pixels;
}

} // namespace

ControlButton::ControlButton(Icon icon, const QString &word, Weight weight, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
    , m_weight(weight)
{
    setMeaning(icon, word);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(true);
}

void ControlButton::setMeaning(Icon icon, const QString &word)
{
    if (m_icon == icon && text() == word)
        return;
    m_icon = icon;
    setText(word);
    setAccessibleName(word);
    update();
}

void ControlButton::setUnit(double unit)
{
    m_unit = unit;
    setFixedSize(sizeHint());
}

QSize ControlButton::sizeHint() const
{
    const double width = m_weight == Weight::Main ? mainWidth : sideWidth;
    return QSizeF{width * m_unit, controlHeight * m_unit}.toSize();
}

void ControlButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const bool main = m_weight == Weight::Main;
    const QColor soft = theme.track();
    const QRectF shape = drawFocus(painter, *this, rect(), main ? height() / 2.0 : 30 * m_unit);
    const double radius = main ? shape.height() / 2 : 28 * m_unit;
    fillRounded(painter, shape, radius, main ? theme.accent : soft);
    outlineInContrast(painter, theme, shape, radius);
    if (isDown() || underMouse()) {
        QColor shade = theme.ink;
        shade.setAlphaF(isDown() ? .16F : .07F);
        fillRounded(painter, shape, radius, shade);
    }
    const QColor ink = main ? theme.onAccent : theme.ink;
    const Icon icon = layoutDirection() == Qt::RightToLeft ? mirrored(m_icon) : m_icon;
    painter.setPen(ink);
    if (!main) {
        const double side = 30 * m_unit;
        paintIcon(painter, icon,
                  {shape.center().x() - side / 2, shape.center().y() - side * .93, side, side},
                  ink);
        painter.setFont(
            stageFont(fittedPixels(text(), std::max(11.0, sideText * m_unit), shape.width() - 8),
                      QFont::DemiBold));
        painter.drawText(QRectF{shape.left(), shape.center().y() + side * .18, shape.width(), side},
                         Qt::AlignCenter, text());
        return;
    }
    const double side = 34 * m_unit;
    const double gap = 10 * m_unit;
    const double pixels =
        fittedPixels(text(), mainText * m_unit, shape.width() - side - gap - 24 * m_unit);
    painter.setFont(stageFont(pixels, QFont::Bold));
    const double word = QFontMetricsF(painter.font()).horizontalAdvance(text());
    const double left = shape.center().x() - (side + gap + word) / 2;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double signX = rightToLeft ? left + word + gap : left;
    const double wordX = rightToLeft ? left : left + side + gap;
    paintIcon(painter, icon, {signX, shape.center().y() - side / 2, side, side}, ink);
    painter.drawText(QRectF{wordX, shape.top(), word + 2, shape.height()},
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text());
}

} // namespace limber
