// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/slim_scroll.h"

#include <algorithm>

#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

SlimScrollBar::SlimScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

QSize SlimScrollBar::sizeHint() const
{
    return {SlimScroll::barRoom, 60};
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    if (maximum() <= minimum())
        return;
    QPainter painter(this);
    const double all = maximum() - minimum() + pageStep();
    const double length = std::max(32.0, height() * pageStep() / all);
    const double top = (height() - length) * (value() - minimum()) / (maximum() - minimum());
    const bool lit = underMouse() || isSliderDown();
    QColor color = Theme::of(palette()).muted;
    color.setAlphaF(lit ? .7F : .35F);
    const double width = lit ? 8 : 6;
    fillRounded(painter, QRectF((SlimScroll::barRoom - width) / 2, top + 2, width, length - 4),
                width / 2, color);
}

SlimScroll::SlimScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBar(new SlimScrollBar(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void SlimScroll::setWidget(QWidget *widget)
{
    QScrollArea::setWidget(widget);
    widget->setAutoFillBackground(false);
}

} // namespace limber
