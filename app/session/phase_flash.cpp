// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/phase_flash.h"

#include <algorithm>
#include <chrono>

#include <QPainter>

#include "app/style/theme.h"

namespace limber {

using namespace std::chrono_literals;

PhaseFlash::PhaseFlash(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("phaseFlash"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_over.setSingleShot(true);
    m_over.setInterval(700ms);
    connect(&m_over, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void PhaseFlash::light(bool setUp)
{
    m_setUp = setUp;
    show();
    raise();
    update();
    m_over.start();
}

void PhaseFlash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const int frame = std::max(12, height() / 40);
    const QColor color = m_setUp ? theme.warm : theme.accent;
    painter.fillRect(0, 0, width(), frame, color);
    painter.fillRect(0, height() - frame, width(), frame, color);
    painter.fillRect(0, frame, frame, height() - 2 * frame, color);
    painter.fillRect(width() - frame, frame, frame, height() - 2 * frame, color);
}

} // namespace limber
