// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <string_view>

#include <QDir>
#include <QFile>

#include "core/store/salvage.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::SizeIs;

namespace {

constexpr int pageSize = 4096;
constexpr int sessions = 60;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SalvageTest : public testing::Test {
protected:
    void SetUp() override { m_temp.fill(sessions); }

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
    EXPECT_EQ(salvaged.sessions, sessions);
    EXPECT_EQ(salvaged.whole, sessions);
}

TEST_F(SalvageTest, WhatIsCutOffCostsOnlyThat)
{
    ASSERT_TRUE(QFile::resize(m_temp.file(), pages() * 3 / 4 * pageSize));
    const Salvaged salvaged = recovered();
    EXPECT_GT(salvaged.sessions, 0);
    EXPECT_LT(salvaged.whole, sessions);
}

TEST_F(SalvageTest, ADamagedPageOfSetsOrOfAnIndexCostsNoSession)
{
    const QByteArray whole = contentOf(m_temp.file());
    const auto database = connectTo(m_temp.file());
    for (const char16_t *name : {u"set_record", u"session_by_start", u"session_points"}) {
        const auto root =
            database->value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"),
                            {QString::fromUtf16(name)});
        TempDatabase copy;
        ASSERT_TRUE(QDir().mkpath(copy.folder()));
        QByteArray bytes = whole;
        bytes.replace((root->toLongLong() - 1) * pageSize, pageSize, QByteArray(pageSize, 'x'));
        QFile file(copy.file());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Salvaged salvaged =
            salvage(copy.file(), copy.folder() + QStringLiteral("/recovered.db"));
        EXPECT_EQ(salvaged.sessions, sessions);
        EXPECT_EQ(salvaged.whole, name == std::u16string_view(u"set_record") ? 0 : sessions);
        EXPECT_EQ(contentOf(copy.file()), bytes);
    }
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
