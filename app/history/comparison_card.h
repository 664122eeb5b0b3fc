// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/widgets/card.h"
#include "core/figure/person.h"
#include "core/history/compare.h"
#include "core/history/set_tally.h"

class QGridLayout;
class QLabel;

namespace limber {

class ReachChart;
class TrendMark;
class TrendScale;

/// How the last weeks went: whether tension falls, which level was reached, what was skipped.
class ComparisonCard : public Card {
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);

    void setPerson(const Person &person);
    void showComparison(const Comparison &compared);
    /// What the sets at both ends of it came to.
    void showReached(const Comparison &compared, const std::vector<SetTally> &then,
                     const std::vector<SetTally> &now);

private:
    /// A line of what and how; hidden without the second.
    struct Fact {
        void show(const QString &text) const;

        QLabel *what = nullptr;
        QLabel *value = nullptr;
    };

    Fact addFact(const QString &what, const QString &name);

    TrendMark *m_mark;
    QLabel *m_trend;
    QLabel *m_eased;
    TrendScale *m_scale;
    QWidget *m_reached;
    ReachChart *m_reach;
    QGridLayout *m_facts;
    Fact m_change;
    Fact m_level;
    Fact m_skipped;
};

} // namespace limber
