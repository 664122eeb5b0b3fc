// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <vector>

#include "app/audio/device_clock.h"
#include "app/audio/samples.h"

namespace limber {

/// Puts sounds where they belong in the one stream that is played. The machine's monotonic clock is
/// the master: each sound is given an instant to be heard at, and takes its place among the samples
/// once, when it begins. Safe to use from the thread that decides and the one that plays.
class Mixer {
public:
    struct Sound {
        SharedSamples samples{};
        /// On the monotonic clock.
        Micros at{};
        /// It stays silent rather than begin later than this.
        Micros latest{};
        float gain = 1;
        /// Beginning late, it leaves out its beginning instead of ending late.
        bool keepsEnd = false;
    };

    void play(Sound sound);
    /// Silence from the next samples on, and nothing of what was to come.
    void cut();
    /// Of everything, 0 to 1; without a click.
    void setVolume(double volume);
    /// Nothing sounds and nothing is to come.
    [[nodiscard]] bool isQuiet() const;

    // For whoever plays:

    /// A stream begins anew.
    void restart();
    /// The device stood still in the middle of the stream.
    void noteGap();
    /// At the instant `now`, so much of the stream had been heard; the device takes as much as
    /// `buffer` ahead.
    void observe(Micros now, Micros heard, Micros buffer);
    /// The next `frames` of the stream, two channels each, asked for at `now`.
    void render(float *out, std::size_t frames, Micros now);

private:
    struct Sounding {
        SharedSamples samples;
        /// Counted in the stream; may lie before what is rendered.
        std::int64_t begin = 0;
        float gain = 1;
        /// Fades in from here, for it was joined in the middle.
        std::int64_t joined = 0;
        /// Fades out from here.
        std::int64_t cutAt = -1;
    };

    void admit(std::size_t frames, Micros now);
    [[nodiscard]] float sampleOf(const Sounding &sound, std::int64_t frame) const;

    mutable std::mutex m_mutex;
    std::vector<Sound> m_waiting;
    std::vector<Sounding> m_sounding;
    DeviceClock m_device;
    std::int64_t m_next = 0;
    float m_volume = 1;
    float m_targetVolume = 1;
};

} // namespace limber
