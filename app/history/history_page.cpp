// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/figure/back_map.h"
#include "app/history/history_model.h"
#include "app/history/session_delegate.h"
#include "app/history/session_details.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/slim_scroll.h"
#include "core/base/when_done.h"
#include "core/body/roller.h"

namespace limber {

namespace {

constexpr int listNarrowest = 316, listWidest = 440;

} // namespace

HistoryPage::HistoryPage(HistoryService &history, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new HistoryModel(history, this))
    , m_list(new QListView)
    , m_rows(new SessionDelegate(thumbnails, m_list))
    , m_details(new SessionDetails)
    , m_trouble(new NoteBox(Tone::Warn, {}))
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
    column->setSpacing(space::normal);
    column->addWidget(makeLabel(tr("History"), TypeRole::PageTitle));
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::gutter, space::wide, space::gutter, space::wide);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);

    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::showTrouble);
}

void HistoryPage::setPictures(const std::map<RoutineId, Still> &pictures)
{
    m_rows->setPictures(pictures);
    m_list->viewport()->update();
}

QWidget *HistoryPage::makeEmpty()
{
    auto *picture = new BackMap;
    picture->setObjectName(QStringLiteral("historyPicture"));
    BackMapState lying;
    lying.zones = false;
    lying.labels = MapLabels::None;
    if (const auto level =
            RollerPosition::parse(lying.region, QStringLiteral("shoulder-blades-bottom"))) {
        lying.levels = {*level};
        lying.current = 0;
    }
    picture->setState(lying);
    auto *ground = new Backdrop(nullptr, 14);
    ground->setMaximumWidth(500);
    auto *groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins(space::normal, space::small, space::normal, 0);
    groundLayout->addWidget(picture);
    auto *pictureRow = new QHBoxLayout;
    pictureRow->addStretch(1);
    pictureRow->addWidget(ground, 1000);
    pictureRow->addStretch(1);

    auto *title = makeParagraph(tr("Nothing here yet, and that is fine"), TypeRole::PageTitle);
    title->setFont(displayFont(26, QFont::Bold));
    auto *words = makeParagraph(tr("After your first session this page shows when you rolled, what "
                                   "you did, and how tense you were before and after."),
                                TypeRole::Body, Tone::Muted);
    for (QLabel *label : {title, words})
        label->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(520);
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
    column->addLayout(pictureRow, 1);
    column->addSpacing(space::tight);
    column->addWidget(title);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addSpacing(space::tight);
    column->addWidget(start, 0, Qt::AlignHCenter);
    return card;
}

QWidget *HistoryPage::makeSessions()
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Sessions, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *bar = new SlimScrollBar;
    m_list->setVerticalScrollBar(bar);
    // A view asks for more only through the scroll bar it was made with.
    connect(bar, &QScrollBar::valueChanged, m_model, [this, bar](int value) {
        if (value + bar->pageStep() >= bar->maximum())
            m_model->fetchMore({});
    });
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPage::showSession);

    auto *card = new Card;
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(
        mirroredMargins(space::tight, space::tight, space::hair, space::tight + Card::shadowRoom));
    cardColumn->addWidget(m_list);
    card->setMinimumWidth(listNarrowest);
    card->setMaximumWidth(listWidest);

    m_details->setObjectName(QStringLiteral("historyDetails"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    row->addWidget(card, 3);
    row->addWidget(m_details, 4);
    return both;
}

void HistoryPage::refresh()
{
    m_model->reload();
}

void HistoryPage::showLoaded()
{
    m_trouble->hide();
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? m_sessions : m_empty);
    if (m_list->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const int row = m_shown ? std::max(0, m_model->rowOf(*m_shown)) : 0;
    m_list->setCurrentIndex(m_model->index(row));
}

void HistoryPage::showTrouble(const Problem &problem)
{
    m_trouble->setText(tr("The history could not be read: %1.").arg(problemText(problem)));
    m_trouble->show();
}

void HistoryPage::showSession(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SessionId id = index.data(HistoryModel::summaryRole).value<SessionSummary>().id;
    m_shown = id;
    whenDone(m_history.load(id), this, [this, id](const Result<SessionRecord> &record) {
        if (m_shown != id)
            return;
        if (record)
            m_details->showRecord(*record);
        else
            showTrouble(record.problems().front());
    });
}

} // namespace limber
