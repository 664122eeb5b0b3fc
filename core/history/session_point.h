// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/history/record.h"

namespace limber {

/// The day on the clock of the zone it was lived in; an unknown zone reads as UTC.
[[nodiscard]] QDate dayLived(const QDateTime &instant, const QByteArray &zone);

/// What the sets of a session come to, by the best attempt at each.
struct SetTotals {
    int sets = 0;
    /// Of these, left before their end.
    int skipped = 0;
    /// RollerPosition::text() of the highest of which anything was done; empty without one.
    QString highestLevel{};
    /// Its RollerPosition::height().
    int height = 0;
    bool operator==(const SetTotals &) const = default;
};

[[nodiscard]] SetTotals totalsOf(const std::vector<SetRecord> &sets);

/// What statistics need of one session.
struct SessionPoint {
    RoutineId routine{};
    /// dayLived() of its start.
    QDate day{};
    Millis active{};
    Outcome outcome = Outcome::Open;
    Tension before{};
    Tension after{};
    double speed = 1.0;
    SetTotals totals{};
    bool operator==(const SessionPoint &) const = default;
};

/// The ended sessions of one day, without those of another speed than 1.
struct DaySum {
    QDate day{};
    int sessions = 0;
    Millis active{};
    bool operator==(const DaySum &) const = default;
};

} // namespace limber
