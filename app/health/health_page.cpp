// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/health_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/health/question_row.h"
#include "app/health/verdict_card.h"
#include "app/log.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/problem_text.h"
#include "app/widgets/app_mark.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/slim_scroll.h"

namespace limber {

namespace {

constexpr int highestContent = 880;
constexpr int lowWindow = 640;
constexpr int verdictNarrowest = 340, verdictWidest = 396;

} // namespace

HealthPage::HealthPage(Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_title(makeLabel({}, TypeRole::PageTitle))
    , m_list(new SlimScroll)
    , m_verdict(new VerdictCard)
    , m_trouble(new NoteBox(Tone::Warn, {}))
{
    setObjectName(QStringLiteral("healthPage"));
    m_title->setObjectName(QStringLiteral("healthTitle"));
    m_list->setObjectName(QStringLiteral("healthList"));
    m_verdict->setObjectName(QStringLiteral("verdictCard"));
    m_trouble->setObjectName(QStringLiteral("healthTrouble"));
    m_trouble->hide();

    const int narrowest = std::max(verdictNarrowest, m_verdict->minimumSizeHint().width());
    m_verdict->setMinimumWidth(narrowest);
    m_verdict->setMaximumWidth(std::max(verdictWidest, narrowest));
    auto *body = new QHBoxLayout;
    body->setSpacing(space::wide);
    body->addWidget(makeQuestions(), 620);
    body->addWidget(m_verdict, 396);

    auto *content = new QWidget;
    content->setMaximumSize(PageScroll::widestContent, highestContent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addLayout(makeHead());
    column->addWidget(m_trouble);
    column->addLayout(body, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::gutter, space::normal, space::gutter, space::normal);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);

    connect(m_verdict->primary(), &QPushButton::clicked, this, &HealthPage::goOn);
    connect(m_verdict->leave(), &QPushButton::clicked, this, &HealthPage::leftWithoutStarting);
    refresh();
}

QLayout *HealthPage::makeHead()
{
    auto *mark = new QLabel;
    mark->setPixmap(appMark(40, devicePixelRatioF()));
    auto *title = new QHBoxLayout;
    title->setSpacing(space::small);
    title->addWidget(mark);
    title->addWidget(m_title, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::tight);
    head->addLayout(title);
    head->addWidget(makeParagraph(tr("Is one of these true for you now? Nothing of it leaves this "
                                     "computer."),
                                  TypeRole::Body, Tone::Muted));
    return head;
}

QWidget *HealthPage::makeQuestions()
{
    auto *rows = new QWidget;
    auto *rowColumn = new QVBoxLayout(rows);
    rowColumn->setContentsMargins(0, 0, 0, 0);
    rowColumn->setSpacing(0);
    for (const HealthQuestion question : allHealthQuestions)
        rowColumn->addWidget(makeRow(question));
    rowColumn->addStretch();
    m_list->setWidget(rows);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::normal, 0, space::normal, 0);
    foot->addWidget(makeParagraph(tr("Asked again after 90 days, or when you choose “Something "
                                     "changed in my health”. After an expert consensus on foam "
                                     "rolling."),
                                  TypeRole::Caption, Tone::Muted));
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        mirroredMargins(space::normal, space::small, space::hair, space::small + Card::shadowRoom));
    column->setSpacing(space::tight);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return card;
}

QWidget *HealthPage::makeRow(HealthQuestion question)
{
    auto *row = new QuestionRow(question);
    const int index = static_cast<int>(m_rows.size());
    row->setObjectName(QStringLiteral("question%1").arg(index));
    connect(row, &QuestionRow::answered, this, [this, question](bool yes) { take(question, yes); });
    connect(row, &QuestionRow::answeredByKey, this, [this, index] {
        if (index + 1 < static_cast<int>(m_rows.size()))
            focusRow(index + 1);
        else
            focusFirstOpen();
    });
    connect(row, &QuestionRow::left, this,
            [this, index](int direction) { focusRow(index + direction); });
    m_rows.push_back(row);
    return row;
}

void HealthPage::refresh()
{
    startOver(true);
}

void HealthPage::startOver(bool forSession)
{
    const Screening stored = m_settings.screening();
    const bool holds = !isDue(stored, today());
    for (QuestionRow *row : m_rows) {
        row->setAnswer(holds ? std::optional(stored.answers.at(row->question())) : std::nullopt);
    }
    m_title->setText(stored.answers.empty() ? tr("Before the first session")
                                            : tr("Before the next session"));
    m_list->verticalScrollBar()->setValue(0);
    m_verdict->setForSession(forSession);
    showVerdict();
    if (isVisible())
        focusFirstOpen();
}

void HealthPage::askAgain()
{
    store(outdated(m_settings.screening()));
    startOver(false);
}

void HealthPage::take(HealthQuestion question, bool yes)
{
    Screening screening = m_settings.screening();
    const auto shown = answers();
    screening.answers[question] = yes;
    screening.askedClinicianOn.reset();
    screening.answeredOn = shown.size() == m_rows.size() ? std::optional(today()) : std::nullopt;
    store(screening);
    showVerdict();
}

void HealthPage::goOn()
{
    Screening screening = m_settings.screening();
    if (verdict(screening, today()) == Verdict::ClinicianFirst) {
        screening.askedClinicianOn = today();
        store(screening);
    }
    if (verdict(screening, today()) == Verdict::Clear)
        Q_EMIT cleared();
}

void HealthPage::store(const Screening &screening)
{
    m_settings.setScreening(screening);
    const auto stored = m_settings.sync();
    m_trouble->setVisible(!stored.ok());
    if (!stored) {
        logProblems(settingsLog, stored.problems());
        m_trouble->setText(tr("%1. The answers hold while Limber runs.", "why they were not stored")
                               .arg(problemText(stored.problems().front())));
    }
}

void HealthPage::showVerdict()
{
    m_verdict->showAnswers(answers());
}

std::map<HealthQuestion, bool> HealthPage::answers() const
{
    std::map<HealthQuestion, bool> given;
    for (const QuestionRow *row : m_rows) {
        if (const auto answer = row->answer())
            given.emplace(row->question(), *answer);
    }
    return given;
}

void HealthPage::focusRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    QuestionRow *next = m_rows[static_cast<size_t>(row)];
    next->takeFocus();
    m_list->ensureWidgetVisible(next, 0, next->height() / 2);
}

void HealthPage::focusFirstOpen()
{
    const auto open = std::find_if(m_rows.begin(), m_rows.end(),
                                   [](const QuestionRow *row) { return !row->answer(); });
    if (open != m_rows.end())
        focusRow(static_cast<int>(open - m_rows.begin()));
    else if (m_verdict->primary()->isEnabled())
        m_verdict->primary()->setFocus(Qt::TabFocusReason);
    else
        m_verdict->leave()->setFocus(Qt::TabFocusReason);
}

void HealthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirstOpen();
}

void HealthPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_verdict->setCompact(height() < lowWindow);
}

void HealthPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leftWithoutStarting();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber
