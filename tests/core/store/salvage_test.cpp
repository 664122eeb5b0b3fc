// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include "core/store/salvage.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::SizeIs;

namespace {

constexpr int pageSize = 4096;
constexpr int sessionsBefore = 60;

class SalvageTest : public testing::Test {
protected:
    void SetUp() override { m_temp.fill(sessionsBefore); }

    /// Writes `bytes` at `offset` of the database, past SQLite.
    void overwrite(qint64 offset, const QByteArray &bytes) const
    {
        QFile file(m_temp.file());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    [[nodiscard]] qint64 pages() const { return QFile(m_temp.file()).size() / pageSize; }

    /// What the store says it recovered, opening the damaged file; checks that it has that.
    [[nodiscard]] Salvaged recovered() const
    {
        const auto store = m_temp.open();
        EXPECT_TRUE(store->persistent());
        auto records = store->loadAll();
        EXPECT_TRUE(store->problems().size() == 1 || !records.ok());
        if (!records)
            records = store->loadAll();
        if (store->problems().empty() || store->problems().front().details.size() != 4)
            return {};
        const Problem told = store->problems().front();
        EXPECT_EQ(told.code, ProblemCode::StoreDamaged);
        EXPECT_TRUE(QFile::exists(told.details[1]));
        const Salvaged salvaged{.sessions = told.details[2].toInt(),
                                .whole = told.details[3].toInt()};
        EXPECT_EQ(records->size(), static_cast<size_t>(salvaged.sessions));
        int whole = 0;
        for (const SessionRecord &record : *records)
            whole += record == build::finishedSession(record.id.text().right(12).toInt()) ? 1 : 0;
        EXPECT_EQ(whole, salvaged.whole);
        EXPECT_EQ(connectTo(m_temp.file())->value(QStringLiteral("PRAGMA integrity_check")),
                  Result<QVariant>(QVariant(QStringLiteral("ok"))));
        return salvaged;
    }

    TempDatabase m_temp;
};

} // namespace

TEST_F(SalvageTest, AHeaderThatIsGoneCostsNothing)
{
    overwrite(0, QByteArray(100, 'x'));
    const Salvaged salvaged = recovered();
    EXPECT_EQ(salvaged.sessions, sessionsBefore);
    EXPECT_EQ(salvaged.whole, sessionsBefore);
}

TEST_F(SalvageTest, WhatIsCutOffCostsOnlyThat)
{
    ASSERT_TRUE(QFile::resize(m_temp.file(), pages() * 3 / 4 * pageSize));
    const Salvaged salvaged = recovered();
    EXPECT_GT(salvaged.sessions, 0);
    EXPECT_LT(salvaged.whole, sessionsBefore);
}

TEST_F(SalvageTest, NoDamagedPageCostsMoreThanWhatStandsOnIt)
{
    const QByteArray whole = contentOf(m_temp.file());
    for (qint64 page = 0; page < pages(); page += 3) {
        const TempDatabase copy;
        ASSERT_TRUE(QDir().mkpath(copy.folder()));
        QByteArray bytes = whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, 'x'));
        put(copy.file(), bytes);
        const Salvaged salvaged =
            salvage(copy.file(), copy.folder() + QStringLiteral("/recovered.db"));
        constexpr int mostOnAPage = 12;
        EXPECT_GE(salvaged.sessions, sessionsBefore - mostOnAPage) << "page " << page;
        EXPECT_EQ(contentOf(copy.file()), bytes);
    }
}

TEST_F(SalvageTest, WithoutAllThatLeadsToThemSessionsAreStillFound)
{
    constexpr int roots = 22;
    overwrite(0, QByteArray(roots * pageSize, '\0'));
    EXPECT_GT(recovered().sessions, sessionsBefore / 2);
}

TEST_F(SalvageTest, WhatStandsInTheLogIsFoundToo)
{
    const auto store = m_temp.open();
    ASSERT_TRUE(store->save(build::finishedSession(sessionsBefore)).ok());
    const TempDatabase copy;
    ASSERT_TRUE(QDir().mkpath(copy.folder()));
    put(copy.file(), QByteArray(pageSize, 'x') + contentOf(m_temp.file()).mid(pageSize));
    put(copy.file() + QStringLiteral("-wal"), contentOf(m_temp.file() + QStringLiteral("-wal")));
    EXPECT_EQ(salvage(copy.file(), copy.folder() + QStringLiteral("/recovered.db")).sessions,
              sessionsBefore + 1);
}

TEST_F(SalvageTest, WhatWasDoneAwayWithStaysAway)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    {
        const auto store = m_temp.open();
        for (int number = 0; number < sessionsBefore / 2; ++number)
            ASSERT_TRUE(store->remove(build::session(number).id, now).ok());
        ASSERT_TRUE(store->purge(now.addDays(31)).ok());
    }
    EXPECT_EQ(salvage(m_temp.file(), m_temp.folder() + QStringLiteral("/recovered.db")).sessions,
              sessionsBefore / 2);
}

TEST_F(SalvageTest, AnOlderSchemaIsSalvagedAndMovedOn)
{
    ASSERT_TRUE(QFile::remove(m_temp.file()));
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(LIMBER_TEST_DATA "/databases/schema-0002.db"), m_temp.file()));
    QFile::setPermissions(m_temp.file(), QFile::ReadOwner | QFile::WriteOwner);
    const auto database = connectTo(m_temp.file());
    const int root = database
                         ->value(QStringLiteral("SELECT rootpage FROM sqlite_master"
                                                " WHERE name = 'session_by_start'"))
                         ->toInt();
    overwrite(qint64{root - 1} * pageSize, QByteArray(pageSize, 'x'));
    const auto store = m_temp.open();
    auto records = store->loadAll();
    if (!records)
        records = store->loadAll();
    EXPECT_THAT(*records, SizeIs(3));
    ASSERT_THAT(store->problems(), SizeIs(1));
    EXPECT_EQ(store->problems().front().details.mid(2),
              (QStringList{QStringLiteral("3"), QStringLiteral("3")}));
}

TEST_F(SalvageTest, WhatIsNoDatabaseYieldsNothing)
{
    overwrite(0, QByteArray(QFile(m_temp.file()).size(), 'x'));
    EXPECT_EQ(recovered().sessions, 0);
    EXPECT_EQ(m_temp.open()->problems(), Problems{});
}
