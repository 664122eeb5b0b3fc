// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "app/audio/loudness.h"

namespace limber {

namespace {

constexpr double twoPi = 2 * std::numbers::pi;

// A pentatonic scale: any two of its notes go together.
constexpr double a4 = 440.0, d5 = 587.33, e5 = 659.26, fis5 = 739.99, a5 = 880.0, b5 = 987.77,
                 d6 = 1174.66, e6 = 1318.51;

struct Note {
    double pitch;
    double begin;
    double length;
};

/// How a theme colours a note: the shares of its partials, and how long it takes to come.
struct Timbre {
    std::array<double, 4> partials;
    double attack;
    double decay;
};

Timbre timbreOf(SoundTheme theme)
{
    return theme == SoundTheme::Soft ? Timbre{{1, .18, .05, 0}, .012, 2.2}
                                     : Timbre{{1, .35, .28, .14}, .006, 3.2};
}

size_t frames(double seconds)
{
    return static_cast<size_t>(std::lround(seconds * sampleRate));
}

/// 0 to 1 without a corner at either end.
double smooth(double share)
{
    return (1 - std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0))) / 2;
}

void add(Samples &out, const Note &note, const Timbre &timbre)
{
    constexpr double release = .03;
    const size_t begin = frames(note.begin), length = frames(note.length);
    out.resize(std::max(out.size(), begin + length));
    for (size_t i = 0; i < length; ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        const double envelope = smooth(t / timbre.attack) * std::exp(-timbre.decay * t) *
                                smooth((note.length - t) / release);
        double value = 0;
        for (size_t k = 0; k < timbre.partials.size(); ++k)
            value +=
                timbre.partials[k] * std::sin(twoPi * note.pitch * static_cast<double>(k + 1) * t);
        out[begin + i] += static_cast<float>(value * envelope);
    }
}

/// Two notes tell the kinds of work apart; rising they start it, falling they end it.
std::pair<double, double> notesOf(WorkKind work)
{
    switch (work) {
    case WorkKind::Rolling:
        return {d5, a5};
    case WorkKind::Breathing:
        return {fis5, b5};
    case WorkKind::Pulling:
        return {a5, e6};
    case WorkKind::Stillness:
        return {a4, e5};
    }
    return {d5, a5};
}

std::vector<Note> notesOf(const ChimeCue &cue)
{
    const auto [low, high] = notesOf(cue.work);
    switch (cue.chime) {
    case Chime::Ready:
        return {{a4, 0, .22}, {d5, .2, .3}};
    case Chime::Tick:
        return {{a5, 0, .09}};
    case Chime::Beat:
        return {{d5, 0, .12}};
    case Chime::Start:
        return {{low, 0, .18}, {high, .16, .34}};
    case Chime::End:
        return {{high, 0, .18}, {low, .16, .34}};
    case Chime::Halfway:
        return {{b5, 0, .2}, {b5, .24, .26}};
    case Chime::RestOver:
        return {{d5, 0, .18}, {fis5, .16, .18}, {a5, .32, .3}};
    case Chime::Done:
        return {{d5, 0, .24}, {fis5, .2, .24}, {a5, .4, .24}, {d6, .6, .7}};
    }
    return {};
}

} // namespace

Samples chimeSamples(const ChimeCue &tone, SoundTheme theme)
{
    Samples samples;
    for (const Note &note : notesOf(tone))
        add(samples, note, timbreOf(theme));
    const bool isShort = tone.chime == Chime::Tick || tone.chime == Chime::Beat;
    makeLoud(samples, isShort ? shortLoudness : fullLoudness);
    return samples;
}

Samples breathSamples(const BreathCue &breath, SoundTheme theme)
{
    constexpr double lowest = 330, highest = 495, fade = .03;
    const double length = toSeconds(breath.length);
    Samples samples(frames(length));
    const double overtone = theme == SoundTheme::Soft ? .1 : .25;
    double phase = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        const double share = smooth(t / length);
        const double pitch = lowest * std::pow(highest / lowest, breath.in ? share : 1 - share);
        phase += twoPi * pitch / sampleRate;
        const double envelope = smooth(t / fade) * smooth((length - t) / fade);
        samples[i] =
            static_cast<float>(envelope * (std::sin(phase) + overtone * std::sin(2 * phase)));
    }
    makeLoud(samples, breathLoudness);
    return samples;
}

} // namespace limber
