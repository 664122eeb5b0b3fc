// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/session_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

#include "app/text/body_text.h"
#include "app/text/format.h"
#include "core/base/overload.h"
#include "core/cue/cues_for.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

const Segment &segmentAt(const Timeline &timeline, int segment)
{
    return timeline.segments[static_cast<size_t>(segment)];
}

const SetPlan &setAt(const Timeline &timeline, int set)
{
    return timeline.sets[static_cast<size_t>(set)];
}

const StepPlan &stepAt(const Timeline &timeline, int step)
{
    return timeline.steps[static_cast<size_t>(step)];
}

QString positionOf(const Timeline &timeline, int set)
{
    const auto position = timeline.startingPosition(set);
    return position ? positionInSentence(*position) : QString{};
}

/// The content's own words with `{level}` and `{number}` filled in.
QString filled(QString words, const Timeline &timeline, int segment)
{
    const int set = segmentAt(timeline, segment).set;
    words.replace(QStringLiteral("{level}"), positionOf(timeline, set));
    words.replace(QStringLiteral("{number}"),
                  QString::number(countOnItsSide(timeline, set).number));
    return words;
}

/// Empty when the content has no such words.
QString contentText(const LocalizedText &text, const Timeline &timeline, int segment)
{
    return filled(text.in(timeline.pacing.language), timeline, segment);
}

bool isStillness(const StepPlan &step)
{
    return std::holds_alternative<Hold>(step.prescription);
}

QString generalTitle(const Timeline &timeline, int segment)
{
    const Segment &now = segmentAt(timeline, segment);
    const StepPlan &step = timeline.stepOf(segment);
    switch (now.kind) {
    case SegmentKind::GetReady:
        return Words::tr("Get into position");
    case SegmentKind::Stroke:
        return now.stroke == StrokeKind::SideToSide ? Words::tr("Roll side to side")
                                                    : Words::tr("Roll up and down");
    case SegmentKind::FootStep:
        return Words::tr("Small step with the feet");
    case SegmentKind::Inhale:
        return Words::tr("Lean back, breathe in");
    case SegmentKind::Arch:
        return Words::tr("Arch back, elbows open");
    case SegmentKind::Hold:
        return isStillness(step) ? Words::tr("Stay still") : Words::tr("Hold the arch");
    case SegmentKind::Return:
        return Words::tr("Come back up");
    case SegmentKind::Move:
        return Words::tr("Move to level %1").arg(countOnItsSide(timeline, now.set).number);
    case SegmentKind::Pull:
        return Words::tr("Pull");
    case SegmentKind::Squeeze:
        return Words::tr("Squeeze");
    case SegmentKind::Release:
        return Words::tr("Let back slowly");
    case SegmentKind::Rest:
        return Words::tr("Rest");
    case SegmentKind::SwitchSide:
        return Words::tr("Switch sides");
    case SegmentKind::ComeOff:
        return Words::tr("Come off the roller");
    }
    return {};
}

/// What set-up is for, where the content does not say.
QString generalSupport(const Timeline &timeline, int segment)
{
    const Segment &now = segmentAt(timeline, segment);
    switch (now.kind) {
    case SegmentKind::GetReady:
    case SegmentKind::Move:
        return timeline.startingPosition(now.set)
                   ? Words::tr("Roller level with: %1").arg(positionOf(timeline, now.set))
                   : QString{};
    case SegmentKind::Rest:
    case SegmentKind::SwitchSide:
        return setName(timeline, now.set);
    case SegmentKind::ComeOff:
        return wayOff(timeline, segment).title;
    default:
        return {};
    }
}

} // namespace

Millis restOf(const Timeline &timeline, int step)
{
    const auto *sets = std::get_if<Sets>(&stepAt(timeline, step).prescription);
    return sets && sets->sets > 1 ? scaled(sets->rest, timeline.pacing.rest) : Millis{0};
}

Count countOnItsSide(const Timeline &timeline, int set)
{
    const SetPlan &plan = setAt(timeline, set);
    const StepPlan &step = stepAt(timeline, plan.step);
    Count count{.number = 0, .of = 0};
    for (int other = step.firstSet; other < step.firstSet + step.setCount; ++other) {
        if (setAt(timeline, other).side != plan.side)
            continue;
        ++count.of;
        if (other <= set)
            ++count.number;
    }
    return count;
}

QString titleOf(const Timeline &timeline, int segment)
{
    const CueText *cue = timeline.cueTextOf(segment);
    const QString own = cue ? contentText(cue->title, timeline, segment) : QString{};
    return own.isEmpty() ? generalTitle(timeline, segment) : own;
}

QString supportOf(const Timeline &timeline, int segment)
{
    const CueText *cue = timeline.cueTextOf(segment);
    return cue ? contentText(cue->support, timeline, segment) : generalSupport(timeline, segment);
}

QString speechOf(const Timeline &timeline, int segment)
{
    return filled(segmentAt(timeline, segment).speech, timeline, segment);
}

QString sentenceAt(const Timeline &timeline, int segment, Millis into)
{
    const Segment &now = segmentAt(timeline, segment);
    const QString speech = speechOf(timeline, segment);
    const Millis spoken = timeline.pacing.spokenLength(timeline.spokenKey(now.speech, now.set));
    if (speech.isEmpty() || into >= spoken)
        return {};
    const Millis quiet = std::min(speechAfterTones, spoken - Millis{1});
    const qsizetype letter = speech.size() * std::max(into - quiet, Millis{0}) / (spoken - quiet);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, speech);
    sentences.setPosition(letter + 1);
    const qsizetype begin = sentences.toPreviousBoundary();
    return speech.mid(begin, sentences.toNextBoundary() - begin).trimmed();
}

