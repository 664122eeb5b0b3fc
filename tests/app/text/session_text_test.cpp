// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include <QCoreApplication>

#include "app/text/cue_text.h"
#include "app/text/session_text.h"
#include "app/text/translation.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;

namespace {

class SessionText : public testing::Test {
protected:
    static void SetUpTestSuite() { speak(QStringLiteral("en")); }

    static int firstOf(const Timeline &timeline, SegmentKind kind)
    {
        const auto &all = timeline.segments;
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Segment &segment) { return segment.kind == kind; });
        EXPECT_NE(found, all.end());
        return static_cast<int>(found - all.begin());
    }

    static Timeline withCue(const char16_t *key, const CueText &cue, const QString &language)
    {
        Routine routine = sample::upperBack();
        Exercise own = sample::exercise(QStringLiteral("extend"));
        own.cues.emplace(QString::fromUtf16(key), cue);
        routine.exercises = {own};
        return *compile(routine, sample::catalog(), Pacing{.language = language});
    }

    static LocalizedText text(const QString &english, const QString &german)
    {
        return LocalizedText{{{QStringLiteral("en"), english}, {QStringLiteral("de"), german}}};
    }
};

} // namespace

TEST_F(SessionText, WithoutCuesEverySegmentHasGeneralWords)
{
    const Timeline timeline =
        sample::timeline(Pacing{.optionalSteps = {ExerciseId{QStringLiteral("lie")}}});
    for (int i = 0; i < static_cast<int>(timeline.segments.size()); ++i) {
        EXPECT_FALSE(titleOf(timeline, i).isEmpty()) << i;
        EXPECT_LE(titleOf(timeline, i).size(), 24) << titleOf(timeline, i).toStdString();
        EXPECT_FALSE(cueOf(timeline, i).isEmpty()) << i;
        EXPECT_FALSE(spokenSummary(timeline, i).isEmpty()) << i;
    }
}

TEST_F(SessionText, TheContentsOwnWordsComeFirstInTheLanguageOfThePacing)
{
    const CueText cue{
        .title = text(QStringLiteral("To level {number}"), QStringLiteral("Auf Stufe {number}")),
        .support = text(QStringLiteral("Now: {level}."), QStringLiteral("Jetzt: {level}."))};
    const Timeline english = withCue(cue_key::move, cue, QStringLiteral("en"));
    const int move = firstOf(english, SegmentKind::Move);
    EXPECT_EQ(titleOf(english, move), QStringLiteral("To level 2"));
    EXPECT_EQ(supportOf(english, move), QStringLiteral("Now: lower ribs."));
    EXPECT_EQ(speechOf(english, move), QStringLiteral("To level 2. Now: lower ribs."));

    const Timeline german = withCue(cue_key::move, cue, QStringLiteral("de_AT"));
    EXPECT_EQ(titleOf(german, move), QStringLiteral("Auf Stufe 2"));
}

TEST_F(SessionText, BothPassesOfARollHaveTheExercisesOwnWordsForIt)
{
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    Exercise own = sample::exercise(QStringLiteral("roll"));
    own.name = text(QStringLiteral("Roll"), QStringLiteral("Rollen"));
    own.footStepAt.emplace(QStringLiteral("back"),
                           sample::position(QStringLiteral("shoulder-blades-bottom")));
    own.cues.emplace(QString::fromUtf16(cue_key::along),
                     CueText{.title = text(QStringLiteral("Roll it"), QStringLiteral("Roll sie"))});
    routine.exercises = {own};
    const auto titles = [&] {
        const Timeline timeline =
            *compile(routine, sample::catalog(), {.language = QStringLiteral("de")});
        QStringList told;
        for (int i = 1; i <= 3; ++i)
            told << titleOf(timeline, i)
                 << phraseText(timeline, {.saying = Saying::Work, .segment = i},
                               Instructions::Short)
                        .language;
        return told;
    };
    const QString step = QStringLiteral("Small step with the feet"), en = QStringLiteral("en"),
                  de = QStringLiteral("de"), along = QStringLiteral("Roll sie");
    EXPECT_EQ(titles(), (QStringList{along, de, step, en, along, de}));
    routine.exercises[0].cues.emplace(
        QString::fromUtf16(cue_key::alongHigher),
        CueText{.title = text(QStringLiteral("Higher"), QStringLiteral("Weiter oben"))});
    EXPECT_EQ(titles(), (QStringList{along, de, step, en, QStringLiteral("Weiter oben"), de}));
}

