// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <QDate>
#include <QString>

#include "core/store/history_store.h"

namespace limber {

/// How a person got on, for the therapist: everything that is printed, worded and counted.
struct Report {
    struct Week {
        /// Its Monday.
        QDate start{};
        int days = 0;
        bool operator==(const Week &) const = default;
    };
    struct Tensions {
        QDate day{};
        std::optional<double> before{};
        std::optional<double> after{};
        bool operator==(const Tensions &) const = default;
    };

    QString title{};
    QString period{};
    /// Label and value.
    std::vector<std::pair<QString, QString>> lines{};
    QDate from{};
    QDate to{};
    /// One a session; one a week, the medians, where there are more than 60 sessions.
    std::vector<Tensions> tensions{};
    bool byWeek = false;
    /// Every week of the period.
    std::vector<Week> weeks{};
    std::optional<int> planned{};
    /// Day and text.
    std::vector<std::pair<QString, QString>> notes{};
    QString footer{};
};

/// The report over the days `from` to `today`, both included. Of `sessions`, in any order, only
/// those count that ended at their real speed; a day with several is one day practised. `planned`
/// is how many days a week the routine wants. The notes of the sessions `noted` are printed.
[[nodiscard]] Report composeReport(const std::vector<SessionSummary> &sessions, QDate from,
                                   QDate today, std::optional<int> planned,
                                   const std::set<SessionId> &noted);

} // namespace limber
