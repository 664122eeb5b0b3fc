// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_log.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QCoreApplication>

#include "app/print/sheet.h"
#include "app/text/body_text.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "core/history/attempts.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

/// More sets than a page has lines for are logged a step a line.
constexpr int mostSetRows = 16;

/// What tells a set from the others of its routine, whatever the order they were done in.
using SetKey = std::tuple<ExerciseId, QString, std::optional<Side>>;

/// The rows of the log as sets of the timeline: [first, first + count).
struct Stretch {
    int first = 0;
    int count = 1;
};

std::vector<Stretch> stretchesOf(const Timeline &timeline)
{
    std::vector<Stretch> stretches;
    if (static_cast<int>(timeline.sets.size()) <= mostSetRows) {
        for (int set = 0; set < static_cast<int>(timeline.sets.size()); ++set)
            stretches.push_back({set, 1});
    } else {
        for (const StepPlan &step : timeline.steps)
            stretches.push_back({step.firstSet, step.setCount});
    }
    return stretches;
}

LogRow rowOf(const Timeline &timeline, const Stretch &stretch, qsizetype days)
{
    const SetPlan &set = timeline.sets[static_cast<size_t>(stretch.first)];
    const StepPlan &step = timeline.steps[static_cast<size_t>(set.step)];
    LogRow row{.name = step.exercise.name.in(timeline.pacing.language)};
    if (stretch.count == 1) {
        const Count count = countOnItsSide(timeline, stretch.first);
        if (count.of > 1) {
            row.name =
                set.level ? Words::tr("%1, level %2", "an exercise").arg(row.name).arg(count.number)
                          : Words::tr("%1, set %2", "an exercise").arg(row.name).arg(count.number);
            // The number never stands alone on a line.
            row.name.replace(row.name.lastIndexOf(u' '), 1, QChar::Nbsp);
        }
        if (set.side)
            row.name = Words::tr("%1, %2", "an exercise, a side")
                           .arg(row.name, sideName(*set.side).toLower());
        row.dose = set.repetitions
                       ? Words::tr("%1 ×", "repetitions").arg(repetitionsText(timeline, set.step))
                       : secondsText(set.work);
    } else {
        row.dose = Words::tr("%n set(s)", nullptr, stretch.count);
    }
    row.dose.replace(u' ', QChar::Nbsp);
    row.done.resize(days);
    return row;
}

/// The sets of one day's sessions by what they are, the best of each, in the order of the plan.
std::map<SetKey, std::vector<SetRecord>> doneOn(const std::vector<const SessionRecord *> &sessions)
{
    std::map<SetKey, std::vector<SetRecord>> best;
    for (const SessionRecord *session : sessions) {
        std::map<SetKey, std::vector<SetRecord>> done;
        for (const SetRecord &set : bestAttempts(session->sets))
            done[{set.exercise, set.level, set.side}].push_back(set);
        for (auto &[key, sets] : done) {
            auto &kept = best[key];
            kept.resize(std::max(kept.size(), sets.size()));
            for (size_t i = 0; i < sets.size(); ++i) {
                if (std::tie(sets[i].doneRepetitions, sets[i].doneWork) >
                    std::tie(kept[i].doneRepetitions, kept[i].doneWork))
                    kept[i] = sets[i];
            }
        }
    }
    return best;
}

SetKey keyOf(const Timeline &timeline, const SetPlan &set)
{
    return {timeline.steps[static_cast<size_t>(set.step)].exercise.id,
            set.level ? set.level->text() : QString{}, set.side};
}

QString doneIn(const Timeline &timeline, const Stretch &stretch,
               const std::map<SetKey, std::vector<SetRecord>> &best)
{
    int done = 0;
    const SetRecord *only = nullptr;
    for (int set = stretch.first; set < stretch.first + stretch.count; ++set) {
        const SetPlan &plan = timeline.sets[static_cast<size_t>(set)];
        const SetKey key = keyOf(timeline, plan);
        const int firstOfStep = timeline.steps[static_cast<size_t>(plan.step)].firstSet;
        const auto before = static_cast<size_t>(
            std::count_if(timeline.sets.begin() + firstOfStep, timeline.sets.begin() + set,
                          [&](const SetPlan &other) { return keyOf(timeline, other) == key; }));
        const auto found = best.find(key);
        if (found == best.end() || before >= found->second.size() ||
            !anythingDone(found->second[before]))
            continue;
        ++done;
        only = &found->second[before];
    }
    if (done == 0)
        return {};
    if (stretch.count > 1)
        return QString::number(done);
    return only->plannedRepetitions ? QString::number(only->doneRepetitions)
                                    : durationText(only->doneWork);
}

SheetLog emptyLog(const Timeline &timeline, int days, QDate from)
{
    SheetLog log;
    for (int day = 0; day < days; ++day)
        log.days.push_back({.date = from.addDays(day)});
    for (const Stretch &stretch : stretchesOf(timeline))
        log.rows.push_back(rowOf(timeline, stretch, days));
    return log;
}

} // namespace

SheetLog composeLog(const Timeline &timeline, int days, QDate today)
{
    return emptyLog(timeline, days, today);
}

SheetLog composeLog(const Timeline &timeline, int days, QDate today,
                    const std::vector<SessionRecord> &history)
{
    SheetLog log = emptyLog(timeline, days, today.addDays(1 - days));
    const auto stretches = stretchesOf(timeline);
    for (int day = 0; day < days; ++day) {
        LogDay &entry = log.days[static_cast<size_t>(day)];
        std::vector<const SessionRecord *> sessions;
        for (const SessionRecord &session : history) {
            if (session.routine == timeline.routine.id && session.speed == 1.0 &&
                asLived(session.started, session.zone).date() == entry.date)
                sessions.push_back(&session);
        }
        if (sessions.empty())
            continue;
        std::sort(sessions.begin(), sessions.end(),
                  [](const auto *a, const auto *b) { return a->started < b->started; });
        Millis active{};
        for (const SessionRecord *session : sessions) {
            active += session->active;
            if (!entry.before)
                entry.before = session->before;
            if (session->after)
                entry.after = session->after;
        }
        entry.minutes = QString::number(
            std::max<qint64>(1, std::chrono::round<std::chrono::minutes>(active).count()));
        const auto best = doneOn(sessions);
        for (size_t row = 0; row < stretches.size(); ++row)
            log.rows[row].done[day] = doneIn(timeline, stretches[row], best);
    }
    return log;
}

} // namespace limber
