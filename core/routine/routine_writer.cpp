// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "core/base/overload.h"
#include "core/routine/ordered_json.h"
#include "core/routine/routine_file.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The members of one object: first those this version knows, then the others it came with.
class Fields {
public:
    Fields &add(const QString &key, OrderedJson value)
    {
        m_members.emplace_back(key, std::move(value));
        return *this;
    }

    OrderedJson with(const QJsonObject &extra)
    {
        for (auto member = extra.begin(); member != extra.end(); ++member)
            m_members.emplace_back(member.key(), OrderedJson(QJsonValue(member.value())));
        return std::move(m_members);
    }

private:
    OrderedJson::Members m_members;
};

OrderedJson json(Millis span)
{
    return QJsonValue(toSeconds(span));
}

// Defined below the overloads it calls: they are in no namespace that a call would search.
template <typename Value>
OrderedJson json(const std::vector<Value> &values);

OrderedJson json(const LocalizedText &text)
{
    // English first: it is what every other wording is checked against.
    OrderedJson::Members members;
    const auto &wordings = text.wordings();
    if (const auto english = wordings.find(u"en"_s); english != wordings.end())
        members.emplace_back(english.key(), QJsonValue(english.value()));
    for (auto wording = wordings.begin(); wording != wordings.end(); ++wording) {
        if (wording.key() != u"en"_s)
            members.emplace_back(wording.key(), QJsonValue(wording.value()));
    }
    return members;
}

OrderedJson json(const RollerPosition &position)
{
    return QJsonValue(position.text());
}

OrderedJson json(const EquipmentId &equipment)
{
    return QJsonValue(equipment.text());
}

OrderedJson json(const std::vector<std::vector<EquipmentId>> &equipment)
{
    OrderedJson::Items items;
    for (const auto &choice : equipment)
        items.push_back(choice.size() == 1 ? json(choice.front()) : json(choice));
    return items;
}

OrderedJson json(const Credit &credit)
{
    Fields fields;
    if (!credit.author.isEmpty())
        fields.add(u"author"_s, QJsonValue(credit.author));
    if (!credit.note.isEmpty())
        fields.add(u"note"_s, json(credit.note));
    return fields.with(credit.extra);
}

OrderedJson json(const Strokes &strokes)
{
    return Fields()
        .add(u"kind"_s,
             QJsonValue(strokes.kind == StrokeKind::Along ? u"along"_s : u"side-to-side"_s))
        .add(u"seconds"_s, json(strokes.duration))
        .with(strokes.extra);
}

OrderedJson json(const Roll &roll)
{
    Fields fields;
    fields.add(u"region"_s, QJsonValue(roll.travel.from().region().text()))
        .add(u"orientation"_s, QJsonValue(u"across"_s))
        .add(u"from"_s, json(roll.travel.from()))
        .add(u"to"_s, json(roll.travel.to()));
    if (roll.footStepAt)
        fields.add(u"step_at"_s, json(*roll.footStepAt));
    return fields.add(u"stroke"_s, json(roll.stroke))
        .add(u"strokes"_s, json(roll.strokes))
        .with(roll.extra);
}

OrderedJson json(const RepetitionRange &range)
{
    return Fields()
        .add(u"min"_s, QJsonValue(range.min))
        .add(u"max"_s, QJsonValue(range.max))
        .with(range.extra);
}

OrderedJson json(const BreathTempo &tempo)
{
    return Fields()
        .add(u"inhale"_s, json(tempo.inhale))
        .add(u"arch"_s, json(tempo.arch))
        .add(u"hold"_s, json(tempo.hold))
        .add(u"return"_s, json(tempo.back))
        .with(tempo.extra);
}

OrderedJson json(const Extension &extension)
{
    return Fields()
        .add(u"region"_s, QJsonValue(extension.levels.front().region().text()))
        .add(u"orientation"_s, QJsonValue(u"across"_s))
        .add(u"levels"_s, json(extension.levels))
        .add(u"repetitions"_s, json(extension.repetitions))
        .add(u"tempo"_s, json(extension.tempo))
        .add(u"move"_s, json(extension.move))
        .with(extension.extra);
}

OrderedJson json(const PullTempo &tempo)
{
    return Fields()
        .add(u"pull"_s, json(tempo.pull))
        .add(u"squeeze"_s, json(tempo.squeeze))
        .add(u"release"_s, json(tempo.release))
        .with(tempo.extra);
}

