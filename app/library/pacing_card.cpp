// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/pacing_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/widgets/choice_row.h"

namespace limber {

PacingCard::PacingCard(const Routine &routine, const Pacing &pacing, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("pacingCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::tight);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("How you like it"), TypeRole::CardTitle));
    column->addSpacing(space::tight);
    auto *choices = new PacingChoices(routine, pacing, this);
    connect(choices, &PacingChoices::edited, this, &PacingCard::edited);
    for (const PacingChoices::Choice &choice : choices->all())
        column->addWidget(new ChoiceRow(choice.label, choice.explanation, choice.control));
}

} // namespace limber
