// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/overview.h"

#include <algorithm>
#include <chrono>
#include <iterator>

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>

#include "app/history/calendar_map.h"
#include "app/history/comparison_card.h"
#include "app/history/history_text.h"
#include "app/history/stat_tile.h"
#include "app/history/tension_chart.h"
#include "app/history/week_bars.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "core/base/when_done.h"
#include "core/history/calendar.h"

namespace limber {

namespace {

constexpr int weeksShown = comparison::weeks;
/// Up to so many sessions stand for themselves; more are told by the week.
constexpr int mostColumns = 8;
/// The charts stand side by side from here on.
constexpr int wideEnough = 760;
/// The numbers stand side by side from here on.
constexpr int wideForTiles = 275;
/// A chart does not say more when it is higher.
constexpr int highestCard = 460;

Qt::DayOfWeek firstDay()
{
    return QLocale().firstDayOfWeek();
}

/// A card with a title, a legend beside it, a chart, and a line that tells the marked value and
/// else `note`.
QWidget *chartCard(QLabel *title, QWidget *legend, ValueChart *chart, QLabel *note)
{
    auto *head = new FlowLayout;
    head->addWidget(title);
    if (legend)
        head->addWidget(legend);
    auto *told = makeParagraph({}, TypeRole::Caption, Tone::Ink);
    told->setObjectName(chart->objectName() + QStringLiteral("Told"));
    told->hide();
    QObject::connect(chart, &ValueChart::told, told, [told, note](const QString &text) {
        if (!text.isEmpty())
            told->setText(text);
        told->setVisible(!text.isEmpty());
        note->setVisible(text.isEmpty());
    });
    // The two take turns; the card keeps its height.
    auto *line = new QVBoxLayout;
    line->addWidget(told);
    line->addWidget(note);

    auto *card = new Card;
    card->setMaximumHeight(highestCard);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::small, space::normal, space::small, space::normal);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(chart, 1);
    column->addLayout(line);
    return card;
}

TensionColumn columnOf(const SessionPoint &point)
{
    const QLocale locale;
    const QString day =
        locale.toString(point.day, Overview::tr("ddd d MMM yyyy", "format of a day"));
    return {.name = locale.toString(point.day, Overview::tr("ddd d", "format of a day")),
            .text = Overview::tr("%1: %2", "day, tension")
                        .arg(day, tensionSentence(point.before, point.after)),
            .before = point.before ? std::optional<double>(*point.before) : std::nullopt,
            .after = point.after ? std::optional<double>(*point.after) : std::nullopt};
}

TensionColumn columnOf(const WeekSum &week)
{
    const auto number = [](std::optional<double> value) {
        return value ? middleText(*value) : Overview::tr("not said");
    };
    return {.name = dayOfMonthText(week.start),
            .text = Overview::tr("Week from %1: median %2 before, %3 after")
                        .arg(dayOfMonthText(week.start), number(week.before), number(week.after)),
            .before = week.before,
            .after = week.after};
}

bool saysTension(const SessionPoint &point)
{
    return counts(point) && (point.before || point.after);
}

} // namespace

Overview::Overview(HistoryService &history, const Clock &clock, QWidget *parent)
    : SlimScroll(parent)
    , m_history(history)
    , m_clock(clock)
    , m_week(new StatTile(QStringLiteral("statWeek")))
    , m_practised(new StatTile(QStringLiteral("statWeeks")))
    , m_totals(new StatTile(QStringLiteral("statTotals")))
    , m_calendarTitle(makeLabel({}, TypeRole::CardTitle))
    , m_calendar(new CalendarMap)
    , m_comparison(new ComparisonCard)
    , m_tension(new TensionChart)
    , m_weeks(new WeekBars)
    , m_goal(makeParagraph({}, TypeRole::Caption, Tone::Warm))
    , m_charts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("historyOverview"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirroredMargins(0, 0, space::hair, 0));
    column->setSpacing(space::small);
    column->addWidget(makeTiles());
    column->addWidget(makeCalendarCard());
    column->addWidget(m_comparison);
    m_charts->setSpacing(space::small);
    m_charts->addWidget(makeTensionCard(), 1);
    m_charts->addWidget(makeWeeksCard(), 1);
    column->addLayout(m_charts, 100);
    column->addStretch(1);
    setWidget(content);
    connect(m_calendar, &ValueChart::activated, this,
            [this](int index) { Q_EMIT dayActivated(m_calendar->dayOf(index)); });
}

QWidget *Overview::makeTiles()
{
    auto *tiles = new QWidget;
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight, tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(space::small);
    for (StatTile *tile : {m_week, m_practised, m_totals})
        m_tiles->addWidget(tile, 1);
    return tiles;
}

QWidget *Overview::makeCalendarCard()
{
    m_calendar->setObjectName(QStringLiteral("historyCalendar"));
    m_calendarTitle->setObjectName(QStringLiteral("historyCalendarTitle"));
    return chartCard(
        m_calendarTitle, new CalendarLegend, m_calendar,
        makeParagraph(tr("Choose a day to list its sessions."), TypeRole::Caption, Tone::Muted));
}

QWidget *Overview::makeTensionCard()
{
    m_tension->setObjectName(QStringLiteral("historyTension"));
    return chartCard(makeLabel(tr("Tension, 0 to 10"), TypeRole::CardTitle), new TensionLegend,
                     m_tension,
                     makeParagraph(tr("Tension is what you said, not a measurement. Pain that "
                                      "grows belongs to a clinician."),
                                   TypeRole::Caption, Tone::Muted));
}

