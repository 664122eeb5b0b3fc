// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/session_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/history/history_model.h"
#include "app/history/session_delegate.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/label.h"
#include "app/widgets/slim_scroll.h"
#include "core/base/when_done.h"

namespace limber {

SessionList::SessionList(HistoryService &history, Thumbnails &thumbnails, const Clock &clock,
                         QWidget *parent)
    : Card(parent)
    , m_history(history)
    , m_model(new HistoryModel(history, this))
    , m_filter(new FilterBar(clock))
    , m_month(makeLabel({}, TypeRole::Caption, Tone::Muted))
    , m_clear(new PillButton({}, ButtonKind::Link, ButtonSize::Small))
    , m_list(new QListView)
    , m_rows(new SessionDelegate(thumbnails, m_list))
    , m_none(makeParagraph(tr("No session is like that."), TypeRole::Body, Tone::Muted))
{
    m_month->setObjectName(QStringLiteral("historyMonth"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->hide();
    m_none->setObjectName(QStringLiteral("historyNone"));
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->hide();
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Sessions, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_rows);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *bar = new SlimScrollBar;
    m_list->setVerticalScrollBar(bar);
    // A view asks for more only through the scroll bar it was made with.
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + 2 * bar->pageStep() >= bar->maximum())
            m_model->fetchMore({});
        showMonth();
    });
    m_list->viewport()->setAutoFillBackground(false);

    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(mirroredMargins(space::tight, 0, space::hair, 0));
    caption->addWidget(m_month, 1);
    caption->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(space::tight, space::small, space::hair, space::tight));
    column->setSpacing(space::tight);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(mirroredMargins(space::hair, 0, space::tight, 0));
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addLayout(caption);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty() && !m_marking)
                    Q_EMIT chosen(selected.indexes()
                                      .front()
                                      .data(HistoryModel::summaryRole)
                                      .value<SessionSummary>());
            });
    // Who comes by Tab stands on a row without having chosen it.
    connect(m_list, &QAbstractItemView::activated, m_list, &QAbstractItemView::setCurrentIndex);
    connect(m_model, &HistoryModel::loaded, this, &SessionList::showLoaded);
    connect(m_filter, &FilterBar::changed, this, &SessionList::filter);
    connect(m_clear, &QAbstractButton::clicked, m_filter, &FilterBar::clear);
}

void SessionList::setPictures(const std::map<RoutineId, Still> &pictures)
{
    m_rows->setPictures(pictures);
    m_list->viewport()->update();
}

void SessionList::refresh()
{
    m_model->reload();
    whenDone(m_history.routines(), this, [this](const Result<std::vector<LivedRoutine>> &lived) {
        if (lived)
            m_filter->setRoutines(*lived);
    });
}

void SessionList::showDay(QDate day)
{
    m_filter->showDay(day);
}

bool SessionList::filtered() const
{
    return m_model->filter() != SessionFilter{};
}

std::optional<QDate> SessionList::onlyDay() const
{
    const SessionFilter &filter = m_model->filter();
    return filter.from && filter.from == filter.to ? filter.from : std::nullopt;
}

void SessionList::filter(const SessionFilter &filter)
{
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    m_clear->setVisible(filtered());
    m_clear->setText(tr("Show all"));
    if (filtered())
        countFound();
    Q_EMIT filterChanged();
}

void SessionList::countFound()
{
    const SessionFilter asked = m_model->filter();
    whenDone(m_history.count(asked), this, [this, asked](const Result<int> &found) {
        if (found && asked == m_model->filter())
            m_clear->setText(tr("%n found, show all", nullptr, *found));
    });
}

void SessionList::showLoaded()
{
    const bool none = m_model->rowCount() == 0;
    m_none->setVisible(none && filtered());
    m_list->setVisible(!none);
    showMonth();
}

void SessionList::showMonth()
{
    const QModelIndex first = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 0));
    const QDateTime lived = first.data(HistoryModel::livedRole).toDateTime();
    m_month->setText(lived.isValid()
                         ? QLocale().toString(lived.date(), tr("MMMM yyyy", "format of a month"))
                         : QString());
}

void SessionList::mark(const std::optional<SessionId> &id)
{
    const int row = id ? m_model->rowOf(*id) : -1;
    m_marking = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    m_marking = false;
}

void SessionList::focusList()
{
    m_list->setFocus();
}

} // namespace limber
