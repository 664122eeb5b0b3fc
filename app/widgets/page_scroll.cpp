// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_scroll.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int barWidth = 12;

/// A quiet bar without arrows.
class SlimScrollBar : public QScrollBar {
public:
    explicit SlimScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
    {
        setAttribute(Qt::WA_Hover);
        setAttribute(Qt::WA_OpaquePaintEvent, false);
    }

    [[nodiscard]] QSize sizeHint() const override { return {barWidth, 60}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (maximum() <= minimum())
            return;
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        const double all = maximum() - minimum() + pageStep();
        const double length = std::max(32.0, height() * pageStep() / all);
        const double top = (height() - length) * (value() - minimum()) / (maximum() - minimum());
        const bool lit = underMouse() || isSliderDown();
        QColor color = theme.muted;
        color.setAlphaF(lit ? .7F : .35F);
        const double width = lit ? 8 : 6;
        fillRounded(painter, QRectF((barWidth - width) / 2, top + 2, width, length - 4), width / 2,
                    color);
    }
};

} // namespace

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    // Always there, and unseen where there is nothing to scroll, so that the page never shifts.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    content->setAutoFillBackground(false);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(widestContent);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    middle->setLayout(m_column);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::gutter, 0, space::gutter - barWidth, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace limber
