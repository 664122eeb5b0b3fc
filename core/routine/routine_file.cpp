// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_file.h"

#include <optional>
#include <utility>

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include "core/base/json_value.h"
#include "core/body/region.h"
#include "core/routine/content_reader.h"
#include "core/routine/json_place.h"
#include "core/routine/json_text.h"
#include "core/routine/schema_check.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;
const QString routineFormat = u"limber-routine"_s;
const QString exercisesFormat = u"limber-exercises"_s;

QString nameOf(Orientation orientation)
{
    return orientation == Orientation::Across ? u"across"_s : u"along"_s;
}

class RoutineReader : public ContentReader {
public:
    explicit RoutineReader(const Catalog &catalog) : m_catalog(catalog) {}

    Routine read(const JsonPlace &root)
    {
        Routine routine{
            .id = id<RoutineId>(root[u"id"_s]),
            .revision = root[u"revision"_s].value.toInt(1),
            .title = text(root[u"title"_s]),
            .summary = text(root[u"summary"_s]),
            .credit = credit(root[u"credit"_s]),
            .equipment = equipment(root[u"equipment"_s]),
            .cautions = texts(root[u"cautions"_s]),
            .exercises = exercises(root[u"exercises"_s]),
            .extra = extra(root, {u"format"_s, u"version"_s, u"id"_s, u"revision"_s, u"title"_s,
                                  u"summary"_s, u"credit"_s, u"equipment"_s, u"days_per_week"_s,
                                  u"cautions"_s, u"steps"_s, u"exercises"_s}),
        };
        if (root.has(u"days_per_week"))
            routine.daysPerWeek = root[u"days_per_week"_s].value.toInt();
        for (const Exercise &own : routine.exercises)
            m_own.insert(own.id);
        for (const JsonPlace &place : root[u"steps"_s].items()) {
            if (auto read = step(place))
                routine.steps.push_back(std::move(*read));
        }
        return routine;
    }

private:
    Credit credit(const JsonPlace &place)
    {
        return {.author = place[u"author"_s].value.toString(),
                .note = text(place[u"note"_s]),
                .extra = extra(place, {u"author"_s, u"note"_s})};
    }

    std::vector<std::vector<EquipmentId>> equipment(const JsonPlace &place)
    {
        std::vector<std::vector<EquipmentId>> all;
        for (const JsonPlace &entry : place.items()) {
            std::vector<EquipmentId> choice;
            if (entry.value.isString())
                choice.push_back(id<EquipmentId>(entry));
            for (const JsonPlace &item : entry.items())
                choice.push_back(id<EquipmentId>(item));
            all.push_back(std::move(choice));
        }
        return all;
    }

    std::optional<Step> step(const JsonPlace &place)
    {
        const JsonPlace exercisePlace = place[u"exercise"_s];
        const auto exerciseId = id<ExerciseId>(exercisePlace);
        if (isSlug(exerciseId.text()) && !m_own.contains(exerciseId) && !m_catalog.find(exerciseId))
            add(ProblemCode::UnknownExercise, exercisePlace.pointer, {exerciseId.text()});

        // A step with several prescriptions is refused; each is looked at all the same.
        std::optional<Prescription> prescription;
        if (place.has(u"roll"))
            prescription = roll(place[u"roll"_s]);
        if (place.has(u"extension"))
            prescription = extension(place[u"extension"_s]);
        if (place.has(u"sets"))
            prescription = sets(place[u"sets"_s]);
        if (place.has(u"hold"))
            prescription = hold(place[u"hold"_s]);
        if (!prescription)
            return std::nullopt;
        return Step{.exercise = exerciseId,
                    .prescription = std::move(*prescription),
                    .optional = place[u"optional"_s].value.toBool(),
                    .bothSides = place[u"sides"_s].value == u"both"_s,
                    .extra = extra(place, {u"exercise"_s, u"optional"_s, u"sides"_s, u"roll"_s,
                                           u"extension"_s, u"sets"_s, u"hold"_s})};
    }

    std::optional<Prescription> roll(const JsonPlace &place)
    {
        const Region *on = region(place);
        checkOrientation(place, Orientation::Across);
        const auto from = position(on, place[u"from"_s]);
        const auto to = position(on, place[u"to"_s]);
        std::vector<Strokes> strokes;
        for (const JsonPlace &item : place[u"strokes"_s].items())
            strokes.push_back({.kind = item[u"kind"_s].value == u"side-to-side"_s
                                           ? StrokeKind::SideToSide
                                           : StrokeKind::Along,
                               .duration = span(item[u"seconds"_s]),
                               .extra = extra(item, {u"kind"_s, u"seconds"_s})});
        if (!from || !to)
            return std::nullopt;
        const auto travel = Travel::between(*from, *to);
        if (!travel) {
            addAll(travel.problems(), place[u"to"_s].pointer);
            return std::nullopt;
        }
        const JsonPlace stepPlace = place[u"step_at"_s];
        std::optional<RollerPosition> footStepAt;
        if (place.has(u"step_at"))
            footStepAt = position(on, stepPlace);
        if (footStepAt) {
            for (const auto &pass :
                 {Travel::between(*from, *footStepAt), Travel::between(*footStepAt, *to)}) {
                if (!pass)
                    addAll(pass.problems(), stepPlace.pointer);
            }
        }
        return Roll{.travel = *travel,
                    .footStepAt = footStepAt,
                    .stroke = span(place[u"stroke"_s]),
                    .strokes = std::move(strokes),
                    .extra = extra(place, {u"region"_s, u"orientation"_s, u"from"_s, u"to"_s,
                                           u"step_at"_s, u"stroke"_s, u"strokes"_s})};
    }

