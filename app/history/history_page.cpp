// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include <utility>

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/figure/still_picture.h"
#include "app/history/history_model.h"
#include "app/history/session_details.h"
#include "app/history/session_list.h"
#include "app/history/take_along.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

constexpr int listNarrowest = 300, listWidest = 400;

} // namespace

HistoryPage::HistoryPage(HistoryService &history, Thumbnails &thumbnails, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_thumbnails(thumbnails)
    , m_clock(clock)
    , m_data(new TakeAlong(history, clock))
    , m_list(new SessionList(history, thumbnails, clock))
    , m_overview(new Overview(history, clock))
    , m_details(new SessionDetails)
    , m_beside(new QStackedWidget)
    , m_trouble(new NoteBox(Tone::Warn, {}))
    , m_undo(new PillButton(tr("&Undo"), ButtonKind::Link, ButtonSize::Small))
    , m_done(makeDone())
    , m_picture(new StillPicture(thumbnails, {}, 14))
    , m_pages(new QStackedWidget)
    , m_empty(makeEmpty())
    , m_sessions(makeSessions())
{
    setObjectName(QStringLiteral("historyPage"));
    m_trouble->setObjectName(QStringLiteral("historyTrouble"));
    m_trouble->hide();
    m_pages->setObjectName(QStringLiteral("historyPages"));
    // Blank until the history was read: neither page is true before.
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_sessions);

    auto *middle = new QWidget;
    middle->setMaximumWidth(PageScroll::widestContent);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("History"), TypeRole::PageTitle));
    head->addStretch();
    head->addWidget(m_data);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    column->addWidget(m_done);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::gutter, space::normal, space::gutter, space::normal);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);

    connect(m_list->model(), &HistoryModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_list->model(), &HistoryModel::failed, this, &HistoryPage::showTrouble);
    connect(m_list, &SessionList::chosen, this, &HistoryPage::showSession);
    connect(m_list, &SessionList::filterChanged, this,
            [this] { m_overview->setChosenDay(m_list->onlyDay()); });
    connect(m_overview, &Overview::dayActivated, m_list, &SessionList::showDay);
    connect(m_overview, &Overview::failed, this, &HistoryPage::showTrouble);
    connect(m_details, &SessionDetails::backRequested, this, &HistoryPage::showOverview);
    connect(m_details, &SessionDetails::removeRequested, this, &HistoryPage::removeShown);
    connect(m_details, &SessionDetails::noteChanged, this, &HistoryPage::changeNote);
    connect(m_details, &SessionDetails::tensionsChanged, this, &HistoryPage::changeTensions);
    connectData();
}

