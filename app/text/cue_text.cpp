// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cue_text.h"

#include <QCoreApplication>

#include "app/text/session_text.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CueText)
};

/// A set-up by its name alone.
QString nameOf(const Timeline &timeline, int segment)
{
    switch (timeline.segments.at(static_cast<size_t>(segment)).kind) {
    case SegmentKind::GetReady:
        return timeline.stepOf(segment).exercise.name.in(timeline.pacing.language);
    case SegmentKind::Rest:
        return Words::tr("Rest");
    case SegmentKind::SwitchSide:
        return Words::tr("Switch sides");
    default:
        return titleOf(timeline, segment);
    }
}

QString instructionText(const Timeline &timeline, int segment, Instructions instructions)
{
    switch (instructions) {
    case Instructions::Full: {
        const QString speech = speechOf(timeline, segment);
        return speech.isEmpty() ? titleOf(timeline, segment) : speech;
    }
    case Instructions::Short:
        return titleOf(timeline, segment);
    case Instructions::Names:
        return nameOf(timeline, segment);
    case Instructions::Off:
        break;
    }
    return {};
}

QString workText(const Timeline &timeline, int segment, Instructions instructions)
{
    const QString title = titleOf(timeline, segment);
    const QString support = supportOf(timeline, segment);
    if (instructions != Instructions::Full || support.isEmpty())
        return title;
    return Words::tr("%1. %2", "two sentences, said").arg(title, support);
}

/// The movements of a repetition, in as few words as can be said in them.
QString movementText(Saying saying)
{
    switch (saying) {
    case Saying::BreatheIn:
        return Words::tr("Breathe in");
    case Saying::Arch:
        return Words::tr("and arch");
    case Saying::Return:
        return Words::tr("and back up");
    case Saying::Squeeze:
        return Words::tr("squeeze");
    case Saying::Release:
        return Words::tr("and release");
    default:
        return {};
    }
}

QString countText(const Segment &segment)
{
    if (!segment.repetition)
        return {};
    return segment.repetition->number == segment.repetition->of
               ? Words::tr("Last one")
               : QString::number(segment.repetition->number);
}

} // namespace

QString phraseText(const Timeline &timeline, const PhraseCue &phrase, Instructions instructions)
{
    switch (phrase.saying) {
    case Saying::Instruction:
        return instructionText(timeline, phrase.segment, instructions);
    case Saying::Work:
        return workText(timeline, phrase.segment, instructions);
    case Saying::Halfway:
        return Words::tr("Halfway");
    case Saying::RestOver:
        return Words::tr("Rest is over");
    case Saying::AnyKey:
        return Words::tr("Press any key when you are ready.");
    case Saying::Done:
        return Words::tr("Done. Well done.");
    default:
        break;
    }
    const QString movement = movementText(phrase.saying);
    if (!phrase.counts)
        return movement;
    const QString count = countText(timeline.segments.at(static_cast<size_t>(phrase.segment)));
    return movement.isEmpty() ? count
                              : Words::tr("%1. %2", "a repetition's number, what to do; said")
                                    .arg(count, movement);
}

} // namespace limber
