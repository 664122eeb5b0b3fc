// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/history/plot.h"
#include "app/history/value_chart.h"
#include "core/history/weeks.h"

namespace limber {

/// Minutes a week as bars; the last one, of the week that is not over, stands apart.
class WeekBars : public ValueChart {
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    void showWeeks(const std::vector<WeekSum> &weeks);

    [[nodiscard]] QString textOf(int index) const override;
    [[nodiscard]] QRectF boxOf(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Plot plot() const;

    std::vector<WeekSum> m_weeks;
    int m_step = 10;
};

} // namespace limber