    std::optional<Prescription> extension(const JsonPlace &place)
    {
        const Region *on = region(place);
        checkOrientation(place, Orientation::Across);
        return Extension{.levels = levels(on, place[u"levels"_s]),
                         .repetitions = repetitions(place[u"repetitions"_s]),
                         .tempo = breathTempo(place[u"tempo"_s]),
                         .move = span(place[u"move"_s]),
                         .extra = extra(place, {u"region"_s, u"orientation"_s, u"levels"_s,
                                                u"repetitions"_s, u"tempo"_s, u"move"_s})};
    }

    std::vector<RollerPosition> levels(const Region *on, const JsonPlace &place)
    {
        std::vector<RollerPosition> rising;
        for (const JsonPlace &item : place.items()) {
            const auto level = position(on, item);
            if (!level)
                continue;
            if (!rising.empty() && rising.back() == *level)
                add(ProblemCode::DuplicateId, item.pointer, {level->text()});
            else if (!rising.empty() && rising.back().height() >= level->height())
                add(ProblemCode::OutOfOrder, item.pointer, {rising.back().text(), level->text()});
            const auto highest = on->rank(on->highestExtension);
            if (!highest || level->height() > *highest * 100)
                add(ProblemCode::BeyondRegion, item.pointer,
                    {level->text(), on->highestExtension.text(), on->id.text()});
            rising.push_back(*level);
        }
        return rising;
    }

    RepetitionRange repetitions(const JsonPlace &place)
    {
        const int min = place[u"min"_s].value.toInt();
        const int max = place[u"max"_s].value.toInt();
        if (max > 0 && max < min)
            add(ProblemCode::OutOfRange, place[u"min"_s].pointer,
                {QString::number(min), QStringLiteral("1"), QString::number(max)});
        return {.min = min, .max = max, .extra = extra(place, {u"min"_s, u"max"_s})};
    }

    static BreathTempo breathTempo(const JsonPlace &place)
    {
        return {.inhale = span(place[u"inhale"_s]),
                .arch = span(place[u"arch"_s]),
                .hold = span(place[u"hold"_s]),
                .back = span(place[u"return"_s]),
                .extra = extra(place, {u"inhale"_s, u"arch"_s, u"hold"_s, u"return"_s})};
    }

    static Sets sets(const JsonPlace &place)
    {
        const JsonPlace tempo = place[u"tempo"_s];
        return {.sets = place[u"sets"_s].value.toInt(),
                .repetitions = place[u"repetitions"_s].value.toInt(),
                .tempo = {.pull = span(tempo[u"pull"_s]),
                          .squeeze = span(tempo[u"squeeze"_s]),
                          .release = span(tempo[u"release"_s]),
                          .extra = extra(tempo, {u"pull"_s, u"squeeze"_s, u"release"_s})},
                .rest = span(place[u"rest"_s]),
                .extra = extra(place, {u"sets"_s, u"repetitions"_s, u"tempo"_s, u"rest"_s})};
    }

    std::optional<Prescription> hold(const JsonPlace &place)
    {
        Hold hold{.duration = span(place[u"seconds"_s]),
                  .extra =
                      extra(place, {u"seconds"_s, u"region"_s, u"orientation"_s, u"position"_s})};
        if (place.has(u"region"))
            layRoller(hold, place);
        else if (place.has(u"orientation") || place.has(u"position"))
            add(ProblemCode::MissingField, place.pointer, {u"region"_s});
        return hold;
    }

    /// The one exception to the zones: lying still along the roller, which supports the whole spine
    /// and is not rolled.
    void layRoller(Hold &hold, const JsonPlace &place)
    {
        const Region *on = region(place);
        if (!on)
            return;
        hold.region = on->id;
        const QString orientation = place[u"orientation"_s].value.toString();
        if (!place.has(u"orientation"))
            return add(ProblemCode::MissingField, place.pointer, {u"orientation"_s});
        if (orientation == nameOf(Orientation::Along)) {
            hold.orientation = Orientation::Along;
            if (!on->supportsLengthwise)
                checkOrientation(place, Orientation::Across);
            if (place.has(u"position"))
                add(ProblemCode::Conflict, place.pointer, {u"along, position"_s});
        } else if (!place.has(u"position")) {
            if (orientation == nameOf(Orientation::Across))
                add(ProblemCode::MissingField, place.pointer, {u"position"_s});
        } else {
            hold.position = position(on, place[u"position"_s]);
        }
    }

