// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/recorder.h"

#include <QTimeZone>
#include <QUuid>

#include "core/base/overload.h"

namespace limber {

SessionRecord newRecord(const Timeline &timeline, const QByteArray &routineText,
                        const QDateTime &startedAt, double speed)
{
    return {.id = SessionId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
            .routine = timeline.routine.id,
            .revision = timeline.routine.revision,
            .routineTitle = timeline.routine.title.in(timeline.pacing.language),
            .routineText = routineText,
            .pacing = timeline.pacing,
            .started = startedAt.toUTC(),
            .zone = startedAt.timeZone().id(),
            .speed = speed};
}

std::optional<int> setToResume(const SessionRecord &record, const Timeline &timeline)
{
    const int next = record.sets.empty() ? 0 : record.sets.back().set + 1;
    return next < static_cast<int>(timeline.sets.size()) ? std::optional{next} : std::nullopt;
}

Recorder::Recorder(Timeline timeline, SessionRecord record)
    : m_timeline(std::move(timeline))
    , m_record(std::move(record))
    , m_activeBefore(m_record.active)
    , m_totalBefore(m_record.total)
{}

bool Recorder::take(const Event &event)
{
    const Millis at = instantOf(event);
    if (std::holds_alternative<event::Started>(event))
        m_startedAt = m_last = at;
    settle(at);

    const auto moves = [this](bool moving) {
        m_moving = moving;
        return false;
    };
    return std::visit(Overload{
                          [&](const event::Started &) {
                              m_record.outcome = Outcome::Open;
                              m_record.reason.reset();
                              return true;
                          },
                          [&](const event::Entered &) { return moves(true); },
                          [&](const event::Resumed &) { return moves(true); },
                          [&](const event::Waiting &) { return moves(false); },
                          [&](const event::Paused &) { return moves(false); },
                          [&](const event::CountIn &) { return moves(false); },
                          [&](const event::SetEnded &ended) {
                              const SetPlan &plan =
                                  m_timeline.sets.at(static_cast<size_t>(ended.set));
                              const Exercise &exercise =
                                  m_timeline.steps.at(static_cast<size_t>(plan.step)).exercise;
                              m_record.sets.push_back(
                                  {.set = ended.set,
                                   .exercise = exercise.id,
                                   .exerciseName = exercise.name.in(m_timeline.pacing.language),
                                   .level = plan.level ? plan.level->text() : QString{},
                                   .side = plan.side,
                                   .plannedRepetitions = plan.repetitions,
                                   .doneRepetitions = ended.repetitions,
                                   .plannedWork = plan.work,
                                   .doneWork = ended.work,
                                   .skipped = ended.skipped});
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

void Recorder::settle(Millis at)
{
    if (m_moving)
        m_activeBefore += at - m_last;
    m_last = at;
    m_record.active = m_activeBefore;
    m_record.total = m_totalBefore + (at - m_startedAt);
}

} // namespace limber
