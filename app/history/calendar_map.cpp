// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/calendar_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "app/history/history_text.h"
#include "app/style/theme.h"
#include "app/widgets/surface.h"
#include "core/history/calendar.h"

namespace limber {

namespace {

constexpr int halfYear = CalendarMap::weeks / 2, week = 7;
/// One band from here on; cells no larger than this.
constexpr double leastPitch = 12, mostPitch = 27;
constexpr double monthRoom = 22, bandGap = 14;
constexpr double widestMap = 40 + CalendarMap::weeks * mostPitch;

QFont nameFont()
{
    return displayFont(12, QFont::Medium);
}

double widestDayName()
{
    const QLocale locale;
    const QFontMetricsF metrics(nameFont());
    double widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(
            widest, metrics.horizontalAdvance(locale.standaloneDayName(day, QLocale::ShortFormat)));
    return widest;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

void paintDay(QPainter &painter, const QRectF &cell, DayAmount amount, const Theme &theme)
{
    struct Look {
        double size;
        double strength;
    };
    static constexpr std::array<Look, 4> looks{{{0, 0}, {.62, .72}, {.8, .86}, {1, 1}}};
    const Look look = looks[static_cast<size_t>(amount)];
    const double corner = std::min(cell.width(), cell.height()) * .26;
    fillRounded(painter, cell, corner, theme.track());
    if (amount == DayAmount::None)
        return;
    QRectF square(QPointF(), cell.size() * look.size);
    square.moveCenter(cell.center());
    fillRounded(painter, square, corner * std::sqrt(look.size),
                mixed(theme.track(), theme.accent, look.strength));
}

} // namespace

struct CalendarMap::Grid {
    int bands = 1;
    int columns = weeks;
    double names = 0;
    QSizeF pitch;
    QSizeF cell;

    [[nodiscard]] double bandHeight() const { return monthRoom + week * pitch.height(); }
    [[nodiscard]] double height() const
    {
        return bands * bandHeight() + (bands - 1) * bandGap - (pitch - cell).height();
    }
};

CalendarMap::CalendarMap(QWidget *parent)
    : ValueChart(tr("Minutes a day"), parent)
    , m_names(widestDayName() + space::tight)
{
    setAccessibleDescription(tr("Up and down go a day, left and right a week, Page Up and Page "
                                "Down four weeks. Enter lists the day's sessions."));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CalendarMap::showDays(const std::vector<DaySum> &days)
{
    m_days = days;
    const auto later = m_days.begin() + std::min<qsizetype>(std::ssize(m_days), halfYear * week);
    const bool old =
        std::any_of(m_days.begin(), later, [](const DaySum &day) { return day.sessions > 0; });
    m_shownFrom = old ? 0 : static_cast<int>(later - m_days.begin());
    updateGeometry();
    valuesChanged();
}

void CalendarMap::setChosen(std::optional<QDate> day)
{
    m_chosen = day;
    update();
}

QDate CalendarMap::dayOf(int index) const
{
    return m_days.at(static_cast<size_t>(m_shownFrom + index)).day;
}

int CalendarMap::count() const
{
    return static_cast<int>(m_days.size()) - m_shownFrom;
}

QString CalendarMap::textOf(int index) const
{
    return daySumText(m_days.at(static_cast<size_t>(m_shownFrom + index)));
}

std::optional<int> CalendarMap::leadTo(int key, int index) const
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Up:
        return index - 1;
    case Qt::Key_Down:
        return index + 1;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return index + (key == forward ? week : -week);
    case Qt::Key_PageUp:
        return index - 4 * week;
    case Qt::Key_PageDown:
        return index + 4 * week;
    default:
        return ValueChart::leadTo(key, index);
    }
}

CalendarMap::Grid CalendarMap::gridFor(int width) const
{
    Grid grid;
    grid.names = m_names;
    const double room = width - grid.names;
    const bool year = m_shownFrom == 0;
    const bool oneBand = !year || room / weeks >= leastPitch;
    grid.columns = year && oneBand ? weeks : halfYear;
    grid.bands = oneBand ? 1 : 2;
    const double across = std::min(room / grid.columns, mostPitch);
    const double down = std::min(across, 22.0);
    const double gap = std::clamp(across * .22, 2.0, 5.0);
    grid.pitch = {across, down};
    grid.cell = {across - gap, down - gap};
    return grid;
}

int CalendarMap::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(gridFor(width).height())) + 2;
}

QSize CalendarMap::sizeHint() const
{
    const int wide = static_cast<int>(widestMap);
    return {wide, heightForWidth(wide)};
}

QSize CalendarMap::minimumSizeHint() const
{
    return {280, 80};
}

