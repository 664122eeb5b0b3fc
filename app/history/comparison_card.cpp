// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/comparison_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/history/history_text.h"
#include "app/history/reach_chart.h"
#include "app/history/trend_picture.h"
#include "app/style/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"

namespace limber {

namespace {

bool tellsBoth(const Comparison &compared)
{
    return compared.trend != Comparison::Trend::TooFew &&
           compared.trend != Comparison::Trend::TooSoon;
}

} // namespace

ComparisonCard::ComparisonCard(QWidget *parent)
    : Card(parent)
    , m_mark(new TrendMark)
    , m_trend(makeParagraph({}, TypeRole::BodyStrong))
    , m_eased(makeParagraph({}, TypeRole::Body))
    , m_scale(new TrendScale)
    , m_reached(new QWidget)
    , m_reach(new ReachChart)
    , m_facts(new QGridLayout)
{
    setObjectName(QStringLiteral("historyComparison"));
    m_trend->setObjectName(QStringLiteral("comparisonTrend"));
    m_eased->setObjectName(QStringLiteral("comparisonEased"));
    m_scale->setObjectName(QStringLiteral("comparisonScale"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(m_eased);
    words->addWidget(m_trend);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_facts->setHorizontalSpacing(space::normal);
    m_facts->setVerticalSpacing(space::tight);
    m_facts->setColumnStretch(1, 1);
    m_change = addFact(tr("After a session"), QStringLiteral("comparisonChange"));
    m_level = addFact(tr("Highest level"), QStringLiteral("comparisonLevel"));
    m_skipped = addFact(tr("Skipped"), QStringLiteral("comparisonSkipped"));
    m_reach->setObjectName(QStringLiteral("comparisonReach"));
    auto *reachHead = new FlowLayout;
    auto *heading = makeLabel(tr("Levels and exercises"), TypeRole::BodyStrong);
    heading->setObjectName(QStringLiteral("comparisonReachHeading"));
    auto *legend = new ReachLegend;
    legend->setObjectName(QStringLiteral("comparisonReachLegend"));
    reachHead->addWidget(heading);
    reachHead->addWidget(legend);
    auto *reached = new QVBoxLayout(m_reached);
    reached->setContentsMargins(0, space::tight, 0, 0);
    reached->setSpacing(space::tight);
    reached->addLayout(reachHead);
    reached->addWidget(m_reach);
    m_reached->setObjectName(QStringLiteral("comparisonReached"));
    m_reached->hide();
    auto *rule = makeParagraph(ruleText(), TypeRole::Caption, Tone::Muted);
    rule->setObjectName(QStringLiteral("comparisonRule"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::normal, space::small, space::normal);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Your last weeks"), TypeRole::CardTitle));
    column->addLayout(head);
    column->addWidget(m_scale);
    column->addLayout(m_facts);
    column->addWidget(m_reached);
    column->addWidget(rule);
}

ComparisonCard::Fact ComparisonCard::addFact(const QString &what, const QString &name)
{
    const Fact fact{.what = makeLabel(what, TypeRole::Body, Tone::Muted),
                    .value = makeParagraph({}, TypeRole::BodyStrong)};
    fact.value->setObjectName(name);
    const int row = m_facts->rowCount();
    // Beside the first line of its value.
    fact.what->setAlignment((fact.what->alignment() & Qt::AlignHorizontal_Mask) |
                            Qt::AlignAbsolute | Qt::AlignTop);
    m_facts->addWidget(fact.what, row, 0);
    m_facts->addWidget(fact.value, row, 1);
    return fact;
}

void ComparisonCard::Fact::show(const QString &text) const
{
    value->setText(text);
    for (QLabel *label : {what, value})
        label->setVisible(!text.isEmpty());
}

void ComparisonCard::setPerson(const Person &person)
{
    m_reach->setPerson(person);
}

void ComparisonCard::showReached(const Comparison &compared, const std::vector<SetTally> &then,
                                 const std::vector<SetTally> &now)
{
    const bool both = tellsBoth(compared);
    const auto rows = reachRows(both ? then : std::vector<SetTally>{}, now);
    m_reach->showRows(rows, both);
    m_reached->setVisible(!rows.empty());
}

void ComparisonCard::showComparison(const Comparison &compared)
{
    m_mark->setTrend(compared.trend);
    m_trend->setText(trendText(compared));
    m_eased->setText(easedText(compared));
    m_eased->setVisible(!m_eased->text().isEmpty());
    const bool told = tellsBoth(compared);
    m_scale->setVisible(told);
    if (told)
        m_scale->showEnds(*compared.first.before, *compared.last.before);

    m_change.show(changeText(compared));
    m_level.show(levelText(compared));
    m_skipped.show(skippedText(compared));
}

} // namespace limber
