// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/mixer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {

namespace {

constexpr std::int64_t fadeFrames = sampleRate * 12 / 1000;
constexpr float volumeStep = 1.0F / (sampleRate * 30 / 1000);

/// Leaves what is below the knee alone and lets nothing through above -1.4 dB.
float limited(float value)
{
    constexpr float knee = 0.7F, room = 0.15F;
    const float size = std::abs(value);
    if (size <= knee)
        return value;
    return std::copysign(knee + room * std::tanh((size - knee) / room), value);
}

} // namespace

void Mixer::play(Sound sound)
{
    if (!sound.samples || sound.samples->empty())
        return;
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(sound));
}

void Mixer::cut()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    for (Sounding &sound : m_sounding) {
        if (sound.cutAt < 0)
            sound.cutAt = m_next;
    }
}

void Mixer::setVolume(double volume)
{
    const std::lock_guard lock(m_mutex);
    m_targetVolume = static_cast<float>(std::clamp(volume, 0.0, 1.0));
}

bool Mixer::isQuiet() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty() && m_sounding.empty();
}

void Mixer::restart()
{
    const std::lock_guard lock(m_mutex);
    m_device = {};
    m_sounding.clear();
    m_next = 0;
}

void Mixer::noteGap()
{
    const std::lock_guard lock(m_mutex);
    m_device.noteGap();
}

void Mixer::observe(Micros now, Micros heard, Micros buffer)
{
    const std::lock_guard lock(m_mutex);
    m_device.observe(now, m_next, heard, buffer);
}

void Mixer::admit(std::size_t frames, Micros now)
{
    const std::int64_t end = m_next + static_cast<std::int64_t>(frames);
    std::erase_if(m_waiting, [&](const Sound &sound) {
        const auto begin = m_device.frameAt(sound.at);
        if (!begin)
            return now > sound.latest;
        if (*begin >= end)
            return false;
        const Micros late{std::max<std::int64_t>(0, m_next - *begin) * 1'000'000 / sampleRate};
        if (sound.at + late > sound.latest)
            return true;
        const bool joins = sound.keepsEnd && *begin < m_next;
        m_sounding.push_back({.samples = sound.samples,
                              .begin = joins ? *begin : std::max(*begin, m_next),
                              .gain = sound.gain,
                              .joined = joins ? m_next : *begin - fadeFrames});
        return true;
    });
}

float Mixer::sampleOf(const Sounding &sound, std::int64_t frame) const
{
    const std::int64_t index = frame - sound.begin;
    if (index < 0 || index >= static_cast<std::int64_t>(sound.samples->size()))
        return 0;
    float value = (*sound.samples)[static_cast<std::size_t>(index)] * sound.gain;
    if (frame - sound.joined < fadeFrames)
        value *= static_cast<float>(frame - sound.joined) / static_cast<float>(fadeFrames);
    if (sound.cutAt >= 0)
        value *= static_cast<float>(std::max<std::int64_t>(0, sound.cutAt + fadeFrames - frame)) /
                 static_cast<float>(fadeFrames);
    return value;
}

void Mixer::render(float *out, std::size_t frames, Micros now)
{
    const std::lock_guard lock(m_mutex);
    admit(frames, now);
    if (m_sounding.empty()) {
        std::fill_n(out, 2 * frames, 0.0F);
        m_volume = m_targetVolume;
        m_next += static_cast<std::int64_t>(frames);
        return;
    }
    for (std::size_t i = 0; i < frames; ++i) {
        const std::int64_t frame = m_next + static_cast<std::int64_t>(i);
        float sum = 0;
        for (const Sounding &sound : m_sounding)
            sum += sampleOf(sound, frame);
        m_volume += std::clamp(m_targetVolume - m_volume, -volumeStep, volumeStep);
        out[2 * i] = out[2 * i + 1] = limited(sum * m_volume);
    }
    m_next += static_cast<std::int64_t>(frames);
    std::erase_if(m_sounding, [this](const Sounding &sound) {
        const bool over = m_next >= sound.begin + static_cast<std::int64_t>(sound.samples->size());
        return over || (sound.cutAt >= 0 && m_next >= sound.cutAt + fadeFrames);
    });
}

} // namespace limber
