// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/guidance/guided_session.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

class GuidedSessionTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<GuidedSession> session(double speed = 1.0)
    {
        const Timeline timeline = sample::timeline();
        auto made = std::make_unique<GuidedSession>(
            timeline, newRecord(timeline, QByteArrayLiteral("{}")), speed, history, clock);
        QObject::connect(made.get(), &GuidedSession::happened, made.get(),
                         [this](const Event &event) { events.push_back(event); });
        return made;
    }

    /// Ticks as the timer would, at most a second apart.
    void live(GuidedSession &session, Millis span)
    {
        for (Millis passed{0}; passed < span; passed += 250ms) {
            clock.advance(250ms);
            session.tick();
        }
    }

    /// What the history holds once everything asked for is on the disk.
    [[nodiscard]] SessionRecord stored(const SessionId &id)
    {
        const auto loaded = history.load(id).result();
        return loaded ? *loaded : SessionRecord{};
    }

    QTemporaryDir folder;
    ManualClock clock;
    HistoryService history{folder.filePath(QStringLiteral("history.db")),
                           folder.filePath(QStringLiteral("locks"))};
    std::vector<Event> events;
};

} // namespace

TEST_F(GuidedSessionTest, WritesTheSessionAtItsStartAndEverySetAtOnce)
{
    const auto guided = session();
    guided->apply(command::Start{});
    EXPECT_EQ(stored(guided->record().id).outcome, Outcome::Open);
    EXPECT_TRUE(stored(guided->record().id).sets.empty());

    live(*guided, 110s);
    EXPECT_EQ(stored(guided->record().id).sets.size(), 1u);
    EXPECT_EQ(stored(guided->record().id), guided->record());
}

TEST_F(GuidedSessionTest, TellsWhatIsOnTheDisk)
{
    const auto guided = session();
    QSignalSpy saved(guided.get(), &GuidedSession::saved);
    guided->apply(command::Start{});
    live(*guided, 110s);
    (void)stored(guided->record().id);
    QCoreApplication::processEvents();
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved.at(0).at(0).toInt(), 0);
    EXPECT_EQ(saved.at(1).at(0).toInt(), 1);
}

TEST_F(GuidedSessionTest, GuidesToTheEndAtItsSpeed)
{
    const auto guided = session(20.0);
    guided->apply(command::Start{});
    live(*guided, guided->player().timeline().length() / 20);
    EXPECT_EQ(events.back(), Event{event::Finished{guided->player().timeline().length()}});
    EXPECT_EQ(stored(guided->record().id).outcome, Outcome::Finished);
    EXPECT_EQ(stored(guided->record().id).speed, 20.0);
}

TEST_F(GuidedSessionTest, PausesWhereItStoodWhenTheMachineSlept)
{
    const auto guided = session();
    QSignalSpy lost(guided.get(), &GuidedSession::lostTime);
    guided->apply(command::Start{});
    live(*guided, 40s);
    clock.sleep(1h);
    clock.advance(100ms);
    guided->tick();
    EXPECT_EQ(guided->player().state(), Player::State::Paused);
    EXPECT_EQ(guided->player().position(), 40s);
    EXPECT_EQ(lost.size(), 1);
    EXPECT_EQ(guided->record().active, 40s);
}

TEST_F(GuidedSessionTest, PausesWhereItStoodWhenTheMachineStalledForLong)
{
    const auto guided = session();
    guided->apply(command::Start{});
    live(*guided, 40s);
    clock.advance(21s);
    guided->tick();
    EXPECT_EQ(guided->player().state(), Player::State::Paused);
    EXPECT_EQ(guided->player().position(), 40s);

    guided->apply(command::Resume{});
    live(*guided, 5s);
    EXPECT_EQ(guided->player().position(), 42s);
}

