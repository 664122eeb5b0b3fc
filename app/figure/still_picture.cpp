// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/still_picture.h"

#include <QPainter>

namespace limber {

StillPicture::StillPicture(Thumbnails &thumbnails, const Still &still, double corner,
                           QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_still(still)
    , m_corner(corner)
{}

void StillPicture::setStill(const Still &still)
{
    if (still == m_still)
        return;
    m_still = still;
    update();
}

void StillPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_thumbnails.paint(painter, {}, m_still, view());
}

void StillPicture::resizeEvent(QResizeEvent *)
{
    m_thumbnails.prepare(m_still, view());
}

Thumbnails::View StillPicture::view() const
{
    return {.size = size(),
            .ratio = devicePixelRatioF(),
            .corner = m_corner,
            .theme = Theme::of(palette()),
            .direction = layoutDirection()};
}

} // namespace limber
