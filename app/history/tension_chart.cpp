// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/tension_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QStyle>

#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int highest = 10, step = 2;
/// So few sessions shall not look like a trend.
constexpr int fewestColumns = 5;
/// Numbers stand beside the signs from this width of a column on.
constexpr double numberedColumn = 50;
/// The numbers of two that are nearer would lie upon one another.
constexpr double numberHeight = 12;

QFont numberFont()
{
    return displayFont(14, QFont::Bold);
}

void paintBefore(QPainter &painter, QPointF at, double radius, const Theme &theme)
{
    painter.setPen(QPen(theme.warm, radius * .42));
    painter.setBrush(theme.surface);
    const double inner = radius * .79;
    painter.drawEllipse(at, inner, inner);
}

void paintAfter(QPainter &painter, QPointF at, double radius, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(at, radius, radius);
}

} // namespace

TensionChart::TensionChart(QWidget *parent)
    : ValueChart(tr("Tension before and after, 0 to 10"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TensionChart::showColumns(const std::vector<TensionColumn> &columns)
{
    m_columns = columns;
    valuesChanged();
}

int TensionChart::count() const
{
    return static_cast<int>(m_columns.size());
}

QString TensionChart::textOf(int index) const
{
    return m_columns.at(static_cast<size_t>(index)).text;
}

Plot TensionChart::plot() const
{
    return Plot::inside(rect(), std::max(fewestColumns, count()), highest, layoutDirection());
}

QRectF TensionChart::boxOf(int index) const
{
    return plot().column(index);
}

QSize TensionChart::sizeHint() const
{
    return {440, 240};
}

QSize TensionChart::minimumSizeHint() const
{
    return {280, 210};
}

void TensionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const Plot plot = this->plot();
    plot.paintScale(painter, theme, step);
    const double wide = plot.column(0).width();
    const double radius = std::clamp(wide * .16, 5.0, 10.0);
    const int namesApart = std::max(1, static_cast<int>(std::ceil(62 / wide)));
    for (int index = 0; index < count(); ++index) {
        const TensionColumn &one = m_columns[static_cast<size_t>(index)];
        const QRectF column = plot.column(index);
        const bool strong = index == marked();
        if (strong)
            fillRounded(painter, column.adjusted(1, -10, -1, 0), 8, theme.surface2);
        const bool numbered = wide >= numberedColumn || strong;
        const double x = column.center().x();
        const auto at = [&](double value) {
            return QPointF(x, plot.heightOf(value));
        };
        if (one.before && one.after) {
            const bool worse = *one.after > *one.before;
            painter.setPen(QPen(worse ? theme.warm : theme.accent, std::max(3.0, radius * .4)));
            painter.drawLine(at(*one.before), at(*one.after));
        }
        if (one.before)
            paintBefore(painter, at(*one.before), radius, theme);
        const double apart =
            plot.area.height() *
            (one.before && one.after ? std::abs(*one.before - *one.after) / highest : 1);
        // One that would cover the ring lies within it.
        if (one.after)
            paintAfter(painter, at(*one.after), apart < radius ? radius * .5 : radius, theme);
        const auto paintNumber = [&](double value, const QColor &color) {
            painter.setFont(numberFont());
            painter.setPen(color);
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            QRectF box(x + radius + 5, plot.heightOf(value) - 10, 40, 20);
            if (mirrored)
                box.moveRight(x - radius - 5);
            painter.drawText(box,
                             Qt::AlignVCenter | Qt::AlignAbsolute |
                                 static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                             middleText(value));
        };
        if (numbered && one.before && apart >= numberHeight)
            paintNumber(*one.before, theme.warm);
        if (numbered && one.after)
            paintNumber(*one.after, theme.accent);
        if ((count() - 1 - index) % namesApart == 0)
            plot.paintName(painter, theme, index, one.name);
    }
}

namespace {

constexpr int signSide = 16;

std::array<QString, 2> legendTexts()
{
    return {TensionLegend::tr("before"), TensionLegend::tr("after")};
}

QFont legendFont()
{
    return displayFont(13, QFont::DemiBold);
}

} // namespace

TensionLegend::TensionLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("A ring stands for before, a disc for after"));
}

QSize TensionLegend::sizeHint() const
{
    const QFontMetrics metrics(legendFont());
    int wide = space::normal;
    for (const QString &text : legendTexts())
        wide += signSide + space::tight + metrics.horizontalAdvance(text);
    return {wide, 22};
}

void TensionLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(legendFont());
    const Theme &theme = Theme::of(palette());
    const QFontMetrics metrics(legendFont());
    int x = 0;
    for (const bool before : {true, false}) {
        const QString text = legendTexts()[before ? 0 : 1];
        const auto placed = [&](int left, int wide) {
            return QRectF(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())));
        };
        const QPointF at = placed(x, signSide).center();
        before ? paintBefore(painter, at, 7, theme) : paintAfter(painter, at, 7, theme);
        x += signSide + space::tight;
        const int wide = metrics.horizontalAdvance(text);
        painter.setPen(before ? theme.warm : theme.accent);
        painter.drawText(placed(x, wide), Qt::AlignCenter, text);
        x += wide + space::normal;
    }
}

} // namespace limber
