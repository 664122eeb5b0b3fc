// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include "core/store/backups.h"
#include "core/store/database_file.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QDate today = build::now.date();

std::vector<QDate> daysOf(const std::vector<Backup> &backups)
{
    std::vector<QDate> days;
    for (const Backup &backup : backups)
        days.push_back(backup.day);
    return days;
}

void spoil(const QString &file)
{
    QFile target(file);
    ASSERT_TRUE(target.open(QIODevice::ReadWrite));
    constexpr int pastTheHeader = 5000;
    target.seek(pastTheHeader);
    target.write(QByteArray(20'000, 'x'));
}

class Backups : public testing::Test {
protected:
    void SetUp() override { m_temp.fill(3); }

    Result<Done> backUpOn(QDate day) const { return backUp(m_temp.file(), day, impatient); }
    [[nodiscard]] std::vector<Backup> all() const { return backupsOf(m_temp.file()); }

    TempDatabase m_temp;
};

} // namespace

TEST_F(Backups, ACopyADayIsMade)
{
    EXPECT_THAT(all(), IsEmpty());
    ASSERT_TRUE(backUpOn(today).ok());
    m_temp.fill(5);
    ASSERT_TRUE(backUpOn(today).ok());
    EXPECT_THAT(daysOf(all()), ElementsAre(today));
    const auto copy = connectTo(all().front().file);
    EXPECT_EQ(copy->value(QStringLiteral("SELECT count(*) FROM session"))->toInt(), 3);
    EXPECT_FALSE(QFile::permissions(all().front().file) & QFile::ReadOther);
}

TEST_F(Backups, ACopyIsMadeWhileTheHistoryIsInUse)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::session(7, 1)).ok());
    ASSERT_TRUE(backUpOn(today).ok());
    const auto copy = connectTo(all().front().file);
    EXPECT_EQ(copy->value(QStringLiteral("SELECT count(*) FROM session"))->toInt(), 4);
}

TEST_F(Backups, SevenDaysAndFourWeeksAreKept)
{
    for (int day = 0; day < 60; ++day)
        ASSERT_TRUE(backUpOn(today.addDays(day - 59)).ok());
    // 23 November 2026 is a Monday.
    EXPECT_THAT(daysOf(all()), ElementsAre(today, today.addDays(-1), today.addDays(-2),
                                           today.addDays(-3), today.addDays(-4), today.addDays(-5),
                                           today.addDays(-6), today.addDays(-8), today.addDays(-15),
                                           today.addDays(-22), today.addDays(-29)));
}

TEST_F(Backups, AClockSetBackTakesNoCopyAway)
{
    for (int day = 0; day < 7; ++day)
        ASSERT_TRUE(backUpOn(today.addDays(day)).ok());
    ASSERT_TRUE(backUpOn(today.addYears(-20)).ok());
    EXPECT_THAT(all(), SizeIs(8));
    EXPECT_EQ(all().back().day, today.addYears(-20));
}

TEST_F(Backups, AnEmptyHistoryTakesThePlaceOfNoCopy)
{
    const TempDatabase empty;
    ASSERT_TRUE(empty.open()->persistent());
    ASSERT_TRUE(backUp(empty.file(), today, impatient).ok());
    EXPECT_THAT(backupsOf(empty.file()), IsEmpty());
    EXPECT_TRUE(backUp(QStringLiteral("/nowhere/history.db"), today, impatient).ok());
}

TEST_F(Backups, WithoutAGoodCopyNoneOlderGoes)
{
    for (int day = 0; day < 11; ++day)
        ASSERT_TRUE(backUpOn(today.addDays(day)).ok());
    const auto before = all();
    m_temp.fill(100);
    spoil(m_temp.file());
    const auto refused = backUpOn(today.addDays(11));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.problems().front().code, ProblemCode::StoreDamaged);
    EXPECT_EQ(all(), before);
    EXPECT_EQ(QDir(backupFolder(m_temp.file())).entryList(QDir::Files).size(),
              static_cast<int>(before.size()));
}

TEST_F(Backups, ARestoredBackupTakesThePlaceOfTheHistory)
{
    ASSERT_TRUE(backUpOn(today).ok());
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::finishedSession(7)).ok());
    const auto kept = store->restore(all().front().file, build::now);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(store->loadAll()->size(), 3U);
    EXPECT_TRUE(store->persistent());
    EXPECT_EQ(*kept, m_temp.file() + QStringLiteral(".replaced-20261123T120000Z"));
    const auto aside = HistoryStore::open(*kept, m_temp.locks());
    EXPECT_EQ(aside->loadAll()->size(), 4U);
}

TEST_F(Backups, NothingIsRestoredUnderASessionOnItsWay)
{
    ASSERT_TRUE(backUpOn(today).ok());
    const auto guiding = m_temp.open();
    SessionRecord session = build::session(7);
    ASSERT_EQ(session.outcome, Outcome::Open);
    ASSERT_TRUE(guiding->save(session).ok());
    const auto store = m_temp.open();
    for (HistoryStore *either : {guiding.get(), store.get()})
        EXPECT_EQ(either->restore(all().front().file, build::now).problems().front().code,
                  ProblemCode::StoreBusy);
    EXPECT_EQ(store->loadAll()->size(), 4U);
    session.outcome = Outcome::Finished;
    ASSERT_TRUE(guiding->save(session).ok());
    EXPECT_TRUE(store->restore(all().front().file, build::now).ok());
}

TEST_F(Backups, ABadBackupChangesNothing)
{
    ASSERT_TRUE(backUpOn(today).ok());
    const QString bad = all().front().file;
    spoil(bad);
    const auto store = m_temp.open();
    const auto refused = store->restore(bad, build::now);
    EXPECT_EQ(refused.problems(),
              Problems{(Problem{.code = ProblemCode::BackupUnusable, .details = {bad}})});
    EXPECT_EQ(store->loadAll()->size(), 3U);
    for (const QString &other :
         {QStringLiteral("/nowhere"), m_temp.folder(), QStringLiteral("/etc/passwd")})
        EXPECT_EQ(store->restore(other, build::now).problems().front().code,
                  ProblemCode::BackupUnusable);
    EXPECT_EQ(store->loadAll()->size(), 3U);
}

TEST_F(Backups, ARestoringCutShortIsFinishedWithTheNextStart)
{
    ASSERT_TRUE(backUpOn(today).ok());
    ASSERT_TRUE(QFile::copy(all().front().file, restoredCopy(m_temp.file())));
    ASSERT_TRUE(setAside(m_temp.file(), build::now).ok());
    EXPECT_EQ(m_temp.open()->loadAll()->size(), 3U);
    EXPECT_FALSE(QFile::exists(restoredCopy(m_temp.file())));
}

TEST_F(Backups, AnOlderSchemaIsRestoredAndMovedOn)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(
        store->restore(QStringLiteral(LIMBER_TEST_DATA "/databases/schema-0001.db"), build::now)
            .ok());
    EXPECT_EQ(store->loadAll()->size(), 3U);
    EXPECT_EQ(*store->count({.from = QDate(2024, 3, 31), .to = QDate(2024, 3, 31)}), 1);
}
