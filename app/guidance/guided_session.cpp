// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/guided_session.h"

#include <utility>

#include <QStringList>

#include "app/log.h"
#include "core/base/when_done.h"
#include "core/history/codes.h"

namespace limber {

namespace {

void log(const SessionRecord &session)
{
    QStringList words{session.id.text(), codeOf(session.outcome)};
    if (session.reason)
        words << codeOf(*session.reason);
    qCInfo(sessionLog).noquote() << words.join(u' ');
}

using namespace std::chrono_literals;

constexpr auto usualInterval = 33ms;
/// The clocks part by more than this only when the machine slept.
constexpr Millis sleepNoticed = 1s;
/// A tick later than this means the machine stood still.
constexpr Millis stallNoticed = 2s;
/// Nobody on the roller should have to come to the keyboard for less.
constexpr Millis stallForgiven = 20s;

} // namespace

GuidedSession::GuidedSession(Timeline timeline, SessionRecord record, double speed,
                             HistoryService &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_player(timeline)
    , m_recorder(std::move(timeline), std::move(record))
    , m_history(history)
    , m_clock(clock)
    , m_speed(speed)
    , m_startedAt(clock.monotonic())
    , m_lastMonotonic(m_startedAt)
    , m_lastBoot(clock.boot())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &GuidedSession::tick);
}

void GuidedSession::apply(const Command &command)
{
    tick();
    if (m_player.state() == Player::State::Ready &&
        !std::holds_alternative<command::Start>(command))
        take(m_player.apply(command::Start{m_firstSet}, sessionTime(m_lastMonotonic)));
    take(m_player.apply(command, sessionTime(m_lastMonotonic)));
    Q_EMIT moved();
}

void GuidedSession::leave()
{
    // One that was never begun leaves no trace.
    const bool ready = m_player.state() == Player::State::Ready;
    if (ready && !record().started.isValid())
        return;
    if (!ready)
        apply(command::Pause{});
    m_recorder.interrupt();
    log(record());
    save();
}

void GuidedSession::setInterval(std::chrono::milliseconds interval)
{
    // Setting it begins it anew.
    if (interval != m_timer.intervalAsDuration())
        m_timer.setInterval(interval);
}

void GuidedSession::tick()
{
    const Millis monotonic = m_clock.monotonic();
    const Millis boot = m_clock.boot();
    const Millis passed = monotonic - m_lastMonotonic;
    const Millis slept = (boot - m_lastBoot) - passed;
    const bool guiding = m_timer.isActive();
    m_lastMonotonic = monotonic;
    m_lastBoot = boot;

    if (guiding && (slept > sleepNoticed || passed > stallNoticed)) {
        m_lost += passed;
        const Millis now = sessionTime(monotonic);
        take(m_player.apply(command::Pause{}, now));
        if (slept > sleepNoticed || passed > stallForgiven)
            Q_EMIT lostTime();
        else
            take(m_player.apply(command::Resume{}, now));
    } else {
        take(m_player.advanceTo(sessionTime(monotonic)));
    }
    if (guiding)
        Q_EMIT moved();
}

Millis GuidedSession::sessionTime(Millis monotonic) const
{
    return scaled(monotonic - m_startedAt - m_lost, m_speed);
}

Millis GuidedSession::clockAt(Millis instant) const
{
    return m_startedAt + m_lost + scaled(instant, 1 / m_speed);
}

void GuidedSession::take(const std::vector<Event> &events)
{
    const auto state = m_player.state();
    const bool moves = state == Player::State::Running || state == Player::State::CountingIn;
    if (moves != m_timer.isActive())
        moves ? m_timer.start() : m_timer.stop();

    for (const Event &event : events) {
        if (std::holds_alternative<event::Started>(event))
            m_recorder.begin(m_clock.wall(), m_speed);
        const Outcome before = record().outcome;
        if (m_recorder.take(event))
            save();
        if (std::holds_alternative<event::Started>(event) || record().outcome != before)
            log(record());
        Q_EMIT happened(event);
    }
}

void GuidedSession::setTensionBefore(Tension tension)
{
    m_recorder.setTensionBefore(tension);
    if (m_player.state() != Player::State::Ready)
        save();
}

void GuidedSession::setTensionAfter(Tension tension)
{
    m_recorder.setTensionAfter(tension);
    save();
}

void GuidedSession::setNote(const QString &note)
{
    m_recorder.setNote(note);
    save();
}

void GuidedSession::save()
{
    const int sets = static_cast<int>(record().sets.size());
    m_recorder.setSaved(m_clock.wall());
    whenDone(m_history.save(record()), this, [this, sets](const Result<Done> &result) {
        if (result) {
            Q_EMIT saved(sets);
            return;
        }
        logProblems(historyLog, result.problems());
        Q_EMIT saveFailed(result.problems().front());
    });
}

} // namespace limber