TEST_F(SessionText, ASetUpTellsSentenceBySentenceWhatIsSaidAsLongAsItIs)
{
    Routine routine = sample::upperBack();
    Exercise own = sample::exercise(QStringLiteral("extend"));
    const QString first = QStringLiteral("Sit down in front of it.");
    const QString second = QStringLiteral("Height: {level}.");
    own.setUp = LocalizedText{QStringLiteral("%1 %2").arg(first, second)};
    routine.steps = {sample::extend()};
    routine.exercises = {own};
    Pacing pacing;
    pacing.spoken = {{QStringLiteral("%1 Height: belly button.").arg(first), Millis{9'000}}};
    const Timeline timeline = *compile(routine, sample::catalog(), pacing);
    ASSERT_EQ(timeline.segments.front().kind, SegmentKind::GetReady);

    QStringList told;
    for (Millis into{0}; into < timeline.segments.front().duration; into += Millis{100}) {
        const QString now = sentenceAt(timeline, 0, into);
        EXPECT_EQ(now.isEmpty(), into >= Millis{9'000}) << into.count();
        if (told.isEmpty() || told.back() != now)
            told << now;
    }
    EXPECT_EQ(told, (QStringList{first, QStringLiteral("Height: belly button."), QString{}}));
    EXPECT_TRUE(sentenceAt(timeline, firstOf(timeline, SegmentKind::Arch), Millis{0}).isEmpty());
}

TEST_F(SessionText, SetsAreNamedByLevelSideOrNumber)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(setName(timeline, 0), QString{});
    EXPECT_EQ(setName(timeline, 3), QStringLiteral("Level 3: bottom of the shoulder blades"));
    EXPECT_EQ(setName(timeline, 7), QStringLiteral("Set 2 of 2"));
}

TEST_F(SessionText, EachSideCountsItsOwnSets)
{
    Routine routine = sample::upperBack();
    Step rows = sample::row();
    rows.bothSides = true;
    routine.steps = {rows};
    const Timeline timeline = *compile(routine, sample::catalog(), {});
    ASSERT_EQ(timeline.sets.size(), 4u);
    EXPECT_EQ(setName(timeline, 1), QStringLiteral("Left side, Set 2 of 2"));
    EXPECT_EQ(setName(timeline, 2), QStringLiteral("Right side, Set 1 of 2"));
    EXPECT_EQ(doseText(timeline, 0), QStringLiteral("2 × 10, 60 s rest, each side"));
}

TEST_F(SessionText, DosesSayWhatTheTimelineDoes)
{
    const Timeline timeline =
        sample::timeline(Pacing{.repetitions = 3,
                                .rest = 0.5,
                                .startHigher = true,
                                .optionalSteps = {ExerciseId{QStringLiteral("lie")}}});
    EXPECT_EQ(doseText(timeline, 0), QStringLiteral("1:00"));
    EXPECT_EQ(doseText(timeline, 1), QStringLiteral("1:30, slow strokes"));
    EXPECT_EQ(doseText(timeline, 2), QStringLiteral("4 levels × 3 breaths"));
    EXPECT_EQ(doseText(timeline, 3), QStringLiteral("2 × 10, 30 s rest"));
}

TEST_F(SessionText, ARestIsAsPrescribedThoughItsWordsTakeLonger)
{
    const Timeline timeline = sample::timeline({.rest = 0.01});
    EXPECT_GT(
        timeline.segments.at(static_cast<size_t>(firstOf(timeline, SegmentKind::Rest))).duration,
        Millis{600});
    EXPECT_EQ(doseText(timeline, 2), QStringLiteral("2 × 10, 0.6 s rest"));
    EXPECT_EQ(doseText(sample::timeline({.rest = 0}), 2), QStringLiteral("2 × 10"));
}

TEST_F(SessionText, ARepetitionIsCountedOutOfAll)
{
    const Timeline timeline = sample::timeline();
    EXPECT_EQ(repetitionText(timeline.segments.at(0)), QString{});
    const int arch = firstOf(timeline, SegmentKind::Arch);
    EXPECT_EQ(repetitionText(timeline.segments.at(static_cast<size_t>(arch))),
              QStringLiteral("1 of 4"));
    EXPECT_EQ(cueOf(timeline, arch), QStringLiteral("Breathe out"));
}

TEST_F(SessionText, TheShippedRoutineLeavesNoPlaceholderBehind)
{
    const RoutineLibrary library = RoutineLibrary::load(QString{});
    ASSERT_FALSE(library.entries().empty());
    for (const LibraryEntry &entry : library.entries()) {
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
            const auto timeline =
                compile(entry.routine, library.catalog(), Pacing{.language = language});
            ASSERT_TRUE(timeline.ok());
            for (int i = 0; i < static_cast<int>(timeline->segments.size()); ++i) {
                for (const QString &shown :
                     {titleOf(*timeline, i), supportOf(*timeline, i), spokenSummary(*timeline, i)})
                    EXPECT_FALSE(shown.contains(u'{')) << shown.toStdString();
            }
        }
    }
}

TEST_F(SessionText, EveryEndHasItsWords)
{
    const std::set<QString> ends{outcomeText(Outcome::Finished, {}),
                                 outcomeText(Outcome::Interrupted, {}),
                                 outcomeText(Outcome::Open, {}),
                                 outcomeText(Outcome::Stopped, StopReason::Done),
                                 outcomeText(Outcome::Stopped, StopReason::Pain),
                                 outcomeText(Outcome::Stopped, StopReason::CalledAway)};
    EXPECT_EQ(ends.size(), 6u);
    EXPECT_FALSE(ends.contains(QString{}));
}
