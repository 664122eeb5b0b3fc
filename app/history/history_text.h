// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "core/history/compare.h"
#include "core/history/weeks.h"

namespace limber {

/// "Sun 22 Nov 2026: 18 min, 2 sessions".
[[nodiscard]] QString daySumText(const DaySum &day);
/// "Week from 16 Nov: 18 min, 2 sessions".
[[nodiscard]] QString weekSumText(const WeekSum &week);
/// "16 Nov".
[[nodiscard]] QString dayOfMonthText(QDate day);

/// What the comparison comes to, in a sentence.
[[nodiscard]] QString trendText(const Comparison &compared);
/// "After 2 of 3 sessions you felt less tense."; empty without a session.
[[nodiscard]] QString easedText(const Comparison &compared);
/// Which level was reached, what was skipped and what a session changes, then and now; each is
/// empty where nothing is known.
[[nodiscard]] QString levelText(const Comparison &compared);
[[nodiscard]] QString skippedText(const Comparison &compared);
[[nodiscard]] QString changeText(const Comparison &compared);
/// By which rule a trend is named.
[[nodiscard]] QString ruleText();

} // namespace limber