void HistoryPage::connectData()
{
    connect(m_data, &TakeAlong::exported, this, [this](const QString &file) {
        tellDone(tr("Exported to “%1”.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_data, &TakeAlong::imported, this, [this](int added) {
        readAgain();
        tellDone(tr("%n session(s) imported.", nullptr, added), [this] { undoImport(); });
    });
    connect(m_data, &TakeAlong::restored, this, [this](const QString &keptAside) {
        readAgain();
        tellDone(keptAside.isEmpty() ? tr("Restored.")
                                     : tr("Restored. The history until now is kept as “%1”.")
                                           .arg(QDir::toNativeSeparators(keptAside)));
    });
    connect(m_data, &TakeAlong::broughtBack, this, &HistoryPage::readAgain);
    connect(m_data, &TakeAlong::everythingRemoved, this, [this] {
        readAgain();
        Q_EMIT everythingRemoved();
    });
    connect(m_data, &TakeAlong::failed, this,
            [this](const Problem &problem) { tellTrouble(tr("This did not work: %1."), problem); });
}

void HistoryPage::tellEnd(const Result<Done> &rest)
{
    // Unlike other trouble it stays when the history has been read again.
    tellDone(rest ? tr("All of it is gone.")
                  : tr("This did not work: %1.").arg(problemText(rest.problems().front())));
}

void HistoryPage::undoImport()
{
    whenDone(m_history.undoImport(m_clock.wall()), this, [this](const Result<int> &undone) {
        if (!undone)
            return tellTrouble(tr("This did not work: %1."), undone.problems().front());
        readAgain();
    });
}

void HistoryPage::readAgain()
{
    m_shown.reset();
    m_beside->setCurrentWidget(m_overview);
    refresh();
}

void HistoryPage::setRoutines(const std::map<RoutineId, Still> &pictures, const PlanGoal &plan)
{
    m_list->setPictures(pictures);
    m_overview->setPlan(plan);
    m_overview->setPerson(m_thumbnails.person());
    m_data->setPlannedDays(plan.daysPerWeek);
    if (const auto planned = pictures.find(plan.routine); planned != pictures.end()) {
        Still still = planned->second;
        still.kind = PictureKind::Start;
        m_picture->setStill(still);
    }
}

QWidget *HistoryPage::makeEmpty()
{
    m_picture->setObjectName(QStringLiteral("historyPicture"));
    m_picture->setMaximumSize(500, 280);
    // Unlike an alignment, a row asks for the height at the width that a widget really gets.
    const auto inTheMiddle = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        return row;
    };

    auto *title = makeParagraph(tr("Nothing here yet, and that is fine"), TypeRole::PageTitle);
    title->setFont(displayFont(26, QFont::Bold));
    auto *words = makeParagraph(tr("After your first session this page shows when you rolled, what "
                                   "you did, and how tense you were before and after."),
                                TypeRole::Body, Tone::Muted);
    for (QLabel *label : {title, words})
        label->setAlignment(Qt::AlignHCenter);
    words->setMaximumWidth(520);
    auto *start = new PillButton(tr("&Start the first session"), Icon::Play, ButtonKind::Primary,
                                 ButtonSize::Large);
    start->setObjectName(QStringLiteral("historyStart"));
    connect(start, &QPushButton::clicked, this, &HistoryPage::startRequested);

    auto *card = new Card;
    card->setObjectName(QStringLiteral("historyEmpty"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::session, space::session, space::session,
                               space::session + Card::shadowRoom);
    column->setSpacing(space::small);
    column->addStretch(1);
    column->addLayout(inTheMiddle(m_picture), 1000);
    column->addSpacing(space::tight);
    column->addWidget(title);
    column->addLayout(inTheMiddle(words));
    column->addSpacing(space::tight);
    column->addWidget(start, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return card;
}

QWidget *HistoryPage::makeSessions()
{
    m_list->setMinimumWidth(listNarrowest);
    m_list->setMaximumWidth(listWidest);
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_beside->setObjectName(QStringLiteral("historyBeside"));
    m_beside->addWidget(m_overview);
    m_beside->addWidget(m_details);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    row->addWidget(m_beside, 4);
    row->addWidget(m_list, 3);
    return both;
}

NoteBox *HistoryPage::makeDone()
{
    m_undo->setObjectName(QStringLiteral("historyUndo"));
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        m_done->hide();
        std::exchange(m_takeBack, {})();
    });
    auto *done = new NoteBox(Tone::Accent, {});
    done->setObjectName(QStringLiteral("historyDone"));
    done->addAction(m_undo);
    done->hide();
    return done;
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shown)
        showOverview();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPage::refresh()
{
    m_done->hide();
    m_list->refresh();
    m_overview->refresh();
}

void HistoryPage::showLoaded()
{
    m_trouble->hide();
    // What is shown may be only what was recorded while the history could not be used.
    whenDone(m_history.open(), this, [this](const HistoryService::OpenReport &report) {
        if (report.persistent)
            return;
        m_trouble->setText(problemText(report.problems.back()));
        m_trouble->show();
    });
    const bool any = m_list->model()->rowCount() > 0 || m_list->filtered();
    m_pages->setCurrentWidget(any ? m_sessions : m_empty);
    m_data->setAnySessions(any);
    m_list->mark(m_shown ? std::optional(m_shown->id) : std::nullopt);
}

void HistoryPage::showTrouble(const Problem &problem)
{
    tellTrouble(tr("The history could not be read: %1."), problem);
}

void HistoryPage::tellTrouble(const QString &sentence, const Problem &problem)
{
    m_trouble->setText(sentence.arg(problemText(problem)));
    m_trouble->show();
}

void HistoryPage::showSession(const SessionSummary &session)
{
    m_shown = session;
    whenDone(m_history.load(session.id), this,
             [this, id = session.id](const Result<SessionRecord> &record) {
                 if (!m_shown || m_shown->id != id)
                     return;
                 if (!record)
                     return showTrouble(record.problems().front());
                 m_details->showRecord(*record);
                 m_beside->setCurrentWidget(m_details);
             });
}

void HistoryPage::showOverview()
{
    m_shown.reset();
    m_beside->setCurrentWidget(m_overview);
    m_list->mark(std::nullopt);
    m_list->focusList();
}

void HistoryPage::afterChange(const Result<Done> &changed, bool counts)
{
    if (!changed)
        return tellTrouble(tr("This could not be saved: %1."), changed.problems().front());
    m_trouble->hide();
    if (counts)
        m_overview->refresh();
}

void HistoryPage::changeNote(const SessionId &id, const QString &note)
{
    whenDone(m_history.setNote(id, note), this,
             [this](const Result<Done> &done) { afterChange(done, false); });
}

void HistoryPage::changeTensions(const SessionId &id, Tension before, Tension after)
{
    whenDone(m_history.setTensions(id, before, after), this,
             [this](const Result<Done> &done) { afterChange(done); });
    if (!m_shown || m_shown->id != id)
        return;
    // The list shows it at once.
    m_shown->before = before;
    m_shown->after = after;
    m_list->model()->update(*m_shown);
}

void HistoryPage::removeShown()
{
    if (!m_shown)
        return;
    const SessionId id = m_shown->id;
    // A note still being typed is saved before the session goes.
    showOverview();
    whenDone(m_history.remove(id, m_clock.wall()), this, [this, id](const Result<Done> &done) {
        afterChange(done);
        if (!done)
            return;
        m_list->model()->forget(id);
        tellDone(tr("Deleted. It can be brought back for 30 days."), [this, id] {
            whenDone(m_history.restoreRemoved(id), this, [this](const Result<Done> &restored) {
                afterChange(restored);
                m_list->model()->reload();
            });
        });
    });
}

void HistoryPage::tellDone(const QString &text, const std::function<void()> &undo)
{
    m_takeBack = undo;
    m_done->setText(text);
    m_done->show();
    m_undo->setVisible(static_cast<bool>(undo));
    if (undo)
        m_undo->setFocus();
}

} // namespace limber
