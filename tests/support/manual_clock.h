// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/base/clock.h"

namespace limber {

/// A clock that moves only when told to.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime wall = {QDate{2030, 3, 1}, QTime{18, 30},
                                           QTimeZone("Europe/Berlin")})
        : m_wall(std::move(wall))
    {}

    [[nodiscard]] Millis monotonic() const override { return m_monotonic; }
    [[nodiscard]] Millis boot() const override { return m_monotonic + m_asleep; }
    [[nodiscard]] QDateTime wall() const override
    {
        return m_wall.addMSecs((m_monotonic + m_asleep).count());
    }

    void advance(Millis span) { m_monotonic += span; }
    /// The machine sleeps: only boot time and the wall clock go on.
    void sleep(Millis span) { m_asleep += span; }

private:
    QDateTime m_wall;
    Millis m_monotonic{1'000'000};
    Millis m_asleep{};
};

} // namespace limber
