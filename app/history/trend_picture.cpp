// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/trend_picture.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int markSide = 48;
constexpr int highest = 10;
constexpr double inset = 14, radius = 10, lineAt = 42;

} // namespace

TrendMark::TrendMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(markSide, markSide);
}

void TrendMark::setTrend(Comparison::Trend trend)
{
    m_trend = trend;
    update();
}

void TrendMark::paintEvent(QPaintEvent *)
{
    using Trend = Comparison::Trend;
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool known = m_trend == Trend::Falling || m_trend == Trend::Same;
    fillRounded(painter, rect(), markSide / 2.0, known ? theme.accentSoft : theme.surface2);
    const QRectF sign = QRectF(rect()).adjusted(12, 12, -12, -12);
    switch (m_trend) {
    case Trend::Falling:
        return paintIcon(painter, Icon::ChevronDown, sign, theme.accent);
    case Trend::Rising:
        painter.translate(rect().center() + QPointF(.5, .5));
        painter.rotate(180);
        return paintIcon(painter, Icon::ChevronDown,
                         sign.translated(-markSide / 2.0, -markSide / 2.0), theme.warm);
    case Trend::Same:
        for (const double y : {-5.0, 5.0}) {
            QRectF bar(0, 0, 20, 4);
            bar.moveCenter(sign.center() + QPointF(0, y));
            fillRounded(painter, bar, 2, theme.accent);
        }
        return;
    case Trend::TooFew:
    case Trend::TooSoon:
        return paintIcon(painter, Icon::Clock, sign, theme.muted);
    }
}

TrendScale::TrendScale(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendScale::showEnds(double then, double now)
{
    m_then = then;
    m_now = now;
    setAccessibleName(tr("Tension before a session, 0 to 10: %1 then, %2 now")
                          .arg(middleText(then), middleText(now)));
    update();
}

QSize TrendScale::sizeHint() const
{
    return {300, 80};
}

void TrendScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](double value) {
        const double along = inset + (width() - 2 * inset) * value / highest;
        return QPointF(mirrored ? width() - along : along, lineAt);
    };
    fillRounded(painter, QRectF(at(0), at(highest)).normalized().adjusted(-4, -4, 4, 4), 4,
                theme.track());
    painter.setFont(displayFont(13, QFont::Medium));
    painter.setPen(theme.muted);
    for (int value = 0; value <= highest; value += 2)
        painter.drawText(QRectF(at(value) + QPointF(-20, 14), QSizeF(40, 20)), Qt::AlignCenter,
                         QLocale().toString(value));

    const bool apart = std::abs(m_then - m_now) >= .5;
    if (apart) {
        painter.setPen(QPen(theme.accent, 4));
        painter.drawLine(at(m_then), at(m_now));
        painter.setPen(QPen(theme.warm, 4));
        painter.setBrush(theme.surface);
        painter.drawEllipse(at(m_then), radius - 2, radius - 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(at(m_now), radius, radius);

    const QFont font = displayFont(14, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto name = [&](double value, const QString &text, const QColor &color, double shift) {
        const double wide = metrics.horizontalAdvance(text);
        const double left =
            std::clamp(at(value).x() - wide / 2 + shift, 0.0, std::max(0.0, width() - wide));
        painter.setPen(color);
        painter.drawText(QPointF(left, lineAt - radius - 8), text);
    };
    if (!apart)
        return name(m_now, tr("then and now"), theme.accent, 0);
    // Neighbours move apart so that their words do not meet.
    const QString then = tr("then"), now = tr("now");
    const double needed =
        (metrics.horizontalAdvance(then) + metrics.horizontalAdvance(now)) / 2 + space::small;
    const double gap = at(m_now).x() - at(m_then).x();
    const double push = std::max(0.0, needed - std::abs(gap)) / 2 * (gap < 0 ? -1 : 1);
    name(m_then, then, theme.warm, -push);
    name(m_now, now, theme.accent, push);
}

} // namespace limber
