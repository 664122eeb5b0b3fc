// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <QDate>
#include <QString>

#include "app/print/sheet_options.h"
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

    Paper paper = Paper::A4;
    QString language{};
    bool rightToLeft = false;

    QString title{};
    QString period{};
    /// Empty leaves a line to write on.
    QString person{};
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

/// What a person chooses about a report.
struct ReportOptions {
    /// The days of the period, both included.
    QDate from{};
    QDate to{};
    /// Whom it is about.
    QString person{};
    /// Of these sessions the notes are printed.
    std::set<SessionId> noted{};
    Paper paper = Paper::A4;
};

/// Whether a session counts: it has ended, and was lived at its real speed.
[[nodiscard]] bool countsInReport(const SessionSummary &session);

/// The report over `sessions`, in any order; what does not count or lies outside of the period is
/// left out. A day with several is one day practised. `planned` is how many days a week the routine
/// wants; `today` stands below it.
[[nodiscard]] Report composeReport(const std::vector<SessionSummary> &sessions,
                                   const ReportOptions &options, std::optional<int> planned,
                                   QDate today);

} // namespace limber
