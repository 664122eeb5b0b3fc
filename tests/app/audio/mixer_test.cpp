// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

#include "app/audio/mixer.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

/// A sound device in simulated time. Its seconds are not the machine's, it wakes up late, it tells
/// its place roughly, and it may have been asleep.
class FakeSink {
public:
    struct Faults {
        double partsPerMillion = 0;
        Micros asleep = 0us;
        Micros jitter = 12ms;
    };

    FakeSink(Mixer &mixer, Faults faults) : m_mixer(mixer), m_faults(faults) { mixer.restart(); }

    /// Runs the device up to an instant, with one loop of its thread every 20 ms or a bit later.
    void runTo(Micros end)
    {
        while (m_now < end) {
            m_now += 20ms + Micros{static_cast<Micros::rep>(m_random() % 5'000)};
            const Micros roughly{static_cast<Micros::rep>(
                m_random() % static_cast<unsigned>(m_faults.jitter.count() + 1))};
            const Micros heard = std::max(0us, heardAt(m_now) - roughly);
            const auto played =
                static_cast<std::int64_t>(static_cast<double>(heardAt(m_now).count()) * 0.048);
            while (m_written - played < buffered) {
                float block[2 * blockFrames];
                m_mixer.observe(m_now, heard, 100ms);
                m_mixer.render(block, blockFrames, m_now);
                const bool silent = std::all_of(block, block + 2 * blockFrames,
                                                [](float value) { return value == 0; });
                for (size_t i = 0; i < blockFrames && !silent; ++i)
                    take(block[2 * i], m_written + static_cast<std::int64_t>(i));
                m_written += blockFrames;
            }
        }
    }

    /// The device stands still, as after running dry.
    void standStill(Micros span)
    {
        m_began += span;
        m_now += span;
    }

    [[nodiscard]] Micros now() const { return m_now; }
    /// When each click was heard.
    std::vector<Micros> clicks;
    std::int64_t lastSound = 0;
    [[nodiscard]] Micros instantOf(std::int64_t frame) const
    {
        const double micros =
            static_cast<double>(frame) / 0.048 / (1 + m_faults.partsPerMillion * 1e-6);
        return m_began + m_faults.asleep + Micros{std::llround(micros)};
    }

private:
    static constexpr size_t blockFrames = 960;
    static constexpr std::int64_t buffered = 4'800;

    [[nodiscard]] Micros heardAt(Micros now) const
    {
        const Micros runs = std::max(0us, now - m_began - m_faults.asleep);
        return Micros{std::llround(static_cast<double>(runs.count()) *
                                   (1 + m_faults.partsPerMillion * 1e-6))};
    }

    void take(float value, std::int64_t frame)
    {
        if (value == 0)
            return;
        if (frame - lastSound > 4'800 || clicks.empty())
            clicks.push_back(instantOf(frame));
        lastSound = frame;
    }

    Mixer &m_mixer;
    Faults m_faults;
    std::mt19937 m_random{7};
    Micros m_began{1'000'000'000};
    Micros m_now = m_began;
    std::int64_t m_written = 0;
};

SharedSamples click(Millis length = 100ms)
{
    return std::make_shared<Samples>(static_cast<size_t>(length.count()) * 48, 0.5F);
}

void playAt(Mixer &mixer, Micros at)
{
    mixer.play({.samples = click(), .at = at, .latest = at + 250ms});
}

} // namespace

TEST(Mixer, HoldsTenMillisecondsOverHalfAnHourOnADeviceThatRunsFastOrSlow)
{
    for (const double fault : {200.0, -200.0}) {
        Mixer mixer;
        FakeSink sink(mixer, {.partsPerMillion = fault, .asleep = 1'700ms});
        std::vector<Micros> wanted;
        for (int i = 1; i < 600; ++i) {
            const Micros at = 1'000s + i * 3s;
            sink.runTo(at - 500ms);
            playAt(mixer, at);
            wanted.push_back(at);
        }
        sink.runTo(2'800s);
        ASSERT_EQ(sink.clicks.size(), wanted.size()) << fault;
        for (size_t i = 0; i < wanted.size(); ++i)
            EXPECT_LE(std::chrono::abs(sink.clicks[i] - wanted[i]), 10ms) << fault << " " << i;
    }
}

TEST(Mixer, FindsItsPlaceAgainAfterTheDeviceStoodStill)
{
    for (const bool told : {true, false}) {
        Mixer mixer;
        FakeSink sink(mixer, {});
        sink.runTo(1'010s);
        sink.standStill(300ms);
        if (told)
            mixer.noteGap();
        sink.runTo(1'013s);
        playAt(mixer, 1'014s);
        sink.runTo(1'015s);
        ASSERT_EQ(sink.clicks.size(), 1u);
        EXPECT_LE(std::chrono::abs(sink.clicks[0] - 1'014s), 10ms) << told;
    }
}

TEST(Mixer, StaysSilentRatherThanLate)
{
    Mixer mixer;
    FakeSink sink(mixer, {.asleep = 1'800ms});
    // The device sleeps through the first; five more come at once, all too late.
    playAt(mixer, 1'000s + 500ms);
    sink.runTo(1'010s);
    for (int i = 0; i < 5; ++i)
        playAt(mixer, 1'005s + i * 1s);
    playAt(mixer, 1'012s);
    sink.runTo(1'014s);
    ASSERT_EQ(sink.clicks.size(), 1u);
    EXPECT_LE(std::chrono::abs(sink.clicks[0] - 1'012s), 10ms);
    EXPECT_TRUE(mixer.isQuiet());
}

TEST(Mixer, PatientSoundsWaitForADeviceThatSleeps)
{
    Mixer mixer;
    FakeSink sink(mixer, {.asleep = 1'800ms});
    mixer.play({.samples = click(), .at = 1'001s, .latest = 1'006s});
    sink.runTo(1'005s);
    ASSERT_EQ(sink.clicks.size(), 1u);
    EXPECT_LE(sink.clicks[0], 1'000s + 2'100ms);
}

TEST(Mixer, ABreathThatBeginsLateEndsOnTime)
{
    Mixer mixer;
    FakeSink sink(mixer, {});
    sink.runTo(1'003s);
    mixer.play({.samples = click(3s), .at = 1'002s, .latest = 1'005s, .keepsEnd = true});
    sink.runTo(1'007s);
    ASSERT_EQ(sink.clicks.size(), 1u);
    EXPECT_LE(std::chrono::abs(sink.instantOf(sink.lastSound) - 1'005s), 10ms);
}

TEST(Mixer, ACutIsSilentWithinWhatTheDeviceHasAlreadyTaken)
{
    Mixer mixer;
    FakeSink sink(mixer, {});
    sink.runTo(1'003s);
    mixer.play({.samples = click(20s), .at = 1'003s + 200ms, .latest = 1'005s});
    playAt(mixer, 1'006s);
    sink.runTo(1'005s);
    const Micros cutAt = sink.now();
    mixer.cut();
    sink.runTo(1'008s);
    EXPECT_EQ(sink.clicks.size(), 1u);
    EXPECT_LE(sink.instantOf(sink.lastSound), cutAt + 150ms);
    EXPECT_TRUE(mixer.isQuiet());
}

TEST(Mixer, IsNeverTooLoudWhereSoundsMeet)
{
    Mixer mixer;
    FakeSink sink(mixer, {});
    sink.runTo(1'001s);
    for (int i = 0; i < 10; ++i)
        playAt(mixer, 1'001s + 200ms);
    sink.runTo(1'001s + 100ms);
    float most = 0;
    for (int i = 0; i < 20; ++i) {
        float block[960];
        mixer.render(block, 480, 1'001s + 200ms);
        most = std::max(most, *std::max_element(block, block + 960));
    }
    EXPECT_GT(most, 0.7F);
    EXPECT_LT(most, 0.87F);
}

TEST(Mixer, TurnsDownAtOnce)
{
    Mixer mixer;
    FakeSink sink(mixer, {});
    mixer.setVolume(0);
    sink.runTo(1'001s);
    playAt(mixer, 1'002s);
    sink.runTo(1'003s);
    EXPECT_TRUE(sink.clicks.empty());
}
