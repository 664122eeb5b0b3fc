// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace limber {

using Micros = std::chrono::microseconds;

/// Learns which sample of a running device is heard at which instant. The machine's monotonic clock
/// stays the master; a device counts in seconds of its own.
///
/// A device tells what it has played only to some 10 ms, and differently from second to second. It
/// asks for more never sooner than there is room, but up to a block later, for minutes on end. So
/// where the stream begins is settled once, from what it tells first. From then on asking sooner
/// shows that it began sooner; that it began later is believed as far as both asking and telling
/// say so.
class DeviceClock {
public:
    /// At the instant `now`, with so many samples given to it, so much of them had been heard. It
    /// takes as much as `buffer` ahead: asking later than that, it has run dry, and plays on once
    /// it has been filled again; until then it may wait for longer still.
    void observe(Micros now, std::int64_t given, Micros heard, Micros buffer);
    /// The device stood still: what was learnt of its place holds no longer.
    void noteGap();

    /// The sample that is heard at `instant`; nothing before the device moves.
    [[nodiscard]] std::optional<std::int64_t> frameAt(Micros instant) const;

private:
    struct Request {
        Micros now;
        /// When the first sample would have been asked for.
        Micros begin;
        /// When it was heard, as the device tells it.
        Micros told;
    };

    [[nodiscard]] Micros earliest(Micros since) const;
    [[nodiscard]] Micros latestTold() const;

    std::deque<Request> m_requests;
    /// What the device told first.
    std::vector<Micros> m_told;
    /// When the first sample of the stream was heard.
    std::optional<Micros> m_begin;
    /// That much later than asked for, and than told; found out until then.
    Micros m_afterAsked{};
    Micros m_afterTold{};
    Micros m_settledAt{};
    /// So much has been given, and from so much on the device plays again after a gap.
    Micros m_buffer{};
    std::int64_t m_given = 0;
    std::int64_t m_filledAt = 0;
};

} // namespace limber
