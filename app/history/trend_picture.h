// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/history/compare.h"

namespace limber {

/// A trend as a disc with a sign; words go beside it.
class TrendMark : public QWidget {
    Q_OBJECT

public:
    explicit TrendMark(QWidget *parent = nullptr);

    void setTrend(Comparison::Trend trend);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Comparison::Trend m_trend = Comparison::Trend::TooFew;
};

/// The tension people came with on a line from 0 to 10: a ring then, a disc now.
class TrendScale : public QWidget {
    Q_OBJECT

public:
    explicit TrendScale(QWidget *parent = nullptr);

    /// Both ends have sessions.
    void showEnds(double then, double now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_then = 0;
    double m_now = 0;
};

} // namespace limber
