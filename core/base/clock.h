// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "core/base/time.h"

namespace limber {

/// The only way time enters the program. Lent by reference; outlives whoever holds it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Never jumps; stands still while the machine sleeps.
    [[nodiscard]] virtual Millis monotonic() const = 0;
    /// Like monotonic(), but runs on while the machine sleeps.
    [[nodiscard]] virtual Millis boot() const = 0;
    /// The wall clock in the zone the person lives in.
    [[nodiscard]] virtual QDateTime wall() const = 0;
};

/// The machine's clocks. Safe to read from any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Millis monotonic() const override;
    [[nodiscard]] Millis boot() const override;
    [[nodiscard]] QDateTime wall() const override;
};

} // namespace limber
