// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/tension_card.h"

#include <QBoxLayout>
#include <QLabel>

#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"

namespace limber {

TensionCard::TensionCard(QWidget *parent)
    : Card(parent)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_change(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_beforeTitle(makeLabel({}, TypeRole::CardTitle))
    , m_before(new TensionScale(tr("Tension before")))
    , m_after(new TensionScale(tr("Tension now")))
    , m_difference(makeLabel({}, TypeRole::PageTitle))
    , m_meaning(makeParagraph({}, TypeRole::Body, Tone::Muted))
    , m_advice(makeParagraph({}, TypeRole::Caption, Tone::Muted))
{
    setObjectName(QStringLiteral("summaryTension"));
    m_beforeTitle->setObjectName(QStringLiteral("summaryBeforeTitle"));
    m_before->setObjectName(QStringLiteral("summaryBefore"));
    m_after->setObjectName(QStringLiteral("summaryAfter"));
    m_difference->setObjectName(QStringLiteral("summaryDifference"));
    m_meaning->setObjectName(QStringLiteral("summaryMeaning"));
    m_advice->setObjectName(QStringLiteral("summaryAdvice"));

    m_before->setTone(Tone::Warm);
    auto *scales = new QVBoxLayout;
    scales->setSpacing(space::tight);
    scales->addWidget(m_beforeTitle);
    const auto addScale = [scales](TensionScale *scale) {
        // Its numbers begin where the words above them do.
        auto *line = new QHBoxLayout;
        line->addSpacing(-TensionScale::ringRoom);
        line->addWidget(scale);
        scales->addLayout(line);
    };
    addScale(m_before);
    scales->addSpacing(space::small);
    scales->addWidget(makeLabel(tr("Tension now"), TypeRole::CardTitle));
    addScale(m_after);
    for (TensionScale *scale : {m_before, m_after})
        scale->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_meaning);
    words->addWidget(m_advice);
    m_change->setSpacing(space::normal);
    m_change->addStretch(1);
    m_change->addWidget(m_difference);
    m_change->addLayout(words);
    m_change->addStretch(1);

    m_both->setContentsMargins(space::wide, space::normal, space::wide, space::normal + shadowRoom);
    m_both->setSpacing(space::wide);
    m_both->addLayout(scales, 0);
    m_both->addLayout(m_change, 1);

    connect(m_before, &TensionScale::changed, this, &TensionCard::showDifference);
    connect(m_before, &TensionScale::changed, this, &TensionCard::beforeChanged);
    connect(m_after, &TensionScale::changed, this, &TensionCard::showDifference);
    connect(m_after, &TensionScale::changed, this, &TensionCard::afterChanged);
}

void TensionCard::showTension(Tension before, Tension after)
{
    m_beforeTitle->setText(before ? tr("Tension before (you said %1)").arg(*before)
                                  : tr("Tension before (you did not say)"));
    m_before->setValue(before);
    m_after->setValue(after);
    showDifference();
}

void TensionCard::showDifference()
{
    const Tension before = m_before->value(), after = m_after->value();
    m_difference->setVisible(before && after);
    if (!before || !after) {
        m_meaning->setText(after ? QString() : tr("How is it now?"));
        m_advice->setText(tr("0 is none, 10 the worst you know. Leaving it open is fine."));
        return;
    }
    const int difference = *after - *before;
    m_difference->setText(signedNumber(difference));
    setTone(m_difference, difference < 0 ? Tone::Accent : difference > 0 ? Tone::Warm : Tone::Ink);
    m_meaning->setText(differenceText(difference));
    m_advice->setText(difference > 0 ? tr("That happens. If it stays so, ask your therapist.")
                                     : tr("0 is none, 10 the worst you know."));
}

void TensionCard::setNarrow(bool narrow)
{
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_change->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Beside the number the words take what room there is; below it all is centred.
    m_change->setStretch(0, narrow ? 0 : 1);
    m_change->setStretch(2, narrow ? 1 : 0);
    m_change->setStretch(3, narrow ? 0 : 1);
    m_difference->setFont(displayFont(narrow ? 48 : 84, QFont::Bold));
    for (QLabel *label : {m_difference, m_meaning, m_advice})
        label->setAlignment(Qt::AlignVCenter | (narrow ? Qt::AlignLeading : Qt::AlignHCenter));
}

} // namespace limber
