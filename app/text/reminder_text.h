// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/reminder/reminder.h"

namespace limber {

/// "Time for Upper-Back Release"
[[nodiscard]] QString reminderTitle(const QString &routine);
[[nodiscard]] QString reminderDetail();
[[nodiscard]] QString answerText(ReminderAnswer answer);

} // namespace limber
