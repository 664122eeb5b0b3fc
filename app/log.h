// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

namespace limber {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// As `--log-level` names them, in the order of LogLevel.
inline constexpr std::array logLevelNames{u"debug", u"info", u"warning", u"error", u"off"};

/// From here on every message of Qt's logging (qInfo() and its like) goes to `file`, which is
/// rotated, until the program ends. When the file cannot be written, warnings and worse go to
/// standard error. Messages name nothing personal beyond ids.
void startLog(const QString &file, LogLevel level);

} // namespace limber
