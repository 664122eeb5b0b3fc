// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/figure/thumbnails.h"
#include "app/history/filter_bar.h"
#include "app/widgets/card.h"
#include "core/store/history_service.h"

class QListView;

namespace limber {

class HistoryModel;
class SessionDelegate;

/// The sessions, newest first, as far as a filter lets them through.
class SessionList : public Card {
    Q_OBJECT

public:
    /// All is lent and outlives the list.
    SessionList(HistoryService &history, Thumbnails &thumbnails, const Clock &clock,
                QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel *model() const { return m_model; }
    /// What stands for each routine.
    void setPictures(const std::map<RoutineId, Still> &pictures);
    /// Reads the list and what it can be filtered by again.
    void refresh();
    void showDay(QDate day);
    [[nodiscard]] bool filtered() const;
    /// The only day that is listed.
    [[nodiscard]] std::optional<QDate> onlyDay() const;

    /// Marks a session without chosen(); nothing takes the mark away.
    void mark(const std::optional<SessionId> &id);
    void focusList();

Q_SIGNALS:
    void chosen(const limber::SessionSummary &session);
    void filterChanged();

private:
    void filter(const SessionFilter &filter);
    void showLoaded();
    void showMonth();
    void countFound();

    HistoryService &m_history;
    HistoryModel *m_model;
    FilterBar *m_filter;
    QLabel *m_month;
    PillButton *m_clear;
    QListView *m_list;
    SessionDelegate *m_rows;
    QLabel *m_none;
    bool m_marking = false;
};

} // namespace limber
