// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/history/record.h"
#include "core/timeline/timeline.h"

namespace limber {

/// A line of the log: a set, or a whole step where there are many.
struct LogRow {
    QString name{};
    QString dose{};
    /// What was done, by day; empty where nothing was.
    QStringList done{};
};

/// A day of the log. Empty unless it is filled from the history.
struct LogDay {
    QDate date{};
    /// "9", in minutes.
    QString minutes{};
    Tension before{};
    Tension after{};
};

/// The grid to fill in by hand, or as far as the history fills it.
struct SheetLog {
    std::vector<LogDay> days{};
    std::vector<LogRow> rows{};
};

/// The log of `days` days: from `today` on to be filled in by hand, or up to `today` filled with
/// the sessions of this routine in `history`. Sessions at another speed count as little here as in
/// statistics.
[[nodiscard]] SheetLog composeLog(const Timeline &timeline, int days, QDate today);
[[nodiscard]] SheetLog composeLog(const Timeline &timeline, int days, QDate today,
                                  const std::vector<SessionRecord> &history);

} // namespace limber
