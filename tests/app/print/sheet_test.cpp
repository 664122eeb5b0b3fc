// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "app/print/sheet.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

Sheet composed(const Routine &routine, const SheetOptions &options = {}, const Pacing &pacing = {})
{
    const Catalog &shipped = RoutineLibrary::shippedCatalog();
    std::vector<Exercise> own;
    for (const char16_t *id : {u"lie", u"roll", u"extend"})
        own.push_back(sample::exercise(QString::fromUtf16(id)));
    return composeSheet(*compile(routine, shipped.with(own), pacing), options, allPersons().front(),
                        {2026, 11, 23});
}

Routine upperBackRelease()
{
    return RoutineLibrary::load({}).entries().front().routine;
}

} // namespace

TEST(Sheet, TheStopRulesStandThereWhateverTheOptions)
{
    for (const SheetOptions &options :
         {SheetOptions{}, SheetOptions{.largePrint = true, .pictures = false, .logDays = 0}}) {
        const QString rules = composed(upperBackRelease(), options).stopRules.join(u' ');
        for (const QString &word :
             {u"sharp pain"_s, u"numbness"_s, u"tingling"_s, u"dizziness"_s, u"belly-button"_s})
            EXPECT_TRUE(rules.contains(word)) << testing::PrintToString(word);
    }
}

TEST(Sheet, TheRulesAreThoseOfTheBodyThatIsRolled)
{
    const LibraryEntry calves =
        *RoutineLibrary::read(QStringLiteral(LIMBER_TEST_DATA "/routines/calf-both-sides.limber"),
                              RoutineLibrary::shippedCatalog());
    const Sheet sheet =
        composeSheet(*compile(calves.routine,
                              RoutineLibrary::shippedCatalog().with(calves.routine.exercises), {}),
                     {}, allPersons().front(), {2026, 11, 23});
    const QString rules = sheet.stopRules.join(u' ');
    for (const QString &place : {u"behind the knee"_s, u"joint"_s, u"abdomen"_s, u"neck"_s,
                                 u"low back below belly-button"_s})
        EXPECT_TRUE(rules.contains(place)) << place.toStdString();
    // The calf itself lies lower than the belly button.
    EXPECT_FALSE(rules.contains(u"the roller below"_s));
    EXPECT_EQ(sheet.cautions, QStringList{});
}

TEST(Sheet, CautionsThatTheRulesSayAlreadyAreNotSaidTwice)
{
    Routine routine = upperBackRelease();
    EXPECT_EQ(composed(routine).cautions.size(), 1);
    routine.cautions.push_back(LocalizedText{u"Never with wet hair."_s});
    EXPECT_EQ(composed(routine).cautions.back(), u"Never with wet hair."_s);
}

TEST(Sheet, HasABlockForEveryStepThatIsDone)
{
    const Sheet sheet = composed(upperBackRelease());
    ASSERT_EQ(sheet.blocks.size(), 3U);
    EXPECT_EQ(sheet.blocks[0].name, u"Roll the upper back"_s);
    EXPECT_EQ(sheet.blocks[2].number, 3);
    EXPECT_FALSE(sheet.blocks[0].map);
    ASSERT_TRUE(sheet.blocks[1].map);
    EXPECT_EQ(sheet.blocks[1].levels.size(), 5);
    EXPECT_TRUE(sheet.blocks[1].map->zones);
    for (const SheetBlock &block : sheet.blocks) {
        EXPECT_EQ(block.pictures.size(), 2U);
        EXPECT_FALSE(block.instructions.isEmpty());
        EXPECT_FALSE(block.feel.isEmpty());
        EXPECT_FALSE(block.avoid.isEmpty());
    }
    EXPECT_EQ(composed(upperBackRelease(), {},
                       {.optionalSteps = {ExerciseId{u"lengthwise-decompression"_s}}})
                  .blocks.size(),
              4U);
}

TEST(Sheet, WithoutPicturesTheLevelsAreNamed)
{
    const Sheet sheet = composed(upperBackRelease(), {.pictures = false});
    EXPECT_FALSE(sheet.comingOff);
    for (const SheetBlock &block : sheet.blocks) {
        EXPECT_TRUE(block.pictures.empty());
        EXPECT_FALSE(block.map);
    }
    EXPECT_TRUE(sheet.blocks[1].dose[4].value.contains(u"3 bottom of the shoulder blades"_s));
}

TEST(Sheet, AnExerciseNobodyDrewHasAMapAndItsSetUp)
{
    const Sheet sheet = composed(sample::upperBack());
    EXPECT_TRUE(sheet.blocks[0].pictures.empty());
    ASSERT_TRUE(sheet.blocks[0].map);
    EXPECT_EQ(sheet.blocks[0].levels, (QStringList{u"Belly button"_s, u"Upper shoulders"_s}));
    EXPECT_EQ(sheet.blocks[0].instructions.size(), 1);
}

TEST(Sheet, NamesItsSourceItsVersionAndWhatItIsNot)
{
    const Sheet sheet = composed(upperBackRelease());
    EXPECT_TRUE(sheet.source.contains(u"Corinne Croce"_s));
    EXPECT_TRUE(sheet.source.contains(u"version 2"_s));
    EXPECT_TRUE(sheet.disclaimer.contains(u"not medical advice"_s));
    EXPECT_EQ(sheet.author, u"Corinne Croce"_s);
}

TEST(Sheet, ReadsFromTheSideItsLanguageBeginsAt)
{
    EXPECT_FALSE(composed(upperBackRelease()).rightToLeft);
    EXPECT_TRUE(composed(upperBackRelease(), {}, {.language = u"he"_s}).rightToLeft);
}
