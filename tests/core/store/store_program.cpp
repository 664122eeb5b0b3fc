// SPDX-License-Identifier: GPL-3.0-or-later
// A program beside the tests: to be killed, held back or started several times at once.
#include <cstdio>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include "core/store/backups.h"
#include "core/store/database.h"
#include "core/store/database_file.h"
#include "core/store/history_store.h"
#include "tests/support/builders.h"

using namespace limber;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool said(const Result<Done> &saved, const SessionRecord &record)
{
    if (saved)
        say(QStringLiteral("saved %1 %2").arg(record.id.text()).arg(record.sets.size()));
    else
        say(QStringLiteral("failed %1").arg(static_cast<int>(saved.problems().front().code)));
    return saved.ok();
}

/// Lives the sessions numbered from `first`, each saved set by set, and ends all but the last.
int live(HistoryStore &store, int first, int sessions, int sets)
{
    for (int number = first; number < first + sessions; ++number) {
        for (int done = 0; done <= sets; ++done) {
            SessionRecord record = build::session(number, done);
            if (done == sets && number + 1 < first + sessions)
                record.outcome = Outcome::Finished;
            if (!said(store.save(record), record))
                return 1;
        }
    }
    return 0;
}

/// Saves until the disk is full, makes room by removing `ballast`, and goes on.
int fill(HistoryStore &store, const QString &ballast)
{
    int sets = 0;
    while (said(store.save(build::session(1, sets)), build::session(1, sets)))
        sets += 50;
    QFile::remove(ballast);
    return said(store.save(build::session(1, sets)), build::session(1, sets)) ? 0 : 1;
}

int describe(HistoryStore &store)
{
    say(store.persistent() ? QStringLiteral("persistent") : QStringLiteral("in memory"));
    for (const Problem &problem : store.problems())
        say(QStringLiteral("problem %1 %2")
                .arg(static_cast<int>(problem.code))
                .arg(problem.details.join(u'|')));
    const auto records = store.loadAll();
    if (!records)
        return 1;
    for (const SessionRecord &record : *records)
        say(QStringLiteral("session %1 %2 %3")
                .arg(record.id.text())
                .arg(static_cast<int>(record.outcome))
                .arg(record.sets.size()));
    const SessionRecord record = build::finishedSession(99);
    return said(store.save(record), record) ? 0 : 1;
}

/// Imports `count` sessions and says how many there are then.
int importSome(HistoryStore &store, int count)
{
    std::vector<SessionRecord> sessions;
    for (int number = 0; number < count; ++number)
        sessions.push_back(build::finishedSession(number));
    say(QStringLiteral("importing"));
    const auto imported = store.importSessions(sessions, build::session(count).started);
    if (!imported)
        say(QStringLiteral("failed %1").arg(static_cast<int>(imported.problems().front().code)));
    const auto there = store.count({});
    say(QStringLiteral("there %1").arg(there ? *there : -1));
    return 0;
}

/// Makes the copy of a day and says what lies in its folder then.
int backUpOnce(const QString &file)
{
    const auto done = backUp(file, QDate(2026, 11, 23), seconds{5});
    if (!done)
        say(QStringLiteral("failed %1").arg(static_cast<int>(done.problems().front().code)));
    say(QStringLiteral("files %1").arg(QDir(backupFolder(file)).entryList(QDir::Files).join(u' ')));
    return 0;
}

/// Keeps others from writing to the history until its input ends; `alone`, also from reading it.
int hold(const QString &file, bool alone)
{
    const auto database = Database::open(file, Database::Access::ReadWrite, seconds{5});
    if (!database ||
        (alone && !(*database)->execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"))) ||
        !(*database)->execute(QStringLiteral("BEGIN EXCLUSIVE")))
        return 1;
    say(QStringLiteral("holding"));
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace

// store_program live FILE LOCKS FIRST SESSIONS SETS | fill FILE LOCKS BALLAST | describe FILE LOCKS
//               | import FILE LOCKS COUNT | backup FILE LOCKS | hold FILE LOCKS
//               | seize FILE LOCKS
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const QString &task = arguments[1];
    if (task == u"seize")
        return hold(arguments[2], true);
    say(QStringLiteral("opening"));
    const auto store = HistoryStore::open(arguments[2], arguments[3]);
    say(QStringLiteral("opened"));
    if (task == u"live" && arguments.size() == 7)
        return live(*store, arguments[4].toInt(), arguments[5].toInt(), arguments[6].toInt());
    if (task == u"fill" && arguments.size() == 5)
        return fill(*store, arguments[4]);
    if (task == u"import" && arguments.size() == 5)
        return importSome(*store, arguments[4].toInt());
    if (task == u"backup")
        return backUpOnce(arguments[2]);
    if (task == u"hold")
        return hold(arguments[2], false);
    if (task == u"describe")
        return describe(*store);
    return 2;
}