OrderedJson json(const Sets &sets)
{
    return Fields()
        .add(u"sets"_s, QJsonValue(sets.sets))
        .add(u"repetitions"_s, QJsonValue(sets.repetitions))
        .add(u"tempo"_s, json(sets.tempo))
        .add(u"rest"_s, json(sets.rest))
        .with(sets.extra);
}

OrderedJson json(const Hold &hold)
{
    Fields fields;
    fields.add(u"seconds"_s, json(hold.duration));
    if (hold.region) {
        fields.add(u"region"_s, QJsonValue(hold.region->text()))
            .add(u"orientation"_s,
                 QJsonValue(hold.orientation == Orientation::Across ? u"across"_s : u"along"_s));
    }
    if (hold.position)
        fields.add(u"position"_s, json(*hold.position));
    return fields.with(hold.extra);
}

QString nameOf(const Prescription &prescription)
{
    return std::visit(Overload{
                          [](const Roll &) { return u"roll"_s; },
                          [](const Extension &) { return u"extension"_s; },
                          [](const Sets &) { return u"sets"_s; },
                          [](const Hold &) { return u"hold"_s; },
                      },
                      prescription);
}

OrderedJson json(const Step &step)
{
    Fields fields;
    fields.add(u"exercise"_s, QJsonValue(step.exercise.text()));
    if (step.optional)
        fields.add(u"optional"_s, QJsonValue(true));
    if (step.bothSides)
        fields.add(u"sides"_s, QJsonValue(u"both"_s));
    fields.add(nameOf(step.prescription),
               std::visit([](const auto &kind) { return json(kind); }, step.prescription));
    return fields.with(step.extra);
}

OrderedJson json(const CueText &cue)
{
    Fields fields;
    fields.add(u"title"_s, json(cue.title));
    if (!cue.support.isEmpty())
        fields.add(u"support"_s, json(cue.support));
    return fields.with(cue.extra);
}

OrderedJson json(const Exercise &exercise)
{
    Fields fields;
    fields.add(u"id"_s, QJsonValue(exercise.id.text()))
        .add(u"name"_s, json(exercise.name))
        .add(u"set_up"_s, json(exercise.setUp));
    if (!exercise.setUpWith.empty()) {
        Fields texts;
        for (const auto &[equipment, text] : exercise.setUpWith)
            texts.add(equipment.text(), json(text));
        fields.add(u"set_up_with"_s, texts.with({}));
    }
    if (!exercise.instructions.empty())
        fields.add(u"instructions"_s, json(exercise.instructions));
    if (!exercise.feel.isEmpty())
        fields.add(u"feel"_s, json(exercise.feel));
    if (!exercise.avoid.empty())
        fields.add(u"avoid"_s, json(exercise.avoid));
    if (!exercise.footStepAt.empty()) {
        Fields positions;
        for (const auto &[region, at] : exercise.footStepAt)
            positions.add(region.text(), json(at));
        fields.add(u"step_at"_s, positions.with({}));
    }
    if (!exercise.cues.empty()) {
        Fields cues;
        for (const auto &[key, cue] : exercise.cues)
            cues.add(key, json(cue));
        fields.add(u"cues"_s, cues.with({}));
    }
    return fields.with(exercise.extra);
}

template <typename Value>
OrderedJson json(const std::vector<Value> &values)
{
    OrderedJson::Items items;
    for (const Value &value : values)
        items.push_back(json(value));
    return items;
}

} // namespace

QByteArray writeRoutine(const Routine &routine)
{
    Fields fields;
    fields.add(u"format"_s, QJsonValue(u"limber-routine"_s))
        .add(u"version"_s, QJsonValue(1))
        .add(u"id"_s, QJsonValue(routine.id.text()))
        .add(u"revision"_s, QJsonValue(routine.revision))
        .add(u"title"_s, json(routine.title));
    if (!routine.summary.isEmpty())
        fields.add(u"summary"_s, json(routine.summary));
    if (routine.credit != Credit{})
        fields.add(u"credit"_s, json(routine.credit));
    fields.add(u"equipment"_s, json(routine.equipment));
    if (routine.daysPerWeek)
        fields.add(u"days_per_week"_s, QJsonValue(*routine.daysPerWeek));
    fields.add(u"cautions"_s, json(routine.cautions))
        .add(u"steps"_s, json(routine.steps))
        .add(u"exercises"_s, json(routine.exercises));
    return fields.with(routine.extra).text();
}

} // namespace limber
