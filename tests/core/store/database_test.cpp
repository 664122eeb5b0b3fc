// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/store/database.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

class DatabaseTest : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("ä #?%41;.db")); }

    [[nodiscard]] std::unique_ptr<Database>
    connect(Database::Access access = Database::Access::ReadWrite) const
    {
        auto opened = Database::open(file(), access, Millis{20});
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] static QString count(Database &database)
    {
        const auto answer = database.value(QStringLiteral("SELECT count(*) FROM thing"));
        return answer ? answer->toString() : QStringLiteral("failed");
    }

    void SetUp() override
    {
        ASSERT_TRUE(connect()->execute(QStringLiteral("CREATE TABLE thing (name TEXT)")).ok());
    }

    QTemporaryDir m_dir;
    const QString m_insert = QStringLiteral("INSERT INTO thing VALUES (?)");
};

} // namespace

TEST_F(DatabaseTest, AnUncommittedTransactionLeavesNoTrace)
{
    const auto database = connect();
    {
        Transaction transaction(*database);
        ASSERT_TRUE(transaction.begin(Transaction::Kind::Write).ok());
        ASSERT_TRUE(database->execute(m_insert, {1}).ok());
    }
    EXPECT_EQ(count(*database), QStringLiteral("0"));
    {
        Transaction transaction(*database);
        ASSERT_TRUE(transaction.begin(Transaction::Kind::Write).ok());
        ASSERT_TRUE(database->execute(m_insert, {1}).ok());
        ASSERT_TRUE(transaction.commit().ok());
    }
    EXPECT_EQ(count(*database), QStringLiteral("1"));
}

TEST_F(DatabaseTest, AWriterWaitsForAnotherAndThenSaysSo)
{
    const auto first = connect();
    const auto second = connect();
    Transaction writing(*first);
    ASSERT_TRUE(writing.begin(Transaction::Kind::Write).ok());
    Transaction waiting(*second);
    EXPECT_EQ(waiting.begin(Transaction::Kind::Write).problems().front(),
              (Problem{.code = ProblemCode::StoreBusy, .details = {file()}}));
}

TEST_F(DatabaseTest, PeeksAndReadsWithoutWriting)
{
    for (const auto access : {Database::Access::Peek, Database::Access::ReadOnly}) {
        const auto database = connect(access);
        EXPECT_EQ(count(*database), QStringLiteral("0"));
        EXPECT_FALSE(database->execute(m_insert, {1}).ok());
    }
}

TEST_F(DatabaseTest, AWrongStatementIsAProblemWithItsReason)
{
    const auto failed = connect()->execute(QStringLiteral("SELECT name FROM nowhere"));
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.problems().front().code, ProblemCode::StoreFailed);
    EXPECT_THAT(failed.problems().front().details.front().toStdString(),
                testing::HasSubstr("nowhere"));
}

TEST_F(DatabaseTest, WhatIsNoDatabaseIsDamaged)
{
    QFile other(file());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(8192, 'x'));
    other.close();
    EXPECT_EQ(connect()->value(QStringLiteral("PRAGMA schema_version")).problems().front(),
              (Problem{.code = ProblemCode::StoreDamaged, .details = {file()}}));
}