QString cueOf(const Timeline &timeline, int segment)
{
    switch (segmentAt(timeline, segment).kind) {
    case SegmentKind::GetReady:
    case SegmentKind::Move:
    case SegmentKind::SwitchSide:
        return Words::tr("Get ready");
    case SegmentKind::Stroke:
    case SegmentKind::FootStep:
        return Words::tr("Keep breathing");
    case SegmentKind::Inhale:
    case SegmentKind::Release:
        return Words::tr("Breathe in");
    case SegmentKind::Arch:
    case SegmentKind::Pull:
        return Words::tr("Breathe out");
    case SegmentKind::Hold:
        return isStillness(timeline.stepOf(segment)) ? Words::tr("Keep breathing")
                                                     : Words::tr("Hold");
    case SegmentKind::Return:
        return Words::tr("Breathe freely");
    case SegmentKind::Squeeze:
        return Words::tr("Hold");
    case SegmentKind::Rest:
        return Words::tr("Rest");
    case SegmentKind::ComeOff:
        return Words::tr("Come off");
    }
    return {};
}

QString setName(const Timeline &timeline, int set)
{
    const SetPlan &plan = setAt(timeline, set);
    const Count count = countOnItsSide(timeline, set);
    const QString number = [&] {
        if (count.of < 2)
            return QString{};
        if (plan.level)
            return Words::tr("Level %1: %2").arg(count.number).arg(positionOf(timeline, set));
        return Words::tr("Set %1 of %2").arg(count.number).arg(count.of);
    }();
    if (!plan.side)
        return number;
    const QString side =
        *plan.side == Side::Left ? Words::tr("Left side") : Words::tr("Right side");
    return number.isEmpty() ? side
                            : Words::tr("%1, %2", "a side, and a level or set").arg(side, number);
}

QString repetitionText(const Segment &segment)
{
    if (!segment.repetition)
        return {};
    return Words::tr("%1 of %2", "a repetition of so many")
        .arg(segment.repetition->number)
        .arg(segment.repetition->of);
}

QString doseText(const Timeline &timeline, int step)
{
    const StepPlan &plan = stepAt(timeline, step);
    const SetPlan &first = setAt(timeline, plan.firstSet);
    const int setsASide = countOnItsSide(timeline, plan.firstSet).of;
    const int repetitions = plan.repetitions.value_or(1);

    const QString dose = std::visit(
        Overload{
            [&](const Roll &) {
                return Words::tr("%1, slow strokes", "a time").arg(durationText(first.work));
            },
            [&](const Extension &) {
                return Words::tr("%1 × %2", "so many levels, so many breaths at each")
                    .arg(Words::tr("%n level(s)", nullptr, setsASide),
                         Words::tr("%n breath(s)", nullptr, repetitions));
            },
            [&](const Sets &) {
                const QString sets =
                    Words::tr("%1 × %2", "sets, repetitions").arg(setsASide).arg(repetitions);
                const Millis rest = restOf(timeline, step);
                if (rest <= Millis{0})
                    return sets;
                return Words::tr("%1, %2 rest", "sets and repetitions, a time")
                    .arg(sets, secondsText(rest));
            },
            [&](const Hold &) { return durationText(first.work); },
        },
        plan.prescription);
    return first.side ? Words::tr("%1, each side", "a dose").arg(dose) : dose;
}

WayOff wayOff(const Timeline &timeline, int segment)
{
    const auto region = rollerRegion(timeline.stepOf(segment).prescription);
    if (!region)
        return {.title = Words::tr("Let go and stand at ease"),
                .support = Words::tr("Ease the pull first, then let go. Nothing is lost.")};
    if (region->text() != u"back")
        return {.title = Words::tr("Hands down, off the roller"),
                .support = Words::tr("Take the weight off first. Nothing is lost.")};
    return {.title = Words::tr("Roll to one side, hands down"),
            .support = Words::tr("Let the hips sink first. Push up slowly. Nothing is lost."),
            .lying = true};
}

QString spokenSummary(const Timeline &timeline, int segment)
{
    const Segment &now = segmentAt(timeline, segment);
    if (!now.speech.isEmpty())
        return speechOf(timeline, segment);
    const QString title = titleOf(timeline, segment);
    const QString cue = cueOf(timeline, segment);
    QStringList parts{setName(timeline, now.set), repetitionText(now), title,
                      title.contains(cue, Qt::CaseInsensitive) ? QString{} : cue};
    parts.removeAll(QString{});
    return parts.join(Words::tr(", ", "between the parts of a sentence"));
}

QString outcomeText(Outcome outcome, std::optional<StopReason> reason)
{
    switch (outcome) {
    case Outcome::Open:
        return Words::tr("Under way");
    case Outcome::Finished:
        return Words::tr("Finished");
    case Outcome::Interrupted:
        return Words::tr("Interrupted");
    case Outcome::Stopped:
        break;
    }
    switch (reason.value_or(StopReason::Done)) {
    case StopReason::Done:
        return Words::tr("Stopped early");
    case StopReason::Pain:
        return Words::tr("Stopped because of pain");
    case StopReason::CalledAway:
        return Words::tr("Stopped, called away");
    }
    return {};
}

} // namespace limber
