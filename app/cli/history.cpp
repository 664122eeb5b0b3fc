// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/table.h"
#include "app/log.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "core/history/attempts.h"
#include "core/history/codes.h"
#include "core/store/history_store.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
std::optional<QString> codeOrNull(const std::optional<T> &value)
{
    return value ? std::optional{codeOf(*value)} : std::nullopt;
}

QJsonObject asJson(const SetRecord &set)
{
    return {{u"set"_s, set.set + 1},
            {u"exercise"_s, set.exercise.text()},
            {u"name"_s, set.exerciseName},
            {u"level"_s, set.level.isEmpty() ? QJsonValue() : QJsonValue(set.level)},
            {u"side"_s, orNull(codeOrNull(set.side))},
            {u"planned_repetitions"_s, orNull(set.plannedRepetitions)},
            {u"done_repetitions"_s, set.doneRepetitions},
            {u"planned_seconds"_s, toSeconds(set.plannedWork)},
            {u"done_seconds"_s, toSeconds(set.doneWork)},
            {u"skipped"_s, set.skipped}};
}

QJsonObject asJson(const SessionRecord &session)
{
    QJsonArray sets;
    for (const SetRecord &set : session.sets)
        sets.append(asJson(set));
    return {{u"id"_s, session.id.text()},
            {u"routine"_s, session.routine.text()},
            {u"revision"_s, session.revision},
            {u"title"_s, session.routineTitle},
            {u"started"_s, instantText(session.started)},
            {u"zone"_s, QString::fromUtf8(session.zone)},
            {u"outcome"_s, codeOf(session.outcome)},
            {u"reason"_s, orNull(codeOrNull(session.reason))},
            {u"active_seconds"_s, toSeconds(session.active)},
            {u"total_seconds"_s, toSeconds(session.total)},
            {u"tension_before"_s, orNull(session.before)},
            {u"tension_after"_s, orNull(session.after)},
            {u"note"_s, session.note},
            {u"speed"_s, session.speed},
            {u"sets"_s, sets}};
}

void printJson(const std::vector<SessionRecord> &sessions, Output &out)
{
    QJsonArray all;
    for (const SessionRecord &session : sessions)
        all.append(asJson(session));
    out.write(QJsonDocument(QJsonObject{{u"sessions"_s, all}}).toJson());
}

/// A field after RFC 4180.
QString quoted(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') &&
        !field.contains(u'\r'))
        return field;
    return u"\"%1\""_s.arg(field.replace(u'"', u"\"\""_s));
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(quoted(field));
    return written.join(u',').toUtf8() + "\r\n";
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString{};
}

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

void printCsv(const std::vector<SessionRecord> &sessions, Output &out)
{
    out.write("session,routine,title,started,zone,outcome,reason,active_seconds,total_seconds,"
              "tension_before,tension_after,note,speed,set,exercise,name,level,side,"
              "planned_repetitions,done_repetitions,planned_seconds,done_seconds,skipped\r\n");
    for (const SessionRecord &session : sessions) {
        for (const SetRecord &set : session.sets) {
            out.write(csvLine({session.id.text(),
                               session.routine.text(),
                               session.routineTitle,
                               instantText(session.started),
                               QString::fromUtf8(session.zone),
                               codeOf(session.outcome),
                               codeOrNull(session.reason).value_or(QString{}),
                               numberText(toSeconds(session.active)),
                               numberText(toSeconds(session.total)),
                               numberText(session.before),
                               numberText(session.after),
                               session.note,
                               numberText(session.speed),
                               QString::number(set.set + 1),
                               set.exercise.text(),
                               set.exerciseName,
                               set.level,
                               codeOrNull(set.side).value_or(QString{}),
                               numberText(set.plannedRepetitions),
                               QString::number(set.doneRepetitions),
                               numberText(toSeconds(set.plannedWork)),
                               numberText(toSeconds(set.doneWork)),
                               set.skipped ? u"true"_s : u"false"_s}));
        }
    }
}

void printTable(const std::vector<SessionRecord> &sessions, Output &out)
{
    if (sessions.empty()) {
        out.line(Words::tr("No sessions yet."));
        return;
    }
    Table table;
    table.add({Words::tr("Started"), Words::tr("Routine"), Words::tr("How it ended"),
               Words::tr("Moved"), Words::tr("Sets"), Words::tr("Tension")});
    for (const SessionRecord &session : sessions) {
        const auto sets = bestAttempts(session.sets);
        const auto done = std::count_if(sets.begin(), sets.end(),
                                        [](const SetRecord &set) { return !set.skipped; });
        table.add({asLived(session.started, session.zone).toString(u"yyyy-MM-dd hh:mm"_s),
                   session.routineTitle, outcomeText(session.outcome, session.reason),
                   durationText(session.active), QString::number(done),
                   tensionText(session.before, session.after)});
    }
    table.print(out);
}

} // namespace

int runHistory(const CommandLine &line, const Folders &folders, Console &console)
{
    const auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
    const auto sessions = store->loadAll();
    console.err.problems({}, store->problems());
    logProblems(historyLog, store->problems());
    if (!sessions) {
        console.err.problems({}, sessions.problems());
        return exit_code::environmentFailed;
    }
    // That none could be read does not mean that there are none.
    if (sessions->empty() && !store->problems().empty())
        return exit_code::environmentFailed;
    switch (line.format) {
    case HistoryFormat::Table:
        printTable(*sessions, console.out);
        break;
    case HistoryFormat::Json:
        printJson(*sessions, console.out);
        break;
    case HistoryFormat::Csv:
        printCsv(*sessions, console.out);
        break;
    }
    return exit_code::done;
}

} // namespace limber
