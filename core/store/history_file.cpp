// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_file.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "core/base/aside.h"
#include "core/store/backups.h"
#include "core/store/history_tables.h"
#include "core/store/log_check.h"
#include "core/store/migrations.h"
#include "core/store/salvage.h"

namespace limber {

namespace {

/// Kept even when it is of no use, so that nothing is written to the file by its closing.
struct Attempt {
    std::unique_ptr<Database> database;
    Result<Done> usable;
};

bool isDamage(const Result<Done> &result)
{
    return !result && result.problems().front().code == ProblemCode::StoreDamaged;
}

/// The newest schema the file or its log speaks of; 0 where neither can be read.
int newestVersion(const QString &file, Millis patience)
{
    int newest = 0;
    const auto look = [&](Database::Access access) {
        if (const auto database = Database::open(file, access, patience)) {
            if (const auto version = (*database)->userVersion())
                newest = std::max(newest, *version);
        }
    };
    look(Database::Access::Peek);
    if (hasLog(file))
        look(Database::Access::ReadOnly);
    return newest;
}

Result<Done> prepare(Database &database, const QString &file)
{
    // Reading the schema is what makes SQLite look at the file at all.
    if (const auto schema = database.value(QStringLiteral("PRAGMA schema_version")); !schema)
        return schema.problems();
    for (const char16_t *pragma : {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL"}) {
        if (auto set = database.execute(QString::fromUtf16(pragma)); !set)
            return set;
    }
    return tables::prepare(database, file);
}

Attempt open(const QString &file, Millis patience)
{
    const auto failed = [](const Problems &problems) {
        return Attempt{{}, problems};
    };
    if (wouldBeOverwritten(file))
        return failed({{.code = ProblemCode::StoreDamaged, .details = {file}}});
    if (const auto prepared = prepareFile(file); !prepared)
        return failed(prepared.problems());
    // Looked at before it is opened for writing, which alone would change it.
    const auto ours = static_cast<int>(schemaSteps().size());
    if (const int version = newestVersion(file, patience); version > ours)
        return failed({{.code = ProblemCode::StoreTooNew,
                        .details = {file, QString::number(version), QString::number(ours)}}});
    auto opened = Database::open(file, Database::Access::ReadWrite, patience);
    if (!opened)
        return failed(opened.problems());
    auto usable = prepare(**opened, file);
    return {std::move(*opened), std::move(usable)};
}

/// Keeps a copy of a log that SQLite would cut off where it is torn.
std::optional<Problem> keepTornLog(const QString &file)
{
    if (wouldBeOverwritten(file) || !logIsTorn(file))
        return std::nullopt;
    const QString log = file + QStringLiteral("-wal");
    const QString aside = nameAside(log, QDateTime::currentDateTimeUtc());
    QFile::copy(log, aside);
    return Problem{.code = ProblemCode::StoreLogTorn, .details = {file, aside}};
}

/// Keeps the damaged `file` aside and puts what could be read of it in its place. While that is
/// done it stays where it is, so that whatever ends this program, the next one finds it. Gives the
/// details of StoreDamaged.
Result<QStringList> replaceDamaged(const QString &file)
{
    const Salvaged salvaged = salvage(file, restoredCopy(file));
    const auto aside = setAside(file, QDateTime::currentDateTimeUtc());
    if (!aside)
        return aside.problems();
    finishRestoring(file);
    return QStringList{file, *aside, QString::number(salvaged.sessions),
                       QString::number(salvaged.whole)};
}

/// SQLite keeps its log beside the file a link leads to.
QString withoutLinks(const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    return target.isEmpty() ? file : target;
}

} // namespace

Result<HistoryFile> openHistory(const QString &path, Millis patience,
                                const std::optional<FileIdentity> &damaged)
{
    const QString file = withoutLinks(path);
    if (const auto prepared = prepareFolder(file); !prepared)
        return prepared.problems();
    const FolderLock turn(QFileInfo(file).absolutePath(), patience);
    if (!turn.isMine())
        return Problem{.code = ProblemCode::StoreBusy, .details = {file}};
    finishRestoring(file);
    Attempt attempt{{}, Problem{.code = ProblemCode::StoreDamaged, .details = {file}}};
    Problems problems;
    if (const auto torn = keepTornLog(file))
        problems.push_back(*torn);
    // Another program may have kept the damaged one aside already.
    if (!damaged || identityOf(file) != damaged)
        attempt = open(file, patience);
    if (isDamage(attempt.usable)) {
        const auto mended = replaceDamaged(file);
        if (!mended)
            return mended.problems();
        problems.push_back({.code = ProblemCode::StoreDamaged, .details = *mended});
        attempt = open(file, patience);
    }
    if (!attempt.usable) {
        const Problem &why = attempt.usable.problems().front();
        problems.push_back(isDamage(attempt.usable) ? unavailable(file, EIO) : why);
        return problems;
    }
    return HistoryFile{.database = std::move(attempt.database),
                       .identity = identityOf(file).value_or(FileIdentity{}),
                       .mended = std::move(problems)};
}

Result<std::unique_ptr<Database>> lookAtHistory(const QString &path, Millis patience)
{
    const QString file = withoutLinks(path);
    if (!QFileInfo(file).isFile())
        return Problem{.code = ProblemCode::StoreFailed, .details = {file}};
    const auto access = hasLog(file) ? Database::Access::ReadOnly : Database::Access::Peek;
    auto database = Database::open(file, access, patience);
    if (!database)
        return database;
    const auto version = (*database)->userVersion();
    if (!version)
        return version.problems();
    if (*version != schemaSteps().size())
        return Problem{.code = ProblemCode::StoreFailed, .details = {QString::number(*version)}};
    return database;
}

} // namespace limber
