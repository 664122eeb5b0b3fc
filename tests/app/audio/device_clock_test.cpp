// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "app/audio/device_clock.h"
#include "app/audio/samples.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

constexpr Micros blockLength = 20ms;
constexpr std::int64_t blockFrames = sampleRate / 50;

/// A device that has four blocks given to it ahead, and asks for each as soon as there is room.
class Device {
public:
    explicit Device(Micros buffer = 4 * blockLength) : m_buffer(buffer) {}

    /// Asks for so many blocks, each `late`, telling its place `wrong` by so much.
    void ask(int blocks, Micros late = 0us, Micros wrong = 0us)
    {
        for (int end = m_asked + blocks; m_asked < end; ++m_asked) {
            const Micros due = m_stood + m_asked * blockLength;
            clock.observe(1'000s + due + late, (m_asked + 4) * blockFrames,
                          due + late + wrong - m_stood, m_buffer);
        }
    }

    void standStill(Micros length)
    {
        m_stood += length;
        clock.noteGap();
    }

    /// Run dry, takes three blocks, and waits for so long before it plays them.
    void waitOn(Micros length)
    {
        const Micros due = m_stood + m_asked * blockLength;
        for (int block = 4; block < 7; ++block)
            clock.observe(1'000s + due, (m_asked + block) * blockFrames, due - m_stood, m_buffer);
        m_asked += 3;
        m_stood += length - 3 * blockLength;
    }

    /// How far off the sample that it is said to play now is.
    [[nodiscard]] Micros error() const
    {
        const Micros instant = m_stood + m_asked * blockLength;
        const std::int64_t right = m_asked * blockFrames;
        const auto frame = clock.frameAt(1'000s + instant);
        return frame ? Micros{(*frame - right) * 1'000'000 / sampleRate} : Micros::max();
    }

    DeviceClock clock;

private:
    Micros m_buffer;
    int m_asked = 0;
    Micros m_stood{};
};

} // namespace

TEST(DeviceClock, KnowsNothingBeforeTheDeviceMoves)
{
    Device device;
    device.ask(1);
    EXPECT_FALSE(device.clock.frameAt(1'000s));
    device.ask(20);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, AServerThatAsksABlockLateForSecondsHasNotStoodStill)
{
    Device device;
    device.ask(300);
    device.ask(600, 16ms);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, AServerThatAsksLateForMinutesHasNotStoodStill)
{
    Device device;
    device.ask(600);
    device.ask(6'000, 16ms);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, AfterAStandstillWhatWasToldTooLateAtFirstIsForgottenAtOnce)
{
    Device device;
    device.ask(600);
    device.standStill(200ms);
    device.ask(3);
    device.ask(1, 60ms, -200ms);
    device.ask(3);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, AServerThatAsksLateAtFirstIsFollowedWithoutAJump)
{
    Device device;
    for (const Micros late : {16ms, 16ms, 0ms, 0ms}) {
        device.ask(30, late);
        EXPECT_LT(std::chrono::abs(device.error()), 1ms) << late.count();
    }
}

TEST(DeviceClock, WhatTheDeviceTellsLaterMovesNothing)
{
    Device device;
    device.ask(30);
    device.ask(300, 0us, -15ms);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, AfterAStandstillSoundIsHeardWhereTheDeviceIsThen)
{
    for (const int blocks : {8, 14, 30}) {
        Device device;
        device.ask(blocks);
        device.standStill(200ms);
        EXPECT_FALSE(device.clock.frameAt(1'000s)) << blocks;
        device.ask(20);
        EXPECT_LT(std::chrono::abs(device.error()), 1ms) << blocks;
    }
}

TEST(DeviceClock, WhatIsGivenToADeviceThatDoesNotYetPlayAgainDoesNotCount)
{
    for (const Micros length : {60ms, 400ms}) {
        Device device;
        device.ask(300);
        device.standStill(200ms);
        device.waitOn(length);
        device.ask(20);
        EXPECT_LT(std::chrono::abs(device.error()), 1ms) << length.count();
    }
}

TEST(DeviceClock, ADeviceWithMuchAheadMayAskLateAndHasNotRunDry)
{
    Device device(150ms);
    device.ask(300);
    device.ask(1, 110ms);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}

TEST(DeviceClock, ADeviceThatRanDryIsFoundWithoutBeingTold)
{
    Device device;
    device.ask(300);
    device.waitOn(400ms);
    device.ask(20);
    EXPECT_LT(std::chrono::abs(device.error()), 1ms);
}
