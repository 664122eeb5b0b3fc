// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summary_page.h"

#include <chrono>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/summary/step_done_row.h"
#include "app/summary/steps_done.h"
#include "app/summary/tension_card.h"
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
constexpr std::chrono::milliseconds restFromTyping{500};
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
    , m_shorter(
          new NoteBox(Tone::Accent, tr("You know this routine by now. Shall the voice say less "
                                       "while you get into position?")))
    , m_tension(new TensionCard)
    , m_steps(new QVBoxLayout)
    , m_note(new TextField(tr("Note")))
    , m_close(new PillButton(tr("&Save and close"), ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("summaryPage"));
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_facts->setObjectName(QStringLiteral("summaryFacts"));
    m_trouble->setObjectName(QStringLiteral("summaryTrouble"));
    m_care->setObjectName(QStringLiteral("summaryCare"));
    m_shorter->setObjectName(QStringLiteral("summaryShorter"));
    auto *shorter = new PillButton(tr("&Keep it short from now on"));
    shorter->setObjectName(QStringLiteral("summaryKeepShort"));
    m_shorter->addAction(shorter);
    connect(shorter, &QPushButton::clicked, this, [this] {
        m_shorter->hide();
        Q_EMIT shorterChosen();
    });
    m_note->edit()->setObjectName(QStringLiteral("summaryNote"));
    m_close->setObjectName(QStringLiteral("summaryClose"));

    auto *retry = new PillButton(tr("&Try again"), ButtonKind::Ghost, ButtonSize::Small);
    retry->setObjectName(QStringLiteral("summaryRetry"));
    m_trouble->addAction(retry);

    auto *below = new QHBoxLayout;
    below->setSpacing(space::normal);
    below->addWidget(makeStepsCard(), 470);
    below->addWidget(makeNoteCard(), 342);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirroredMargins(0, 0, barGap, 0));
    column->setSpacing(space::normal);
    column->addLayout(makeHead());
    column->addWidget(m_trouble);
    column->addWidget(m_care);
    column->addWidget(m_shorter);
    column->addWidget(m_tension);
    column->addLayout(below, 1);
    auto *scroll = new SlimScroll;
    scroll->setObjectName(QStringLiteral("summaryScroll"));
    scroll->setWidget(content);

    auto *middle = new QWidget;
    middle->setMaximumSize(PageScroll::widestContent + barGap + SlimScroll::barRoom,
                           highestContent);
    auto *page = new QVBoxLayout(middle);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::normal);
    page->addWidget(scroll, 1);
    page->addLayout(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(
        space::gutter, space::wide, space::gutter - barGap - SlimScroll::barRoom, space::wide));
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);

    connect(m_tension, &TensionCard::beforeChanged, this, [this](std::optional<int> tension) {
        if (m_session)
            m_session->setTensionBefore(tension);
    });
    connect(m_tension, &TensionCard::afterChanged, this, [this](std::optional<int> tension) {
        if (m_session)
            m_session->setTensionAfter(tension);
    });
    m_typing.setObjectName(QStringLiteral("summaryTyping"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(restFromTyping);
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &SummaryPage::saveNote);
    connect(retry, &QPushButton::clicked, this, &SummaryPage::saveNote);
    connect(m_close, &QPushButton::clicked, this, &SummaryPage::closed);
}

QLayout *SummaryPage::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(m_mark);
    head->addLayout(words, 1);
    return head;
}

QWidget *SummaryPage::makeStepsCard()
{
    auto *card = new Card;
    auto *column = cardColumn(card);
    column->addWidget(makeLabel(tr("What you did"), TypeRole::CardTitle));
    m_steps->setSpacing(0);
    column->addLayout(m_steps);
    column->addStretch();
    return card;
}

QWidget *SummaryPage::makeNoteCard()
{
    auto *card = new Card;
    auto *column = cardColumn(card);
    column->addWidget(makeLabel(tr("Note"), TypeRole::CardTitle));
    column->addWidget(m_note, 1);
    m_note->setMinimumHeight(lowestNote);
    m_note->edit()->setPlaceholderText(tr("What you want to remember of it"));
    return card;
}

QLayout *SummaryPage::makeFoot()
{
    auto *health = new PillButton(tr("Something changed in my &health"), ButtonKind::Link);
    health->setObjectName(QStringLiteral("summaryHealth"));
    connect(health, &QPushButton::clicked, this, &SummaryPage::healthChanged);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(mirroredMargins(0, 0, barGap + SlimScroll::barRoom, 0));
    foot->addWidget(health);
    foot->addStretch();
    foot->addWidget(m_close);
    return foot;
}

void SummaryPage::saveNote()
{
    m_typing.stop();
    if (m_session)
        m_session->setNote(m_note->edit()->toPlainText());
}

void SummaryPage::finishNote()
{
    if (m_typing.isActive())
        saveNote();
}

void SummaryPage::showSession(GuidedSession &session)
{
    finishNote();
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    connect(m_session, &GuidedSession::saveFailed, this, &SummaryPage::showTrouble);
    connect(m_session, &GuidedSession::saved, this, [this] { m_trouble->hide(); });
    m_trouble->hide();
    showRecord();
    // Saving the end of the session may have failed before this page listened.
    saveNote();
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
    m_shorter->hide();
    m_care->setText(tr("Sharp pain, numbness or tingling: leave the roller today. If it stays or "
                       "comes back, ask your clinician before you roll again."));

    m_tension->showTension(record.before, record.after);
    const QSignalBlocker quiet(m_note->edit());
    m_note->edit()->setPlainText(record.note);
    showSteps();
}

void SummaryPage::offerShorter()
{
    m_shorter->show();
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

void SummaryPage::showTrouble(const Problem &problem)
{
    m_trouble->setText(tr("%1. The session is kept while Limber runs.", "why it was not saved")
                           .arg(problemText(problem)));
    m_trouble->show();
}

void SummaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_tension->after()->setFocus();
}

void SummaryPage::hideEvent(QHideEvent *event)
{
    finishNote();
    QWidget::hideEvent(event);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tension->setNarrow(width() < narrowPage);
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
