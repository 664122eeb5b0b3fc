// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/step_picture.h"

#include <QResizeEvent>

namespace limber {

namespace {

constexpr double zoom = 1.24;
/// What of the map's height comes to lie in the middle of the picture.
constexpr double middle = .47;

} // namespace

StepPicture::StepPicture(const std::optional<BackMapState> &state, double radius, QWidget *parent)
    : Backdrop(parent, radius)
{
    if (!state)
        return;
    m_map = new BackMap(this);
    m_map->setState(*state);
}

void StepPicture::resizeEvent(QResizeEvent *event)
{
    Backdrop::resizeEvent(event);
    if (!m_map)
        return;
    const int high = qRound(height() * zoom);
    m_map->setGeometry(0, qRound(height() / 2.0 - high * middle), width(), high);
}

} // namespace limber
