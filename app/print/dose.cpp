// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "app/print/sheet.h"
#include "app/text/body_text.h"
#include "app/text/format.h"
#include "app/text/session_text.h"
#include "core/base/overload.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

/// How long the first segment of a kind in a step lasts; 0 when it has none.
Millis lengthOf(const Timeline &timeline, const StepPlan &plan, SegmentKind kind)
{
    for (const Segment &segment : timeline.segments) {
        if (segment.kind == kind && segment.set >= plan.firstSet &&
            segment.set < plan.firstSet + plan.setCount)
            return segment.duration;
    }
    return {};
}

/// Kept on one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString timeText(Millis time)
{
    return unbroken(secondsText(time));
}

QString listed(const QStringList &parts)
{
    return parts.join(Words::tr(", ", "between the parts of a dose"));
}

/// The strokes of a roll as they follow one another.
QString strokesText(const Roll &roll)
{
    QStringList parts;
    for (const Strokes &strokes : roll.strokes) {
        const QString time = timeText(strokes.duration);
        parts << (strokes.kind == StrokeKind::SideToSide ? Words::tr("%1 side to side").arg(time)
                                                         : Words::tr("%1 up and down").arg(time));
    }
    return listed(parts);
}

QString stretchText(const RollerPosition &from, const RollerPosition &to)
{
    return Words::tr("%1 to %2", "the lowest and the highest place of the roller")
        .arg(positionName(from), positionInSentence(to));
}

/// By the numbers that the map explains, or by name.
QString levelsText(const std::vector<RollerPosition> &levels, bool named)
{
    if (levels.size() == 1)
        return positionName(levels.front());
    if (named) {
        QStringList names;
        for (const RollerPosition &level : levels)
            names << Words::tr("%1 %2", "the number of a level, its name")
                         .arg(names.size() + 1)
                         .arg(positionInSentence(level));
        return listed(names);
    }
    return Words::tr("1 to %1, low to high").arg(levels.size());
}

} // namespace

QString repetitionsText(const Timeline &timeline, int step)
{
    const StepPlan &plan = timeline.steps.at(static_cast<size_t>(step));
    const auto *extension = std::get_if<Extension>(&plan.prescription);
    if (!extension || timeline.pacing.repetitions ||
        extension->repetitions.min == extension->repetitions.max)
        return QString::number(plan.repetitions.value_or(1));
    return Words::tr("%1–%2", "least to most repetitions")
        .arg(extension->repetitions.min)
        .arg(extension->repetitions.max);
}

std::vector<DoseField> doseOf(const Timeline &timeline, int step, bool named)
{
    const StepPlan &plan = timeline.steps[static_cast<size_t>(step)];
    const SetPlan &first = timeline.sets[static_cast<size_t>(plan.firstSet)];
    const int sets = countOnItsSide(timeline, plan.firstSet).of;
    const auto length = [&](SegmentKind kind) {
        return lengthOf(timeline, plan, kind);
    };

    std::vector<DoseField> dose;
    const auto add = [&dose](const QString &label, const QString &value) {
        if (!value.isEmpty())
            dose.push_back({label, value});
    };
    const auto addTime = [&](const QString &label, Millis time) {
        add(label, time > Millis{0} ? timeText(time) : QString{});
    };
    const auto addTempo = [&](std::initializer_list<std::pair<QString, SegmentKind>> phases) {
        QStringList parts;
        for (const auto &[words, kind] : phases) {
            if (length(kind) > Millis{0})
                parts << words.arg(timeText(length(kind)));
        }
        add(Words::tr("Tempo"), listed(parts));
    };

    std::visit(
        Overload{
            [&](const Roll &roll) {
                add(Words::tr("Time"), strokesText(roll));
                add(Words::tr("Tempo"), Words::tr("%1 a stroke").arg(timeText(roll.stroke)));
                add(Words::tr("Roller"), stretchText(roll.travel.from(), roll.travel.to()));
            },
            [&](const Extension &extension) {
                const QString range = repetitionsText(timeline, step);
                add(Words::tr("Levels × breaths"),
                    unbroken(Words::tr("%1 × %2", "sets, repetitions").arg(sets).arg(range)));
                addTime(Words::tr("Hold"), length(SegmentKind::Hold));
                addTempo({{Words::tr("in %1", "breathing in"), SegmentKind::Inhale},
                          {Words::tr("arch %1", "a time"), SegmentKind::Arch},
                          {Words::tr("back %1", "a time"), SegmentKind::Return}});
                if (sets > 1)
                    addTime(Words::tr("Move roller"), extension.move);
                add(Words::tr("Levels"), levelsText(extension.levels, named));
            },
            [&](const Sets &) {
                add(Words::tr("Sets × repetitions"),
                    unbroken(Words::tr("%1 × %2", "sets, repetitions")
                                 .arg(sets)
                                 .arg(plan.repetitions.value_or(1))));
                addTime(Words::tr("Hold"), length(SegmentKind::Squeeze));
                addTempo({{Words::tr("pull %1", "a time"), SegmentKind::Pull},
                          {Words::tr("back %1", "a time"), SegmentKind::Release}});
                addTime(Words::tr("Rest"), restOf(timeline, step));
            },
            [&](const Hold &hold) {
                addTime(Words::tr("Hold"), first.work);
                if (hold.position)
                    add(Words::tr("Roller"), positionName(*hold.position));
                else if (hold.region)
                    add(Words::tr("Roller"), Words::tr("lengthwise"));
            },
        },
        plan.prescription);
    if (first.side)
        add(Words::tr("Sides"), Words::tr("left, then right"));
    if (const auto days = daysPerWeek(timeline.routine, timeline.pacing))
        add(Words::tr("Days a week"), QString::number(*days));
    return dose;
}

} // namespace limber
