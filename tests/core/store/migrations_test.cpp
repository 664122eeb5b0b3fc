// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/migrations.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::IsEmpty;

namespace {

const auto firstStep = QStringLiteral("-- words\nCREATE TABLE thing (name TEXT) STRICT;\n"
                                      "INSERT INTO thing VALUES ('a;b');\n");
const auto secondStep = QStringLiteral("ALTER TABLE thing ADD COLUMN size INTEGER;\n"
                                       "UPDATE thing SET size = 3;\n");

class Migrations : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("history.db")); }
    [[nodiscard]] QString backup() const { return file() + QStringLiteral(".schema-1"); }

    [[nodiscard]] static QString ask(Database &database, const QString &sql)
    {
        const auto answer = database.value(sql);
        return answer ? answer->toString() : QStringLiteral("failed");
    }

    [[nodiscard]] static QString version(Database &database)
    {
        return ask(database, QStringLiteral("PRAGMA user_version"));
    }

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(Migrations, TheShippedStepsAreThere)
{
    EXPECT_FALSE(schemaSteps().isEmpty());
    EXPECT_TRUE(schemaSteps().front().contains(u"CREATE TABLE session "));
}

TEST_F(Migrations, EveryShippedTableIsStrict)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), schemaSteps()).ok());
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT group_concat(name) FROM pragma_table_list"
                                            " WHERE type = 'table' AND NOT strict"
                                            " AND name NOT LIKE 'sqlite_%'")),
              QString());
}

TEST_F(Migrations, AFreshFileTakesEveryStepWithoutABackup)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), {firstStep, secondStep}).ok());
    EXPECT_EQ(version(*database), QStringLiteral("2"));
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT name || size FROM thing")),
              QStringLiteral("a;b3"));
    EXPECT_EQ(entries(), QStringList{QStringLiteral("history.db")});
}

TEST_F(Migrations, AnOlderSchemaIsCopiedBeforeItMovesOn)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), {firstStep}).ok());
    ASSERT_TRUE(database->execute(QStringLiteral("INSERT INTO thing VALUES ('mine')")).ok());
    ASSERT_TRUE(migrate(*database, file(), {firstStep, secondStep}).ok());
    EXPECT_EQ(version(*database), QStringLiteral("2"));
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT size FROM thing WHERE name = 'mine'")),
              QStringLiteral("3"));

    const auto copy = connectTo(backup());
    EXPECT_EQ(version(*copy), QStringLiteral("1"));
    EXPECT_EQ(ask(*copy, QStringLiteral("SELECT count(*) FROM thing WHERE name = 'mine'")),
              QStringLiteral("1"));
    EXPECT_THAT(entries(), testing::UnorderedElementsAre(QStringLiteral("history.db"),
                                                         QStringLiteral("history.db.schema-1")));
}

TEST_F(Migrations, WithoutABackupNothingIsChanged)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), {firstStep}).ok());
    ASSERT_TRUE(QDir().mkpath(backup() + QStringLiteral(".part/in-the-way")));
    EXPECT_FALSE(migrate(*database, file(), {firstStep, secondStep}).ok());
    EXPECT_EQ(version(*database), QStringLiteral("1"));
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT * FROM thing")), QStringLiteral("a;b"));
}

TEST_F(Migrations, AFailingStepLeavesTheSchemaBeforeIt)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), {firstStep}).ok());
    const auto failed =
        migrate(*database, file(), {firstStep, secondStep, QStringLiteral("CREATE nonsense;\n")});
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.problems().front().code, ProblemCode::StoreFailed);
    EXPECT_EQ(version(*database), QStringLiteral("1"));
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT count(*) FROM pragma_table_info('thing')")),
              QStringLiteral("1"));
}

TEST_F(Migrations, RefusesWhatIsNewer)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(migrate(*database, file(), {firstStep, secondStep}).ok());
    const auto refused = migrate(*database, file(), {firstStep});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.problems().front(),
              (Problem{.code = ProblemCode::StoreTooNew,
                       .details = {file(), QStringLiteral("2"), QStringLiteral("1")}}));
}

TEST_F(Migrations, LeavesSomebodyElsesDatabaseAlone)
{
    const auto database = connectTo(file());
    ASSERT_TRUE(database->execute(QStringLiteral("CREATE TABLE songs (name)")).ok());
    const auto refused = migrate(*database, file(), {firstStep});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.problems().front().code, ProblemCode::StoreDamaged);
    EXPECT_EQ(ask(*database, QStringLiteral("SELECT group_concat(name) FROM sqlite_master")),
              QStringLiteral("songs"));
}
