// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders.h"

#include <QDir>

namespace limber {

namespace {

QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString set = qEnvironmentVariable(variable);
    // The XDG specification has relative paths ignored.
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::home().filePath(fallback);
    return QDir(base).filePath(QStringLiteral("limber"));
}

} // namespace

Folders Folders::standard()
{
    return {.data = xdgFolder("XDG_DATA_HOME", QStringLiteral(".local/share")),
            .config = xdgFolder("XDG_CONFIG_HOME", QStringLiteral(".config")),
            .state = xdgFolder("XDG_STATE_HOME", QStringLiteral(".local/state")),
            .cache = xdgFolder("XDG_CACHE_HOME", QStringLiteral(".cache"))};
}

Folders Folders::under(const QString &dir)
{
    const QDir root(QDir(dir).absolutePath());
    return {.data = root.filePath(QStringLiteral("data")),
            .config = root.filePath(QStringLiteral("config")),
            .state = root.filePath(QStringLiteral("state")),
            .cache = root.filePath(QStringLiteral("cache"))};
}

QString Folders::historyFile() const
{
    return QDir(data).filePath(QStringLiteral("history.db"));
}

QString Folders::routinesFolder() const
{
    return QDir(data).filePath(QStringLiteral("routines"));
}

QString Folders::settingsFile() const
{
    return QDir(config).filePath(QStringLiteral("limber.ini"));
}

QString Folders::logFile() const
{
    return QDir(state).filePath(QStringLiteral("limber.log"));
}

QString Folders::autostartFile() const
{
    return QDir::cleanPath(
        QDir(config).filePath(QStringLiteral("../autostart/org.limber.Limber.desktop")));
}

QString Folders::locksFolder() const
{
    return QDir(state).filePath(QStringLiteral("locks"));
}

QString Folders::picturesFolder() const
{
    return QDir(cache).filePath(QStringLiteral("pictures"));
}

} // namespace limber
