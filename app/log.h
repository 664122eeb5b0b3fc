// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QLoggingCategory>
#include <QString>

#include "core/base/result.h"

namespace limber {

using LogArea = const QLoggingCategory &();

// The areas of the log, a category each. What happens is information, what a person is told of as
// wrong a warning.

/// Starts, and what kind of folders are used.
Q_DECLARE_LOGGING_CATEGORY(programLog)
Q_DECLARE_LOGGING_CATEGORY(settingsLog)
Q_DECLARE_LOGGING_CATEGORY(routinesLog)
Q_DECLARE_LOGGING_CATEGORY(historyLog)
Q_DECLARE_LOGGING_CATEGORY(sessionLog)

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// As `--log-level` names them, in the order of LogLevel.
inline constexpr std::array logLevelNames{u"debug", u"info", u"warning", u"error", u"off"};

/// From here on every message of Qt's logging (qInfo() and its like) goes to `file`, which is
/// rotated, until the program ends. When the file cannot be written, warnings and worse go to
/// standard error. Messages name nothing personal beyond ids.
void startLog(const QString &file, LogLevel level);

/// Does away with all that was logged so far, also in the files it was rotated to; a
/// FileUnwritable {file} for each that stays.
Result<Done> emptyLog();

/// Each problem in the words a person reads, its files by name alone.
void logProblems(LogArea area, const Problems &problems);

} // namespace limber
