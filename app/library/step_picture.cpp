// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/step_picture.h"

#include <QPainter>

namespace limber {

StepPicture::StepPicture(Thumbnails &thumbnails, const Still &still, double corner, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_still(still)
    , m_corner(corner)
{}

void StepPicture::setStill(const Still &still)
{
    if (still == m_still)
        return;
    m_still = still;
    update();
}

void StepPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_thumbnails.paint(painter, {}, m_still, view());
}

void StepPicture::resizeEvent(QResizeEvent *)
{
    m_thumbnails.prepare(m_still, view());
}

Thumbnails::View StepPicture::view() const
{
    return {.size = size(),
            .ratio = devicePixelRatioF(),
            .corner = m_corner,
            .theme = Theme::of(palette()),
            .direction = layoutDirection()};
}

} // namespace limber
