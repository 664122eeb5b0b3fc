// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/record.h"
#include "core/session/event.h"

namespace limber {

/// A record of a session that is about to start, with a fresh id. `routineText` is the routine's
/// file.
[[nodiscard]] SessionRecord newRecord(const Timeline &timeline, const QByteArray &routineText,
                                      const QDateTime &startedAt, double speed);

/// Folds the events of one session into its record. For a resumed session, construct it with the
/// record so far.
class Recorder {
public:
    /// `timeline` is the one the player walks; copied.
    Recorder(Timeline timeline, SessionRecord record);

    /// Takes one event in; true when the record now holds something worth writing down (a set
    /// ended, the session ended).
    bool take(const Event &event);
    [[nodiscard]] const SessionRecord &record() const { return m_record; }
    void setTensionBefore(Tension tension) { m_record.before = tension; }
    void setTensionAfter(Tension tension) { m_record.after = tension; }
    void setNote(const QString &note) { m_record.note = note; }

private:
    void settle(Millis at);

    Timeline m_timeline;
    SessionRecord m_record;
    /// Active and total time of the session before this run of it.
    Millis m_activeBefore{};
    Millis m_totalBefore{};
    Millis m_startedAt{};
    Millis m_last{};
    bool m_moving = false;
};

/// The set a resumed session starts with: the first one not on record as done, after those that
/// are; nothing when all are.
[[nodiscard]] std::optional<int> setToResume(const SessionRecord &record, const Timeline &timeline);

} // namespace limber