QWidget *Overview::makeWeeksCard()
{
    m_weeks->setObjectName(QStringLiteral("historyWeeks"));
    m_goal->setObjectName(QStringLiteral("historyGoal"));
    return chartCard(makeLabel(tr("Minutes a week"), TypeRole::CardTitle), nullptr, m_weeks,
                     m_goal);
}

void Overview::resizeEvent(QResizeEvent *event)
{
    m_charts->setDirection(viewport()->width() >= wideEnough ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
    m_tiles->setDirection(viewport()->width() >= textScaled(wideForTiles)
                              ? QBoxLayout::LeftToRight
                              : QBoxLayout::TopToBottom);
    SlimScroll::resizeEvent(event);
}

void Overview::setChosenDay(std::optional<QDate> day)
{
    m_calendar->setChosen(day);
}

void Overview::refresh()
{
    const QDate today = m_clock.wall().date();
    // Where the clock was set back some were lived after today: they count all the same.
    whenDone(m_history.days(QDate(1, 1, 1), QDate(9999, 12, 31)), this,
             [this, today](const Result<std::vector<DaySum>> &days) {
                 if (days)
                     showDays(*days, today);
                 else
                     Q_EMIT failed(days.problems().front());
             });
    whenDone(m_history.points(), this,
             [this, today](const Result<std::vector<SessionPoint>> &points) {
                 if (points)
                     showPoints(*points, today);
                 else
                     Q_EMIT failed(points.problems().front());
             });
}

void Overview::showDays(const std::vector<DaySum> &days, QDate today)
{
    const HistoryTotals totals = historyTotals(days, firstDay());
    m_totals->showStat(QLocale().toString(totals.sessions),
                       tr("session(s), %1", "the number stands above; time", totals.sessions)
                           .arg(hoursText(totals.active)));
    m_calendar->showDays(calendarDays(days, today, CalendarMap::weeks, firstDay()));
    m_calendarTitle->setText(m_calendar->showsYear() ? tr("Last 52 weeks") : tr("Last 26 weeks"));
}

void Overview::showPoints(const std::vector<SessionPoint> &points, QDate today)
{
    const Comparison compared = compareWeeks(points, today);
    m_comparison->showComparison(compared);
    readReached(compared);
    const auto weeks = weekSums(points, m_plan.routine, today, weeksShown, firstDay());
    showWeeks(weeks);

    std::vector<TensionColumn> columns;
    for (const SessionPoint &point : points) {
        if (saysTension(point) && point.day >= weeks.front().start && point.day <= today)
            columns.push_back(columnOf(point));
        if (columns.size() > mostColumns)
            break;
    }
    if (columns.size() > mostColumns) {
        columns.clear();
        const auto said = std::find_if(weeks.begin(), weeks.end(), [](const WeekSum &week) {
            return week.before || week.after;
        });
        std::transform(said, weeks.end(), std::back_inserter(columns),
                       [](const WeekSum &week) { return columnOf(week); });
    }
    m_tension->showColumns(columns);
}

void Overview::readReached(const Comparison &compared)
{
    const auto then = m_history.tallies(compared.first.from, compared.first.to);
    // Answered after the other.
    whenDone(m_history.tallies(compared.last.from, compared.last.to), this,
             [this, compared, then](const Result<std::vector<SetTally>> &now) {
                 const auto first = then.result();
                 if (first && now)
                     m_comparison->showReached(compared, *first, *now);
                 else
                     Q_EMIT failed((first ? now : first).problems().front());
             });
}

void Overview::setPerson(const Person &person)
{
    m_comparison->setPerson(person);
}

void Overview::showWeeks(const std::vector<WeekSum> &weeks)
{
    m_weeks->showWeeks(weeks);
    const auto begun = std::find_if(weeks.begin(), weeks.end(),
                                    [](const WeekSum &week) { return week.sessions > 0; });
    const auto span = static_cast<int>(std::max<qsizetype>(1, weeks.end() - begun));
    const auto practised = static_cast<int>(
        std::count_if(begun, weeks.end(), [](const WeekSum &week) { return week.sessions > 0; }));
    const WeekSum &now = weeks.back();
    const QString weeksNumber = tr("%1 of %2", "weeks").arg(practised).arg(span);
    const auto minutes = [](Millis time) {
        return std::chrono::round<std::chrono::minutes>(time).count();
    };
    if (!m_plan.daysPerWeek) {
        m_week->showStat(QLocale().toString(now.planDays),
                         tr("day(s) this week", "the number stands above", now.planDays));
        m_practised->showStat(weeksNumber, tr("weeks practised"));
        m_goal->setText(tr("This week %1 min").arg(minutes(now.active)));
        return;
    }
    const int planned = *m_plan.daysPerWeek;
    m_week->showStat(tr("%1 of %2", "days").arg(now.planDays).arg(planned), tr("days this week"));
    const auto kept = static_cast<int>(std::count_if(
        begun, weeks.end(), [planned](const WeekSum &week) { return week.planDays >= planned; }));
    m_practised->showStat(weeksNumber, tr("weeks practised, %n as planned", nullptr, kept));
    m_goal->setText(tr("This week %1 of %2 planned minutes")
                        .arg(minutes(now.active))
                        .arg(minutes(planned * m_plan.time)));
}

} // namespace limber
