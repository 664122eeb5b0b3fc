// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFuture>
#include <QObject>

#include "app/log.h"
#include "core/history/record.h"
#include "core/reminder/reminder.h"
#include "core/routine/routine_library.h"
#include "core/timeline/pacing.h"

namespace limber {

class Clock;
class HistoryService;
class HomePage;
class Settings;
class Thumbnails;

/// The first page and what stands on it: the routines, the week so far, a session that was cut
/// off, and what went wrong since the program began.
class Home : public QObject {
    Q_OBJECT

public:
    struct Lent {
        const Settings &settings;
        const RoutineLibrary &library;
        HistoryService &history;
        const Clock &clock;
        Thumbnails &thumbnails;
    };

    /// All that is lent outlives it.
    explicit Home(const Lent &lent);

    /// The page; whoever shows it owns it.
    [[nodiscard]] HomePage *page() const { return m_page; }
    /// Makes the page anew once the one before is gone, in the language of now.
    void renew();
    /// Shows the routines as they are done with these choices.
    void refresh(const Pacing &pacing);
    /// Shows what the history says by now.
    void readHistory();

    /// Something went wrong: says so on the page, and in the log.
    void tell(LogArea area, const Problem &problem);
    /// It has passed.
    void takeBack(ProblemCode code);
    /// A session could not be saved: says so until resetUnsaved().
    void tellUnsaved(const Problem &problem);
    void resetUnsaved();
    /// Reminds of the planned routine while that is due.
    void offerReminder(bool due);

Q_SIGNALS:
    void openRequested();
    void recentRequested(const QString &file);
    void detailsRequested(const limber::RoutineId &routine, std::optional<int> step);
    void startRequested(const limber::RoutineId &routine);
    void resumeRequested(const limber::SessionId &session);
    void reminderAnswered(limber::ReminderAnswer answer);

private:
    void offerResume(const std::optional<SessionRecord> &record);
    void settle(const QFuture<Result<Done>> &decision);

    Lent m_lent;
    HomePage *m_page = nullptr;
    /// The session the banner offers.
    std::optional<SessionId> m_interrupted;
    Problems m_told;
    /// Told as long as a session cannot be saved.
    Problems m_unsaved;
    bool m_reminderDue = false;
};

} // namespace limber
