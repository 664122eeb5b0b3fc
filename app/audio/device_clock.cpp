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
/// Asking this much later, for this long, it stood still in between. A busy server asks for each of
/// its blocks of 20 ms one later, for seconds.
constexpr Micros standstill = 25ms;
constexpr Micros patience = 2s;
/// About a third of a second of them. Later the device may tell its place up to 15 ms wrong while
/// every core is busy, and what is heard first must be as far off as what is heard last.
constexpr std::size_t enoughTold = 15;
/// Until then the device has asked for something in time, however busy the machine is.
constexpr Micros settling = 5s;

Micros median(std::vector<Micros> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void DeviceClock::observe(Micros now, std::int64_t given, Micros heard, Micros buffer)
{
    if (heard < firstHeard)
        return;
    const Micros begin = now - Micros{given * 1'000'000 / sampleRate};
    m_given = given;
    m_buffer = buffer;
    if (!m_requests.empty() && begin > earliest(Micros::min()) + buffer)
        noteGap();
    if (given <= m_filledAt)
        m_requests.clear();
    m_requests.push_back({now, begin, now - heard});
    while (now - m_requests.front().now > memory)
        m_requests.pop_front();
    if (now - m_requests.front().now > 2 * patience &&
        earliest(now - patience) > earliest(Micros::min()) + standstill) {
        std::erase_if(m_requests,
                      [&](const Request &request) { return request.now < now - patience; });
    }
    if (m_told.empty())
        m_settledAt = now + settling;
    if (m_told.size() < enoughTold)
        m_told.push_back(now - heard);
    const Micros asked = earliest(Micros::min());
    const Micros told = latestTold();
    if (now < m_settledAt) {
        m_begin = median(m_told);
        m_afterAsked = *m_begin - asked;
        m_afterTold = *m_begin - told;
        return;
    }
    m_begin = std::min(asked + m_afterAsked, std::max(*m_begin, told + m_afterTold));
}

void DeviceClock::noteGap()
{
    m_requests.clear();
    m_filledAt = m_given + m_buffer.count() * sampleRate / 1'000'000;
    // What was told before it belongs to other requests than those to come.
    if (m_told.size() < enoughTold)
        m_told.clear();
    m_settledAt = Micros::min();
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

Micros DeviceClock::latestTold() const
{
    Micros found = Micros::min();
    for (const Request &request : m_requests)
        found = std::max(found, request.told);
    return found;
}

std::optional<std::int64_t> DeviceClock::frameAt(Micros instant) const
{
    if (m_requests.empty() || !m_begin)
        return std::nullopt;
    return (instant - *m_begin).count() * sampleRate / 1'000'000;
}

} // namespace limber
