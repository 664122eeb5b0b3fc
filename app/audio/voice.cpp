// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/voice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <espeak-ng/speak_lib.h>
#include <numbers>
#include <numeric>
#include <span>
#include <utility>

extern "C" {
#include <flite/flite.h>
// Declared in no header of flite's.
cst_voice *register_cmu_us_slt(const char *folder);
}

#include "app/audio/loudness.h"
#include "app/audio/tones.h"

namespace limber {

namespace {

constexpr double pi = std::numbers::pi;

/// Brings 16-bit speech to our rate, with a windowed sinc for each place between two of its
/// samples.
Samples resampled(std::span<const short> input, int rate)
{
    constexpr int reach = 12;
    const int common = std::gcd(rate, sampleRate);
    const size_t phases = static_cast<size_t>(sampleRate / common);
    const size_t step = static_cast<size_t>(rate / common);
    std::vector<std::array<float, 2 * reach>> taps(phases);
    for (size_t phase = 0; phase < phases; ++phase) {
        for (int k = 0; k < 2 * reach; ++k) {
            const double x =
                static_cast<double>(phase) / static_cast<double>(phases) + reach - 1 - k;
            const double sinc = std::abs(x) < 1e-9 ? 1 : std::sin(pi * x) / (pi * x);
            taps[phase][static_cast<size_t>(k)] =
                static_cast<float>(sinc * (1 + std::cos(pi * x / reach)) / 2 / 32768);
        }
    }
    std::vector<float> padded(input.size() + 2 * reach);
    std::copy(input.begin(), input.end(), padded.begin() + reach - 1);
    Samples out(input.size() * phases / step);
    for (size_t i = 0; i < out.size(); ++i) {
        const auto first = padded.begin() + static_cast<std::ptrdiff_t>(i * step / phases);
        const auto &row = taps[i * step % phases];
        out[i] = std::inner_product(row.begin(), row.end(), first, 0.0F);
    }
    return out;
}

/// Speech alone, at the loudness of a signal.
Samples finished(Samples speech)
{
    constexpr float silence = 0.004F, most = 0.7F;
    constexpr std::ptrdiff_t edge = sampleRate / 100;
    const auto sounds = [](float sample) {
        return std::abs(sample) > silence;
    };
    const auto first = std::find_if(speech.begin(), speech.end(), sounds);
    const auto last = std::find_if(speech.rbegin(), speech.rend(), sounds).base();
    if (first >= last)
        return {};
    Samples out(first - std::min(edge, first - speech.begin()),
                last + std::min(edge, speech.end() - last));
    for (size_t i = 0; i < out.size() && i < static_cast<size_t>(edge); ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(edge);
        out[i] *= share;
        out[out.size() - 1 - i] *= share;
    }
    makeLoud(out, fullLoudness);
    const auto size = [](float sample) {
        return std::abs(sample);
    };
    const float peak = size(*std::max_element(out.begin(), out.end(),
                                              [&](float a, float b) { return size(a) < size(b); }));
    // Its loudest instants give way, so that tones beside it keep their room.
    if (peak > most) {
        for (float &sample : out)
            sample = most * std::tanh(sample / most);
        makeLoud(out, fullLoudness);
    }
    return out;
}

class EspeakVoice : public Voice {
public:
    static std::unique_ptr<Voice> make(const QString &language, int wordsPerMinute)
    {
        static const int rate = [] {
            const int found =
                espeak_Initialize(AUDIO_OUTPUT_RETRIEVAL, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
            if (found > 0)
                espeak_SetSynthCallback(&EspeakVoice::take);
            return found;
        }();
        const QByteArray name =
            language == QStringLiteral("en") ? QByteArrayLiteral("en-us") : language.toUtf8();
        auto voice = std::make_unique<EspeakVoice>();
        voice->m_name = name;
        voice->m_wordsPerMinute = wordsPerMinute;
        voice->m_rate = rate;
        return rate > 0 && voice->takeTheWord() ? std::move(voice) : nullptr;
    }

    Samples say(const QString &text) override
    {
        std::vector<short> heard;
        const QByteArray words = text.toUtf8();
        if (!takeTheWord())
            return {};
        const auto result = espeak_Synth(words.constData(), static_cast<size_t>(words.size()) + 1,
                                         0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &heard);
        if (result != EE_OK || espeak_Synchronize() != EE_OK)
            return {};
        return finished(resampled(heard, m_rate));
    }

private:
    /// There is one synthesiser for all voices.
    [[nodiscard]] bool takeTheWord() const
    {
        return espeak_SetVoiceByName(m_name.constData()) == EE_OK &&
               espeak_SetParameter(espeakRATE, m_wordsPerMinute, 0) == EE_OK;
    }

    static int take(short *samples, int count, espeak_EVENT *events)
    {
        if (samples && events && events->user_data) {
            auto *heard = static_cast<std::vector<short> *>(events->user_data);
            heard->insert(heard->end(), samples, samples + count);
        }
        return 0;
    }

    QByteArray m_name;
    int m_wordsPerMinute = 0;
    int m_rate = 0;
};

class FliteVoice : public Voice {
public:
    static std::unique_ptr<Voice> make(int wordsPerMinute)
    {
        static cst_voice *const speaker = [] {
            flite_init();
            return register_cmu_us_slt(nullptr);
        }();
        if (!speaker)
            return nullptr;
        // As it comes it says about this many words a minute.
        constexpr float usual = 170;
        flite_feat_set_float(speaker->features, "duration_stretch",
                             usual / static_cast<float>(wordsPerMinute));
        auto voice = std::make_unique<FliteVoice>();
        voice->m_speaker = speaker;
        return voice;
    }

    Samples say(const QString &text) override
    {
        cst_wave *wave = flite_text_to_wave(text.toUtf8().constData(), m_speaker);
        if (!wave)
            return {};
        Samples samples =
            resampled({wave->samples, static_cast<size_t>(wave->num_samples)}, wave->sample_rate);
        delete_wave(wave);
        return finished(std::move(samples));
    }

private:
    cst_voice *m_speaker = nullptr;
};

} // namespace

std::unique_ptr<Voice> makeVoice(VoiceName name, const QString &language, int wordsPerMinute)
{
    const QString tongue = language.section(u'_', 0, 0).section(u'-', 0, 0);
    const bool english = tongue == QStringLiteral("en");
    std::unique_ptr<Voice> voice;
    if (name == VoiceName::Natural && english)
        voice = FliteVoice::make(wordsPerMinute);
    if (!voice && name != VoiceName::None)
        voice = EspeakVoice::make(tongue, wordsPerMinute);
    if (!voice && name != VoiceName::None && english)
        voice = FliteVoice::make(wordsPerMinute);
    return voice ? std::move(voice) : std::make_unique<SilentVoice>();
}

} // namespace limber
