// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/hero_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/figure/still_picture.h"
#include "app/style/margins.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"

namespace limber {

namespace {

constexpr int wordsWidth = 308;

} // namespace

HeroCard::HeroCard(Thumbnails &thumbnails, const RoutinePlan &plan, QWidget *parent)
    : Card(parent, 20)
{
    setObjectName(QStringLiteral("heroCard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(space::small, space::small, space::normal, space::small));
    row->setSpacing(space::session);

    const Routine &routine = plan.entry.routine;
    if (auto picture = plan.timeline ? routinePicture(*plan.timeline) : std::nullopt) {
        picture->kind = PictureKind::End;
        auto *stage = new StillPicture(thumbnails, *picture, 14);
        stage->setObjectName(QStringLiteral("heroPicture"));
        row->addWidget(stage, 1);
    }

    auto *kicker = makeLabel(tr("YOUR PLAN"), TypeRole::Caption, Tone::Accent);
    kicker->setFont(displayFont(13, QFont::Bold));
    auto *title = makeParagraph(plan.title(), TypeRole::PageTitle);
    title->setObjectName(QStringLiteral("heroTitle"));
    auto *facts = makeParagraph({}, TypeRole::Body, Tone::Muted);
    facts->setObjectName(QStringLiteral("heroFacts"));
    if (plan.timeline) {
        facts->setText(tr("%1 · %2\n%3", "3 exercises, about 9 min; what is needed")
                           .arg(exercisesText(*plan.timeline), aboutText(plan.timeline->length()),
                                equipmentText(routine, plan.timeline->pacing)));
    } else {
        facts->setText(problemText(plan.timeline.problems().front()));
    }

    auto *start =
        new PillButton(tr("&Start now"), Icon::Play, ButtonKind::Primary, ButtonSize::Large);
    start->setObjectName(QStringLiteral("heroStart"));
    start->setMinimumWidth(std::max(textScaled(186), start->sizeHint().width()));
    start->setEnabled(plan.timeline.ok());
    auto *details = new PillButton(tr("&Details"));
    details->setObjectName(QStringLiteral("heroDetails"));
    connect(start, &QAbstractButton::clicked, this, &HeroCard::startRequested);
    connect(details, &QAbstractButton::clicked, this, &HeroCard::detailsRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(start);
    buttons->addWidget(details);
    buttons->addStretch();

    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, space::tight, 0, space::tight);
    words->setSpacing(space::hair);
    words->addStretch(1);
    words->addWidget(kicker);
    words->addWidget(title);
    words->addSpacing(space::tight);
    words->addWidget(facts);
    words->addStretch(1);
    words->addLayout(buttons);
    words->addStretch(1);
    auto *side = new QWidget;
    side->setLayout(words);
    side->setFixedWidth(std::max(textScaled(wordsWidth), buttons->sizeHint().width()));
    row->addWidget(side);
}

} // namespace limber
