// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include "app/guidance/sound.h"
#include "app/text/translation.h"
#include "core/timeline/compile.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

namespace limber {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Timeline rehearsed(Sound &sound, const Timeline &timeline, int first = 0,
                   const Catalog &catalog = sample::catalog())
{
    Timeline heard;
    QEventLoop loop;
    sound.rehearse(timeline, first, catalog, &loop, [&](const Timeline &ready) {
        heard = ready;
        loop.quit();
    });
    loop.exec();
    return heard;
}

/// The sample routine with words in these languages only.
Catalog catalogIn(const QStringList &languages)
{
    Catalog catalog = sample::catalog();
    std::vector<Exercise> exercises;
    for (const char *id : {"lie", "roll", "extend", "row"}) {
        Exercise exercise = *catalog.find(ExerciseId{QString::fromLatin1(id)});
        QMap<QString, QString> words;
        for (const QString &language : languages)
            words.insert(language, u"Lie down"_s);
        exercise.name = exercise.setUp = LocalizedText{words};
        exercises.push_back(exercise);
    }
    return Catalog{exercises};
}

class SoundTest : public testing::Test {
protected:
    SoundTest() { speak(u"en"_s); }

    QTemporaryDir folder;
    ManualClock clock;
    HistoryService history{folder.filePath(u"history.db"_s), folder.filePath(u"locks"_s)};
};

} // namespace

TEST_F(SoundTest, ASetUpLastsAsLongAsItsSpeech)
{
    Sound sound({.voice = VoiceName::Clear, .wordsPerMinute = 90});
    Catalog catalog = sample::catalog();
    Exercise wordy = sample::exercise(u"roll"_s, 80);
    catalog = catalog.with({wordy});
    Routine routine = sample::upperBack();
    routine.steps = {sample::roll()};
    const Timeline plain = *compile(routine, catalog, {});
    const Timeline heard = rehearsed(sound, plain, 0, catalog);
    const Segment &first = heard.segments.front();
    const Millis spoken = heard.pacing.spokenLength(heard.spokenKey(first.speech, first.set));
    EXPECT_TRUE(heard.pacing.spoken.contains(heard.spokenKey(first.speech, first.set)));
    // 80 words at 90 a minute.
    EXPECT_GT(spoken, 35s);
    EXPECT_EQ(first.duration, spoken + quietBeforeWork);
    // Without a voice the estimate stands: the words are read.
    Sound silent({.voice = VoiceName::None});
    EXPECT_EQ(rehearsed(silent, plain, 0, catalog), plain);
}

TEST_F(SoundTest, AResumedSessionStillBeginsWithGettingIntoPosition)
{
    Sound sound({.voice = VoiceName::None});
    const int level = 3;
    const Timeline resumed = *compile(sample::upperBack(), sample::catalog(), {}, level);
    ASSERT_NE(resumed, *compile(sample::upperBack(), sample::catalog(), {}));
    EXPECT_EQ(rehearsed(sound, resumed, level), resumed);
}

TEST_F(SoundTest, EveryWordIsSaidInItsOwnLanguage)
{
    const auto timeline = [](const Catalog &catalog, const QString &language) {
        return *compile(sample::upperBack(), catalog, {.language = language});
    };
    const auto languages = [](const Timeline &words) {
        QStringList found;
        for (const Wording &wording : phrasesOf(words, {}))
            found.append(wording.language);
        found.sort();
        found.removeDuplicates();
        return found;
    };
    const Catalog both = catalogIn({u"en"_s, u"fr"_s});
    EXPECT_EQ(languages(timeline(both, u"fr_CA"_s)), (QStringList{u"en"_s, u"fr"_s}));
    EXPECT_EQ(languages(timeline(both, u"de"_s)), (QStringList{u"en"_s}));

    Sound sound({.voice = VoiceName::Natural});
    for (const char *code : {"en", "de", "fr", "es", "ar"}) {
        const QString language = QString::fromLatin1(code);
        const Catalog catalog = catalogIn({u"en"_s, language});
        rehearsed(sound, timeline(catalog, language), 0, catalog);
        EXPECT_EQ(sound.trouble(), QString{}) << code;
    }
    // A language no voice speaks is told, and the rest is said.
    const Catalog unknown = catalogIn({u"en"_s, u"xx"_s});
    const Timeline heard = rehearsed(sound, timeline(unknown, u"xx"_s), 0, unknown);
    EXPECT_FALSE(sound.trouble().isEmpty());
    EXPECT_FALSE(heard.pacing.spoken.isEmpty());
}

TEST_F(SoundTest, VolumeAndMuteAreTurnedOnTheSpot)
{
    Sound sound({.volume = 0.8, .voice = VoiceName::None});
    EXPECT_FALSE(sound.isSilent());
    sound.toggleMute();
    EXPECT_TRUE(sound.isSilent());
    EXPECT_FALSE(sound.trouble().isEmpty());
    sound.stepVolume(-1);
    EXPECT_FALSE(sound.isSilent());
    EXPECT_DOUBLE_EQ(sound.preferences().volume, 0.7);
    for (int i = 0; i < 20; ++i)
        sound.stepVolume(1);
    EXPECT_DOUBLE_EQ(sound.preferences().volume, 1);
}

TEST_F(SoundTest, WithoutASoundServerTheSessionStartsAndSaysWhyItIsSilent)
{
    Sound sound({.voice = VoiceName::None});
    const Timeline timeline = rehearsed(sound, sample::timeline());
    GuidedSession session(timeline, newRecord(timeline, {}), 1.0, history, clock);
    sound.start(session, 2);
    EXPECT_EQ(session.player().state(), Player::State::Ready);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session.player().state() == Player::State::Running; }));
    EXPECT_EQ(session.player().segment().set, 2);
    EXPECT_EQ(sound.state(), Sound::State::NoDevice);
    EXPECT_TRUE(sound.isSilent());
    EXPECT_FALSE(sound.trouble().isEmpty());
    session.apply(command::Stop{});
    EXPECT_TRUE(QTest::qWaitFor([&] { return sound.state() == Sound::State::Closed; }));
}

TEST_F(SoundTest, ASessionAtAnotherSpeedIsSilentAtOnce)
{
    Sound sound({.voice = VoiceName::None});
    GuidedSession session(sample::timeline(), newRecord(sample::timeline(), {}), 20, history,
                          clock);
    sound.start(session, 0);
    EXPECT_EQ(session.player().state(), Player::State::Running);
    EXPECT_TRUE(sound.isSilent());
    EXPECT_FALSE(sound.trouble().isEmpty());
}

} // namespace limber
