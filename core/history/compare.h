// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>

#include "core/history/session_point.h"

namespace limber {

/// The rule of compareWeeks().
namespace comparison {
/// So far back it looks, and so long are its two ends.
inline constexpr int weeks = 12, endDays = 14;
/// Sessions with both tensions that are needed in all; and each end needs one.
inline constexpr int fewestSessions = 6;
/// The least difference that is called one.
inline constexpr double leastChange = 1.0;
} // namespace comparison

/// Two weeks at one end of the weeks compared.
struct ComparedEnd {
    QDate from{};
    QDate to{};
    /// With both tensions.
    int sessions = 0;
    /// Medians of these; nothing without a session.
    std::optional<double> before{};
    std::optional<double> after{};
    /// The median of what a session changed, after minus before.
    std::optional<double> change{};
    /// The highest level of which anything was done, RollerPosition::text(); empty without one.
    QString level{};
    int height = 0;
    /// Sets of the plan, and those left before their end.
    int sets = 0;
    int skipped = 0;
    bool operator==(const ComparedEnd &) const = default;
};

struct Comparison {
    enum class Trend {
        Falling,
        Same,
        Rising,
        /// The ends have too few sessions with both tensions.
        TooFew,
        /// The ends would overlap.
        TooSoon,
    };
    Trend trend = Trend::TooFew;
    /// Sessions with both tensions in all of the weeks.
    int sessions = 0;
    /// Of these, how many ended less tense than they began, and more.
    int eased = 0;
    int worse = 0;
    ComparedEnd first{};
    ComparedEnd last{};
    bool operator==(const Comparison &) const = default;
};

/// Whether the tension people come with is falling: the median before a session in the last two
/// weeks up to `today` against that of the first two, among the last twelve weeks. The first two
/// begin with the first session that has both tensions. `points` come in any order; Open ones and
/// those of another speed than 1 are left out.
[[nodiscard]] Comparison compareWeeks(const std::vector<SessionPoint> &points, QDate today);

} // namespace limber
