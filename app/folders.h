// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// Where everything of a person lies. The folders may not exist yet.
struct Folders {
    QString data;
    QString config;
    QString state;
    QString cache;

    /// The XDG folders, each with `limber` below it.
    static Folders standard();
    /// `dir`/{data,config,state,cache}.
    static Folders under(const QString &dir);

    [[nodiscard]] QString historyFile() const;
    [[nodiscard]] QString routinesFolder() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString logFile() const;
    /// What the desktop starts when the person logs in; in no folder of Limber's own.
    [[nodiscard]] QString autostartFile() const;
    [[nodiscard]] QString locksFolder() const;
    [[nodiscard]] QString picturesFolder() const;
};

} // namespace limber
