// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

namespace limber {

namespace {

Result<int> versionOf(Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.problems();
    return version->toInt();
}

/// The copy must outlive a power cut that hits the migration.
bool flushToDisk(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
}

Result<Done> check(const QString &copy, int version)
{
    const auto opened = Database::open(copy, Database::Access::Peek, {});
    if (!opened)
        return opened.problems();
    const auto verdict = (*opened)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return verdict.problems();
    const auto copied = versionOf(**opened);
    if (!copied)
        return copied.problems();
    if (verdict->toString() != u"ok" || *copied != version)
        return Problem{.code = ProblemCode::StoreFailed, .details = {verdict->toString()}};
    return Done{};
}

Result<Done> backUp(Database &database, const QString &file, int version)
{
    const QString target = QStringLiteral("%1.schema-%2").arg(file).arg(version);
    const QString copy = target + QStringLiteral(".part");
    QFile::remove(copy);
    if (auto made = database.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !made)
        return made;
    if (auto checked = check(copy, version); !checked)
        return checked;
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!flushToDisk(copy) ||
        ::rename(QFile::encodeName(copy).constData(), QFile::encodeName(target).constData()) != 0)
        return Problem{.code = ProblemCode::StoreFailed, .details = {qt_error_string()}};
    return Done{};
}

Result<Done> isEmpty(Database &database, const QString &file)
{
    const auto entries = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!entries)
        return entries.problems();
    if (entries->toInt() > 0)
        return Problem{.code = ProblemCode::StoreDamaged, .details = {file}};
    return Done{};
}

Result<Done> take(Database &database, const QString &step)
{
    for (const QString &statement : step.split(QStringLiteral(";\n"))) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return Done{};
}

} // namespace

QStringList schemaSteps()
{
    QStringList steps;
    for (;;) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(steps.size() + 1, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(QString::fromUtf8(file.readAll()));
    }
}

Result<Done> migrate(Database &database, const QString &file, const QStringList &steps)
{
    const int ours = static_cast<int>(steps.size());
    const auto found = versionOf(database);
    if (!found)
        return found.problems();
    if (*found > ours)
        return Problem{.code = ProblemCode::StoreTooNew,
                       .details = {file, QString::number(*found), QString::number(ours)}};
    if (*found == ours)
        return Done{};
    if (*found > 0) {
        if (auto backedUp = backUp(database, file, *found); !backedUp)
            return backedUp;
    }

    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    // Another program may have been faster.
    const auto version = versionOf(database);
    if (!version)
        return version.problems();
    if (*version == 0) {
        if (auto empty = isEmpty(database, file); !empty)
            return empty;
    }
    for (int next = *version; next < ours; ++next) {
        if (auto taken = take(database, steps[next]); !taken)
            return taken;
    }
    if (auto set = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(ours)); !set)
        return set;
    return transaction.commit();
}

} // namespace limber