TEST_F(GuidedSessionTest, GoesOnByItselfAfterAShortStall)
{
    const auto guided = session();
    QSignalSpy lost(guided.get(), &GuidedSession::lostTime);
    guided->apply(command::Start{});
    live(*guided, 40s);
    clock.advance(3s);
    guided->tick();
    EXPECT_EQ(guided->player().state(), Player::State::CountingIn);
    EXPECT_EQ(lost.size(), 0);

    live(*guided, 5s);
    EXPECT_EQ(guided->player().position(), 42s);
}

TEST_F(GuidedSessionTest, SleepingWhilePausedLosesNothing)
{
    const auto guided = session();
    QSignalSpy lost(guided.get(), &GuidedSession::lostTime);
    guided->apply(command::Start{});
    live(*guided, 40s);
    guided->apply(command::Pause{});
    clock.sleep(1h);
    clock.advance(10min);
    guided->apply(command::Resume{});
    EXPECT_EQ(guided->player().state(), Player::State::CountingIn);
    EXPECT_EQ(lost.size(), 0);
    EXPECT_EQ(guided->record().total, 40s + 10min);
}

TEST_F(GuidedSessionTest, KeepsTensionAndNote)
{
    const auto guided = session();
    guided->setTensionBefore(7);
    guided->apply(command::Start{});
    guided->apply(command::Stop{StopReason::Done});
    guided->setTensionAfter(0);
    guided->setNote(QStringLiteral("Level 4 felt tight."));
    const SessionRecord record = stored(guided->record().id);
    EXPECT_EQ(record.before, 7);
    EXPECT_EQ(record.after, 0);
    EXPECT_EQ(record.note, QStringLiteral("Level 4 felt tight."));
    EXPECT_EQ(record.outcome, Outcome::Stopped);
}

TEST_F(GuidedSessionTest, BeginsWithItsFirstSetUpNotWithTheQuestionsBefore)
{
    const auto guided = session();
    clock.advance(10min);
    const QDateTime now = clock.wall();
    guided->apply(command::Start{});
    EXPECT_EQ(stored(guided->record().id).started, now.toUTC());
    EXPECT_EQ(stored(guided->record().id).zone, QByteArrayLiteral("Europe/Berlin"));
}

TEST_F(GuidedSessionTest, LeavingItCutsItOffToBeResumedThere)
{
    const auto guided = session();
    guided->apply(command::Start{});
    live(*guided, 40s);
    guided->leave();
    const QDateTime left = clock.wall();
    clock.advance(1h);
    const SessionRecord record = stored(guided->record().id);
    EXPECT_EQ(record.outcome, Outcome::Interrupted);
    EXPECT_FALSE(record.reason);
    EXPECT_EQ(record.nextSet, 0);
    EXPECT_EQ(record.active, 40s);
    EXPECT_EQ(record.saved, left.toUTC());
    EXPECT_EQ(*history.undecided().result(), record);
}

TEST_F(GuidedSessionTest, AResumedSessionRunsAtTheSpeedOfNowAndKeepsTheOther)
{
    const auto fast = session(20.0);
    fast->apply(command::Start{});
    fast->leave();
    const auto claimed = history.resume(fast->record().id).result();
    ASSERT_TRUE(claimed.ok());

    GuidedSession guided(sample::timeline(), *claimed, 1.0, history, clock);
    guided.apply(command::Start{});
    clock.advance(1s);
    guided.tick();
    EXPECT_EQ(guided.player().position(), 1s);
    EXPECT_EQ(stored(fast->record().id).speed, 20.0);
    EXPECT_EQ(stored(fast->record().id).outcome, Outcome::Open);
}

TEST_F(GuidedSessionTest, GuidesOnWhenTheHistoryCannotBeOpened)
{
    HistoryService nowhere(QStringLiteral("/proc/limber/history.db"),
                           QStringLiteral("/proc/limber/locks"));
    const Timeline timeline = sample::timeline();
    GuidedSession guided(timeline, newRecord(timeline, {}), 1.0, nowhere, clock);
    guided.apply(command::Start{});
    EXPECT_FALSE(nowhere.open().result().persistent);
    clock.advance(1s);
    guided.tick();
    EXPECT_EQ(guided.player().position(), 1s);
}
