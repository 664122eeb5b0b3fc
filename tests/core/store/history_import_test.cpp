// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include "core/store/backups.h"
#include "core/store/database_file.h"
#include "core/store/history_export.h"
#include "core/store/history_service.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<SessionRecord> sessions(int first, int count)
{
    std::vector<SessionRecord> records;
    for (int number = first; number < first + count; ++number)
        records.push_back(build::finishedSession(number));
    return records;
}

class HistoryImport : public testing::Test {
protected:
    void SetUp() override
    {
        m_temp.fill(3);
        m_store = m_temp.open();
    }

    TempDatabase m_temp;
    std::unique_ptr<HistoryStore> m_store;
};

} // namespace

TEST_F(HistoryImport, WhatWasTakenAlongComesBackWholeElsewhere)
{
    const QString file = m_temp.folder() + QStringLiteral("/export.json");
    ASSERT_TRUE(exportHistory(*m_store, {}, ExportFormat::Json, file).ok());
    const TempDatabase other;
    const auto elsewhere = other.open();
    const auto read = readHistoryFile(file);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*elsewhere->importSessions(*read, build::now), (ImportCount{.added = 3, .known = 0}));
    EXPECT_EQ(*elsewhere->loadAll(), *m_store->loadAll());
}

TEST_F(HistoryImport, WhatIsKnownStaysAsItIs)
{
    auto records = sessions(2, 3);
    records.front().note = QStringLiteral("another");
    EXPECT_EQ(*m_store->previewImport(records), (ImportCount{.added = 2, .known = 1}));
    EXPECT_EQ(m_store->loadAll()->size(), 3U);
    EXPECT_EQ(*m_store->importSessions(records, build::now), (ImportCount{.added = 2, .known = 1}));
    EXPECT_EQ(m_store->loadAll()->size(), 5U);
    EXPECT_EQ(*m_store->load(build::session(2).id), build::finishedSession(2));
}

TEST_F(HistoryImport, TheLastImportIsUndoneAlone)
{
    const auto before = *m_store->loadAll();
    ASSERT_TRUE(m_store->importSessions(sessions(10, 2), build::now).ok());
    ASSERT_TRUE(m_store->importSessions(sessions(11, 4), build::now).ok());
    // One that brings nothing leaves the one before to be undone.
    ASSERT_TRUE(m_store->importSessions(sessions(11, 4), build::now).ok());
    EXPECT_EQ(*m_store->undoImport(build::now), 3);
    EXPECT_EQ(m_store->loadAll()->size(), 5U);
    EXPECT_EQ(*m_temp.open()->undoImport(build::now), 2);
    EXPECT_EQ(*m_store->loadAll(), before);
    EXPECT_EQ(*m_store->undoImport(build::now), 0);
}

TEST_F(HistoryImport, WhatWasRemovedComesBackAsTheFileHasIt)
{
    ASSERT_TRUE(m_store->remove(build::session(1).id, build::now).ok());
    auto records = sessions(1, 1);
    records.front().sets.resize(1);
    EXPECT_EQ(m_store->previewImport(records)->added, 1);
    ASSERT_TRUE(m_store->importSessions(records, build::now).ok());
    EXPECT_EQ(*m_store->load(build::session(1).id), records.front());
    EXPECT_THAT(*m_store->removed(), IsEmpty());
}

TEST_F(HistoryImport, AllOrNothing)
{
    auto records = sessions(10, 3);
    records.back().before = 99;
    EXPECT_FALSE(m_store->importSessions(records, build::now).ok());
    EXPECT_EQ(m_store->loadAll()->size(), 3U);
    EXPECT_EQ(*m_store->undoImport(build::now), 0);
}

TEST_F(HistoryImport, AnInterruptedSessionFromElsewhereIsNotOffered)
{
    SessionRecord record = build::session(10, 1);
    record.outcome = Outcome::Interrupted;
    ASSERT_TRUE(m_store->importSessions({record}, build::now).ok());
    EXPECT_EQ(*m_store->undecided(), std::nullopt);
}

