// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/verdict_card.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include "app/health/verdict_badge.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/health_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/slim_scroll.h"

namespace limber {

namespace {

constexpr int questions = static_cast<int>(allHealthQuestions.size());

QLabel *centred(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_badge(new VerdictBadge)
    , m_title(centred(makeParagraph({}, TypeRole::SectionTitle), QStringLiteral("verdictTitle")))
    , m_reason(centred(makeParagraph({}, TypeRole::Body), QStringLiteral("verdictReason")))
    , m_note(new NoteBox(Tone::Accent, {}))
    , m_left(
          centred(makeLabel({}, TypeRole::Caption, Tone::Muted), QStringLiteral("questionsLeft")))
    , m_primary(new PillButton({}, ButtonKind::Primary, ButtonSize::Large))
    , m_leave(new PillButton(tr("&Look around without starting"), ButtonKind::Ghost))
{
    m_title->setFont(displayFont(24, QFont::Bold));
    m_note->setObjectName(QStringLiteral("verdictNote"));
    m_primary->setObjectName(QStringLiteral("healthStart"));
    m_leave->setObjectName(QStringLiteral("healthLeave"));

    auto *words = new QWidget;
    auto *saying = new QVBoxLayout(words);
    saying->setContentsMargins(0, 0, 0, 0);
    saying->setSpacing(0);
    saying->addSpacing(space::tight);
    saying->addWidget(m_badge, 0, Qt::AlignHCenter);
    saying->addSpacing(space::normal);
    saying->addWidget(m_title);
    saying->addSpacing(space::tight);
    saying->addWidget(m_reason);
    saying->addSpacing(space::normal);
    saying->addWidget(m_note);
    saying->addStretch();
    auto *scroll = new SlimScroll;
    scroll->setObjectName(QStringLiteral("verdictScroll"));
    scroll->setWidget(words);

    auto *actions = new QVBoxLayout;
    actions->setContentsMargins(mirroredMargins(0, 0, SlimScroll::barRoom, 0));
    actions->setSpacing(space::small);
    actions->addWidget(m_left);
    actions->addWidget(m_primary);
    actions->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirroredMargins(
        space::wide, space::wide, space::wide - SlimScroll::barRoom, space::wide + shadowRoom));
    column->setSpacing(space::small);
    column->addWidget(scroll, 1);
    column->addLayout(actions);
}

void VerdictCard::showAnswers(const std::map<HealthQuestion, bool> &answers)
{
    const auto worrying = concerns({.answers = answers});
    const int answered = static_cast<int>(answers.size());
    const bool complete = answered == questions;
    const bool forbidden = !worrying.empty() && forbids(worrying.front());

    if (!worrying.empty()) {
        showConcerns(worrying);
    } else if (complete) {
        m_badge->showSign(Icon::Check, Tone::Accent);
        say(tr("Nothing speaks against it"), tr("You may roll."), Tone::Accent,
            tr("Stop at any sharp pain, numbness or tingling. Limber never asks you to push "
               "through."));
    } else {
        m_badge->showProgress(answered, questions);
        say(tr("A few questions first"), tr("Rolling is not for everybody at any time."),
            Tone::Accent, tr("By keyboard: Y or N answers and goes on, the arrow keys move."));
    }

    if (!worrying.empty() && !forbidden) {
        m_primary->setText(tr("&I asked, and may roll"));
        m_primary->setSign(Icon::Check);
    } else {
        m_primary->setText(m_forSession ? tr("&Go on") : tr("&Done"));
        m_primary->setSign(m_forSession ? Icon::Next : Icon::Check);
    }
    m_primary->setEnabled(complete && !forbidden);
    m_left->setText(tr("%1 of %2 answered").arg(answered).arg(questions));
    m_left->setVisible(!complete && !forbidden);
}

void VerdictCard::showConcerns(const std::vector<HealthQuestion> &worrying)
{
    const HealthQuestion strictest = worrying.front();
    const bool forbidden = forbids(strictest);
    m_badge->showSign(forbidden ? Icon::Warning : Icon::Clock, forbidden ? Tone::Warn : Tone::Warm);

    const QString blocked = tr("Limber will not start a session until this answer changes.");
    QStringList advice{adviceText(strictest)};
    if (worrying.size() > 1)
        advice << QString() << tr("You also said yes to:");
    for (size_t other = 1; other < worrying.size(); ++other)
        advice << questionText(worrying[other]);
    say(verdictTitle(strictest),
        forbidden ? tr("%1 %2", "why, what follows").arg(concernText(strictest), blocked)
                  : concernText(strictest),
        forbidden ? Tone::Warn : Tone::Warm, advice.join(u'\n'));
}

void VerdictCard::say(const QString &title, const QString &reason, Tone tone, const QString &note)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_note->setTone(tone);
    m_note->setText(note);
    setAccessibleName(title);
    setAccessibleDescription(reason);
}

void VerdictCard::setCompact(bool compact)
{
    m_badge->setSide(compact ? 48 : 84);
    m_reason->setFont(displayFont(compact ? 15 : 16, QFont::Normal));
    m_primary->setFixedHeight(compact ? 52 : 60);
    m_leave->setFixedHeight(compact ? 44 : 48);
}

} // namespace limber
