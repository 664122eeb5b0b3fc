// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_copy.h"

#include <cstdio>

#include <QFile>

#include "core/store/database_file.h"

namespace limber {

namespace {

Result<Done> writeCopy(Database &database, const QString &copy)
{
    const auto version = database.userVersion();
    if (!version)
        return version.problems();
    if (auto made = database.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !made)
        return made;
    const auto copied = checkDatabase(copy);
    if (!copied)
        return copied.problems();
    if (*copied != *version)
        return Problem{.code = ProblemCode::StoreFailed, .details = {copy}};
    return Done{};
}

} // namespace

Result<int> checkDatabase(const QString &file)
{
    const auto opened = Database::open(file, Database::Access::Peek, {});
    if (!opened)
        return opened.problems();
    const auto verdict = (*opened)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return verdict.problems();
    if (verdict->toString() != u"ok")
        return Problem{.code = ProblemCode::StoreDamaged, .details = {file}};
    return (*opened)->userVersion();
}

Result<Done> copyTo(Database &database, const QString &target)
{
    const QString copy = target + QStringLiteral(".part");
    QFile::remove(copy);
    if (auto written = writeCopy(database, copy); !written) {
        QFile::remove(copy);
        return written;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!flushToDisk(copy) ||
        ::rename(QFile::encodeName(copy).constData(), QFile::encodeName(target).constData()) != 0)
        return Problem{.code = ProblemCode::StoreFailed, .details = {qt_error_string()}};
    return Done{};
}

} // namespace limber
