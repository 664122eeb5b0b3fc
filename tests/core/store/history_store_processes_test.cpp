// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <gmock/gmock.h>
#include <map>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr int setsOfASession = 4;

/// A program of its own that holds the history.
class Holder {
public:
    /// `how` is "hold", against those who write, or "seize", against everybody.
    bool holds(const TempDatabase &temp, const QString &how = QStringLiteral("seize"))
    {
        m_process.start(QStringLiteral(LIMBER_STORE_PROGRAM), {how, temp.file(), temp.locks()});
        while (!m_process.readLine().startsWith("holding")) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead())
                return false;
        }
        return true;
    }

    bool letsGo()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// A program of its own that lives one session after the other and says what was saved.
class Living {
public:
    Living(const TempDatabase &temp, int first, int sessions)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(LIMBER_STORE_PROGRAM),
                        {QStringLiteral("live"), temp.file(), temp.locks(), QString::number(first),
                         QString::number(sessions), QString::number(setsOfASession)});
    }

    /// False when the program ended before.
    bool waitForLines(int count)
    {
        while (m_lines < count) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead())
                return false;
            while (m_process.canReadLine())
                take(m_process.readLine());
        }
        return true;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        while (m_process.canReadLine())
            take(m_process.readLine());
    }

    /// The exit code.
    int end()
    {
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    /// The sets of each session that the store had confirmed.
    [[nodiscard]] const std::map<QString, size_t> &confirmed() const { return m_confirmed; }

private:
    void take(const QByteArray &line)
    {
        ++m_lines;
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
        if (words.front() == u"saved")
            m_confirmed[words.at(1)] = words.at(2).toULongLong();
    }

    QProcess m_process;
    int m_lines = 0;
    std::map<QString, size_t> m_confirmed;
};

/// Lets a moment pass that no line marks: somewhere inside the next save.
void spinFor(std::chrono::microseconds span)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < std::chrono::nanoseconds(span).count()) {
    }
}

} // namespace

