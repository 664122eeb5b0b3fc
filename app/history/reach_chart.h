// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/history/value_chart.h"
#include "core/body/roller.h"
#include "core/figure/person.h"
#include "core/history/set_tally.h"

namespace limber {

/// One level, or one exercise without levels.
struct ReachRow {
    QString name{};
    std::optional<RollerPosition> level{};
    /// Without sets where it was not in the plan.
    SetTally then{};
    SetTally now{};
};

/// The levels as they lie on the body, the highest first, then the exercises without any.
[[nodiscard]] std::vector<ReachRow> reachRows(const std::vector<SetTally> &then,
                                              const std::vector<SetTally> &now);

/// Which levels were reached and what was skipped: the body with the roller at the highest level,
/// and beside each level how many of its sets were done, then and now; what was skipped is hatched.
class ReachChart : public ValueChart {
    Q_OBJECT

public:
    explicit ReachChart(QWidget *parent = nullptr);

    void setPerson(const Person &person);
    /// `compares`: the two ends stand side by side, else only the last one.
    void showRows(const std::vector<ReachRow> &rows, bool compares);

    [[nodiscard]] QString textOf(int index) const override;
    [[nodiscard]] QRectF boxOf(int index) const override;
    /// Where the sets of one end are painted; empty where it is not shown or nothing was planned.
    struct Bar {
        QRectF done{};
        QRectF skipped{};
    };
    [[nodiscard]] Bar thenBar(int index) const;
    [[nodiscard]] Bar nowBar(int index) const;
    /// Where the body is painted; empty where there is no level or no room.
    [[nodiscard]] QRectF stage() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int count() const override;
    [[nodiscard]] std::optional<int> leadTo(int key, int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places placesIn(int width) const;
    [[nodiscard]] QRectF placed(const QRectF &box) const;
    [[nodiscard]] Bar barIn(const QRectF &column, const SetTally &tally) const;
    void paintBody(QPainter &painter, const Places &places) const;
    void paintEnd(QPainter &painter, const QRectF &column, const SetTally &tally,
                  const QColor &color) const;

    std::vector<ReachRow> m_rows;
    bool m_compares = false;
    double m_widestNumber = 0;
    Person m_person;
};

/// What filled and hatched stand for.
class ReachLegend : public QWidget {
    Q_OBJECT

public:
    explicit ReachLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
