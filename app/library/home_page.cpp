// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/home_page.h"

#include <algorithm>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "app/library/card_grid.h"
#include "app/library/hero_card.h"
#include "app/library/progress_text.h"
#include "app/style/margins.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/text/reminder_text.h"
#include "app/text/session_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/page_scroll.h"

namespace limber {

namespace {

/// The greeting and the banner take the same room, so that what is below does not move.
constexpr int headHeight = 84 + Card::shadowRoom;
/// From this height on, the plan's card grows with the page.
constexpr int roomyFrom = 720;
constexpr double heroShare = .6;

} // namespace

HomePage::HomePage(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_greeting(makeGreeting())
    , m_banner(new ResumeBanner)
    , m_reminder(makeReminder())
    , m_notices(new QWidget)
    , m_hero(new QVBoxLayout)
    , m_sectionTitle(makeLabel({}, TypeRole::SectionTitle))
    , m_recentButton(
          new PillButton(tr("Opened &before"), ButtonKind::Link, ButtonSize::Small, this))
    , m_grid(new CardGrid)
{
    setObjectName(QStringLiteral("homePage"));
    m_banner->hide();
    m_sectionTitle->setObjectName(QStringLiteral("homeSection"));

    auto *open = new PillButton(tr("&Open a routine file"), ButtonKind::Link, ButtonSize::Small);
    open->setObjectName(QStringLiteral("homeOpen"));
    open->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText));
    connect(open, &QAbstractButton::clicked, this, &HomePage::openRequested);
    m_recentButton->setObjectName(QStringLiteral("homeRecent"));
    m_recentButton->hide();
    auto *recent = new QMenu(m_recentButton);
    recent->setObjectName(QStringLiteral("recentFiles"));
    recent->setToolTipsVisible(true);
    m_recentButton->setMenu(recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fill(*recent); });
    connect(m_banner, &ResumeBanner::goOnRequested, this, &HomePage::resumeRequested);
    connect(m_banner, &ResumeBanner::keepRequested, this, &HomePage::keepRequested);
    connect(m_banner, &ResumeBanner::discardRequested, this, &HomePage::discardRequested);

    auto *section = new QHBoxLayout;
    section->setContentsMargins(mirroredMargins(0, 0, -PillButton::linkPadding, 0));
    section->addWidget(m_sectionTitle);
    section->addStretch(1);
    section->addWidget(m_recentButton);
    section->addWidget(open);

    auto *scroll = new PageScroll;
    QVBoxLayout *column = scroll->column();
    column->addSpacing(space::normal);
    column->addWidget(m_greeting);
    column->addWidget(m_banner);
    column->addSpacing(space::tight);
    column->addLayout(m_hero);
    // Below the hero, so that no note moves what starts a session.
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, space::small, 0, 0);
    notices->setSpacing(space::tight);
    notices->addWidget(m_reminder);
    m_notices->hide();
    column->addWidget(m_notices);
    column->addSpacing(space::small);
    column->addLayout(section);
    column->addSpacing(space::tight);
    column->addWidget(m_grid, 20);
    column->addSpacing(space::session);
    column->addStretch(1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *HomePage::makeGreeting()
{
    auto *box = new QWidget;
    box->setMinimumHeight(textScaled(headHeight));
    m_greetingText = makeLabel({}, TypeRole::PageTitle);
    m_greetingText->setObjectName(QStringLiteral("homeGreeting"));
    m_progress = makeLabel({}, TypeRole::Body, Tone::Muted);
    m_progress->setObjectName(QStringLiteral("homeProgress"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_greetingText);
    column->addWidget(m_progress);
    column->addStretch();
    return box;
}

NoteBox *HomePage::makeReminder()
{
    auto *note = new NoteBox(Tone::Accent, {});
    note->setObjectName(QStringLiteral("homeReminder"));
    note->addSentence(reminderDetail());
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("homeReminderAnswers"));
    auto *buttons = new FlowLayout(row);
    buttons->setSpacing(space::tight);
    const std::pair<ReminderAnswer, const char *> answers[]{
        {ReminderAnswer::Start, "homeReminderStart"},
        {ReminderAnswer::Later, "homeReminderLater"},
        {ReminderAnswer::Skip, "homeReminderSkip"}};
    for (const auto &[answer, name] : answers) {
        auto *button = new PillButton(answerText(answer), ButtonKind::Link, ButtonSize::Small);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QAbstractButton::clicked, this,
                [this, answer = answer] { Q_EMIT reminderAnswered(answer); });
        buttons->addWidget(button);
    }
    note->addAction(row);
    note->hide();
    return note;
}

