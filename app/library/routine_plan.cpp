// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/routine_plan.h"

#include <algorithm>
#include <variant>

#include <QCoreApplication>
#include <QStringList>

#include "app/text/body_text.h"
#include "core/base/overload.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

std::optional<BackMapState> mapOf(const Prescription &prescription)
{
    BackMapState state{.zones = false, .labels = MapLabels::None};
    return std::visit(Overload{
                          [&](const Roll &roll) -> std::optional<BackMapState> {
                              state.region = roll.travel.from().region();
                              state.pose = BackPose::HandsOnHead;
                              state.travel = roll.travel;
                              state.effort = .6;
                              return state;
                          },
                          [&](const Extension &extension) -> std::optional<BackMapState> {
                              state.region = extension.levels.front().region();
                              state.pose = BackPose::HandsOnHead;
                              state.levels = extension.levels;
                              return state;
                          },
                          [&](const Sets &) -> std::optional<BackMapState> {
                              state.pose = BackPose::Rowing;
                              state.effort = 1;
                              return state;
                          },
                          [&](const Hold &hold) -> std::optional<BackMapState> {
                              if (!hold.region)
                                  return std::nullopt;
                              state.region = *hold.region;
                              state.lengthwise = hold.orientation == Orientation::Along;
                              if (hold.position)
                                  state.levels = {*hold.position};
                              return state;
                          },
                      },
                      prescription);
}

/// What `show` gives for a routine's first extension, else for its first step that it can show.
template <typename Show>
auto mostTelling(const Timeline &timeline, Show show) -> decltype(show(timeline.steps.front()))
{
    decltype(show(timeline.steps.front())) telling;
    for (const StepPlan &step : timeline.steps) {
        const bool levels = std::holds_alternative<Extension>(step.prescription);
        if (!telling || levels)
            telling = show(step);
        if (levels)
            break;
    }
    return telling;
}

} // namespace

RoutinePlan planOf(const LibraryEntry &entry, const Catalog &catalog, const Pacing &pacing)
{
    return {entry, pacing, compile(entry.routine, catalog, pacing)};
}

QString exercisesText(const Timeline &timeline)
{
    return Words::tr("%n exercise(s)", nullptr, static_cast<int>(timeline.steps.size()));
}

EquipmentId chosenOf(const std::vector<EquipmentId> &choice, const Pacing &pacing)
{
    const auto chosen = std::find_if(choice.begin(), choice.end(), [&](const EquipmentId &id) {
        return pacing.equipment.contains(id);
    });
    return chosen == choice.end() ? choice.front() : *chosen;
}

QString equipmentText(const Routine &routine, const Pacing &pacing)
{
    QStringList names;
    for (const auto &choice : routine.equipment)
        names << equipmentName(chosenOf(choice, pacing));
    return names.join(Words::tr(" · ", "between the names of things needed"));
}

std::optional<Still> stepPicture(const ExerciseId &exercise, const Prescription &prescription,
                                 const Pacing &pacing)
{
    const auto map = mapOf(prescription);
    if (!map && !PoseBook::shipped().knows(exercise))
        return std::nullopt;
    return Still{.exercise = exercise, .equipment = pacing.equipment, .map = map};
}

std::optional<Still> routinePicture(const Timeline &timeline)
{
    return mostTelling(timeline, [&](const StepPlan &step) {
        return stepPicture(step.exercise.id, step.prescription, timeline.pacing);
    });
}

std::optional<BackMapState> overviewMap(const Timeline &timeline)
{
    auto overview =
        mostTelling(timeline, [](const StepPlan &step) { return mapOf(step.prescription); });
    if (overview) {
        overview->pose = BackPose::ArmsDown;
        overview->effort = 0;
        overview->zones = true;
        overview->labels = MapLabels::Names;
    }
    return overview;
}

} // namespace limber
