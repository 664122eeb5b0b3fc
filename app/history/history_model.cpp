// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "app/text/record_text.h"
#include "app/text/session_text.h"

namespace limber {

HistoryModel::HistoryModel(HistoryService &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
}

void HistoryModel::setFilter(const SessionFilter &filter)
{
    m_filter = filter;
    m_fromTheTop = true;
    ask(window, std::nullopt);
}

void HistoryModel::reload()
{
    m_fromTheTop = true;
    ask(std::max(window, rowCount()), std::nullopt);
}

void HistoryModel::ask(int limit, const std::optional<SessionSummary> &after)
{
    m_asked = limit;
    m_busy = true;
    // A watcher given another future no longer tells of the one before.
    m_reading.setFuture(m_history.list(m_filter, limit, after));
}

void HistoryModel::take(const Page &page)
{
    if (!page) {
        m_complete = true;
        m_busy = false;
        Q_EMIT failed(page.problems().front());
        return;
    }
    const int count = static_cast<int>(page->size());
    m_complete = count < m_asked;
    const auto append = [&] {
        for (const SessionSummary &session : *page)
            m_rows.push_back({session, asLived(session.started, session.zone)});
    };
    if (std::exchange(m_fromTheTop, false)) {
        beginResetModel();
        m_rows.clear();
        append();
        endResetModel();
    } else if (count > 0) {
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        append();
        endInsertRows();
    }
    m_busy = false;
    Q_EMIT loaded();
}

int HistoryModel::rowOf(const SessionId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.session.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void HistoryModel::update(const SessionSummary &session)
{
    const int row = rowOf(session.id);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].session = session;
    Q_EMIT dataChanged(index(row), index(row));
}

void HistoryModel::forget(const SessionId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &at = m_rows.at(static_cast<size_t>(index.row()));
    const SessionSummary &row = at.session;
    switch (role) {
    case summaryRole:
        return QVariant::fromValue(row);
    case livedRole:
        return at.lived;
    case Qt::DisplayRole:
        return row.routineTitle;
    case Qt::AccessibleTextRole: {
        const QDateTime &lived = at.lived;
        const QString said = tensionSentence(row.before, row.after);
        const QString line =
            tr("%1, %2, %3, %4, %5", "routine, day, time, minutes, how it ended")
                .arg(row.routineTitle, dayText(lived), timeText(lived), minutesText(row.active),
                     outcomeText(row.outcome, row.reason));
        const QString session =
            said.isEmpty() ? line : tr("%1, %2", "session, tension").arg(line, said);
        return row.note.isEmpty() ? session
                                  : tr("%1, note: %2", "session, note").arg(session, row.note);
    }
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.empty() && !m_complete && !m_busy;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(window, m_rows.back().session);
}

} // namespace limber
