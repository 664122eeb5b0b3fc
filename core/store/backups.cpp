// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include <cerrno>
#include <set>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/store/database.h"
#include "core/store/database_copy.h"
#include "core/store/database_file.h"
#include "core/store/migrations.h"

namespace limber {

namespace {

QString nameFormat()
{
    return QStringLiteral("'history-'yyyy-MM-dd'.db'");
}

Result<Done> copyWhatIsThere(const QString &file, const QString &target, Millis patience)
{
    const auto database = Database::open(file, Database::Access::ReadOnly, patience);
    if (!database)
        return database.problems();
    const auto any = (*database)->value(QStringLiteral("SELECT 1 FROM session LIMIT 1"));
    if (!any)
        return any.problems();
    return any->isNull() ? Done{} : copyTo(**database, target);
}

/// A copy of `backup` beside `file` that needs only to be renamed.
Result<QString> prepareCopy(const QString &file, const QString &backup)
{
    const Problem unusable{.code = ProblemCode::BackupUnusable, .details = {backup}};
    const auto version = checkDatabase(backup);
    if (!version || *version < 1 || *version > schemaSteps().size())
        return unusable;
    const auto source = Database::open(backup, Database::Access::Peek, {});
    if (!source)
        return unusable;
    const QString copy = restoredCopy(file);
    if (const auto copied = copyTo(**source, copy); !copied)
        return copied.problems().front().code == ProblemCode::DiskFull ? copied.problems()
                                                                       : Problems{unusable};
    return copy;
}

} // namespace

std::vector<Backup> backupsOf(const QString &file)
{
    std::vector<Backup> backups;
    const QDir folder(backupFolder(file));
    // Names sort as their days do.
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDate day = QDate::fromString(name, nameFormat());
        if (day.isValid())
            backups.push_back({.file = folder.filePath(name), .day = day});
    }
    return backups;
}

std::vector<Backup> superfluous(const std::vector<Backup> &backups)
{
    const auto weekOf = [](const Backup &backup) {
        int year = 0;
        const int week = backup.day.weekNumber(&year);
        return std::pair(year, week);
    };
    std::vector<Backup> old;
    std::set<std::pair<int, int>> seen;
    int weeks = 0;
    for (size_t i = 0; i < backups.size(); ++i) {
        const bool firstOfItsWeek = seen.insert(weekOf(backups[i])).second;
        if (i < dailyBackups)
            continue;
        if (!firstOfItsWeek || ++weeks > weeklyBackups)
            old.push_back(backups[i]);
    }
    return old;
}

Result<Done> backUp(const QString &file, QDate today, Millis patience)
{
    const QString target = QDir(backupFolder(file)).filePath(today.toString(nameFormat()));
    if (QFileInfo::exists(target) || !QFileInfo::exists(file))
        return Done{};
    if (auto prepared = prepareFolder(target); !prepared)
        return prepared;
    const FolderLock turn(backupFolder(file), {});
    if (!turn.isMine())
        return Done{};
    if (auto copied = copyWhatIsThere(file, target, patience); !copied)
        return copied;
    if (!QFileInfo::exists(target))
        return Done{};
    for (const Backup &old : superfluous(backupsOf(file))) {
        // After the clock was set back the newest is not the one of today.
        if (old.day != today)
            QFile::remove(old.file);
    }
    return Done{};
}

Result<QString> restoreBackup(const QString &file, const QString &backup, const QDateTime &now,
                              Millis patience)
{
    if (const auto prepared = prepareFolder(file); !prepared)
        return prepared.problems();
    const FolderLock turn(QFileInfo(file).absolutePath(), patience);
    if (!turn.isMine())
        return Problem{.code = ProblemCode::StoreBusy, .details = {file}};
    const auto copy = prepareCopy(file, backup);
    if (!copy)
        return copy.problems();
    QString aside;
    if (QFileInfo::exists(file) || hasLog(file)) {
        const auto kept = setAside(file, now, QStringLiteral("replaced"));
        if (!kept)
            return kept.problems();
        aside = *kept;
    }
    if (!finishRestoring(file))
        return unavailable(file, EIO);
    return aside;
}

} // namespace limber
