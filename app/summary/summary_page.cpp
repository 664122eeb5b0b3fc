// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/summary/step_done_row.h"
#include "app/summary/steps_done.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/text/record_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"
#include "app/widgets/outcome_mark.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/slim_scroll.h"
#include "app/widgets/text_field.h"

namespace limber {

namespace {

constexpr int highestContent = 780;
constexpr int narrowPage = 860;
constexpr int lowestNote = 96;
/// The scroll bar runs in the gutter, this far from the cards.
constexpr int barGap = space::hair;

QVBoxLayout *cardColumn(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::wide, space::normal, space::wide,
                               space::normal + Card::shadowRoom);
    column->setSpacing(space::tight);
    return column;
}

} // namespace

SummaryPage::SummaryPage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new OutcomeMark(52))
    , m_title(makeLabel({}, TypeRole::PageTitle))
    , m_facts(makeParagraph({}, TypeRole::Body, Tone::Muted))
    , m_trouble(new NoteBox(Tone::Warn, {}))
    , m_care(new NoteBox(Tone::Warm, {}))
    , m_beforeTitle(makeLabel({}, TypeRole::CardTitle))
    , m_before(new TensionScale(tr("Tension before")))
    , m_after(new TensionScale(tr("Tension now")))
    , m_tension(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_change(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_difference(makeLabel({}, TypeRole::PageTitle))
    , m_meaning(makeParagraph({}, TypeRole::Body, Tone::Muted))
    , m_advice(makeParagraph({}, TypeRole::Caption, Tone::Muted))
    , m_steps(new QVBoxLayout)
    , m_note(new TextField(tr("Note")))
    , m_close(new PillButton(tr("&Save and close"), ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("summaryPage"));
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_facts->setObjectName(QStringLiteral("summaryFacts"));
    m_trouble->setObjectName(QStringLiteral("summaryTrouble"));
    m_care->setObjectName(QStringLiteral("summaryCare"));
    m_beforeTitle->setObjectName(QStringLiteral("summaryBeforeTitle"));
    m_before->setObjectName(QStringLiteral("summaryBefore"));
    m_after->setObjectName(QStringLiteral("summaryAfter"));
    m_difference->setObjectName(QStringLiteral("summaryDifference"));
    m_meaning->setObjectName(QStringLiteral("summaryMeaning"));
    m_advice->setObjectName(QStringLiteral("summaryAdvice"));
    m_note->edit()->setObjectName(QStringLiteral("summaryNote"));
    m_close->setObjectName(QStringLiteral("summaryClose"));

    auto *retry = new PillButton(tr("&Try again"), ButtonKind::Soft, ButtonSize::Small);
    retry->setObjectName(QStringLiteral("summaryRetry"));
    m_trouble->addAction(retry);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(m_mark);
    auto *headWords = new QVBoxLayout;
    headWords->setSpacing(0);
    headWords->addWidget(m_title);
    headWords->addWidget(m_facts);
    head->addLayout(headWords, 1);

    m_before->setTone(Tone::Warm);
    for (TensionScale *scale : {m_before, m_after})
        scale->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *tension = new Card;
    auto *scales = new QVBoxLayout;
    scales->setSpacing(space::tight);
    scales->addWidget(m_beforeTitle);
    scales->addWidget(m_before);
    scales->addSpacing(space::small);
    scales->addWidget(makeLabel(tr("Tension now"), TypeRole::CardTitle));
    scales->addWidget(m_after);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_meaning);
    words->addWidget(m_advice);
    m_change->setSpacing(space::normal);
    m_change->addStretch(1);
    m_change->addWidget(m_difference);
    m_change->addLayout(words);
    m_change->addStretch(1);
    m_tension->setSpacing(space::wide);
    m_tension->addLayout(scales, 0);
    m_tension->addLayout(m_change, 1);
    cardColumn(tension)->addLayout(m_tension);

    auto *did = new Card;
    auto *didColumn = cardColumn(did);
    didColumn->addWidget(makeLabel(tr("What you did"), TypeRole::CardTitle));
    m_steps->setSpacing(0);
    didColumn->addLayout(m_steps);
    didColumn->addStretch();

    auto *note = new Card;
    auto *noteColumn = cardColumn(note);
    noteColumn->addWidget(makeLabel(tr("Note"), TypeRole::CardTitle));
    noteColumn->addWidget(m_note, 1);
    m_note->setMinimumHeight(lowestNote);
    m_note->edit()->setPlaceholderText(tr("What you want to remember of it"));

    auto *below = new QHBoxLayout;
    below->setSpacing(space::normal);
    below->addWidget(did, 470);
    below->addWidget(note, 342);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, barGap, 0);
    column->setSpacing(space::normal);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_care);
    column->addWidget(tension);
    column->addLayout(below, 1);

    auto *scroll = new SlimScroll;
    scroll->setObjectName(QStringLiteral("summaryScroll"));
    scroll->setWidget(content);

    auto *health = new PillButton(tr("Something changed in my &health"), ButtonKind::Link);
    health->setObjectName(QStringLiteral("summaryHealth"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, barGap + SlimScroll::barRoom, 0);
    foot->addWidget(health);
    foot->addStretch();
    foot->addWidget(m_close);

    auto *middle = new QWidget;
    middle->setMaximumSize(PageScroll::widestContent + barGap + SlimScroll::barRoom,
                           highestContent);
    auto *page = new QVBoxLayout(middle);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::normal);
    page->addWidget(scroll, 1);
    page->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::gutter, space::wide,
                            space::gutter - barGap - SlimScroll::barRoom, space::wide);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);

    connect(m_before, &TensionScale::changed, this, [this](std::optional<int> value) {
        showDifference();
        if (m_session)
            m_session->setTensionBefore(value);
    });
    connect(m_after, &TensionScale::changed, this, [this](std::optional<int> value) {
        showDifference();
        if (m_session)
            m_session->setTensionAfter(value);
    });
    const auto saveNote = [this] {
        if (m_session)
            m_session->setNote(m_note->edit()->toPlainText());
    };
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, saveNote);
    connect(retry, &QPushButton::clicked, this, saveNote);
    connect(health, &QPushButton::clicked, this, &SummaryPage::healthChanged);
    connect(m_close, &QPushButton::clicked, this, &SummaryPage::closed);
}

