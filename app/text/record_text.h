// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDateTime>
#include <QString>

#include "core/history/attempts.h"
#include "core/history/record.h"

namespace limber {

/// An instant on the clock of the zone it was lived in; an unknown zone reads as UTC.
[[nodiscard]] QDateTime asLived(const QDateTime &instant, const QByteArray &zone);
/// "Sunday, 22 November 2026".
[[nodiscard]] QString dayText(const QDateTime &lived);
/// "18:30", with the zone's name where its clock differs from this machine's.
[[nodiscard]] QString timeText(const QDateTime &lived);
/// "9 min", below a minute "40 s".
[[nodiscard]] QString minutesText(Millis active);
/// "9 min", from an hour on "19 h 40 min".
[[nodiscard]] QString hoursText(Millis span);
/// Of tensions, which may lie between two numbers: "6", "6.5".
[[nodiscard]] QString middleText(double value);

/// One of the sets of an exercise: its level, or "Set 2", with its side.
[[nodiscard]] QString setName(const std::vector<SetRecord> &sets, size_t set);
/// What of these sets was done, in one line: "5 levels, 19 of 20", "1:30", "skipped".
[[nodiscard]] QString doneText(const std::vector<SetRecord> &sets);
/// The same of one set: "3 of 4", "0:45 of 1:30", "skipped".
[[nodiscard]] QString doneText(const SetRecord &set);
/// Of any of these sets.
[[nodiscard]] bool anythingDone(const std::vector<SetRecord> &sets);

/// "6 → 3"; what was not said stays open: "6 → –". Empty when neither was said.
[[nodiscard]] QString tensionText(Tension before, Tension after);
/// The same as words: "tension 6 before, 3 after".
[[nodiscard]] QString tensionSentence(Tension before, Tension after);
/// "less tense", to stand below the difference of two answers.
[[nodiscard]] QString differenceText(int difference);
/// "−3", "+1", "0".
[[nodiscard]] QString signedNumber(int difference);

} // namespace limber
