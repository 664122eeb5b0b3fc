// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/store/history_query.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Sessions 1 to 6, each unlike the one before.
class HistoryQuery : public testing::Test {
protected:
    void SetUp() override
    {
        m_store = m_temp.open();
        for (int number = 1; number <= 6; ++number) {
            SessionRecord record = build::finishedSession(number);
            record.routine = RoutineId{number % 2 ? QStringLiteral("odd") : QStringLiteral("even")};
            record.outcome = number % 3 ? Outcome::Finished : Outcome::Stopped;
            record.note = QStringLiteral("Note %1: Größe \"5\" 100 %").arg(number);
            record.speed = 1.0;
            ASSERT_TRUE(m_store->save(record).ok());
        }
    }

    /// The numbers of those that meet `filter`, read in windows of two.
    [[nodiscard]] std::vector<int> numbers(const SessionFilter &filter) const
    {
        std::vector<int> numbers;
        std::optional<SessionSummary> last;
        for (auto page = m_store->list(filter, 2, last); page && !page->empty();
             page = m_store->list(filter, 2, last)) {
            for (const SessionSummary &summary : *page)
                numbers.push_back(summary.id.text().section(u'-', -1).toInt());
            last = page->back();
        }
        EXPECT_EQ(*m_store->count(filter), static_cast<int>(numbers.size()));
        EXPECT_EQ(m_store->loadAll(filter)->size(), numbers.size());
        return numbers;
    }

    [[nodiscard]] std::vector<int> withNote(const QString &text) const
    {
        return numbers({.text = text});
    }

    TempDatabase m_temp;
    std::unique_ptr<HistoryStore> m_store;
};

/// Sessions in the zones the person was in.
SessionRecord livedAt(int number, const QString &utc, const QByteArray &zone)
{
    SessionRecord record = build::finishedSession(number);
    record.started = QDateTime::fromString(utc, Qt::ISODate);
    record.zone = zone;
    record.speed = 1.0;
    return record;
}

} // namespace

TEST_F(HistoryQuery, AnEmptyFilterAsksForAll)
{
    EXPECT_THAT(numbers({}), ElementsAre(6, 5, 4, 3, 2, 1));
}