void SummaryPage::showSession(GuidedSession &session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    connect(m_session, &GuidedSession::saveFailed, this, &SummaryPage::showTrouble);
    connect(m_session, &GuidedSession::saved, m_trouble, &QWidget::hide);
    m_trouble->hide();
    showRecord();
}

void SummaryPage::showRecord()
{
    const SessionRecord &record = m_session->record();
    m_mark->setOutcome(record.outcome, record.reason);
    const bool pain = record.reason == StopReason::Pain;
    if (record.outcome == Outcome::Finished)
        m_title->setText(tr("Session complete"));
    else if (pain)
        m_title->setText(tr("You stopped, and that was right"));
    else if (record.reason == StopReason::CalledAway)
        m_title->setText(tr("Called away"));
    else
        m_title->setText(tr("Done for today"));

    const QDateTime lived = asLived(record.started, record.zone);
    m_facts->setText(tr("%1  ·  %2, %3  ·  %4 moved", "routine, day, time, duration")
                         .arg(record.routineTitle, dayText(lived), timeText(lived),
                              durationText(record.active)));
    m_care->setVisible(pain);
    m_care->setText(tr("Sharp pain, numbness or tingling: leave the roller today. If it stays or "
                       "comes back, ask your clinician before you roll again."));

    m_before->setValue(record.before);
    m_after->setValue(record.after);
    m_beforeTitle->setText(record.before ? tr("Tension before (you said %1)").arg(*record.before)
                                         : tr("Tension before (you did not say)"));
    const QSignalBlocker quiet(m_note->edit());
    m_note->edit()->setPlainText(record.note);
    showSteps();
    showDifference();
}

void SummaryPage::showSteps()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StepDone &step : stepsDone(m_session->player().timeline(), m_session->record())) {
        auto *row = new StepDoneRow(step);
        row->setObjectName(QStringLiteral("summaryStep%1").arg(m_steps->count()));
        m_steps->addWidget(row);
    }
}

void SummaryPage::showDifference()
{
    const auto before = m_before->value(), after = m_after->value();
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

void SummaryPage::showTrouble(const Problem &problem)
{
    m_trouble->setText(tr("%1 The session is kept while Limber runs.", "why it was not saved")
                           .arg(problemText(problem)));
    m_trouble->show();
}

void SummaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_after->setFocus();
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    m_tension->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_change->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Beside the number the words take what room there is; below it all is centred.
    m_change->setStretch(0, narrow ? 0 : 1);
    m_change->setStretch(2, narrow ? 1 : 0);
    m_change->setStretch(3, narrow ? 0 : 1);
    m_difference->setFont(displayFont(narrow ? 48 : 84, QFont::Bold));
    for (QLabel *label : {m_difference, m_meaning, m_advice})
        label->setAlignment(narrow ? Qt::AlignVCenter | Qt::AlignLeading
                                   : Qt::AlignVCenter | Qt::AlignHCenter);
}

void SummaryPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber
