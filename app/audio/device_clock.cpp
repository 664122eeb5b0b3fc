// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/device_clock.h"

#include <algorithm>

#include "app/audio/samples.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

/// So much must be heard before the device is believed to move.
constexpr Micros firstHeard = 40ms;
/// Long enough to meet moments at which nothing is late, short enough to follow a device that runs
/// slow: 200 parts in a million are 4 ms of it.
constexpr Micros memory = 20s;
/// Asking this much later, for this long, it stood still in between. A busy machine is late for
/// less.
constexpr Micros standstill = 6ms;
constexpr Micros patience = 2s;
/// About two seconds of them.
constexpr std::size_t enoughDelays = 100;

} // namespace

void DeviceClock::observe(Micros now, std::int64_t given, Micros heard)
{
    if (heard < firstHeard)
        return;
    const Micros begin = now - Micros{given * 1'000'000 / sampleRate};
    m_requests.push_back({now, begin});
    while (now - m_requests.front().now > memory)
        m_requests.pop_front();
    if (now - m_requests.front().now > 2 * patience &&
        earliest(now - patience) > earliest(Micros::min()) + standstill) {
        std::erase_if(m_requests,
                      [&](const Request &request) { return request.now < now - patience; });
    }
    if (m_delays.size() < enoughDelays)
        m_delays.push_back(now - heard - earliest(Micros::min()));
}

void DeviceClock::noteGap()
{
    m_requests.clear();
}

Micros DeviceClock::earliest(Micros since) const
{
    Micros found = Micros::max();
    for (const Request &request : m_requests) {
        if (request.now >= since)
            found = std::min(found, request.begin);
    }
    return found;
}

std::optional<std::int64_t> DeviceClock::frameAt(Micros instant) const
{
    if (m_requests.empty() || m_delays.empty())
        return std::nullopt;
    std::vector<Micros> delays = m_delays;
    const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
    std::nth_element(delays.begin(), middle, delays.end());
    const Micros begin = earliest(Micros::min()) + *middle;
    return (instant - begin).count() * sampleRate / 1'000'000;
}

} // namespace limber
