// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <gmock/gmock.h>
#include <tuple>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/routine/routine_file.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray testFile(const QString &name)
{
    return contentOf(u"" LIMBER_TEST_DATA "/routines/"_s + name);
}

Result<Routine> read(const QByteArray &bytes)
{
    return readRoutine(bytes, RoutineLibrary::shippedCatalog());
}

Problems problemsOf(const QByteArray &bytes)
{
    const auto routine = read(bytes);
    return routine ? Problems{} : routine.problems();
}

Problem problem(ProblemCode code, const QString &pointer, const QStringList &details = {})
{
    return {.code = code, .pointer = pointer, .details = details};
}

Problem duplicateKey(const QString &pointer, const QString &key, TextPlace place)
{
    return {
        .code = ProblemCode::DuplicateKey, .pointer = pointer, .place = place, .details = {key}};
}

Problem brokenAt(const char16_t *reason, int line, int column)
{
    return {.code = ProblemCode::JsonSyntax,
            .place = TextPlace{line, column},
            .details = {QString::fromUtf16(reason)}};
}

/// The shipped routine with one value put in place of another.
QByteArray shippedWith(const QStringList &path, const QJsonValue &value)
{
    const std::function<QJsonValue(const QJsonValue &, const QStringList &)> changed =
        [&](const QJsonValue &old, const QStringList &rest) -> QJsonValue {
        if (rest.isEmpty())
            return value;
        if (old.isArray()) {
            QJsonArray array = old.toArray();
            array.replace(rest.first().toInt(),
                          changed(array.at(rest.first().toInt()), rest.mid(1)));
            return array;
        }
        QJsonObject object = old.toObject();
        object.insert(rest.first(), changed(object.value(rest.first()), rest.mid(1)));
        return object;
    };
    const auto shipped =
        QJsonDocument::fromJson(contentOf(u":/routines/upper-back-release.limber"_s)).object();
    return QJsonDocument(changed(shipped, path).toObject()).toJson();
}

struct BadFile {
    const char *name;
    Problems problems;
};

void PrintTo(const BadFile &file, std::ostream *out)
{
    *out << file.name;
}

class BadFiles : public testing::TestWithParam<BadFile> {};

using enum ProblemCode;

Problem outOfRange(const QString &pointer, const QStringList &details)
{
    return problem(OutOfRange, pointer, details);
}

Problem wrongType(const QString &pointer, const QStringList &details)
{
    return problem(WrongType, pointer, details);
}

Problem missing(const QString &pointer, const QString &name)
{
    return problem(MissingField, pointer, {name});
}

} // namespace

TEST_P(BadFiles, AreRefusedWithEveryProblemInItsPlace)
{
    EXPECT_THAT(problemsOf(testFile(u"bad/%1.limber"_s.arg(QLatin1StringView(GetParam().name)))),
                testing::ElementsAreArray(GetParam().problems));
}

