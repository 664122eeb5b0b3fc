// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_cue.h"

#include <algorithm>

namespace limber {

namespace {

constexpr double roundOfStrokes = 12;
constexpr double sidewaysRound = 8;
constexpr double calmBreath = 10;

std::optional<double> spineOf(const std::optional<RollerPosition> &position)
{
    return position ? spineAt(*position) : std::nullopt;
}

} // namespace

std::set<EquipmentId> equipmentOf(const Timeline &timeline)
{
    std::set<EquipmentId> used;
    for (const auto &choice : timeline.routine.equipment) {
        const auto owned = std::find_if(choice.begin(), choice.end(), [&](const EquipmentId &one) {
            return timeline.pacing.equipment.contains(one);
        });
        if (owned != choice.end())
            used.insert(*owned);
        else if (!choice.empty())
            used.insert(choice.front());
    }
    return used;
}

Phase phaseOf(const Timeline &timeline, int segment)
{
    const Segment &now = timeline.segments.at(static_cast<size_t>(segment));
    const SetPlan &set = timeline.setOf(segment);
    const StepPlan &step = timeline.stepOf(segment);
    Phase phase{.exercise = step.exercise.id,
                .kind = movementKeyOf(now),
                .level = spineOf(set.level),
                .equipment = equipmentOf(timeline),
                .seconds = toSeconds(now.duration)};
    if (const auto travel = timeline.travelOf(segment)) {
        phase.from = spineAt(travel->from());
        phase.level = spineAt(travel->to());
        phase.stroke = toSeconds(std::get<Roll>(step.prescription).stroke);
        // The feet step where the roller is highest, and the side to side follows from below.
        if (now.pass)
            phase.strokesEnd = now.pass->number == 1 ? StrokesEnd::Upper : StrokesEnd::Lower;
    } else if (now.set > step.firstSet) {
        phase.from = spineOf(timeline.sets.at(static_cast<size_t>(now.set - 1)).level);
    }
    return phase;
}

SceneState sceneAt(const Timeline &timeline, int segment, Millis into)
{
    SceneState state{.phase = phaseOf(timeline, segment), .seconds = toSeconds(into)};
    if (segment > 0)
        state.before = phaseOf(timeline, segment - 1);
    state.mirrored = timeline.setOf(segment).side == Side::Left;
    return state;
}

std::vector<Phase> loopOf(const Timeline &timeline, int step)
{
    const StepPlan &plan = timeline.steps.at(static_cast<size_t>(step));
    // The middle level shows the movement best.
    const int middle = plan.firstSet + plan.setCount / 2;
    const SetPlan &set = timeline.sets.at(static_cast<size_t>(middle));
    std::vector<Phase> loop;
    for (int segment = set.firstWork; segment < set.endWork; ++segment) {
        const Segment &now = timeline.segments.at(static_cast<size_t>(segment));
        if (now.repetition && now.repetition->number > 1)
            break;
        Phase phase = phaseOf(timeline, segment);
        if (now.kind == SegmentKind::Stroke)
            phase.seconds = now.stroke == StrokeKind::SideToSide ? sidewaysRound : roundOfStrokes;
        if (now.kind == SegmentKind::Hold && !now.repetition)
            phase.seconds = calmBreath;
        if (PoseBook::shipped().motion(phase))
            loop.push_back(phase);
    }
    return loop;
}

} // namespace limber
