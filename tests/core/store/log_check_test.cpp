// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include "core/store/log_check.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr int sessionsInLog = 6;

/// The files as a power cut or kill -9 leaves them, with the log's size after each session.
class LogCheck : public testing::Test {
protected:
    void SetUp() override
    {
        const TempDatabase temp;
        const auto store = temp.open();
        const auto other = connectTo(temp.file());
        ASSERT_TRUE(other->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).ok());
        for (int number = 0; number < sessionsInLog; ++number) {
            ASSERT_TRUE(store->save(build::finishedSession(number)).ok());
            m_ends.push_back(QFile(temp.file() + QStringLiteral("-wal")).size());
        }
        m_database = contentOf(temp.file());
        m_log = contentOf(temp.file() + QStringLiteral("-wal"));
        m_index = contentOf(temp.file() + QStringLiteral("-shm"));
    }

    void lay(const TempDatabase &temp, const QByteArray &log, bool withIndex) const
    {
        ASSERT_TRUE(QDir().mkpath(temp.folder()));
        put(temp.file(), m_database);
        put(temp.file() + QStringLiteral("-wal"), log);
        if (withIndex)
            put(temp.file() + QStringLiteral("-shm"), m_index);
    }

    /// How many sessions stand before byte `size` of the log.
    [[nodiscard]] size_t before(qint64 size) const
    {
        return static_cast<size_t>(
            std::count_if(m_ends.begin(), m_ends.end(), [&](qint64 end) { return end <= size; }));
    }

    QByteArray m_database;
    QByteArray m_log;
    QByteArray m_index;
    std::vector<qint64> m_ends;
};

} // namespace

TEST_F(LogCheck, AWholeLogIsNotTorn)
{
    for (const bool withIndex : {true, false}) {
        const TempDatabase temp;
        lay(temp, m_log, withIndex);
        EXPECT_FALSE(logIsTorn(temp.file()));
        const auto store = temp.open();
        EXPECT_THAT(store->problems(), IsEmpty());
        EXPECT_THAT(*store->loadAll(), SizeIs(sessionsInLog));
    }
}

TEST_F(LogCheck, CutOffAnywhereItLosesOnlyWhatStoodBehindAndSaysSo)
{
    constexpr int step = 1'231;
    int tries = 0;
    for (qint64 size = 0; size < m_log.size(); size += step) {
        const TempDatabase temp;
        lay(temp, m_log.left(size), true);
        const auto store = temp.open();
        ASSERT_THAT(store->problems(), SizeIs(1)) << "byte " << size;
        EXPECT_EQ(store->problems().front().code, ProblemCode::StoreLogTorn);
        EXPECT_EQ(contentOf(store->problems().front().details.at(1)), m_log.left(size));
        EXPECT_EQ(store->loadAll()->size(), before(size)) << "byte " << size;
        ++tries;
    }
    EXPECT_GT(tries, 50);
}

TEST_F(LogCheck, AFlippedByteLosesOnlyWhatStoodBehindAndSaysSo)
{
    for (const bool withIndex : {true, false}) {
        for (const qint64 end : m_ends) {
            const TempDatabase temp;
            QByteArray log = m_log;
            constexpr int intoTheFrame = 2'000;
            log[end - intoTheFrame] = static_cast<char>(log[end - intoTheFrame] ^ 1);
            lay(temp, log, withIndex);
            const auto store = temp.open();
            ASSERT_THAT(store->problems(), SizeIs(1)) << "byte " << end;
            EXPECT_EQ(store->loadAll()->size(), before(end - intoTheFrame));
        }
    }
}

TEST_F(LogCheck, WithoutItsIndexALogThatBreaksOffWithinATransactionIsTorn)
{
    const TempDatabase temp;
    lay(temp, m_log.left(m_ends[2] - 100), false);
    EXPECT_TRUE(logIsTorn(temp.file()));
    EXPECT_THAT(*temp.open()->loadAll(), SizeIs(2));
}

TEST_F(LogCheck, WhatWasCopiedToTheDatabaseBeforeIsNotMissed)
{
    const TempDatabase temp;
    const auto store = temp.open();
    ASSERT_TRUE(store->save(build::finishedSession(1)).ok());
    ASSERT_TRUE(connectTo(temp.file())->execute(QStringLiteral("PRAGMA wal_checkpoint")).ok());
    const TempDatabase copy;
    ASSERT_TRUE(QDir().mkpath(copy.folder()));
    for (const char16_t *suffix : {u"", u"-shm"})
        ASSERT_TRUE(QFile::copy(temp.file() + QString::fromUtf16(suffix),
                                copy.file() + QString::fromUtf16(suffix)));
    EXPECT_FALSE(logIsTorn(copy.file()));
}

TEST_F(LogCheck, ALogInUseIsLeftAlone)
{
    const TempDatabase temp;
    const auto store = temp.open();
    ASSERT_TRUE(store->save(build::finishedSession(1)).ok());
    const QString log = temp.file() + QStringLiteral("-wal");
    ASSERT_TRUE(QFile::resize(log, QFile(log).size() - 10));
    EXPECT_FALSE(logIsTorn(temp.file()));
}
