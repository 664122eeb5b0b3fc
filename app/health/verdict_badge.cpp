// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/verdict_badge.h"

#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

VerdictBadge::VerdictBadge(QWidget *parent) : QWidget(parent)
{
    setSide(84);
}

void VerdictBadge::setSide(int pixels)
{
    setFixedSize(pixels, pixels);
}

void VerdictBadge::showProgress(int answered, int questions)
{
    m_icon = Icon::None;
    m_answered = answered;
    m_questions = questions;
    update();
}

void VerdictBadge::showSign(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const double side = width();
    if (m_icon == Icon::Check) {
        const double inset = side * .24;
        fillRounded(painter, rect(), side / 2, theme.ok);
        paintIcon(painter, m_icon, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                  theme.surface);
        return;
    }
    if (m_icon != Icon::None) {
        paintIcon(painter, m_icon, rect(), toneColor(theme, m_tone));
        return;
    }

    const double line = side * .1;
    const QRectF ring = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(theme.track(), line));
    painter.drawEllipse(ring);
    constexpr double fullTurn = 360 * 16;
    const int turn = qRound(fullTurn * m_answered / m_questions);
    painter.setPen(QPen(theme.accent, line, Qt::SolidLine, Qt::RoundCap));
    if (turn > 0)
        painter.drawArc(ring, 90 * 16, layoutDirection() == Qt::RightToLeft ? turn : -turn);
    painter.setPen(theme.ink);
    painter.setFont(displayFont(side * .36, QFont::Bold));
    drawDigits(painter, rect(), QString::number(m_answered));
}

} // namespace limber
