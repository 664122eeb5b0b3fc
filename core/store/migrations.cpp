// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QFile>

#include "core/store/database_copy.h"

namespace limber {

namespace {

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
    const auto found = database.userVersion();
    if (!found)
        return found.problems();
    if (*found > ours)
        return Problem{.code = ProblemCode::StoreTooNew,
                       .details = {file, QString::number(*found), QString::number(ours)}};
    if (*found == ours)
        return Done{};
    if (*found > 0) {
        const QString copy = QStringLiteral("%1.schema-%2").arg(file).arg(*found);
        if (auto backedUp = copyTo(database, copy); !backedUp)
            return backedUp;
    }

    Transaction transaction(database);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    // Another program may have been faster.
    const auto version = database.userVersion();
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
