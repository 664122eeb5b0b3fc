// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/recorder.h"

#include <utility>

#include <QTimeZone>
#include <QUuid>

#include "core/base/overload.h"

namespace limber {

SessionRecord newRecord(const Timeline &timeline, const QByteArray &routineText)
{
    return {.id = SessionId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
            .routine = timeline.routine.id,
            .revision = timeline.routine.revision,
            .routineTitle = timeline.routine.title.in(timeline.pacing.language),
            .routineText = routineText,
            .pacing = timeline.pacing};
}

Recorder::Recorder(Timeline timeline, SessionRecord record)
    : m_timeline(std::move(timeline))
    , m_record(std::move(record))
    , m_activeBefore(m_record.active)
    , m_totalBefore(m_record.total)
{}

void Recorder::begin(const QDateTime &now, double speed)
{
    if (!m_record.started.isValid()) {
        m_record.started = now.toUTC();
        m_record.zone = now.timeZone().id();
    }
    if (speed != 1.0)
        m_record.speed = speed;
}

bool Recorder::take(const Event &event)
{
    const Millis at = instantOf(event);
    if (std::holds_alternative<event::Started>(event))
        m_startedAt = m_last = at;
    settle(at);

    const auto stands = [this](bool worthWriting) {
        m_moving = false;
        return worthWriting;
    };
    return std::visit(Overload{
                          [&](const event::Started &) {
                              m_record.outcome = Outcome::Open;
                              m_record.reason.reset();
                              return true;
                          },
                          [&](const event::Entered &entered) {
                              m_moving = true;
                              const SetPlan &plan = m_timeline.setOf(entered.segment);
                              const int set =
                                  m_timeline.segments.at(static_cast<size_t>(entered.segment)).set;
                              return goOnWith(entered.segment < plan.endWork ? set : set + 1);
                          },
                          [&](const event::Resumed &) {
                              m_moving = true;
                              return false;
                          },
                          [&](const event::Waiting &) { return stands(false); },
                          [&](const event::Paused &) { return stands(true); },
                          [&](const event::CountIn &) { return stands(false); },
                          [&](const event::SetEnded &ended) {
                              m_record.sets.push_back(recordOf(ended));
                              if (!ended.skipped)
                                  goOnWith(ended.set + 1);
                              return true;
                          },
                          [&](const event::Finished &) {
                              m_record.outcome = Outcome::Finished;
                              return true;
                          },
                          [&](const event::Stopped &stopped) {
                              m_record.outcome = Outcome::Stopped;
                              m_record.reason = stopped.reason;
                              return true;
                          },
                      },
                      event);
}

bool Recorder::goOnWith(int set)
{
    return std::exchange(m_record.nextSet, set) != set;
}

SetRecord Recorder::recordOf(const event::SetEnded &ended) const
{
    const SetPlan &plan = m_timeline.sets.at(static_cast<size_t>(ended.set));
    const Exercise &exercise = m_timeline.steps.at(static_cast<size_t>(plan.step)).exercise;
    return {.set = ended.set,
            .exercise = exercise.id,
            .exerciseName = exercise.name.in(m_timeline.pacing.language),
            .level = plan.level ? plan.level->text() : QString{},
            .side = plan.side,
            .plannedRepetitions = plan.repetitions,
            .doneRepetitions = ended.repetitions,
            .plannedWork = plan.work,
            .doneWork = ended.work,
            .skipped = ended.skipped};
}

void Recorder::settle(Millis at)
{
    if (m_moving)
        m_activeBefore += at - m_last;
    m_last = at;
    m_record.active = m_activeBefore;
    m_record.total = m_totalBefore + (at - m_startedAt);
}

} // namespace limber
