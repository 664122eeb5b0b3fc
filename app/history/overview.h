// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>

#include "app/widgets/slim_scroll.h"
#include "core/base/clock.h"
#include "core/figure/person.h"
#include "core/history/compare.h"
#include "core/history/weeks.h"
#include "core/store/history_service.h"

class QBoxLayout;
class QLabel;

namespace limber {

class CalendarMap;
class ComparisonCard;
class StatTile;
class TensionChart;
class WeekBars;

/// What the person means to do.
struct PlanGoal {
    RoutineId routine{};
    std::optional<int> daysPerWeek{};
    /// One session of it.
    Millis time{};
};

/// How the practice went: weeks and totals, a calendar, charts, and the last weeks compared.
class Overview : public SlimScroll {
    Q_OBJECT

public:
    /// History and clock are lent and outlive it.
    Overview(HistoryService &history, const Clock &clock, QWidget *parent = nullptr);

    void setPlan(const PlanGoal &plan) { m_plan = plan; }
    /// Who is seen in pictures.
    void setPerson(const Person &person);
    /// Reads everything again, on the history's thread.
    void refresh();
    void setChosenDay(std::optional<QDate> day);

Q_SIGNALS:
    void dayActivated(QDate day);
    void failed(const limber::Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeCalendarCard();
    QWidget *makeWeeksCard();
    QWidget *makeTensionCard();
    void showDays(const std::vector<DaySum> &days, QDate today);
    void showPoints(const std::vector<SessionPoint> &points, QDate today);
    void readReached(const Comparison &compared);
    void showWeeks(const std::vector<WeekSum> &weeks);

    HistoryService &m_history;
    const Clock &m_clock;
    PlanGoal m_plan;
    StatTile *m_week;
    StatTile *m_practised;
    StatTile *m_totals;
    QLabel *m_calendarTitle;
    CalendarMap *m_calendar;
    ComparisonCard *m_comparison;
    TensionChart *m_tension;
    WeekBars *m_weeks;
    QLabel *m_goal;
    /// The two charts, side by side where there is room.
    QBoxLayout *m_charts;
    QBoxLayout *m_tiles = nullptr;
};

} // namespace limber
