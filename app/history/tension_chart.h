// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/history/plot.h"
#include "app/history/value_chart.h"

namespace limber {

/// One session, or the middle of a week's.
struct TensionColumn {
    QString name{};
    /// The whole of it in words.
    QString text{};
    std::optional<double> before{};
    std::optional<double> after{};
    bool operator==(const TensionColumn &) const = default;
};

/// Tension from 0 to 10: a ring before, a disc after, joined by a line.
class TensionChart : public ValueChart {
    Q_OBJECT

public:
    explicit TensionChart(QWidget *parent = nullptr);

    void showColumns(const std::vector<TensionColumn> &columns);

    [[nodiscard]] QString textOf(int index) const override;
    [[nodiscard]] QRectF boxOf(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int count() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Plot plot() const;

    std::vector<TensionColumn> m_columns;
};

/// The two signs of a TensionChart with their words.
class TensionLegend : public QWidget {
    Q_OBJECT

public:
    explicit TensionLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
