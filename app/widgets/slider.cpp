// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int knob = 22, track = 6, highest = 44;

} // namespace

Slider::Slider(const QString &name, QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(name);
    setRange(0, 100);
    setSingleStep(5);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(120);
}

QSize Slider::sizeHint() const
{
    return {180, highest};
}

void Slider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const QRectF shape = drawFocus(painter, *this, rect(), highest / 2.0);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double room = width() - knob;
    const double share = value() / 100.0;
    const double at = knob / 2.0 + room * (rightToLeft ? 1 - share : share);
    const double middle = shape.center().y();
    const QRectF whole(knob / 2.0, middle - track / 2.0, room, track);
    fillRounded(painter, whole, track / 2.0, theme.track());
    outlineInContrast(painter, theme, whole.adjusted(-2, -2, 2, 2), track / 2.0 + 2);
    QRectF full = whole;
    rightToLeft ? full.setLeft(at) : full.setRight(at);
    fillRounded(painter, full, track / 2.0, theme.accent);
    fillRounded(painter, {at - knob / 2.0, middle - knob / 2.0, knob, knob}, knob / 2.0,
                theme.accent);
}

void Slider::moveTo(const QMouseEvent &event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setValue(QStyle::sliderValueFromPosition(minimum(), maximum(),
                                             event.position().toPoint().x() - knob / 2,
                                             width() - knob, rightToLeft));
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    moveTo(*event);
}

void Slider::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(*event);
}

} // namespace limber
