// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/history/recorder.h"
#include "core/session/player.h"
#include "core/store/history_service.h"

namespace limber {

/// One session being lived, for the window and the terminal alike: lets the clock drive the player,
/// the events the recorder, and the record into the history. Lives on the GUI thread.
class GuidedSession : public QObject {
    Q_OBJECT

public:
    /// `record` comes from newRecord(), or from HistoryService::resume(); `speed` is the factor on
    /// time. The history and the clock are lent and outlive the session.
    GuidedSession(Timeline timeline, SessionRecord record, double speed, HistoryService &history,
                  const Clock &clock, QObject *parent = nullptr);

    /// Any command. Before Start any other one starts the session first, with setFirstSet().
    void apply(const Command &command);
    void setFirstSet(int set) { m_firstSet = set; }
    /// Leaves the session where it is, to be resumed at the next start; one that was never begun
    /// leaves no trace.
    void leave();
    /// Brings the player to the present instant, as the timer does.
    void tick();
    /// How long from one tick to the next.
    void setInterval(std::chrono::milliseconds interval);

    [[nodiscard]] const Player &player() const { return m_player; }
    [[nodiscard]] const SessionRecord &record() const { return m_recorder.record(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The factor on time.
    [[nodiscard]] double speed() const { return m_speed; }
    /// The present instant in the player's time, as of the last tick.
    [[nodiscard]] Millis now() const { return sessionTime(m_lastMonotonic); }
    /// What the monotonic clock shows at an instant of the player's, unless the session is held up
    /// before it.
    [[nodiscard]] Millis clockAt(Millis instant) const;

    /// Saves, except before the start: a session that was never begun leaves no trace.
    void setTensionBefore(Tension tension);
    /// Also after the end; saves.
    void setTensionAfter(Tension tension);
    void setNote(const QString &note);

Q_SIGNALS:
    void happened(const limber::Event &event);
    /// The player's position changed; not while nothing moves.
    void moved();
    /// The record is on the disk with this many sets.
    void saved(int sets);
    void saveFailed(const limber::Problem &problem);
    /// The machine slept or stalled for long; the session was paused at the last shown instant.
    /// After a short stall it goes on by itself, as after a pause.
    void lostTime();

private:
    [[nodiscard]] Millis sessionTime(Millis monotonic) const;
    void take(const std::vector<Event> &events);
    void save();

    Player m_player;
    Recorder m_recorder;
    HistoryService &m_history;
    const Clock &m_clock;
    double m_speed;
    int m_firstSet = 0;
    QTimer m_timer;
    Millis m_startedAt{};
    Millis m_lastMonotonic{};
    Millis m_lastBoot{};
    Millis m_lost{};
};

} // namespace limber
