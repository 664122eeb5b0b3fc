// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QWidget>

#include "app/figure/thumbnails.h"
#include "core/store/history_service.h"

class QListView;
class QStackedWidget;

namespace limber {

class HistoryModel;
class NoteBox;
class SessionDelegate;
class SessionDetails;

/// The sessions on record, newest first, beside the details of one.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// History and thumbnails are lent and outlive the page.
    HistoryPage(HistoryService &history, Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// What stands for each routine in the list.
    void setPictures(const std::map<RoutineId, Still> &pictures);

    /// Reads the history again and keeps the session shown, if it is still there.
    void refresh();

Q_SIGNALS:
    /// Nothing was lived yet and the person wants to begin.
    void startRequested();

private:
    QWidget *makeEmpty();
    QWidget *makeSessions();
    void showLoaded();
    void showTrouble(const Problem &problem);
    void showSession(const QModelIndex &index);

    HistoryService &m_history;
    HistoryModel *m_model;
    QListView *m_list;
    SessionDelegate *m_rows;
    SessionDetails *m_details;
    NoteBox *m_trouble;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_sessions;
    /// The session in the details; asked for, perhaps not read yet.
    std::optional<SessionId> m_shown;
};

} // namespace limber
