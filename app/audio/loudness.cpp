// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/loudness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace limber {

namespace {

/// A filter of second order; the coefficients are those of BS.1770 at 48 kHz.
struct Biquad {
    double b0, b1, b2, a1, a2;
    double z1 = 0, z2 = 0;

    double operator()(double x)
    {
        const double y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        return y;
    }
};

constexpr Biquad shelf{1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
                       0.73248077421585};
constexpr Biquad highPass{1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621};

constexpr size_t window = sampleRate * 4 / 10;
constexpr double calibration = -0.691;
constexpr double channels = 2;

} // namespace

double loudness(const Samples &samples)
{
    Biquad head = shelf, low = highPass;
    std::vector<double> power(samples.size());
    double sum = 0, most = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double weighted = low(head(static_cast<double>(samples[i])));
        power[i] = weighted * weighted;
        sum += power[i];
        if (i >= window)
            sum -= power[i - window];
        most = std::max(most, sum);
    }
    if (most <= 0)
        return -std::numeric_limits<double>::infinity();
    return calibration + 10 * std::log10(channels * most / static_cast<double>(window));
}

void makeLoud(Samples &samples, double lufs)
{
    const double present = loudness(samples);
    if (std::isinf(present))
        return;
    const auto factor = static_cast<float>(std::pow(10, (lufs - present) / 20));
    for (float &sample : samples)
        sample *= factor;
}

} // namespace limber