TEST(HistoryStoreProcesses, WhatWasConfirmedSurvivesAKillAtAnyMoment)
{
    constexpr int kills = 60;
    constexpr int moments = 12;
    const TempDatabase temp;
    for (int round = 0; round < kills; ++round) {
        Living living(temp, 100 * round, 100);
        ASSERT_TRUE(living.waitForLines(round));
        spinFor(std::chrono::microseconds(150) * (round * 5 % moments));
        living.kill();

        const auto store = temp.open();
        ASSERT_TRUE(store->persistent());
        ASSERT_TRUE(store->problems().empty());
        for (const auto &[id, sets] : living.confirmed()) {
            const auto record = store->load(SessionId{id});
            ASSERT_TRUE(record.ok());
            EXPECT_GE(record->sets.size(), sets);
            EXPECT_EQ(record->sets, build::sets(static_cast<int>(record->sets.size())));
            EXPECT_EQ(record->outcome, record->sets.size() == setsOfASession
                                           ? Outcome::Finished
                                           : Outcome::Interrupted);
        }
        const auto all = store->list({}, 10'000, {});
        ASSERT_TRUE(all.ok());
        for (const SessionSummary &session : *all)
            EXPECT_NE(session.outcome, Outcome::Open);
    }
    EXPECT_EQ(connectTo(temp.file())->value(QStringLiteral("PRAGMA integrity_check"))->toString(),
              QStringLiteral("ok"));
}

TEST(HistoryStoreProcesses, AnImportKilledAtAnyMomentBroughtAllOrNothing)
{
    constexpr int kills = 12;
    constexpr int sessions = 300;
    int brought = 0;
    for (int round = 0; round < kills; ++round) {
        const TempDatabase temp;
        QProcess program;
        program.start(
            QStringLiteral(LIMBER_STORE_PROGRAM),
            {QStringLiteral("import"), temp.file(), temp.locks(), QString::number(sessions)});
        constexpr int linesBefore = 3;
        for (int line = 0; line < linesBefore; ++line) {
            while (!program.canReadLine())
                ASSERT_TRUE(program.waitForReadyRead());
            program.readLine();
        }
        constexpr std::chrono::milliseconds step{20};
        spinFor(step * round);
        program.kill();
        program.waitForFinished();
        const auto store = temp.open();
        EXPECT_TRUE(store->problems().empty());
        const int there = *store->count({});
        EXPECT_TRUE(there == 0 || there == sessions) << there;
        brought += there == sessions ? 1 : 0;
    }
    EXPECT_LT(brought, kills);
}

TEST(HistoryStoreProcesses, AreNotInEachOthersWay)
{
    for (int round = 0; round < 4; ++round) {
        constexpr int sessions = 10;
        const TempDatabase temp;
        // All of them find no history yet, and make one.
        std::array<std::unique_ptr<Living>, 3> others;
        for (size_t other = 0; other < others.size(); ++other)
            others[other] = std::make_unique<Living>(temp, 100 * static_cast<int>(other), sessions);
        const auto store = temp.open();
        ASSERT_TRUE(store->persistent());
        for (int number = 0; number < sessions; ++number) {
            ASSERT_TRUE(store->save(build::finishedSession(1000 + number)).ok());
            ASSERT_TRUE(store->loadAll().ok());
        }
        for (const auto &other : others)
            EXPECT_EQ(other->end(), 0);
        EXPECT_EQ(store->list({}, 1000, {})->size(), (others.size() + 1) * sessions);
        EXPECT_TRUE(store->problems().empty());
    }
}

TEST(HistoryStoreProcesses, ASessionAnotherProgramLivesIsNotInterrupted)
{
    const TempDatabase temp;
    Living living(temp, 1, 1000);
    constexpr int openingLines = 2;
    ASSERT_TRUE(living.waitForLines(openingLines + 1));
    const SessionId id = build::session(1).id;
    EXPECT_NE(temp.open()->load(id)->outcome, Outcome::Interrupted);
    living.kill();
}

TEST(HistoryStoreProcesses, AHistoryAnotherProgramHoldsIsBusyAndLosesNothing)
{
    const TempDatabase temp;
    temp.fill(2);
    const auto store = temp.open(impatient);
    Holder holder;
    ASSERT_TRUE(holder.holds(temp, QStringLiteral("hold")));

    const SessionRecord record = build::finishedSession(7);
    const Problems busy{{.code = ProblemCode::StoreBusy, .details = {temp.file()}}};
    EXPECT_EQ(store->save(record).problems(), busy);
    EXPECT_EQ(store->setNote(build::session(1).id, QStringLiteral("new")).problems(), busy);
    EXPECT_EQ(store->importSessions({record}, record.started).problems(), busy);
    EXPECT_EQ(*store->count({}), 2);

    ASSERT_TRUE(holder.letsGo());
    EXPECT_TRUE(store->save(record).ok());
    EXPECT_EQ(temp.open()->loadAll()->size(), 3U);
}

TEST(HistoryStoreProcesses, WhatIsRecordedWhileAnotherProgramHoldsTheHistoryGoesIntoItAfterwards)
{
    const TempDatabase temp;
    temp.fill(2);
    Holder holder;
    ASSERT_TRUE(holder.holds(temp));
    const auto store = temp.open(impatient);
    ASSERT_FALSE(store->persistent());
    const SessionRecord ended = build::finishedSession(7);
    ASSERT_TRUE(store->save(ended).ok());
    ASSERT_TRUE(store->save(build::finishedSession(8)).ok());
    ASSERT_TRUE(store->remove(build::session(8).id, build::now).ok());
    ASSERT_TRUE(store->save(build::session(9, 1)).ok());
    EXPECT_FALSE(store->retry());

    ASSERT_TRUE(holder.letsGo());
    EXPECT_TRUE(store->save(build::session(9, 2)).ok());
    EXPECT_TRUE(store->persistent());
    EXPECT_THAT(store->problems(), IsEmpty());
    EXPECT_EQ(*store->count({}), 4);
    const auto other = temp.open();
    EXPECT_EQ(*other->load(ended.id), ended);
    EXPECT_EQ(*other->load(build::session(9).id), build::session(9, 2)) << "it is being guided";
    ASSERT_THAT(*other->removed(), SizeIs(1));
    EXPECT_EQ(other->removed()->front().removed, build::now);
}

TEST(HistoryStoreProcesses, WhatIsRecordedWaitsForTheNextStartWhereNobodyLetsGo)
{
    const TempDatabase temp;
    temp.fill(2);
    Holder holder;
    ASSERT_TRUE(holder.holds(temp));
    {
        const auto store = temp.open(impatient);
        ASSERT_TRUE(store->save(build::finishedSession(7)).ok());
        ASSERT_TRUE(store->save(build::session(8, 2)).ok());
    }
    const QStringList waiting{QStringLiteral("history.db.waiting-*")};
    EXPECT_THAT(QDir(temp.folder()).entryList(waiting), SizeIs(1));
    ASSERT_TRUE(holder.letsGo());

    const auto store = temp.open();
    EXPECT_EQ(*store->count({}), 4);
    EXPECT_EQ(*store->load(build::session(7).id), build::finishedSession(7));
    EXPECT_EQ((*store->undecided())->id, build::session(8).id) << "to go on with";
    EXPECT_THAT(QDir(temp.folder()).entryList(waiting), IsEmpty());
}

TEST(HistoryStoreProcesses, AHistoryThatWaitsLeavesNothingWhereNothingWasRecorded)
{
    const TempDatabase temp;
    temp.fill(1);
    Holder holder;
    ASSERT_TRUE(holder.holds(temp));
    const auto before = temp.contents();
    ASSERT_FALSE(temp.open(impatient)->persistent());
    EXPECT_EQ(temp.contents(), before);
    ASSERT_TRUE(holder.letsGo());
}
