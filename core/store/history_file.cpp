// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_file.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <QDateTime>
#include <QFileInfo>

#include "core/store/history_tables.h"
#include "core/store/migrations.h"

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

QString versionSql()
{
    return QStringLiteral("PRAGMA user_version");
}

/// The newest schema the file or its log speaks of; 0 where neither can be read.
int newestVersion(const QString &file, Millis patience)
{
    int newest = 0;
    const auto look = [&](Database::Access access) {
        if (const auto database = Database::open(file, access, patience)) {
            if (const auto version = (*database)->value(versionSql()))
                newest = std::max(newest, version->toInt());
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

    Attempt attempt{{}, Problem{.code = ProblemCode::StoreDamaged, .details = {file}}};
    // Another program may have kept the damaged one aside already.
    if (!damaged || identityOf(file) != damaged)
        attempt = open(file, patience);
    std::optional<Problem> keptAside;
    if (isDamage(attempt.usable)) {
        const auto aside = setAside(file, QDateTime::currentDateTimeUtc());
        if (!aside)
            return aside.problems();
        keptAside = {.code = ProblemCode::StoreDamaged, .details = {file, *aside}};
        attempt = open(file, patience);
    }
    if (!attempt.usable) {
        Problems problems;
        if (keptAside)
            problems.push_back(*keptAside);
        const Problem &why = attempt.usable.problems().front();
        problems.push_back(isDamage(attempt.usable) ? unavailable(file, EIO) : why);
        return problems;
    }
    return HistoryFile{.database = std::move(attempt.database),
                       .identity = identityOf(file).value_or(FileIdentity{}),
                       .keptAside = std::move(keptAside)};
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
    const auto version = (*database)->value(versionSql());
    if (!version)
        return version.problems();
    if (version->toInt() != schemaSteps().size())
        return Problem{.code = ProblemCode::StoreFailed, .details = {version->toString()}};
    return database;
}

} // namespace limber