    const Region *region(const JsonPlace &parent)
    {
        const JsonPlace place = parent[u"region"_s];
        if (!place.value.isString())
            return nullptr;
        const Region *found = findRegion(RegionId{place.value.toString()});
        if (!found)
            add(ProblemCode::UnknownRegion, place.pointer, {shownValue(place.value)});
        return found;
    }

    void checkOrientation(const JsonPlace &parent, Orientation only)
    {
        const JsonPlace place = parent[u"orientation"_s];
        const QString other =
            nameOf(only == Orientation::Across ? Orientation::Along : Orientation::Across);
        if (place.value == other)
            add(ProblemCode::WrongOrientation, place.pointer, {other, nameOf(only)});
    }

    std::optional<RollerPosition> position(const Region *on, const JsonPlace &place)
    {
        return on ? ContentReader::position(on->id, place) : std::nullopt;
    }

    const Catalog &m_catalog;
    QSet<ExerciseId> m_own;
};

class ExerciseReader : public ContentReader {
public:
    std::vector<Exercise> read(const JsonPlace &root) { return exercises(root[u"exercises"_s]); }
};

QJsonObject publishedSchema()
{
    QFile file(u":/routines/limber-routine-1.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of routines is not part of this program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Problems routineShapeProblems(const QJsonObject &root)
{
    static const SchemaCheck schema(publishedSchema());
    return schema.problemsOf(root);
}

/// An exercise file is a routine file's "exercises" by themselves.
Problems exercisesShapeProblems(const QJsonObject &root)
{
    static const SchemaCheck schema([] {
        QJsonObject file = publishedSchema();
        const QJsonObject known = file.value(u"properties").toObject();
        file.insert(u"required", QJsonArray{u"format"_s, u"version"_s, u"exercises"_s});
        file.insert(u"properties",
                    QJsonObject{{u"format"_s, QJsonObject{{u"const"_s, exercisesFormat}}},
                                {u"version"_s, known.value(u"version")},
                                {u"exercises"_s, known.value(u"exercises")}});
        return file;
    }());
    return schema.problemsOf(root);
}

/// Nothing when the file is what it should be, or when that is for the schema to say.
std::optional<Problem> mistakenIdentity(const QJsonObject &root, const QString &format)
{
    const QJsonValue found = root.value(u"format");
    if (found.isString() && found.toString() != format)
        return Problem{.code = ProblemCode::UnknownFormat,
                       .pointer = u"/format"_s,
                       .details = {shownValue(found), format}};
    const QJsonValue version = root.value(u"version");
    if (found.isString() && version.isDouble() && version.toDouble() != knownVersion)
        return Problem{.code = ProblemCode::UnknownVersion,
                       .pointer = u"/version"_s,
                       .details = {shownValue(version), QString::number(knownVersion)}};
    return std::nullopt;
}

Problems noShapeProblems(const QJsonObject &)
{
    return {};
}

/// The way of every file: text, identity, shape, meaning. `shape` tells the problems of the third,
/// `reader` reads the last.
template <typename Shape, typename Reader>
auto readFile(const QByteArray &bytes, const QString &format, Shape shape, Reader reader)
    -> Result<decltype(reader.read({}))>
{
    if (bytes.size() > maxRoutineBytes)
        return Problem{.code = ProblemCode::FileTooLarge,
                       .details = {QString::number(maxRoutineBytes)}};
    const auto json = parseJson(bytes);
    if (!json)
        return json.problems();
    if (const auto mistaken = mistakenIdentity(json->root, format))
        return *mistaken;

    auto content = reader.read({json->root, {}});
    Problems problems = json->problems;
    for (const Problems &found : {shape(json->root), reader.problems()})
        problems.insert(problems.end(), found.begin(), found.end());
    if (!problems.empty())
        return inFileOrder(std::move(problems), bytes);
    return content;
}

} // namespace

Result<Routine> readRoutine(const QByteArray &bytes, const Catalog &catalog)
{
    return readFile(bytes, routineFormat, routineShapeProblems, RoutineReader(catalog));
}

Result<std::vector<Exercise>> readExercises(const QByteArray &bytes)
{
    return readFile(bytes, exercisesFormat, exercisesShapeProblems, ExerciseReader());
}

Result<Routine> readShippedRoutine(const QByteArray &bytes, const Catalog &catalog)
{
    return readFile(bytes, routineFormat, noShapeProblems, RoutineReader(catalog));
}

Result<std::vector<Exercise>> readShippedExercises(const QByteArray &bytes)
{
    return readFile(bytes, exercisesFormat, noShapeProblems, ExerciseReader());
}

} // namespace limber