QRectF CalendarMap::cellOf(int index, const Grid &grid) const
{
    const int column = index / week;
    const int band = column / grid.columns;
    const QPointF at(grid.names + (column % grid.columns) * grid.pitch.width(),
                     band * (grid.bandHeight() + bandGap) + monthRoom +
                         (index % week) * grid.pitch.height());
    QRectF cell(at, grid.cell);
    if (layoutDirection() == Qt::RightToLeft)
        cell.moveLeft(width() - cell.right());
    return cell.translated(0, 1);
}

QRectF CalendarMap::boxOf(int index) const
{
    const Grid grid = gridFor(width());
    const QSizeF gap = (grid.pitch - grid.cell) / 2;
    return cellOf(index, grid).adjusted(-gap.width(), -gap.height(), gap.width(), gap.height());
}

void CalendarMap::paintNames(QPainter &painter, const Grid &grid) const
{
    const QLocale locale;
    const QFontMetricsF metrics(nameFont());
    painter.setFont(nameFont());
    painter.setPen(Theme::of(palette()).muted);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int band = 0; band < grid.bands; ++band) {
        const int first = band * grid.columns * week;
        for (int row = 0; row < week && first + row < count(); row += 2) {
            const QRectF cell = cellOf(first + row, grid);
            QRectF line(0, cell.top() - 4, grid.names - space::tight, cell.height() + 8);
            if (mirrored)
                line.moveRight(width());
            painter.drawText(
                line,
                Qt::AlignVCenter | Qt::AlignAbsolute |
                    static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                locale.standaloneDayName(dayOf(first + row).dayOfWeek(), QLocale::ShortFormat));
        }
    }
    // A month stands above the first week that begins in it.
    double freeFrom = 0;
    for (int index = 0; index < count(); index += week) {
        const int column = index / week % grid.columns;
        if (column == 0)
            freeFrom = 0;
        const QDate day = dayOf(index);
        if (day.day() > week && column != 0)
            continue;
        const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        const double wide = metrics.horizontalAdvance(name);
        const double offset = column * grid.pitch.width();
        const bool nextIsNear = column == 0 && day.addDays(2 * week).month() != day.month();
        if (offset < freeFrom || nextIsNear || grid.names + offset + wide > width())
            continue;
        freeFrom = offset + wide + space::tight;
        const QRectF cell = cellOf(index, grid);
        const double left = mirrored ? cell.right() - wide : cell.left();
        painter.drawText(QPointF(left, cell.top() - 8), name);
    }
}

void CalendarMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const Grid grid = gridFor(width());
    paintNames(painter, grid);
    const auto strong = marked();
    for (int index = 0; index < count(); ++index) {
        const QRectF cell = cellOf(index, grid);
        paintDay(painter, cell, amountOf(m_days[static_cast<size_t>(m_shownFrom + index)]), theme);
        const double corner = std::min(cell.width(), cell.height()) * .26 + 2;
        const QRectF around = cell.adjusted(-2, -2, 2, 2);
        if (dayOf(index) == m_chosen)
            strokeRounded(painter, around, corner, theme.warm, 2);
        else if (index == strong)
            strokeRounded(painter, around, corner, theme.ink, 2);
    }
}

CalendarLegend::CalendarLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The larger the square, the more minutes: none, up to 9, up to 19, 20 and "
                         "more"));
}

namespace {

constexpr int legendCell = 14, legendStep = 20, legendCells = 4;

QString noneText()
{
    return CalendarLegend::tr("0 min", "no minutes");
}

QString mostText()
{
    return CalendarLegend::tr("20+ min", "20 minutes and more");
}

} // namespace

QSize CalendarLegend::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    return {metrics.horizontalAdvance(noneText()) + metrics.horizontalAdvance(mostText()) +
                2 * space::tight + legendCells * legendStep,
            legendCell + 8};
}

void CalendarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QFontMetrics metrics(nameFont());
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.setFont(nameFont());
    painter.setPen(theme.muted);
    const QRect none(0, 0, metrics.horizontalAdvance(noneText()), height());
    painter.drawText(placed(none), Qt::AlignCenter, noneText());
    int x = none.width() + space::tight;
    for (int amount = 0; amount < legendCells; ++amount, x += legendStep)
        paintDay(painter, placed(QRect(x, (height() - legendCell) / 2, legendCell, legendCell)),
                 static_cast<DayAmount>(amount), theme);
    painter.setPen(theme.muted);
    const QRect most(x + 2, 0, metrics.horizontalAdvance(mostText()), height());
    painter.drawText(placed(most), Qt::AlignCenter, mostText());
}

} // namespace limber
