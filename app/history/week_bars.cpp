// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/week_bars.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/history/history_text.h"
#include "app/style/theme.h"

namespace limber {

namespace {

constexpr double widestBar = 28, corner = 5;
/// Lines of the scale, at most; and weeks from one name to the next.
constexpr int mostLines = 4, weeksToName = 3;

int minutesOf(const WeekSum &week)
{
    return static_cast<int>(std::chrono::round<std::chrono::minutes>(week.active).count());
}

} // namespace

WeekBars::WeekBars(QWidget *parent) : ValueChart(tr("Minutes a week"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekBars::showWeeks(const std::vector<WeekSum> &weeks)
{
    m_weeks = weeks;
    int most = 1;
    for (const WeekSum &week : m_weeks)
        most = std::max(most, minutesOf(week));
    m_step = 10;
    for (const int factor : {1, 2, 3, 6, 12, 30, 60, 120, 300, 600}) {
        m_step = 10 * factor;
        if (m_step * mostLines >= most)
            break;
    }
    valuesChanged();
}

int WeekBars::count() const
{
    return static_cast<int>(m_weeks.size());
}

QString WeekBars::textOf(int index) const
{
    return weekSumText(m_weeks.at(static_cast<size_t>(index)));
}

Plot WeekBars::plot() const
{
    int most = 1;
    for (const WeekSum &week : m_weeks)
        most = std::max(most, minutesOf(week));
    const int lines = (most + m_step - 1) / m_step;
    return Plot::inside(rect(), count(), lines * m_step, layoutDirection());
}

QRectF WeekBars::boxOf(int index) const
{
    return plot().column(index);
}

QSize WeekBars::sizeHint() const
{
    return {440, 220};
}

QSize WeekBars::minimumSizeHint() const
{
    return {280, 180};
}

void WeekBars::paintEvent(QPaintEvent *)
{
    if (m_weeks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const Plot plot = this->plot();
    plot.paintScale(painter, theme, m_step);
    const auto strong = marked();
    const QFont numberFont = displayFont(13, QFont::DemiBold);
    for (int index = 0; index < count(); ++index) {
        const WeekSum &week = m_weeks[static_cast<size_t>(index)];
        const int minutes = minutesOf(week);
        const QRectF column = plot.column(index);
        const bool last = index == count() - 1;
        const double wide = std::min(column.width() * .66, widestBar);
        QRectF bar(column.center().x() - wide / 2, plot.heightOf(minutes), wide, 0);
        bar.setBottom(plot.area.bottom());
        const QColor color = last ? theme.warm : theme.accent;
        if (week.sessions > 0) {
            // Less than a minute still shows.
            bar.setTop(std::min(bar.top(), bar.bottom() - 3));
            const double round = std::min({corner, wide / 2, bar.height() / 2});
            QPainterPath shape;
            shape.addRoundedRect(bar.adjusted(0, 0, 0, round), round, round);
            painter.setClipRect(bar);
            painter.fillPath(shape, color);
            painter.setClipping(false);
        }
        if (index == strong) {
            painter.setPen(QPen(theme.ink, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 2), corner + 1, corner + 1);
        }
        if (index == strong || (last && minutes > 0)) {
            painter.setFont(numberFont);
            painter.setPen(last ? theme.warm : theme.ink);
            painter.drawText(QRectF(column.center().x() - 40, bar.top() - 24, 80, 20),
                             Qt::AlignCenter, QLocale().toString(minutes));
        }
        if ((count() - 1 - index) % weeksToName == 0)
            plot.paintName(painter, theme, index, dayOfMonthText(week.start));
    }
}

} // namespace limber