INSTANTIATE_TEST_SUITE_P(
    RoutineFile, BadFiles,
    testing::Values(
        BadFile{"not-json", {brokenAt(json_reason::valueExpected, 1, 1)}},
        BadFile{"unclosed", {brokenAt(json_reason::commaExpected, 4, 29)}},
        BadFile{"trailing-comma", {brokenAt(json_reason::keyExpected, 4, 1)}},
        BadFile{"overflowing-number",
                {{.code = OutOfRange,
                  .place = TextPlace{3, 53},
                  .details = {u"1e400"_s, u"-1.79769e+308"_s, u"1.79769e+308"_s}}}},
        BadFile{"binary", {{.code = NotText, .place = TextPlace{2, 1}}}},
        BadFile{"invalid-utf8", {{.code = InvalidUtf8, .place = TextPlace{3, 29}}}},
        BadFile{"too-deep", {{.code = TooDeep, .place = TextPlace{1, 84}, .details = {u"32"_s}}}},
        BadFile{"version-2", {problem(UnknownVersion, u"/version"_s, {u"2"_s, u"1"_s})}},
        BadFile{
            "other-format",
            {problem(UnknownFormat, u"/format"_s, {u"limber-exercises"_s, u"limber-routine"_s})}},
        BadFile{"wrong-types",
                {wrongType(u"/id"_s, {u"string"_s, u"number"_s}),
                 wrongType(u"/revision"_s, {u"integer"_s, u"string"_s}),
                 wrongType(u"/title"_s, {u"object"_s, u"string"_s}),
                 wrongType(u"/equipment/0"_s, {u"string, array"_s, u"object"_s}),
                 wrongType(u"/days_per_week"_s, {u"integer"_s, u"number"_s}),
                 wrongType(u"/cautions"_s, {u"array"_s, u"object"_s}),
                 wrongType(u"/steps/0/optional"_s, {u"boolean"_s, u"string"_s}),
                 wrongType(u"/steps/0/hold/seconds"_s, {u"number"_s, u"string"_s}),
                 wrongType(u"/steps/1/exercise"_s, {u"string"_s, u"array"_s}),
                 wrongType(u"/steps/1/hold"_s, {u"object"_s, u"number"_s}),
                 wrongType(u"/steps/2"_s, {u"object"_s, u"string"_s}),
                 wrongType(u"/steps/3/sets/repetitions"_s, {u"integer"_s, u"number"_s}),
                 wrongType(u"/steps/3/sets/tempo"_s, {u"object"_s, u"array"_s}),
                 wrongType(u"/steps/3/sets/rest"_s, {u"number"_s, u"null"_s})}},
        BadFile{"missing-fields",
                {missing({}, u"id"_s), missing({}, u"title"_s),
                 problem(MissingChoice, u"/steps/0"_s, {u"roll, extension, sets, hold"_s}),
                 missing(u"/steps/1"_s, u"exercise"_s), missing(u"/steps/1/hold"_s, u"seconds"_s),
                 missing(u"/steps/2/roll"_s, u"to"_s), missing(u"/steps/2/roll"_s, u"stroke"_s),
                 missing(u"/steps/2/roll"_s, u"strokes"_s),
                 missing(u"/steps/3/hold"_s, u"orientation"_s),
                 missing(u"/steps/4/hold"_s, u"position"_s),
                 missing(u"/steps/5/hold"_s, u"region"_s), missing(u"/exercises/0"_s, u"name"_s),
                 missing(u"/exercises/0"_s, u"set_up"_s),
                 missing(u"/exercises/0/cues/hold"_s, u"title"_s)}},
        BadFile{"unknown-exercise",
                {problem(UnknownExercise, u"/steps/1/exercise"_s, {u"headstand"_s}),
                 problem(BadIdentifier, u"/steps/2/exercise"_s, {u"Head stand"_s})}},
        BadFile{"below-belly-button",
                {problem(ForbiddenZone, u"/steps/0/extension/levels/0"_s,
                         {u"low-back"_s, u"low-back"_s, u"back"_s})}},
        BadFile{
            "forbidden-zones",
            {problem(ForbiddenZone, u"/steps/0/roll/from"_s,
                     {u"low-back..belly-button@99"_s, u"low-back"_s, u"back"_s}),
             problem(ForbiddenZone, u"/steps/0/roll/to"_s, {u"neck"_s, u"neck"_s, u"back"_s}),
             problem(ForbiddenZone, u"/steps/1/roll/from"_s, {u"ankle"_s, u"ankle"_s, u"calf"_s}),
             problem(ForbiddenZone, u"/steps/1/roll/to"_s,
                     {u"calf-top..behind-knee@1"_s, u"behind-knee"_s, u"calf"_s}),
             problem(ForbiddenZone, u"/steps/2/hold/position"_s,
                     {u"abdomen"_s, u"abdomen"_s, u"front"_s}),
             problem(UnknownRegion, u"/steps/3/hold/region"_s, {u"elbow"_s}),
             problem(UnknownLandmark, u"/steps/4/hold/position"_s, {u"knee"_s, u"back"_s}),
             problem(BadPosition, u"/steps/5/hold/position"_s, {u"a bit higher"_s})}},
        BadFile{
            "out-of-order",
            {problem(OutOfOrder, u"/steps/0/extension/levels/1"_s,
                     {u"lower-ribs"_s, u"belly-button"_s}),
             problem(DuplicateId, u"/steps/0/extension/levels/3"_s, {u"shoulder-blades-bottom"_s}),
             problem(OutOfRange, u"/steps/0/extension/repetitions/min"_s, {u"4"_s, u"1"_s, u"3"_s}),
             problem(OutOfOrder, u"/steps/1/roll/to"_s,
                     {u"upper-shoulders"_s, u"belly-button"_s})}},
        BadFile{"beyond-region",
                {problem(BeyondRegion, u"/steps/0/extension/levels/1"_s,
                         {u"shoulder-blades-top..upper-shoulders@1"_s, u"shoulder-blades-top"_s,
                          u"back"_s}),
                 problem(BeyondRegion, u"/steps/0/extension/levels/2"_s,
                         {u"upper-shoulders"_s, u"shoulder-blades-top"_s, u"back"_s}),
                 problem(BeyondRegion, u"/steps/1/extension/levels/0"_s,
                         {u"calf-middle"_s, {}, u"calf"_s})}},
        BadFile{
            "wrong-orientation",
            {problem(WrongOrientation, u"/steps/0/roll/orientation"_s, {u"along"_s, u"across"_s}),
             problem(WrongOrientation, u"/steps/1/extension/orientation"_s,
                     {u"along"_s, u"across"_s}),
             problem(WrongOrientation, u"/steps/2/hold/orientation"_s, {u"along"_s, u"across"_s}),
             problem(NotAllowedValue, u"/steps/3/hold/orientation"_s,
                     {u"diagonal"_s, u"across, along"_s}),
             problem(Conflict, u"/steps/4/hold"_s, {u"along, position"_s})}},
        BadFile{"absurd-numbers",
                {outOfRange(u"/revision"_s, {u"0"_s, u"1"_s, u"1000000"_s}),
                 outOfRange(u"/days_per_week"_s, {u"8"_s, u"1"_s, u"7"_s}),
                 outOfRange(u"/steps/0/sets/sets"_s, {u"1000000000"_s, u"1"_s, u"20"_s}),
                 outOfRange(u"/steps/0/sets/repetitions"_s, {u"0"_s, u"1"_s, u"100"_s}),
                 outOfRange(u"/steps/0/sets/tempo/pull"_s, {u"-1.5"_s, u"0.5"_s, u"60"_s}),
                 outOfRange(u"/steps/0/sets/tempo/squeeze"_s, {u"61"_s, u"0"_s, u"60"_s}),
                 outOfRange(u"/steps/0/sets/tempo/release"_s, {u"0"_s, u"0.5"_s, u"60"_s}),
                 outOfRange(u"/steps/0/sets/rest"_s, {u"-60"_s, u"0"_s, u"3600"_s}),
                 outOfRange(u"/steps/1/sets/sets"_s, {u"10000000000000"_s, u"1"_s, u"20"_s}),
                 wrongType(u"/steps/1/sets/repetitions"_s, {u"integer"_s, u"number"_s}),
                 outOfRange(u"/steps/1/sets/tempo/pull"_s, {u"1e+300"_s, u"0.5"_s, u"60"_s}),
                 outOfRange(u"/steps/2/hold/seconds"_s, {u"0"_s, u"1"_s, u"3600"_s}),
                 outOfRange(u"/steps/3/hold/seconds"_s, {u"86400"_s, u"1"_s, u"3600"_s})}},
        BadFile{"empty-steps", {problem(TooFew, u"/steps"_s, {u"1"_s, u"0"_s})}},
        BadFile{"duplicate-ids",
                {duplicateKey({}, u"id"_s, {8, 3}), duplicateKey(u"/title"_s, u"en"_s, {2, 88}),
                 problem(DuplicateId, u"/exercises/1/id"_s, {u"mine"_s})}},
        BadFile{"texts",
                {problem(MissingEnglish, u"/title"_s), problem(EmptyText, u"/summary/en"_s),
                 problem(BadLanguage, u"/summary/Deutsch"_s, {u"Deutsch"_s}),
                 problem(EmptyText, u"/summary/de"_s), problem(MissingEnglish, u"/cautions/0"_s),
                 problem(Conflict, u"/steps/0"_s, {u"sets, hold"_s})}}),
    [](const auto &test) {
        return QString::fromLatin1(test.param.name).remove(u'-').toStdString();
    });

