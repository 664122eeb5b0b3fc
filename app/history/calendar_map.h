// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDate>

#include "app/history/value_chart.h"
#include "core/history/session_point.h"

class QPainter;

namespace limber {

/// A year of days as squares, a column a week: the more minutes, the larger and stronger the
/// square. In two bands where one would be too narrow; the older half year shows only when there is
/// anything in it.
class CalendarMap : public ValueChart {
    Q_OBJECT

public:
    static constexpr int weeks = 52;

    explicit CalendarMap(QWidget *parent = nullptr);

    /// As calendarDays() gives them for `weeks`.
    void showDays(const std::vector<DaySum> &days);
    /// A day with a ring, for one the list is filtered by.
    void setChosen(std::optional<QDate> day);
    [[nodiscard]] QDate dayOf(int index) const;
    /// Else the latest half of it.
    [[nodiscard]] bool showsYear() const { return m_shownFrom == 0; }

    [[nodiscard]] QString textOf(int index) const override;
    [[nodiscard]] QRectF boxOf(int index) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] std::optional<int> leadTo(int key, int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How the weeks lie in a width.
    struct Grid;
    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] QRectF cellOf(int index, const Grid &grid) const;
    void paintNames(QPainter &painter, const Grid &grid) const;

    /// What the days' names take at the leading edge.
    double m_names;
    std::vector<DaySum> m_days;
    /// Index of the first day that is shown.
    int m_shownFrom = 0;
    std::optional<QDate> m_chosen;
};

/// What the squares of a CalendarMap stand for.
class CalendarLegend : public QWidget {
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
