// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <gtest/gtest.h>
#include <memory>
#include <set>

#include "app/audio/loudness.h"
#include "app/audio/mixer.h"
#include "app/audio/tones.h"
#include "app/audio/voice.h"
#include "app/text/translation.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

struct Measured {
    /// The loudest 400 ms, in LUFS.
    double momentary;
    /// In dBTP.
    double truePeak;
};

/// What libebur128 says of a sound between two seconds of silence, played on both channels.
Measured measured(const Samples &samples)
{
    struct Free {
        void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
    };
    const std::unique_ptr<ebur128_state, Free> state(
        ebur128_init(2, sampleRate, EBUR128_MODE_M | EBUR128_MODE_TRUE_PEAK));
    std::vector<float> stereo;
    const auto add = [&](float value) {
        stereo.push_back(value);
        stereo.push_back(value);
    };
    constexpr int silence = 2 * sampleRate;
    for (int i = 0; i < silence; ++i)
        add(0);
    std::for_each(samples.begin(), samples.end(), add);
    for (int i = 0; i < silence; ++i)
        add(0);

    Measured result{-HUGE_VAL, 0};
    constexpr size_t step = sampleRate / 100;
    for (size_t frame = 0; frame + step <= stereo.size() / 2; frame += step) {
        ebur128_add_frames_float(state.get(), stereo.data() + 2 * frame, step);
        double momentary = 0;
        ebur128_loudness_momentary(state.get(), &momentary);
        result.momentary = std::max(result.momentary, momentary);
    }
    double peak = 0;
    ebur128_true_peak(state.get(), 0, &peak);
    result.truePeak = 20 * std::log10(peak);
    return result;
}

struct Named {
    const char *name;
    ChimeCue cue;
};

const std::vector<Named> tones{
    {"ready", {Chime::Ready}},
    {"tick", {Chime::Tick}},
    {"beat", {Chime::Beat}},
    {"start of rolling", {Chime::Start, WorkKind::Rolling}},
    {"start of breathing", {Chime::Start, WorkKind::Breathing}},
    {"start of pulling", {Chime::Start, WorkKind::Pulling}},
    {"start of stillness", {Chime::Start, WorkKind::Stillness}},
    {"end of rolling", {Chime::End, WorkKind::Rolling}},
    {"end of breathing", {Chime::End, WorkKind::Breathing}},
    {"end of pulling", {Chime::End, WorkKind::Pulling}},
    {"end of stillness", {Chime::End, WorkKind::Stillness}},
    {"halfway", {Chime::Halfway}},
    {"rest over", {Chime::RestOver}},
    {"done", {Chime::Done}},
};

class Tones : public testing::TestWithParam<SoundTheme> {
protected:
    [[nodiscard]] double startTone() const
    {
        return measured(chimeSamples({Chime::Start, WorkKind::Rolling}, GetParam())).momentary;
    }
};

} // namespace

TEST_P(Tones, AreEquallyLoud)
{
    const double reference = startTone();
    for (const auto &[name, cue] : tones) {
        const Samples samples = chimeSamples(cue, GetParam());
        const Measured loud = measured(samples);
        std::printf("%-20s %4d ms %6.1f LUFS %6.1f dBTP\n", name,
                    static_cast<int>(lengthOf(samples).count()), loud.momentary, loud.truePeak);
        EXPECT_NEAR(loud.momentary, reference, lengthOf(samples) >= 400ms ? 1 : 7) << name;
        EXPECT_LE(loud.truePeak, -1) << name;
    }
}

TEST_P(Tones, AllSoundDifferent)
{
    std::set<Samples> sounds;
    for (const Named &tone : tones)
        EXPECT_TRUE(sounds.insert(chimeSamples(tone.cue, GetParam())).second) << tone.name;
}

TEST_P(Tones, ComeSoftly)
{
    for (const auto &[name, cue] : tones) {
        const Samples samples = chimeSamples(cue, GetParam());
        float most = 0;
        for (const float sample : samples)
            most = std::max(most, std::abs(sample));
        EXPECT_LT(std::abs(samples.front()), 0.01F * most) << name;
        EXPECT_LT(std::abs(samples.back()), 0.01F * most) << name;
        for (size_t i = 0; i < sampleRate / 1000; ++i)
            EXPECT_LT(std::abs(samples[i]), 0.2F * most) << name;
    }
}