TEST(RoutineFile, HasAnExpectationForEveryBadFile)
{
    const QDir folder(u"" LIMBER_TEST_DATA "/routines/bad"_s);
    for (const QString &name : folder.entryList(QDir::Files))
        EXPECT_THAT(problemsOf(contentOf(folder.filePath(name))), testing::Not(IsEmpty()))
            << name.toStdString();
    EXPECT_EQ(folder.entryList(QDir::Files).size(), 21);
}

TEST(RoutineFile, RefusesTooLargeAFileBeforeLookingAtIt)
{
    EXPECT_THAT(problemsOf(QByteArray(maxRoutineBytes, ' ')),
                ElementsAre(brokenAt(json_reason::empty, 1, maxRoutineBytes + 1)));
    EXPECT_THAT(problemsOf(QByteArray(maxRoutineBytes + 1, ' ')),
                ElementsAre(problem(FileTooLarge, {}, {u"1048576"_s})));
}

TEST(RoutineFile, AFileThatSaysNothingOfItselfLacksItsFormatAndVersion)
{
    EXPECT_THAT(problemsOf("{}"), ElementsAre(missing({}, u"format"_s), missing({}, u"version"_s),
                                              missing({}, u"id"_s), missing({}, u"title"_s),
                                              missing({}, u"steps"_s)));
    EXPECT_THAT(problemsOf(shippedWith({u"version"_s}, u"1"_s)),
                ElementsAre(wrongType(u"/version"_s, {u"integer"_s, u"string"_s})));
    for (const double version : {0.0, 1.5, -1.0, 1e9})
        EXPECT_THAT(problemsOf(shippedWith({u"version"_s}, version)),
                    ElementsAre(testing::Field(&Problem::code, UnknownVersion)));
}

