// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QFutureWatcher>

#include "core/store/history_service.h"

namespace limber {

/// The sessions on record that a filter lets through, newest first, read in windows as a view asks
/// for them.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The index's SessionSummary.
    static constexpr int summaryRole = Qt::UserRole;
    /// The QDateTime of its start on the clock of its zone; looked up once, for zones are slow.
    static constexpr int livedRole = Qt::UserRole + 1;
    static constexpr int window = 50;

    /// The history is lent and outlives the model.
    explicit HistoryModel(HistoryService &history, QObject *parent = nullptr);

    /// Reads from the top; the rows change in one reset.
    void setFilter(const SessionFilter &filter);
    [[nodiscard]] const SessionFilter &filter() const { return m_filter; }
    /// Reads as many rows again as there are, at least a window; the rows change in one reset.
    void reload();
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// -1 when it was not read.
    [[nodiscard]] int rowOf(const SessionId &id) const;
    /// Takes in what changed about a session, if it was read.
    void update(const SessionSummary &session);
    /// Takes a session out that is no longer there.
    void forget(const SessionId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was asked for stands in the model.
    void loaded();
    void failed(const limber::Problem &problem);

private:
    using Page = Result<std::vector<SessionSummary>>;

    struct Row {
        SessionSummary session{};
        QDateTime lived{};
    };

    void ask(int limit, const std::optional<SessionSummary> &after);
    void take(const Page &page);

    HistoryService &m_history;
    SessionFilter m_filter;
    QFutureWatcher<Page> m_reading;
    std::vector<Row> m_rows;
    int m_asked = 0;
    /// From asking until the rows stand in the model, so that what is told of them on the way asks
    /// for nothing twice.
    bool m_busy = false;
    bool m_fromTheTop = true;
    bool m_complete = false;
};

} // namespace limber
