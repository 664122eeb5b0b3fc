// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

namespace limber {

bool isSetUp(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::GetReady:
    case SegmentKind::Move:
    case SegmentKind::Rest:
    case SegmentKind::SwitchSide:
    case SegmentKind::ComeOff:
        return true;
    case SegmentKind::Stroke:
    case SegmentKind::FootStep:
    case SegmentKind::Inhale:
    case SegmentKind::Arch:
    case SegmentKind::Hold:
    case SegmentKind::Return:
    case SegmentKind::Pull:
    case SegmentKind::Squeeze:
    case SegmentKind::Release:
        return false;
    }
    return false;
}

std::optional<int> daysPerWeek(const Routine &routine, const Pacing &pacing)
{
    return pacing.daysPerWeek ? pacing.daysPerWeek : routine.daysPerWeek;
}

QString cueKeyOf(const Segment &segment)
{
    if (segment.kind != SegmentKind::Stroke || !segment.pass)
        return movementKeyOf(segment);
    return QString::fromUtf16(segment.pass->number == 1 ? cue_key::alongLower
                                                        : cue_key::alongHigher);
}

QString movementKeyOf(const Segment &segment)
{
    const auto key = [&] {
        switch (segment.kind) {
        case SegmentKind::GetReady:
            return cue_key::getReady;
        case SegmentKind::Stroke:
            return segment.stroke == StrokeKind::SideToSide ? cue_key::sideToSide : cue_key::along;
        case SegmentKind::FootStep:
            return cue_key::footStep;
        case SegmentKind::Inhale:
            return cue_key::inhale;
        case SegmentKind::Arch:
            return cue_key::arch;
        case SegmentKind::Hold:
            return cue_key::hold;
        case SegmentKind::Return:
            return cue_key::giveBack;
        case SegmentKind::Move:
            return cue_key::move;
        case SegmentKind::Pull:
            return cue_key::pull;
        case SegmentKind::Squeeze:
            return cue_key::squeeze;
        case SegmentKind::Release:
            return cue_key::release;
        case SegmentKind::Rest:
            return cue_key::rest;
        case SegmentKind::SwitchSide:
            return cue_key::switchSide;
        case SegmentKind::ComeOff:
            return cue_key::comeOff;
        }
        return cue_key::getReady;
    }();
    return QString::fromUtf16(key);
}

Millis Timeline::length() const
{
    return segments.empty() ? Millis{0} : segments.back().end();
}

Millis Timeline::stepLength(int step) const
{
    const StepPlan &plan = steps.at(static_cast<size_t>(step));
    const SetPlan &first = sets.at(static_cast<size_t>(plan.firstSet));
    const SetPlan &last = sets.at(static_cast<size_t>(plan.firstSet + plan.setCount - 1));
    return segments.at(static_cast<size_t>(last.end - 1)).end() -
           segments.at(static_cast<size_t>(first.first)).start;
}

const SetPlan &Timeline::setOf(int segment) const
{
    return sets.at(static_cast<size_t>(segments.at(static_cast<size_t>(segment)).set));
}

const StepPlan &Timeline::stepOf(int segment) const
{
    return steps.at(static_cast<size_t>(setOf(segment).step));
}

std::optional<RollerPosition> Timeline::startingPosition(int set) const
{
    const SetPlan &plan = sets.at(static_cast<size_t>(set));
    const StepPlan &step = steps.at(static_cast<size_t>(plan.step));
    if (const auto *roll = std::get_if<Roll>(&step.prescription))
        return roll->travel.from();
    return plan.level;
}

std::optional<Travel> Timeline::travelOf(int segment) const
{
    const auto *roll = std::get_if<Roll>(&stepOf(segment).prescription);
    if (!roll)
        return std::nullopt;
    const auto &pass = segments.at(static_cast<size_t>(segment)).pass;
    if (!pass || !roll->footStepAt)
        return roll->travel;
    return pass->number == 1 ? *Travel::between(roll->travel.from(), *roll->footStepAt)
                             : *Travel::between(*roll->footStepAt, roll->travel.to());
}

const CueText *Timeline::cueTextOf(int segment) const
{
    const Segment &now = segments.at(static_cast<size_t>(segment));
    const auto &cues = stepOf(segment).exercise.cues;
    auto found = cues.find(cueKeyOf(now));
    if (found == cues.end())
        found = cues.find(movementKeyOf(now));
    return found == cues.end() ? nullptr : &found->second;
}

QString Timeline::spokenKey(QString speech, int set) const
{
    if (const auto level = startingPosition(set))
        speech.replace(QStringLiteral("{level}"), level->text().replace(u'-', u' '));
    return speech;
}

std::optional<int> Timeline::nextSet(int segment) const
{
    const int next = segments.at(static_cast<size_t>(segment)).set + 1;
    return next < static_cast<int>(sets.size()) ? std::optional{next} : std::nullopt;
}

} // namespace limber