TEST(RoutineFile, BoundsEveryList)
{
    const auto shipped =
        QJsonDocument::fromJson(contentOf(u":/routines/upper-back-release.limber"_s)).object();
    const auto filled = [](const QJsonValue &value, int count) {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array.append(value);
        return array;
    };
    const QJsonValue step = shipped.value(u"steps").toArray().last();
    EXPECT_TRUE(read(shippedWith({u"steps"_s}, filled(step, 100))).ok());
    EXPECT_THAT(problemsOf(shippedWith({u"steps"_s}, filled(step, 101))),
                ElementsAre(problem(TooMany, u"/steps"_s, {u"100"_s, u"101"_s})));
    EXPECT_THAT(problemsOf(shippedWith({u"equipment"_s}, filled(u"mat"_s, 21))),
                ElementsAre(problem(TooMany, u"/equipment"_s, {u"20"_s, u"21"_s})));
    EXPECT_THAT(problemsOf(shippedWith({u"equipment"_s}, QJsonArray{QJsonArray{}})),
                ElementsAre(problem(TooFew, u"/equipment/0"_s, {u"1"_s, u"0"_s})));
    EXPECT_THAT(
        problemsOf(shippedWith({u"steps"_s, u"2"_s, u"extension"_s, u"levels"_s}, QJsonArray{})),
        ElementsAre(problem(TooFew, u"/steps/2/extension/levels"_s, {u"1"_s, u"0"_s})));
    EXPECT_THAT(problemsOf(shippedWith({u"title"_s, u"en"_s}, QString(121, u'ü'))),
                ElementsAre(problem(TextTooLong, u"/title/en"_s, {u"120"_s, u"121"_s})));
}

TEST(RoutineFile, TheFeetStepWithinTheRoll)
{
    const auto stepAt = [](const QString &position) {
        return problemsOf(shippedWith({u"steps"_s, u"1"_s, u"roll"_s, u"step_at"_s}, position));
    };
    EXPECT_THAT(stepAt(u"lower-ribs..shoulder-blades-bottom@50"_s), IsEmpty());
    const auto outOfOrder =
        ElementsAre(testing::AllOf(testing::Field(&Problem::code, OutOfOrder),
                                   testing::Field(&Problem::pointer, u"/steps/1/roll/step_at"_s)));
    EXPECT_THAT(stepAt(u"belly-button"_s), outOfOrder);
    EXPECT_THAT(stepAt(u"upper-shoulders"_s), outOfOrder);
    EXPECT_THAT(stepAt(u"neck"_s), ElementsAre(testing::Field(&Problem::code, ForbiddenZone)));
}

TEST(RoutineFile, AnExerciseSaysByRegionWhereTheFeetStep)
{
    const auto stepAt = [](const QString &region, const QString &position) {
        const QJsonObject own{{u"id"_s, u"own"_s},
                              {u"name"_s, QJsonObject{{u"en"_s, u"Own"_s}}},
                              {u"set_up"_s, QJsonObject{{u"en"_s, u"Sit."_s}}},
                              {u"step_at"_s, QJsonObject{{region, position}}}};
        return read(shippedWith({u"exercises"_s}, QJsonArray{own}));
    };
    const auto calf = stepAt(u"calf"_s, u"calf-bottom..calf-middle@50"_s);
    ASSERT_TRUE(calf.ok());
    EXPECT_EQ(calf->exercises.front().footStepAt.at(RegionId{u"calf"_s}).percent(), 50);
    for (const auto &[region, position, code] : {std::tuple{u"back"_s, u"neck"_s, ForbiddenZone},
                                                 {u"back"_s, u"calf-top"_s, UnknownLandmark},
                                                 {u"knee"_s, u"calf-top"_s, UnknownRegion}}) {
        const Problems problems = stepAt(region, position).problems();
        EXPECT_EQ(problems.front().pointer, u"/exercises/0/step_at/"_s + region);
        EXPECT_EQ(problems.front().code, code);
    }
}