TEST_F(HistoryImport, AnExportIsWrittenInWindowsAndFiltered)
{
    std::vector<SessionRecord> more;
    for (int number = 3; number < 1'203; ++number)
        more.push_back(build::finishedSession(number, 1));
    ASSERT_TRUE(m_store->importSessions(more, build::now).ok());
    QByteArray bytes;
    const auto collect = [&bytes](const QByteArray &piece) {
        bytes += piece;
        return true;
    };
    ASSERT_TRUE(exportHistory(*m_store, {}, ExportFormat::Csv, collect).ok());
    EXPECT_EQ(bytes.count("\r\n"), 1 + 3 * 3 + 1'200);
    bytes.clear();
    const SessionFilter first{.to = QDate(2024, 3, 31)};
    ASSERT_TRUE(exportHistory(*m_store, first, ExportFormat::Csv, collect).ok());
    EXPECT_EQ(bytes.count("\r\n"), 1 + 3);
}

TEST_F(HistoryImport, AFileThatCannotBeWrittenIsAProblem)
{
    const QString file = QStringLiteral("/nowhere/export.csv");
    EXPECT_EQ(exportHistory(*m_store, {}, ExportFormat::Csv, file).problems(),
              Problems{(Problem{.code = ProblemCode::FileUnwritable, .details = {file}})});
    EXPECT_EQ(readHistoryFile(file).problems().front().code, ProblemCode::FileNotFound);
}

TEST_F(HistoryImport, TheServicePreviewsImportsAndUndoes)
{
    const QString file = m_temp.folder() + QStringLiteral("/export.json");
    HistoryService service(m_temp.file(), m_temp.locks());
    ASSERT_TRUE(service.exportTo(file, {}, ExportFormat::Json).result().ok());
    const auto plan = service.readImport(file).result();
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->count, (ImportCount{.added = 0, .known = 3}));
    ASSERT_TRUE(service.removeEverything().result().ok());
    EXPECT_EQ(service.importSessions(plan->sessions, build::now).result()->added, 3);
    ASSERT_TRUE(service.backUp(build::now.date()).result().ok());
    EXPECT_EQ(service.backups().result().size(), 1U);
    EXPECT_EQ(*service.undoImport(build::now).result(), 3);
    ASSERT_TRUE(service.restore(service.backups().result().front().file, build::now).result().ok());
    EXPECT_EQ(*service.count({}).result(), 3);
}

TEST_F(HistoryImport, NothingIsRemovedWhileACopyIsBeingMade)
{
    const auto store = m_temp.open(Millis{30});
    ASSERT_TRUE(backUp(m_temp.file(), build::now.date(), Millis{30}).ok());
    {
        const FolderLock copying(backupFolder(m_temp.file()), {});
        EXPECT_EQ(store->removeEverything().problems().front().code, ProblemCode::StoreBusy);
    }
    EXPECT_EQ(store->loadAll()->size(), 3U);
    EXPECT_TRUE(store->removeEverything().ok());
}

TEST_F(HistoryImport, RemovingEverythingLeavesNothing)
{
    m_store.reset();
    const QString file = m_temp.file();
    ASSERT_TRUE(backUp(file, build::now.date(), Millis{30}).ok());
    for (const char16_t *suffix : {u".schema-1", u".damaged-20300612T160000Z", u".restored",
                                   u"-wal.damaged-20300612T160000Z", u".replaced-20300612T160000Z"})
        ASSERT_TRUE(QFile::copy(file, file + QString::fromUtf16(suffix)));
    m_store = m_temp.open();
    ASSERT_TRUE(m_store->save(build::session(7, 1)).ok());
    ASSERT_TRUE(m_store->removeEverything().ok());
    EXPECT_THAT(
        QDir(m_temp.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        IsEmpty());
    EXPECT_THAT(*m_store->loadAll(), IsEmpty());
    ASSERT_TRUE(m_store->save(build::finishedSession(8)).ok());
    EXPECT_THAT(*m_temp.open()->loadAll(), ElementsAre(build::finishedSession(8)));
}
