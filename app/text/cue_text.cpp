// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cue_text.h"

#include <QCoreApplication>

#include "app/text/session_text.h"
#include "app/text/translation.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CueText)
};

Wording program(const QString &text)
{
    return {text, spokenLanguage()};
}

/// An exercise's words come in the language its name comes in.
Wording content(const Timeline &timeline, int segment, const QString &text)
{
    const QString wanted = timeline.pacing.language.section(u'_', 0, 0).section(u'-', 0, 0);
    const auto &names = timeline.stepOf(segment).exercise.name.wordings();
    return {text, names.contains(wanted) ? wanted : QStringLiteral("en")};
}

Wording title(const Timeline &timeline, int segment)
{
    const QString text = titleOf(timeline, segment);
    return timeline.cueTextOf(segment) ? content(timeline, segment, text) : program(text);
}

/// A set-up by its name alone.
Wording nameOf(const Timeline &timeline, int segment)
{
    switch (timeline.segments.at(static_cast<size_t>(segment)).kind) {
    case SegmentKind::GetReady:
        return content(timeline, segment,
                       timeline.stepOf(segment).exercise.name.in(timeline.pacing.language));
    case SegmentKind::Rest:
        return program(Words::tr("Rest"));
    case SegmentKind::SwitchSide:
        return program(Words::tr("Switch sides"));
    default:
        return title(timeline, segment);
    }
}

Wording instructionText(const Timeline &timeline, int segment, Instructions instructions)
{
    switch (instructions) {
    case Instructions::Full: {
        const QString speech = speechOf(timeline, segment);
        return speech.isEmpty() ? title(timeline, segment) : content(timeline, segment, speech);
    }
    case Instructions::Short:
        return title(timeline, segment);
    case Instructions::Names:
        return nameOf(timeline, segment);
    case Instructions::Off:
        break;
    }
    return {};
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

Wording phraseText(const Timeline &timeline, const PhraseCue &phrase, Instructions instructions)
{
    switch (phrase.saying) {
    case Saying::Instruction:
        return instructionText(timeline, phrase.segment, instructions);
    case Saying::Work:
    case Saying::FootStep:
        return title(timeline, phrase.segment);
    case Saying::Halfway:
        return program(Words::tr("Halfway"));
    case Saying::RestOver:
        return program(Words::tr("Rest is over"));
    case Saying::AnyKey:
        return program(Words::tr("Press any key when you are ready."));
    case Saying::Done:
        return program(Words::tr("Done. Well done."));
    default:
        break;
    }
    const QString movement = movementText(phrase.saying);
    if (!phrase.counts)
        return program(movement);
    const QString count = countText(timeline.segments.at(static_cast<size_t>(phrase.segment)));
    return program(
        movement.isEmpty()
            ? count
            : Words::tr("%1. %2", "a repetition's number, what to do; said").arg(count, movement));
}

Wording wayOffText(const Timeline &timeline, int segment)
{
    const WayOff off = wayOff(timeline, segment);
    return program(Words::tr("%1. %2", "two sentences, said").arg(off.title, off.support));
}

} // namespace limber
