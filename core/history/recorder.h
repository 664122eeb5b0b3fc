// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/record.h"
#include "core/session/event.h"

namespace limber {

/// A record of a session that is about to start, with a fresh id. `routineText` is the routine's
/// file.
[[nodiscard]] SessionRecord newRecord(const Timeline &timeline, const QByteArray &routineText);

/// Folds the events of one session into its record. For a resumed session, construct it with the
/// record so far.
class Recorder {
public:
    /// `timeline` is the one the player walks; copied.
    Recorder(Timeline timeline, SessionRecord record);

    /// To be called as the session starts, in its own zone. A resumed session keeps its first
    /// start, and a `speed` other than 1 once it had one.
    void begin(const QDateTime &now, double speed);
    /// Takes one event in; true when the record now holds something worth writing down (a set was
    /// begun or ended, the session was paused or ended).
    bool take(const Event &event);
    /// The session was left and can be resumed later.
    void interrupt() { m_record.outcome = Outcome::Interrupted; }
    void setSaved(const QDateTime &now) { m_record.saved = now.toUTC(); }
    [[nodiscard]] const SessionRecord &record() const { return m_record; }
    void setTensionBefore(Tension tension) { m_record.before = tension; }
    void setTensionAfter(Tension tension) { m_record.after = tension; }
    void setNote(const QString &note) { m_record.note = note; }

private:
    void settle(Millis at);
    bool goOnWith(int set);
    SetRecord recordOf(const event::SetEnded &ended) const;

    Timeline m_timeline;
    SessionRecord m_record;
    /// Active and total time of the session before this run of it.
    Millis m_activeBefore{};
    Millis m_totalBefore{};
    Millis m_startedAt{};
    Millis m_last{};
    bool m_moving = false;
};

} // namespace limber