void HomePage::showRoutines(const std::vector<RoutinePlan> &plans)
{
    while (QLayoutItem *old = m_hero->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    const RoutinePlan &plan = plans.front();
    const RoutineId id = plan.entry.routine.id;
    auto *hero = new HeroCard(m_thumbnails, plan);
    connect(hero, &HeroCard::startRequested, this, [this, id] { Q_EMIT startRequested(id); });
    connect(hero, &HeroCard::detailsRequested, this,
            [this, id] { Q_EMIT detailsRequested(id, std::nullopt); });
    m_hero->addWidget(hero);
    fitHero();

    m_grid->clear();
    if (plans.size() > 1)
        showLibrary({plans.begin() + 1, plans.end()});
    else
        showSteps(plan);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHero();
}

void HomePage::fitHero()
{
    // By the page alone and not by what is left of it, for notes come and go.
    const int more = std::max(0, qRound((height() - roomyFrom) * heroShare));
    if (QLayoutItem *hero = m_hero->itemAt(0)) {
        QWidget *card = hero->widget();
        const int room = std::min(width() - 2 * space::gutter, PageScroll::widestContent);
        const int least = card->layout()->totalMinimumHeightForWidth(room);
        card->setFixedHeight(std::min(std::max(least, HeroCard::leastHeight) + more,
                                      std::max(least, HeroCard::mostHeight)));
    }
}

void HomePage::showSteps(const RoutinePlan &plan)
{
    m_sectionTitle->setText(tr("What you will do"));
    if (!plan.timeline)
        return;
    const Timeline &timeline = *plan.timeline;
    for (int step = 0; step < static_cast<int>(timeline.steps.size()); ++step) {
        const StepPlan &one = timeline.steps[static_cast<size_t>(step)];
        auto *card = new PictureCard(
            m_thumbnails, stepPicture(one.exercise.id, one.prescription, timeline.pacing),
            tr("%1. %2", "number and name of a step")
                .arg(step + 1)
                .arg(one.exercise.name.in(timeline.pacing.language)),
            doseText(timeline, step), {});
        card->setObjectName(QStringLiteral("homeStep%1").arg(step + 1));
        connect(card, &QAbstractButton::clicked, this,
                [this, id = plan.entry.routine.id, place = one.routineStep] {
                    Q_EMIT detailsRequested(id, place);
                });
        m_grid->add(card);
    }
}

void HomePage::showLibrary(const std::vector<RoutinePlan> &others)
{
    m_sectionTitle->setText(tr("Routine library"));
    for (const RoutinePlan &other : others) {
        const Routine &routine = other.entry.routine;
        const bool usable = other.timeline.ok();
        auto *card = new PictureCard(
            m_thumbnails, usable ? routinePicture(*other.timeline) : std::nullopt, other.title(),
            usable ? exercisesText(*other.timeline)
                   : problemText(other.timeline.problems().front()),
            usable ? aboutText(other.timeline->length()) : QString{});
        card->setObjectName(QStringLiteral("homeRoutine.%1").arg(routine.id.text()));
        connect(card, &QAbstractButton::clicked, this,
                [this, id = routine.id] { Q_EMIT detailsRequested(id, std::nullopt); });
        m_grid->add(card);
    }
}

void HomePage::greet(const QTime &now)
{
    m_greetingText->setText(greetingText(now));
}

void HomePage::showProgress(const QString &text)
{
    m_progress->setText(text);
}

void HomePage::offerResume(const std::optional<Interrupted> &session)
{
    m_greeting->setVisible(!session);
    m_banner->setVisible(session.has_value());
    if (session)
        m_banner->offer(*session);
}

void HomePage::offerReminder(const std::optional<QString> &routine)
{
    m_reminder->setVisible(routine.has_value());
    if (routine)
        m_reminder->setText(reminderTitle(*routine));
    showNotices();
}

void HomePage::showNotices()
{
    m_notices->setVisible(!m_told.empty() || !m_reminder->isHidden());
}

void HomePage::showRecent(const QStringList &files)
{
    m_recent = files;
    m_recentButton->setVisible(!files.isEmpty());
}

void HomePage::fill(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_recent) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        // A single & would become a mnemonic.
        QAction *action =
            menu.addAction(file.fileName().replace(QStringLiteral("&"), QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("These files are gone"))->setEnabled(false);
}

void HomePage::tell(const QString &text, const QString &details)
{
    if (std::any_of(m_told.begin(), m_told.end(),
                    [&](const Notice &notice) { return notice.text == text; }))
        return;
    auto *note = new NoteBox(Tone::Warm, text);
    note->setObjectName(QStringLiteral("homeNotice%1").arg(++m_lastNotice));
    if (!details.isEmpty())
        note->addDetails(details);
    auto *away = new RoundButton(Icon::Cross, tr("Put this note away"));
    away->setObjectName(note->objectName() + QStringLiteral("Away"));
    connect(away, &QAbstractButton::clicked, this, [this, text] { takeBack(text); });
    note->addAction(away);
    m_notices->layout()->addWidget(note);
    m_told.push_back({text, note});
    showNotices();
}

void HomePage::takeBack(const QString &text)
{
    for (const Notice &notice : m_told) {
        if (notice.text == text)
            notice.note->deleteLater();
    }
    std::erase_if(m_told, [&](const Notice &notice) { return notice.text == text; });
    showNotices();
}

} // namespace limber
