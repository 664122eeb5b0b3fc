// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/history/compare.h"

class QFormLayout;
class QLabel;

namespace limber {

class TrendMark;
class TrendScale;

/// How the last weeks went: whether tension falls, which level was reached, what was skipped.
class ComparisonCard : public Card {
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);

    void showComparison(const Comparison &compared);

private:
    void addFact(const QString &what, const QString &name, const QString &value);

    TrendMark *m_mark;
    QLabel *m_trend;
    QLabel *m_eased;
    TrendScale *m_scale;
    QFormLayout *m_facts;
};

} // namespace limber
