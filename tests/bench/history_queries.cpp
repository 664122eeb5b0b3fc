// SPDX-License-Identifier: GPL-3.0-or-later
//
// history_queries SESSIONS SETS RATIO MEMORY: asks a history of SESSIONS sessions of SETS sets what
// the window asks, beside the same SQL through SQLite's own interface, and prints what each took
// and how much memory all answers together do. Fails where a query of 1 ms or more takes more than
// RATIO times as long, or where more than MEMORY MiB are held.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/history_query.h"
#include "tests/bench/big_history.h"

using namespace limber;

namespace {

constexpr int rounds = 9;

/// The rows of an answer as SQLite's own interface gives them, kept.
class RawDatabase {
public:
    explicit RawDatabase(const QString &file)
    {
        sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    }
    ~RawDatabase() { sqlite3_close(m_database); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    size_t ask(const tables::Condition &query)
    {
        struct Value {
            sqlite3_int64 number = 0;
            std::string text;
        };
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, query.sql.toUtf8().constData(), -1, &statement, nullptr);
        for (int i = 0; i < query.values.size(); ++i) {
            const QVariant &value = query.values[i];
            if (value.typeId() == QMetaType::QString)
                sqlite3_bind_text(statement, i + 1, value.toString().toUtf8().constData(), -1,
                                  SQLITE_TRANSIENT);
            else
                sqlite3_bind_int64(statement, i + 1, value.toLongLong());
        }
        std::vector<std::vector<Value>> rows;
        const auto columns = static_cast<size_t>(sqlite3_column_count(statement));
        while (sqlite3_step(statement) == SQLITE_ROW) {
            auto &row = rows.emplace_back(columns);
            for (int i = 0; i < static_cast<int>(columns); ++i) {
                Value &value = row[static_cast<size_t>(i)];
                if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                    value.text.assign(
                        reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                        static_cast<size_t>(sqlite3_column_bytes(statement, i)));
                else
                    value.number = sqlite3_column_int64(statement, i);
            }
        }
        sqlite3_finalize(statement);
        return rows.size();
    }

private:
    sqlite3 *m_database = nullptr;
};

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double anonymousMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        constexpr double kibibytesInOne = 1024;
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').at(1).toDouble() / kibibytesInOne;
    }
    return 0;
}

struct Question {
    const char *name;
    std::function<void(HistoryStore &)> ours;
    tables::Condition raw;
};

std::vector<Question> questions(const SessionSummary &middle)
{
    const auto list = [](const char *name, const SessionFilter &filter,
                         const std::optional<SessionSummary> &after) {
        constexpr int window = 50;
        return Question{
            name,
            [=](HistoryStore &store) { static_cast<void>(store.list(filter, window, after)); },
            tables::listSql(filter, window, after)};
    };
    const auto count = [](const char *name, const SessionFilter &filter) {
        const auto condition = tables::conditionOf(filter);
        return Question{name,
                        [=](HistoryStore &store) { static_cast<void>(store.count(filter)); },
                        {QStringLiteral("SELECT count(*) FROM session WHERE ") + condition.sql,
                         condition.values}};
    };
    const SessionFilter routine{.routine = RoutineId{QStringLiteral("my-evening")}};
    const SessionFilter stopped{.outcomes = {Outcome::Stopped}};
    const SessionFilter year{.from = QDate(2020, 1, 1), .to = QDate(2020, 12, 31)};
    const SessionFilter note{.text = QStringLiteral("shoulder is stiff")};
    const SessionFilter rare{.text = QStringLiteral("Session 4711:")};
    const QDate first(2016, 1, 1);
    const QDate last(2027, 1, 1);
    const QDate lately(2026, 11, 1);
    return {
        list("list: first window", {}, {}),
        list("list: a window in the middle", {}, middle),
        list("list: of a routine", routine, {}),
        list("list: stopped", stopped, {}),
        list("list: of a year", year, {}),
        list("list: a frequent word", note, {}),
        list("list: a rare word", rare, {}),
        list("list: two letters", {.text = QStringLiteral("47")}, {}),
        count("count: all", {}),
        count("count: of a routine", routine),
        count("count: of a year", year),
        count("count: a frequent word", note),
        {"days: ten years",
         [=](HistoryStore &store) { static_cast<void>(store.days(first, last)); },
         {QString::fromUtf16(tables::daysSql), {first.toJulianDay(), last.toJulianDay()}}},
        {"tallies: two weeks",
         [=](HistoryStore &store) { static_cast<void>(store.tallies(lately, lately.addDays(13))); },
         {QString::fromUtf16(tables::talliesSql),
          {lately.toJulianDay(), lately.addDays(13).toJulianDay()}}},
        {"points: all sessions",
         [](HistoryStore &store) { static_cast<void>(store.points()); },
         {QString::fromUtf16(tables::pointsSql), {}}},
    };
}

/// True when every query is fast enough.
bool compare(HistoryStore &store, RawDatabase &raw, double bound)
{
    const auto middle = store.list({.to = QDate(2022, 1, 1)}, 1, {});
    bool fine = true;
    std::printf("%-32s %10s %10s %7s\n", "query", "ours, ms", "raw, ms", "ratio");
    for (const Question &question : questions(middle->front())) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(milliseconds([&] { question.ours(store); }));
            theirs.push_back(milliseconds([&] { raw.ask(question.raw); }));
        }
        const double ratio = median(ours) / median(theirs);
        const bool slow = median(theirs) >= 1 && ratio > bound;
        std::printf("%-32s %10.3f %10.3f %7.2f%s\n", question.name, median(ours), median(theirs),
                    ratio, slow ? "  too slow" : "");
        fine = fine && !slow;
    }
    return fine;
}

/// What the window holds after the whole list was scrolled through and all charts were drawn.
double heldByAll(HistoryStore &store)
{
    constexpr int window = 50;
    const double before = anonymousMebibytes();
    const auto points = store.points();
    const auto days = store.days(QDate(2016, 1, 1), QDate(2027, 1, 1));
    std::vector<SessionSummary> rows;
    constexpr size_t scrolled = 5'000;
    while (rows.size() < scrolled) {
        const auto page =
            store.list({}, window, rows.empty() ? std::nullopt : std::optional(rows.back()));
        if (!page || page->empty())
            break;
        rows.insert(rows.end(), page->begin(), page->end());
    }
    return anonymousMebibytes() - before;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.db"));
    const double filled = milliseconds(
        [&] { static_cast<void>(fillHistory(file, arguments[1].toInt(), arguments[2].toInt())); });
    std::printf("%s sessions of %s sets in %.1f s, %.1f MiB\n", qPrintable(arguments[1]),
                qPrintable(arguments[2]), filled / 1000,
                static_cast<double>(QFile(file).size()) / (1024 * 1024));

    std::unique_ptr<HistoryStore> store;
    const QString locks = folder.filePath(QStringLiteral("locks"));
    const double opened = milliseconds([&] {
        store = HistoryStore::open(file, locks);
        static_cast<void>(store->list({}, 50, {}));
    });
    std::printf("opened, first window read: %.1f ms\n", opened);
    const double memory = heldByAll(*store);
    std::printf("held by all points, ten years of days and 5,000 rows: %.1f MiB\n", memory);
    RawDatabase raw(file);
    const bool fast = compare(*store, raw, arguments[3].toDouble());
    return fast && memory <= arguments[4].toDouble() ? 0 : 1;
}