TEST_P(Tones, TheBreathIsSoftAndExactlyAsLongAsItsPhase)
{
    for (const Millis length : {Millis{1'500}, Millis{3'000}, Millis{4'000}}) {
        for (const bool in : {true, false}) {
            const Samples samples = breathSamples({in, length}, GetParam());
            EXPECT_EQ(lengthOf(samples), length);
            const Measured loud = measured(samples);
            std::printf("breath %s %5d ms %6.1f LUFS %6.1f dBTP\n", in ? "in " : "out",
                        static_cast<int>(length.count()), loud.momentary, loud.truePeak);
            EXPECT_LE(loud.momentary, startTone() - 9);
        }
    }
}

TEST_P(Tones, TheBreathRisesInAndFallsOut)
{
    // Zero crossings in the first and the last half second.
    const auto pitches = [this](bool in) {
        const Samples samples = breathSamples({in, 3s}, GetParam());
        const auto crossings = [&](size_t from, size_t to) {
            int count = 0;
            for (size_t i = from + 1; i < to; ++i)
                count += samples[i - 1] < 0 && samples[i] >= 0;
            return count;
        };
        constexpr size_t half = sampleRate / 2;
        return std::pair{crossings(half / 4, half),
                         crossings(samples.size() - half, samples.size() - half / 4)};
    };
    EXPECT_LT(pitches(true).first * 1.3, pitches(true).second);
    EXPECT_GT(pitches(false).first, pitches(false).second * 1.3);
}

TEST_P(Tones, SpeechIsAsLoudAsTheStart)
{
    const double reference = startTone();
    const QString english = QStringLiteral("Sit in front of the roller, hands behind your head.");
    const QString german = QStringLiteral("Setz dich vor die Rolle, die Hände hinter dem Kopf.");
    const QString french = QStringLiteral("Assieds-toi devant le rouleau, mains derrière la tête.");
    const QString spanish = QStringLiteral("Siéntate delante del rodillo, manos tras la cabeza.");
    const QString arabic = QStringLiteral("اجلس أمام الأسطوانة، ويداك خلف رأسك.");
    for (const auto &[name, language, text] :
         {std::tuple{VoiceName::Natural, QStringLiteral("en"), english},
          std::tuple{VoiceName::Clear, QStringLiteral("en"), english},
          std::tuple{VoiceName::Clear, QStringLiteral("en"), QStringLiteral("Two")},
          std::tuple{VoiceName::Natural, QStringLiteral("de"), german},
          std::tuple{VoiceName::Natural, QStringLiteral("fr"), french},
          std::tuple{VoiceName::Natural, QStringLiteral("es"), spanish},
          std::tuple{VoiceName::Natural, QStringLiteral("ar"), arabic}}) {
        const Samples samples = makeVoice(name, language, 140)->say(text);
        const Measured loud = measured(samples);
        std::printf("speech %-20.20s %5d ms %6.1f LUFS %6.1f dBTP\n", qPrintable(text),
                    static_cast<int>(lengthOf(samples).count()), loud.momentary, loud.truePeak);
        EXPECT_NEAR(loud.momentary, reference, 2.5) << qPrintable(text);
        EXPECT_LE(loud.truePeak, -1) << qPrintable(text);
    }
}

TEST(Voices, EveryLanguageHasOneOfItsOwn)
{
    std::set<Samples> said;
    for (const QString &language : languages()) {
        const Samples seven = makeVoice(VoiceName::Clear, language, 140)->say(QStringLiteral("7"));
        EXPECT_GT(lengthOf(seven), 100ms) << language.toStdString();
        EXPECT_TRUE(said.insert(seven).second) << language.toStdString();
    }
}

TEST_P(Tones, StayBelowTheCeilingWhereTheyMeet)
{
    Mixer mixer;
    // Half a second has been played.
    constexpr size_t played = sampleRate / 2;
    std::vector<float> silence(2 * played);
    mixer.render(silence.data(), played, 1'000s);
    mixer.observe(1'000s, 500ms, 100ms);
    const auto play = [&](Samples samples, Micros at) {
        mixer.play({.samples = std::make_shared<Samples>(std::move(samples)),
                    .at = at,
                    .latest = at + 5s});
    };
    play(makeVoice(VoiceName::Natural, QStringLiteral("en"), 140)
             ->say(QStringLiteral("Last one. Breathe in.")),
         1'000s);
    play(chimeSamples({Chime::Start, WorkKind::Pulling}, GetParam()), 1'000s);
    play(chimeSamples({Chime::Beat}, GetParam()), 1'000s);
    play(chimeSamples({Chime::Halfway}, GetParam()), 1'000s + 100ms);
    play(breathSamples({true, 2s}, GetParam()), 1'000s);
    Samples heard;
    for (int i = 0; i < 300; ++i) {
        float block[2 * 480];
        mixer.render(block, 480, 1'000s + i * 10ms);
        for (size_t frame = 0; frame < 480; ++frame)
            heard.push_back(block[2 * frame]);
    }
    const Measured loud = measured(heard);
    std::printf("where they meet %.1f dBTP\n", loud.truePeak);
    EXPECT_LE(loud.truePeak, -1);
    EXPECT_GT(loud.momentary, -25);
}

INSTANTIATE_TEST_SUITE_P(Themes, Tones, testing::Values(SoundTheme::Soft, SoundTheme::Clear),
                         [](const auto &theme) {
                             return theme.param == SoundTheme::Soft ? "Soft" : "Clear";
                         });