TEST_F(HistoryQuery, FiltersByRoutineAndOutcome)
{
    const RoutineId odd{QStringLiteral("odd")};
    EXPECT_THAT(numbers({.routine = odd}), ElementsAre(5, 3, 1));
    EXPECT_THAT(numbers({.outcomes = {Outcome::Stopped}}), ElementsAre(6, 3));
    EXPECT_THAT(numbers({.routine = odd, .outcomes = {Outcome::Finished, Outcome::Open}}),
                ElementsAre(5, 1));
    EXPECT_THAT(numbers({.outcomes = {Outcome::Finished, Outcome::Stopped}}),
                ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(numbers({.routine = RoutineId{QStringLiteral("none")}}), IsEmpty());
}

TEST_F(HistoryQuery, KnowsTheRoutinesLivedByTheirLastNames)
{
    SessionRecord renamed = build::finishedSession(7);
    renamed.routine = RoutineId{QStringLiteral("odd")};
    renamed.routineTitle = QStringLiteral("Renamed");
    ASSERT_TRUE(m_store->save(renamed).ok());
    SessionRecord gone = build::finishedSession(8);
    gone.routine = RoutineId{QStringLiteral("gone")};
    ASSERT_TRUE(m_store->save(gone).ok());
    ASSERT_TRUE(m_store->remove(gone.id, gone.started).ok());
    EXPECT_THAT(*m_store->routines(),
                ElementsAre(LivedRoutine{RoutineId{QStringLiteral("even")}, gone.routineTitle},
                            LivedRoutine{renamed.routine, renamed.routineTitle}));
    EXPECT_THAT(*TempDatabase().open()->routines(), IsEmpty());
}

TEST_F(HistoryQuery, FiltersByTheDayLived)
{
    // Session 1 began on 31 March at 23:30 UTC, which was 1 April in Berlin.
    const QDate first(2024, 4, 1);
    EXPECT_THAT(numbers({.to = first}), ElementsAre(1));
    EXPECT_THAT(numbers({.to = first.addDays(-1)}), IsEmpty());
    EXPECT_THAT(numbers({.from = first.addDays(4)}), ElementsAre(6, 5));
    EXPECT_THAT(numbers({.from = first.addDays(1), .to = first.addDays(2)}), ElementsAre(3, 2));
}

TEST_F(HistoryQuery, FiltersByTheTextOfTheNote)
{
    EXPECT_THAT(withNote(QStringLiteral("note 4")), ElementsAre(4));
    EXPECT_THAT(withNote(QStringLiteral("GRÖSSE")), IsEmpty());
    EXPECT_THAT(withNote(QStringLiteral("GRÖßE")), ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(withNote(QStringLiteral("\"5\"")), ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(withNote(QStringLiteral("\" OR \"")), IsEmpty());
    EXPECT_THAT(withNote(QStringLiteral("note NOT 4")), IsEmpty());
    EXPECT_THAT(withNote(QStringLiteral("4:")), ElementsAre(4));
    EXPECT_THAT(withNote(QStringLiteral("ö")), ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(withNote(QStringLiteral(" %")), ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(withNote(QStringLiteral("_")), IsEmpty());
    EXPECT_THAT(withNote(QStringLiteral("\\")), IsEmpty());
    EXPECT_THAT(withNote(QStringLiteral("\U0001F642")), IsEmpty());
}

TEST_F(HistoryQuery, PointsComeInTheOrderTheyWereLived)
{
    const auto points = *m_store->points();
    ASSERT_EQ(points.size(), 6U);
    const SessionRecord third = *m_store->load(build::session(3).id);
    EXPECT_EQ(points[2], (SessionPoint{.routine = third.routine,
                                       .day = QDate(2024, 4, 3),
                                       .active = third.active,
                                       .outcome = Outcome::Stopped,
                                       .before = third.before,
                                       .after = third.after,
                                       .speed = 1.0,
                                       .totals = totalsOf(third.sets)}));
}

TEST(HistoryQueryDays, CountsOnTheDayLived)
{
    const TempDatabase temp;
    const auto store = temp.open();
    const QByteArray berlin("Europe/Berlin");
    const QByteArray auckland("Pacific/Auckland");
    const std::vector<SessionRecord> records{
        // Over midnight: it belongs to the day it began on.
        livedAt(1, QStringLiteral("2026-03-28T22:58:00Z"), berlin),
        // Two more on the day the clock is put forward, one of them in its first hour.
        livedAt(2, QStringLiteral("2026-03-28T23:30:00Z"), berlin),
        livedAt(3, QStringLiteral("2026-03-29T21:59:00Z"), berlin),
        // The same hour twice when it is put back.
        livedAt(4, QStringLiteral("2026-10-25T00:30:00Z"), berlin),
        livedAt(5, QStringLiteral("2026-10-25T01:30:00Z"), berlin),
        // On the way over the date line the same instant is another day.
        livedAt(6, QStringLiteral("2026-03-29T12:00:00Z"), auckland),
    };
    for (const SessionRecord &record : records)
        ASSERT_TRUE(store->save(record).ok());
    SessionRecord quick = livedAt(7, QStringLiteral("2026-03-29T12:00:00Z"), berlin);
    quick.speed = 20;
    ASSERT_TRUE(store->save(quick).ok());
    ASSERT_TRUE(store->save(build::session(8)).ok());

    const Millis each = records.front().active;
    EXPECT_THAT(
        *store->days(QDate(2026, 3, 28), QDate(2026, 10, 25)),
        ElementsAre(DaySum{QDate(2026, 3, 28), 1, each}, DaySum{QDate(2026, 3, 29), 2, 2 * each},
                    DaySum{QDate(2026, 3, 30), 1, each}, DaySum{QDate(2026, 10, 25), 2, 2 * each}));
    EXPECT_THAT(*store->days(QDate(2026, 3, 30), QDate(2026, 3, 30)),
                ElementsAre(DaySum{QDate(2026, 3, 30), 1, each}));
    EXPECT_EQ(*store->count({.from = QDate(2026, 3, 30), .to = QDate(2026, 3, 30)}), 1);
}

TEST(HistoryQueryDays, TalliesTheSetsOfThoseThatCount)
{
    const TempDatabase temp;
    const auto store = temp.open();
    const QByteArray utc("UTC");
    SessionRecord first = livedAt(1, QStringLiteral("2026-03-01T23:59:00Z"), utc);
    SessionRecord last = livedAt(2, QStringLiteral("2026-03-14T00:01:00Z"), utc);
    SessionRecord later = livedAt(3, QStringLiteral("2026-03-15T00:01:00Z"), utc);
    SessionRecord quick = livedAt(4, QStringLiteral("2026-03-10T12:00:00Z"), utc);
    quick.speed = 20;
    SessionRecord gone = livedAt(5, QStringLiteral("2026-03-10T13:00:00Z"), utc);
    std::vector<SetTally> expected;
    for (SessionRecord *record : {&first, &last, &later, &quick, &gone}) {
        record->sets = build::sets(5);
        record->sets.push_back(build::set(4));
        ASSERT_TRUE(store->save(*record).ok());
    }
    ASSERT_TRUE(store->remove(gone.id, build::now).ok());
    addSets(expected, first.sets);
    addSets(expected, last.sets);
    for (SetTally &tally : expected) {
        if (!tally.level.isEmpty())
            tally.exerciseName.clear();
    }
    EXPECT_EQ(*store->tallies(QDate(2026, 3, 1), QDate(2026, 3, 14)), expected);
    EXPECT_THAT(*store->tallies(QDate(2026, 4, 1), QDate(2026, 4, 14)), IsEmpty());
}

TEST(HistoryQueryPlans, AnswersFromIndexes)
{
    const TempDatabase temp;
    ASSERT_TRUE(temp.open()->persistent());
    const auto database = connectTo(temp.file());
    const auto planOfList = [&](const SessionFilter &filter,
                                const std::optional<SessionSummary> &after) {
        const auto query = tables::listSql(filter, 50, after);
        return planOf(*database, query.sql, query.values).toStdString();
    };
    const SessionSummary last{.id = build::session(1).id, .started = build::session(1).started};
    const std::string idOfLast =
        "SCALAR SUBQUERY 1\nSEARCH session USING COVERING INDEX sqlite_autoindex_session_1"
        " (uuid=?)\n";
    EXPECT_EQ(planOfList({}, {}), "SEARCH session USING INDEX session_by_start (removed_ms=?)\n");
    EXPECT_EQ(planOfList({}, last),
              "SEARCH session USING INDEX session_by_start (removed_ms=? AND started_ms<?)\n" +
                  idOfLast);
    EXPECT_EQ(planOfList({.routine = RoutineId{QStringLiteral("a")}}, last),
              "SEARCH session USING INDEX session_by_routine (removed_ms=? AND routine=? AND "
              "started_ms<?)\n" +
                  idOfLast);
    EXPECT_EQ(planOfList({.outcomes = {Outcome::Stopped}}, {}),
              "SEARCH session USING INDEX session_by_outcome (removed_ms=? AND outcome=?)\n");
    EXPECT_EQ(planOfList({.from = QDate(2026, 1, 1), .to = QDate(2026, 2, 1)}, {}),
              "SEARCH session USING INDEX session_by_start (removed_ms=? AND started_ms>? AND "
              "started_ms<?)\n");
    EXPECT_EQ(planOf(*database, QString::fromUtf16(tables::pointsSql), {}),
              QStringLiteral(
                  "SEARCH session USING COVERING INDEX session_points (removed_ms=? AND day>?)\n"));
    EXPECT_EQ(planOf(*database, QString::fromUtf16(tables::daysSql), {1, 2}),
              QStringLiteral("SEARCH session USING COVERING INDEX session_points (removed_ms=? AND "
                             "day>? AND day<?)\n"));
    EXPECT_THAT(planOf(*database, QString::fromUtf16(tables::talliesSql), {1, 2}).toStdString(),
                testing::StartsWith("SEARCH session USING COVERING INDEX session_points "
                                    "(removed_ms=? AND day>? AND day<?)\n"
                                    "SEARCH set_record USING PRIMARY KEY (session=?)\n"));
    const QString routines = planOf(*database, QString::fromUtf16(tables::routinesSql), {});
    EXPECT_EQ(routines.count(QStringLiteral("SEARCH session USING ")), 3) << routines.toStdString();
    EXPECT_EQ(routines.count(QStringLiteral("SCAN session")), 0) << routines.toStdString();
    EXPECT_THAT(planOfList({.text = QStringLiteral("shoulder")}, {}),
                testing::HasSubstr("note_index VIRTUAL TABLE INDEX"));
}
