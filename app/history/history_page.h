// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>

#include <QWidget>

#include "app/figure/thumbnails.h"
#include "app/history/overview.h"
#include "core/store/history_service.h"

class QStackedWidget;

namespace limber {

class NoteBox;
class PillButton;
class SessionDetails;
class SessionList;
class StillPicture;
class TakeAlong;

/// The sessions on record, newest first, beside how they went together or the one that is chosen.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// All is lent and outlives the page.
    HistoryPage(HistoryService &history, Thumbnails &thumbnails, const Clock &clock,
                QWidget *parent = nullptr);

    /// What stands for each routine at hand.
    void setRoutines(const std::map<RoutineId, Still> &pictures, const PlanGoal &plan);

    /// Reads the history again and keeps the session shown, if it is still there.
    void refresh();

    /// Tells that all is gone, or what stays of the rest that was to go with the history.
    void tellEnd(const Result<Done> &rest);

Q_SIGNALS:
    /// Nothing was lived yet and the person wants to begin.
    void startRequested();
    /// The person wanted all of their data gone, and the history is.
    void everythingRemoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeSessions();
    NoteBox *makeDone();
    void connectData();
    void showLoaded();
    void showTrouble(const Problem &problem);
    /// `sentence` has a place for the problem.
    void tellTrouble(const QString &sentence, const Problem &problem);
    void showSession(const SessionSummary &session);
    void showOverview();
    void changeNote(const SessionId &id, const QString &note);
    void changeTensions(const SessionId &id, Tension before, Tension after);
    void removeShown();
    void undoImport();
    void readAgain();
    /// Tells what was done; `undo`, if there is one, takes it back.
    void tellDone(const QString &text, const std::function<void()> &undo = {});
    /// `counts`: the statistics change with it.
    void afterChange(const Result<Done> &changed, bool counts = true);

    HistoryService &m_history;
    Thumbnails &m_thumbnails;
    const Clock &m_clock;
    TakeAlong *m_data;
    SessionList *m_list;
    Overview *m_overview;
    SessionDetails *m_details;
    QStackedWidget *m_beside;
    NoteBox *m_trouble;
    PillButton *m_undo;
    NoteBox *m_done;
    StillPicture *m_picture;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_sessions;
    std::function<void()> m_takeBack;
    /// The session in the details; asked for, perhaps not read yet.
    std::optional<SessionSummary> m_shown;
};

} // namespace limber
