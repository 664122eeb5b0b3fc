// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/comparison_card.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/history/history_text.h"
#include "app/history/trend_picture.h"
#include "app/style/theme.h"
#include "app/widgets/label.h"

namespace limber {

ComparisonCard::ComparisonCard(QWidget *parent)
    : Card(parent)
    , m_mark(new TrendMark)
    , m_trend(makeParagraph({}, TypeRole::BodyStrong))
    , m_eased(makeParagraph({}, TypeRole::Body))
    , m_scale(new TrendScale)
    , m_facts(new QFormLayout)
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
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *rule = makeParagraph(ruleText(), TypeRole::Caption, Tone::Muted);
    rule->setObjectName(QStringLiteral("comparisonRule"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::normal, space::small, space::normal);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Your last weeks"), TypeRole::CardTitle));
    column->addLayout(head);
    column->addWidget(m_scale);
    column->addLayout(m_facts);
    column->addWidget(rule);
}

void ComparisonCard::addFact(const QString &what, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = makeParagraph(value, TypeRole::BodyStrong);
    label->setObjectName(name);
    m_facts->addRow(makeLabel(what, TypeRole::Body, Tone::Muted), label);
}

void ComparisonCard::showComparison(const Comparison &compared)
{
    using Trend = Comparison::Trend;
    m_mark->setTrend(compared.trend);
    m_trend->setText(trendText(compared));
    m_eased->setText(easedText(compared));
    m_eased->setVisible(!m_eased->text().isEmpty());
    const bool told = compared.trend == Trend::Falling || compared.trend == Trend::Same ||
                      compared.trend == Trend::Rising;
    m_scale->setVisible(told);
    if (told)
        m_scale->showEnds(*compared.first.before, *compared.last.before);

    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("After a session"), QStringLiteral("comparisonChange"), changeText(compared));
    addFact(tr("Highest level"), QStringLiteral("comparisonLevel"), levelText(compared));
    addFact(tr("Skipped"), QStringLiteral("comparisonSkipped"), skippedText(compared));
}

} // namespace limber
