// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/body/region.h"
#include "core/routine/json_place.h"
#include "core/routine/routine_file.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::ElementsAre;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;
using testing::SizeIs;

namespace {

const QString readmePath = u"" LIMBER_TEST_DATA "/../../resources/routines/README.md"_s;

/// Those the window speaks too, in alphabetical order.
QStringList languages()
{
    const QDir folder(u"" LIMBER_TEST_DATA "/../../translations"_s);
    QStringList languages;
    for (const QString &file : folder.entryList({u"limber_*.ts"_s}))
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    EXPECT_THAT(languages, SizeIs(Ge(5)));
    return languages;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const Routine &upperBack()
{
    static const Routine routine = *readRoutine(
        contentOf(u":/routines/upper-back-release.limber"_s), RoutineLibrary::shippedCatalog());
    return routine;
}

std::vector<Exercise> exercises()
{
    return *readExercises(contentOf(u":/exercises/exercises.json"_s));
}

/// Every object below `place` that holds wordings.
void collectTexts(const JsonPlace &place, std::vector<JsonPlace> &texts)
{
    if (place.has(u"en")) {
        texts.push_back(place);
        return;
    }
    for (const JsonPlace &item : place.items())
        collectTexts(item, texts);
    for (const auto &[key, member] : place.members())
        collectTexts(member, texts);
}

/// French has spaces of its own before some of its signs.
QString withPlainSpaces(QString text)
{
    constexpr char16_t narrow = 0x202f;
    return text.replace(QChar(QChar::Nbsp), QChar(u' ')).replace(QChar(narrow), QChar(u' '));
}

qsizetype wordCount(const QString &text)
{
    return text.simplified().split(u' ').size();
}

/// As long as it gets on the screen: levels have one digit.
qsizetype shownLength(QString title)
{
    return title.replace(u"{number}"_s, u"5"_s).size();
}

template <typename Kind>
const Kind &prescription(size_t step)
{
    return std::get<Kind>(upperBack().steps.at(step).prescription);
}

} // namespace

TEST(ShippedContent, IsReadWithoutAProblem)
{
    const auto library = RoutineLibrary::load({});
    EXPECT_THAT(library.refused(), IsEmpty());
    ASSERT_THAT(library.entries(), SizeIs(1));
    EXPECT_EQ(library.entries().front().routine, upperBack());
    EXPECT_THAT(exercises(), SizeIs(4));
    EXPECT_EQ(library.catalog(), Catalog(exercises()));
}

TEST(ShippedContent, EveryTextIsThereInEveryLanguage)
{
    std::vector<JsonPlace> texts;
    for (const QString &path :
         {u":/routines/upper-back-release.limber"_s, u":/exercises/exercises.json"_s})
        collectTexts({QJsonDocument::fromJson(contentOf(path)).object(), path}, texts);
    EXPECT_THAT(texts, SizeIs(Ge(80U)));
    for (const JsonPlace &text : texts) {
        EXPECT_EQ(text.value.toObject().keys(), languages()) << text.pointer.toStdString();
        for (const auto &[language, words] : text.members()) {
            const QString spaced = withPlainSpaces(words.value.toString());
            EXPECT_EQ(spaced, spaced.simplified());
            QString placeholders = words.value.toString();
            placeholders.remove(u"{level}"_s).remove(u"{number}"_s);
            EXPECT_FALSE(placeholders.contains(u'{')) << words.pointer.toStdString();
        }
        // A placeholder lost in translation is a level never said.
        for (const QString &placeholder : {u"{level}"_s, u"{number}"_s}) {
            for (const auto &[language, words] : text.members())
                EXPECT_EQ(text[u"en"_s].value.toString().contains(placeholder),
                          words.value.toString().contains(placeholder))
                    << words.pointer.toStdString();
        }
    }
}

TEST(ShippedContent, TitlesCanBeReadFromThreeMetres)
{
    for (const Exercise &exercise : exercises()) {
        for (const auto &[key, cue] : exercise.cues) {
            const std::string where = (exercise.id.text() + u' ' + key).toStdString();
            EXPECT_LE(shownLength(cue.title.in(u"en"_s)), 24) << where;
            EXPECT_FALSE(cue.title.in(u"en"_s).contains(u"{level}"_s)) << where;
            for (const QString &language : languages()) {
                EXPECT_LE(shownLength(cue.title.in(language)), 34) << where;
                EXPECT_LE(cue.support.in(language).size(), 64) << where;
            }
        }
    }
}

TEST(ShippedContent, SetUpsAreSaidInAboutTenSeconds)
{
    for (const Exercise &exercise : exercises()) {
        std::vector<LocalizedText> all{exercise.setUp};
        for (const auto &[equipment, text] : exercise.setUpWith)
            all.push_back(text);
        for (const LocalizedText &text : all) {
            for (const QString &language : languages())
                EXPECT_THAT(wordCount(text.in(language)), AllOf(Ge(18), Le(34)))
                    << text.in(language).toStdString();
        }
        EXPECT_FALSE(exercise.feel.isEmpty());
        EXPECT_THAT(exercise.instructions, SizeIs(Ge(3U)));
        EXPECT_THAT(exercise.avoid, SizeIs(Ge(1U)));
    }
}

TEST(ShippedContent, EverySegmentHasItsOwnWords)
{
    Pacing pacing;
    pacing.optionalSteps = {ExerciseId{u"lengthwise-decompression"_s}};
    const auto timeline = compile(upperBack(), RoutineLibrary::shippedCatalog(), pacing);
    ASSERT_TRUE(timeline.ok());
    const auto keysOf = [&](size_t step) {
        QStringList keys;
        for (const auto &[key, cue] : timeline->steps.at(step).exercise.cues)
            keys.append(key);
        return keys;
    };
    EXPECT_EQ(keysOf(0), (QStringList{u"come-off"_s, u"get-ready"_s, u"hold"_s}));
    EXPECT_EQ(keysOf(1),
              (QStringList{u"along"_s, u"along-higher"_s, u"along-lower"_s, u"come-off"_s,
                           u"get-ready"_s, u"side-to-side"_s, u"step"_s}));
    EXPECT_EQ(keysOf(2), (QStringList{u"arch"_s, u"come-off"_s, u"get-ready"_s, u"hold"_s,
                                      u"inhale"_s, u"move"_s, u"return"_s}));
    EXPECT_EQ(keysOf(3),
              (QStringList{u"get-ready"_s, u"pull"_s, u"release"_s, u"rest"_s, u"squeeze"_s}));
}

TEST(ShippedContent, APassIsKnownByItsTitleAloneAndPromisesNoOther)
{
    const auto timeline = compile(upperBack(), RoutineLibrary::shippedCatalog(), {});
    ASSERT_TRUE(timeline.ok());
    const auto &cues = timeline->steps.front().exercise.cues;
    const CueText &whole = cues.at(u"along"_s), &lower = cues.at(u"along-lower"_s),
                  &higher = cues.at(u"along-higher"_s);
    for (const QString &language : languages()) {
        EXPECT_NE(lower.title.in(language), higher.title.in(language));
        EXPECT_NE(whole.support.in(language), lower.support.in(language));
    }
    // How far up it goes is the routine's to say.
    EXPECT_FALSE(higher.support.in(u"en"_s).contains(u"shoulders"_s));
    EXPECT_FALSE(whole.support.in(u"en"_s).contains(u"step"_s));
}

TEST(ShippedContent, MovingTheRollerIsSaidInItsTenSeconds)
{
    for (const QString &language : languages()) {
        Pacing pacing;
        pacing.language = language;
        const auto timeline = compile(upperBack(), RoutineLibrary::shippedCatalog(), pacing);
        ASSERT_TRUE(timeline.ok());
        for (const Segment &segment : timeline->segments) {
            if (segment.kind == SegmentKind::Move) {
                EXPECT_EQ(segment.duration, Millis{10'000});
            }
            if (segment.kind == SegmentKind::Rest) {
                EXPECT_EQ(segment.duration, Millis{60'000});
            }
        }
    }
}

TEST(UpperBackRelease, CreditsItsSource)
{
    EXPECT_EQ(upperBack().credit.author, u"Corinne Croce"_s);
    for (const QString &language : languages())
        EXPECT_TRUE(upperBack().credit.note.in(language).contains(u"Bodyevolved"_s));
    EXPECT_EQ(upperBack().title.in(u"en"_s), u"Upper-Back Release"_s);
    EXPECT_EQ(upperBack().daysPerWeek, 3);
    EXPECT_THAT(upperBack().equipment,
                ElementsAre(ElementsAre(EquipmentId{u"foam-roller"_s}),
                            ElementsAre(EquipmentId{u"resistance-band"_s},
                                        EquipmentId{u"suspension-straps"_s})));
    EXPECT_THAT(upperBack().steps, SizeIs(4));
}

TEST(UpperBackRelease, LengthwiseIsOptionalAndLastsAMinute)
{
    const auto &hold = prescription<Hold>(0);
    EXPECT_TRUE(upperBack().steps[0].optional);
    EXPECT_EQ(hold.duration, Millis{60'000});
    EXPECT_EQ(hold.orientation, Orientation::Along);
    EXPECT_EQ(hold.region, RegionId{u"back"_s});
}

TEST(UpperBackRelease, RollsAMinuteUpAndDownAndHalfAMinuteSideToSide)
{
    const auto &roll = prescription<Roll>(1);
    EXPECT_EQ(roll.travel.from().text(), u"belly-button"_s);
    EXPECT_EQ(roll.travel.to().text(), u"upper-shoulders"_s);
    const ExerciseId id = upperBack().steps[1].exercise;
    EXPECT_EQ(RoutineLibrary::shippedCatalog().find(id)->footStepAt.at(RegionId{u"back"_s}).text(),
              u"shoulder-blades-bottom"_s);
    EXPECT_EQ(roll.footStepAt->text(), u"shoulder-blades-bottom"_s);
    EXPECT_THAT(roll.stroke, AllOf(Ge(Millis{3'000}), Le(Millis{4'000})));
    EXPECT_THAT(roll.strokes,
                ElementsAre(Strokes{.kind = StrokeKind::Along, .duration = Millis{60'000}},
                            Strokes{.kind = StrokeKind::SideToSide, .duration = Millis{30'000}}));
}

TEST(UpperBackRelease, ExtendsThreeToFourTimesAtFiveLevels)
{
    const auto &extension = prescription<Extension>(2);
    QStringList levels;
    for (const RollerPosition &level : extension.levels)
        levels.append(level.text());
    EXPECT_EQ(levels, (QStringList{u"belly-button"_s, u"lower-ribs"_s, u"shoulder-blades-bottom"_s,
                                   u"shoulder-blades-middle"_s, u"shoulder-blades-top"_s}));
    EXPECT_EQ(extension.repetitions, (RepetitionRange{.min = 3, .max = 4}));
    EXPECT_EQ(extension.tempo, (BreathTempo{.inhale = Millis{3'000},
                                            .arch = Millis{4'000},
                                            .hold = Millis{1'000},
                                            .back = Millis{2'500}}));
    EXPECT_EQ(extension.move, Millis{10'000});
}

TEST(UpperBackRelease, RowsTwiceTenWithAMinuteOfRest)
{
    const auto &sets = prescription<Sets>(3);
    EXPECT_EQ(sets.sets, 2);
    EXPECT_EQ(sets.repetitions, 10);
    EXPECT_EQ(
        sets.tempo,
        (PullTempo{.pull = Millis{1'500}, .squeeze = Millis{1'000}, .release = Millis{2'500}}));
    EXPECT_EQ(sets.rest, Millis{60'000});
}

TEST(RoutineReadme, ItsExampleIsARoutine)
{
    const QByteArray readme = contentOf(readmePath);
    const qsizetype start = readme.indexOf("```json\n") + 8;
    const QByteArray example = readme.sliced(start, readme.indexOf("```", start) - start);
    const auto routine = readRoutine(example, {});
    ASSERT_TRUE(routine.ok()) << testing::PrintToString(routine.problems());
    EXPECT_EQ(routine->id, RoutineId{u"morning-calves"_s});
}

TEST(RoutineReadme, NamesEveryKeyOfTheSchemaAndEveryLandmark)
{
    const QString readme = QString::fromUtf8(contentOf(readmePath));
    QStringList names;
    const std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &schema) {
        const QJsonObject object = schema.toObject();
        names += object.value(u"properties").toObject().keys();
        for (const QJsonValue value : object)
            collect(value);
    };
    collect(
        QJsonDocument::fromJson(contentOf(u":/routines/limber-routine-1.schema.json"_s)).object());
    EXPECT_GE(names.size(), 50);
    for (const Region &region : allRegions()) {
        names.append(region.id.text());
        for (const Landmark &landmark : region.landmarks)
            names.append(landmark.id.text());
    }
    for (const char16_t *key :
         {cue_key::getReady, cue_key::along, cue_key::alongLower, cue_key::footStep,
          cue_key::alongHigher, cue_key::sideToSide, cue_key::inhale, cue_key::arch, cue_key::hold,
          cue_key::giveBack, cue_key::move, cue_key::pull, cue_key::squeeze, cue_key::release,
          cue_key::rest, cue_key::switchSide, cue_key::comeOff})
        names.append(QString::fromUtf16(key));
    for (const QString &name : names)
        EXPECT_TRUE(readme.contains(u'`' + name + u'`') || readme.contains(u'"' + name + u'"'))
            << name.toStdString();
}

TEST(RoutineSchema, ItsPatternsAgreeWithTheReader)
{
    const QJsonObject definitions =
        QJsonDocument::fromJson(contentOf(u":/routines/limber-routine-1.schema.json"_s))
            .object()
            .value(u"definitions")
            .toObject();
    const auto patternOf = [&](const QString &name) {
        return QRegularExpression(definitions.value(name).toObject().value(u"pattern").toString());
    };
    const auto identifier = patternOf(u"identifier"_s);
    for (const QString &text : {u"a"_s, u"a-1"_s, u"1a"_s, u"a--b"_s, u"-a"_s, u"a-"_s, u"A"_s,
                                u""_s, u"ä"_s, QString(64, u'a'), QString(65, u'a'), u"a_b"_s})
        EXPECT_EQ(identifier.match(text).hasMatch(), isSlug(text)) << text.toStdString();

    const auto position = patternOf(u"position"_s);
    for (const QString &text :
         {u"lower-ribs"_s, u"belly-button..lower-ribs@40"_s, u"belly-button..lower-ribs@07"_s,
          u"belly-button..lower-ribs@0"_s, u"belly-button..lower-ribs@00"_s,
          u"belly-button..lower-ribs@100"_s, u"belly-button..lower-ribs"_s, u"lower-ribs@5"_s,
          u"belly-button..@5"_s, u"..lower-ribs@5"_s, u""_s, u"Lower ribs"_s})
        EXPECT_EQ(position.match(text).hasMatch(),
                  RollerPosition::parse(RegionId{u"back"_s}, text).ok())
            << text.toStdString();
}
