// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reminders.h"

#include <algorithm>
#include <utility>

#include <QTimeZone>

#include "app/log.h"
#include "app/settings.h"
#include "app/text/reminder_text.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock may be set, and a timer stands still while the computer sleeps.
constexpr Millis longestNap = 15min;

} // namespace

Reminders::Reminders(Settings &settings, HistoryService &history, const Clock &clock,
                     const Buses &buses, Millis patience, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_clock(clock)
    , m_note(buses.session, patience)
    , m_sleep(buses.system)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::tick);
    connect(&m_sleep, &SystemSleep::woke, this, &Reminders::tick);
    connect(&m_note, &Notification::chosen, this, &Reminders::take);
    connect(&m_note, &Notification::failed, this, [this] {
        if (m_due)
            Q_EMIT unseen();
    });
}

void Reminders::refresh(const QString &routine)
{
    m_routine = routine;
    m_timer.stop();
    m_next.reset();
    if (m_settings.reminders().on)
        askHistory([this] { arm(); });
    else
        setDue(false);
}

void Reminders::askHistory(std::function<void()> then)
{
    whenDone(m_history.list({}, 1, std::nullopt), this,
             [this, then = std::move(then)](const Result<std::vector<SessionSummary>> &sessions) {
                 const QTimeZone here = m_clock.wall().timeZone();
                 if (sessions)
                     m_lastSession =
                         sessions->empty()
                             ? std::nullopt
                             : std::optional{sessions->front().started.toTimeZone(here).date()};
                 then();
             });
}

void Reminders::arm()
{
    const QDateTime now = m_clock.wall();
    ReminderState state = m_settings.reminderState();
    state.lastSession = m_lastSession;
    if (state.reminded != now.date() || m_lastSession == now.date())
        setDue(false);
    m_next = nextReminder(m_settings.reminders(), state, now);
    if (m_next)
        m_timer.start(std::clamp<Millis>(Millis(now.msecsTo(*m_next)), 1ms, longestNap));
    else
        m_timer.stop();
}

void Reminders::tick()
{
    if (!m_next)
        return;
    const QDateTime now = m_clock.wall();
    if (now < *m_next) {
        arm();
        return;
    }
    const bool inTime = now.date() == m_next->date() && now <= m_next->addDuration(latest);
    m_next.reset();
    // There may have been a session in a terminal.
    askHistory([this, inTime] {
        if (inTime && m_settings.reminders().on && m_lastSession != m_clock.wall().date())
            remind();
        arm();
    });
}

void Reminders::remind()
{
    keep({.reminded = m_clock.wall().date()});
    m_note.show(reminderTitle(m_routine), reminderDetail(),
                {{u"default"_s, tr("Show Limber")},
                 {u"start"_s, answerText(ReminderAnswer::Start)},
                 {u"later"_s, answerText(ReminderAnswer::Later)},
                 {u"skip"_s, answerText(ReminderAnswer::Skip)}});
    setDue(true);
}

void Reminders::setDue(bool due)
{
    if (std::exchange(m_due, due) == due)
        return;
    if (!due)
        m_note.takeBack();
    Q_EMIT dueChanged();
}

void Reminders::take(const QString &key)
{
    if (key == u"start")
        answer(ReminderAnswer::Start);
    else if (key == u"later")
        answer(ReminderAnswer::Later);
    else if (key == u"skip")
        answer(ReminderAnswer::Skip);
    else if (key == u"default")
        Q_EMIT showRequested();
}

void Reminders::answer(ReminderAnswer answer)
{
    setDue(false);
    switch (answer) {
    case ReminderAnswer::Start:
        Q_EMIT startRequested();
        break;
    case ReminderAnswer::Later:
        keep(putOff(m_settings.reminders(), m_settings.reminderState(), m_clock.wall()));
        arm();
        break;
    case ReminderAnswer::Skip:
        break;
    }
}

void Reminders::keep(const ReminderState &state)
{
    m_settings.setReminderState(state);
    if (const auto written = m_settings.sync(); !written)
        logProblems(settingsLog, written.problems());
}

} // namespace limber