TEST(RoutineFile, ALongTextNeitherOverflowsNorFillsTheReport)
{
    const QString endless(300'000, u'a');
    for (const QStringList &path :
         {QStringList{u"id"_s}, QStringList{u"steps"_s, u"1"_s, u"roll"_s, u"from"_s},
          QStringList{u"steps"_s, u"1"_s, u"roll"_s, u"region"_s},
          QStringList{u"steps"_s, u"0"_s, u"hold"_s, u"orientation"_s}}) {
        const Problems problems = problemsOf(shippedWith(path, endless));
        ASSERT_THAT(problems, SizeIs(1)) << path.join(u'/').toStdString();
        EXPECT_LE(problems.front().details.first().size(), 61);
    }
}

TEST(RoutineFile, ManyMistakesAreAllTold)
{
    QJsonArray cautions;
    for (int i = 0; i < 5'000; ++i)
        cautions.append(i);
    const Problems problems = problemsOf(shippedWith({u"cautions"_s}, cautions));
    ASSERT_THAT(problems, SizeIs(5'001));
    EXPECT_EQ(problems.back(), wrongType(u"/cautions/4999"_s, {u"object"_s, u"number"_s}));
}

TEST(RoutineFile, AnOwnExerciseMayBeNamedAndWinsNothingByItself)
{
    const auto calf = read(testFile(u"calf-both-sides.limber"_s));
    ASSERT_TRUE(calf.ok());
    ASSERT_THAT(calf->exercises, SizeIs(3));
    EXPECT_EQ(calf->exercises[0].cues.at(u"switch-side"_s).title.in(u"de"_s),
              u"Jetzt die andere Wade"_s);
    EXPECT_FALSE(RoutineLibrary::shippedCatalog().find(ExerciseId{u"calf-roll"_s}));
}

TEST(RoutineFile, ReadsATwoSidedRoutineAwayFromTheBack)
{
    const auto calf = read(testFile(u"calf-both-sides.limber"_s));
    ASSERT_TRUE(calf.ok());
    ASSERT_THAT(calf->steps, SizeIs(3));
    for (const Step &step : calf->steps)
        EXPECT_TRUE(step.bothSides);
    const auto &roll = std::get<Roll>(calf->steps[0].prescription);
    EXPECT_EQ(roll.travel.from().text(), u"calf-bottom"_s);
    EXPECT_EQ(roll.travel.to().region(), RegionId{u"calf"_s});
    const auto &hold = std::get<Hold>(calf->steps[1].prescription);
    EXPECT_EQ(hold.position->text(), u"calf-middle..calf-top@50"_s);
    EXPECT_EQ(hold.orientation, Orientation::Across);
    const auto &stretch = std::get<Hold>(calf->steps[2].prescription);
    EXPECT_FALSE(stretch.region);
    EXPECT_TRUE(calf->steps[2].optional);

    const auto timeline = compile(*calf, {}, {});
    ASSERT_TRUE(timeline.ok());
    EXPECT_THAT(timeline->sets, SizeIs(4));
}

TEST(RoutineFile, TheShortRoutineHasTwentySecondsOfWork)
{
    const auto quick = read(testFile(u"twenty-seconds.limber"_s));
    ASSERT_TRUE(quick.ok());
    EXPECT_EQ(quick->revision, 1);
    EXPECT_FALSE(quick->daysPerWeek);
    const auto timeline = compile(*quick, RoutineLibrary::shippedCatalog(), {});
    ASSERT_TRUE(timeline.ok());
    Millis work{};
    for (const SetPlan &set : timeline->sets)
        work += set.work;
    EXPECT_EQ(work, Millis{20'000});
}

TEST(RoutineFile, ReadsBackEqualWhatItWrites)
{
    for (const QByteArray &bytes :
         {contentOf(u":/routines/upper-back-release.limber"_s),
          testFile(u"calf-both-sides.limber"_s), testFile(u"twenty-seconds.limber"_s)}) {
        const auto routine = read(bytes);
        ASSERT_TRUE(routine.ok());
        const QByteArray written = writeRoutine(*routine);
        const auto again = read(written);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(*again, *routine);
        EXPECT_EQ(writeRoutine(*again), written);
        EXPECT_TRUE(
            written.startsWith("{\n  \"format\": \"limber-routine\",\n  \"version\": 1,\n"));
        EXPECT_TRUE(written.endsWith("}\n"));
    }
}

TEST(RoutineFile, WritesTheShippedFileAsItStands)
{
    const QByteArray bytes = contentOf(u":/routines/upper-back-release.limber"_s);
    const auto values = [](const QByteArray &text) {
        return QJsonDocument::fromJson(text);
    };
    EXPECT_EQ(values(writeRoutine(*read(bytes))), values(bytes));
}

TEST(RoutineFile, KeepsUnknownKeysEverywhere)
{
    const QJsonObject calf =
        QJsonDocument::fromJson(testFile(u"calf-both-sides.limber"_s)).object();
    const QJsonObject shipped =
        QJsonDocument::fromJson(contentOf(u":/routines/upper-back-release.limber"_s)).object();

    // Texts, lists of equipment by name and cues by name have no other members.
    const QStringList byName{u"title"_s,  u"summary"_s, u"note"_s,    u"name"_s,
                             u"set_up"_s, u"feel"_s,    u"support"_s, u"cues"_s};
    int marked = 0;
    const std::function<QJsonValue(const QJsonValue &, bool)> mark = [&](const QJsonValue &value,
                                                                         bool named) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue item : value.toArray())
                array.append(mark(item, item.toObject().contains(u"en")));
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object;
        const QJsonObject old = value.toObject();
        for (auto member = old.begin(); member != old.end(); ++member)
            object.insert(member.key(), mark(member.value(), byName.contains(member.key())));
        if (!named) {
            ++marked;
            object.insert(u"x-later"_s, QJsonObject{{u"list"_s, QJsonArray{1, 2.5, u"three"_s}},
                                                    {u"none"_s, QJsonValue::Null},
                                                    {u"a/b~c"_s, true}});
        }
        return object;
    };
    for (const QJsonObject &file : {calf, shipped}) {
        marked = 0;
        const QJsonObject later = mark(file, false).toObject();
        EXPECT_GE(marked, 12);
        const auto routine = read(QJsonDocument(later).toJson());
        ASSERT_TRUE(routine.ok()) << testing::PrintToString(routine.problems());
        const QByteArray written = writeRoutine(*routine);
        EXPECT_EQ(written.count("x-later"), marked);
        EXPECT_EQ(*read(written), *routine);
        EXPECT_EQ(QJsonDocument::fromJson(written).object().value(u"x-later"),
                  later.value(u"x-later"));
    }
}

TEST(RoutineFile, DurationsMayHaveFractions)
{
    const auto routine =
        read(shippedWith({u"steps"_s, u"3"_s, u"sets"_s, u"tempo"_s, u"pull"_s}, 1.2345));
    ASSERT_TRUE(routine.ok());
    EXPECT_EQ(std::get<Sets>(routine->steps[3].prescription).tempo.pull, Millis{1'235});
    EXPECT_EQ(*read(writeRoutine(*routine)), *routine);
}

TEST(ExerciseFile, ReadsItsExercises)
{
    const auto exercises = readExercises(contentOf(u":/exercises/exercises.json"_s));
    ASSERT_TRUE(exercises.ok());
    EXPECT_THAT(*exercises, SizeIs(4));
}

TEST(ExerciseFile, IsCheckedLikeARoutine)
{
    const auto exercises = readExercises(R"({"format": "limber-exercises", "version": 1,
        "exercises": [{"id": "a", "name": {"en": "A"}, "set_up": {"en": "Lie."}},
                      {"id": "a", "name": {"de": "A"}, "set_up": "Lie."}]})");
    ASSERT_FALSE(exercises.ok());
    EXPECT_THAT(exercises.problems(),
                ElementsAre(problem(DuplicateId, u"/exercises/1/id"_s, {u"a"_s}),
                            problem(MissingEnglish, u"/exercises/1/name"_s),
                            wrongType(u"/exercises/1/set_up"_s, {u"object"_s, u"string"_s})));
    EXPECT_EQ(readExercises(testFile(u"twenty-seconds.limber"_s)).problems().front().code,
              UnknownFormat);
    EXPECT_THAT(readExercises("{}").problems(), SizeIs(3));
}
