// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/desktop/reminders.h"
#include "app/settings.h"
#include "core/history/recorder.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The 1st of March 2030 is a Friday; it is some minutes before the reminder.
class RemindersTest : public testing::Test {
protected:
    void SetUp() override
    {
        desktop.answer(u"Notify"_s, 7U);
        desktop.answer(u"CloseNotification"_s,
                       [](const QDBusMessage &call) { return call.createReply(); });
        settings.setReminders({.on = true, .days = {Qt::Friday}, .at = {18, 50}});
    }

    void begin() { begin(*reminders); }
    void begin(Reminders &some)
    {
        some.refresh(u"Upper-Back Release"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return some.next().has_value(); }));
    }
    /// The computer slept, and a reminder came due meanwhile.
    void sleepFor(Millis span)
    {
        clock.sleep(span);
        logindBus.send(QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s,
                                                  u"PrepareForSleep"_s)
                       << false);
    }
    void choose(const QString &key)
    {
        desktopBus.send(QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                   u"org.freedesktop.Notifications"_s,
                                                   u"ActionInvoked"_s)
                        << 7U << key);
    }
    void store(const QDateTime &started)
    {
        SessionRecord record = newRecord(sample::timeline(), QByteArrayLiteral("{}"));
        record.started = started;
        ASSERT_TRUE(history.save(record).result().ok());
    }
    [[nodiscard]] bool comesDue()
    {
        return QTest::qWaitFor([&] { return reminders->isDue(); });
    }
    [[nodiscard]] bool nextIs(const QDateTime &instant)
    {
        return QTest::qWaitFor([&] { return reminders->next() == instant; });
    }

    QTemporaryDir folder;
    PrivateBus bus;
    QDBusConnection limber = bus.connect();
    QDBusConnection desktopBus = bus.connect();
    QDBusConnection logindBus = bus.connect();
    FakeService desktop{desktopBus, u"org.freedesktop.Notifications"_s};
    FakeService logind{logindBus, u"org.freedesktop.login1"_s};
    ManualClock clock;
    const QDateTime friday{QDate(2030, 3, 1), QTime(18, 50), QTimeZone("Europe/Berlin")};
    Settings settings{folder.filePath(u"limber.ini"_s)};
    HistoryService history{folder.filePath(u"history.db"_s), folder.filePath(u"locks"_s)};
    std::unique_ptr<Reminders> reminders =
        std::make_unique<Reminders>(settings, history, clock, Buses{limber, limber});
};

} // namespace

TEST_F(RemindersTest, ReminderWithThreeAnswers)
{
    begin();
    EXPECT_EQ(reminders->next(), friday);
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    const QVariantList note = desktop.calls(u"Notify"_s).front().arguments();
    EXPECT_EQ(note[3].toString(), u"Time for Upper-Back Release"_s);
    EXPECT_EQ(note[5].toStringList(),
              (QStringList{u"default"_s, u"Show Limber"_s, u"start"_s, u"Start"_s, u"later"_s,
                           u"Later"_s, u"skip"_s, u"Skip today"_s}));
    EXPECT_TRUE(nextIs(friday.addDays(7)));
}

TEST_F(RemindersTest, StartStarts)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    QSignalSpy started(reminders.get(), &Reminders::startRequested);
    EXPECT_TRUE(reminders->isDue());
    choose(u"start"_s);
    choose(u"start"_s);
    ASSERT_TRUE(desktop.hears(u"CloseNotification"_s));
    EXPECT_EQ(started.size(), 1);
    EXPECT_FALSE(reminders->isDue());
}

TEST_F(RemindersTest, ShowingLimberIsNoAnswer)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    QSignalSpy shown(reminders.get(), &Reminders::showRequested);
    choose(u"default"_s);
    ASSERT_TRUE(desktop.hears(u"CloseNotification"_s));
    EXPECT_EQ(shown.size(), 1);
    EXPECT_TRUE(reminders->isDue());
}

TEST_F(RemindersTest, AnsweredElsewhereTheNoteIsTakenBack)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    reminders->answer(ReminderAnswer::Later);
    EXPECT_FALSE(reminders->isDue());
    EXPECT_EQ(reminders->next(), friday.addSecs(31 * 60));
    ASSERT_TRUE(desktop.hears(u"CloseNotification"_s));
    EXPECT_EQ(desktop.calls(u"CloseNotification"_s).front().arguments(), QVariantList{7U});
}

TEST_F(RemindersTest, AnsweredBeforeTheDesktopHasShownItTheNoteIsTakenBackToo)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    reminders->answer(ReminderAnswer::Skip);
    EXPECT_TRUE(desktop.hears(u"CloseNotification"_s));
}

TEST_F(RemindersTest, ItIsDueNoLongerOnceThereWasASessionOrTheDayIsOver)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(comesDue());
    store(clock.wall().toUTC());
    reminders->refresh(u"Upper-Back Release"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reminders->isDue(); }));

    ASSERT_TRUE(history.removeEverything().result().ok());
    reminders->refresh(u"Upper-Back Release"_s);
    ASSERT_TRUE(nextIs(friday.addDays(7)));
    sleepFor(7 * 24h);
    ASSERT_TRUE(comesDue());
    sleepFor(6h);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reminders->isDue(); }));
}

TEST_F(RemindersTest, TurnedOffNoneIsDue)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(comesDue());
    settings.setReminders({});
    reminders->refresh(u"Upper-Back Release"_s);
    EXPECT_FALSE(reminders->isDue());
}

TEST_F(RemindersTest, LaterComesAgainAndSkipDoesNot)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    desktop.settle(limber);
    choose(u"later"_s);
    ASSERT_TRUE(nextIs(friday.addSecs(31 * 60)));
    sleepFor(31min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s, 2));
    desktop.settle(limber);
    choose(u"skip"_s);
    EXPECT_TRUE(nextIs(friday.addDays(7)));
}

TEST_F(RemindersTest, AnotherStartOnTheSameDayDoesNotRemindAgain)
{
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    settings.setReminders({.on = true, .days = {Qt::Friday}, .at = {20, 0}});
    Reminders again(settings, history, clock, Buses{limber, limber});
    begin(again);
    EXPECT_EQ(again.next()->date(), friday.date().addDays(7));
}

TEST_F(RemindersTest, ASessionMeanwhileMakesItUnnecessary)
{
    begin();
    store(clock.wall().toUTC());
    sleepFor(5min);
    EXPECT_TRUE(nextIs(friday.addDays(7)));
    EXPECT_EQ(desktop.asked(u"Notify"_s), 0);
}

TEST_F(RemindersTest, ASessionThatIsDeletedAgainMakesItNecessaryAgain)
{
    store(clock.wall().toUTC());
    begin();
    EXPECT_EQ(reminders->next(), friday.addDays(7));
    ASSERT_TRUE(history.removeEverything().result().ok());
    reminders->refresh(u"Upper-Back Release"_s);
    EXPECT_TRUE(nextIs(friday));
}

TEST_F(RemindersTest, OneMissedForLongDoesNotCome)
{
    begin();
    sleepFor(3h);
    EXPECT_TRUE(nextIs(friday.addDays(7)));
    EXPECT_EQ(desktop.asked(u"Notify"_s), 0);
}

TEST_F(RemindersTest, OffMeansNone)
{
    begin();
    settings.setReminders({});
    reminders->refresh(u"x"_s);
    EXPECT_EQ(reminders->next(), std::nullopt);
}

TEST_F(RemindersTest, WhatTheDesktopDoesNotShowIsSaidOnceADayAndCanBeAnswered)
{
    QSignalSpy unseen(reminders.get(), &Reminders::unseen);
    desktop.answer(u"Notify"_s, u"seven"_s);
    begin();
    sleepFor(5min);
    ASSERT_TRUE(unseen.wait());
    EXPECT_TRUE(reminders->isDue());
    EXPECT_EQ(reminders->next(), friday.addDays(7));
    choose(u"start"_s);
    reminders->answer(ReminderAnswer::Later);
    EXPECT_FALSE(reminders->isDue());
    sleepFor(31min);
    ASSERT_TRUE(unseen.wait());
    reminders->answer(ReminderAnswer::Skip);
    EXPECT_FALSE(reminders->isDue());
    EXPECT_EQ(reminders->next(), friday.addDays(7));
}

TEST_F(RemindersTest, WithoutABusItIsDueAllTheSame)
{
    Reminders alone(settings, history, clock, Buses{noBus(), limber});
    QSignalSpy unseen(&alone, &Reminders::unseen);
    begin(alone);
    sleepFor(5min);
    ASSERT_TRUE(unseen.wait());
    EXPECT_TRUE(alone.isDue());
}

TEST_F(RemindersTest, AServiceThatNeverAnswersDelaysNothingAndIsGivenUp)
{
    desktop.leave();
    FakeService silent{bus.connect(), u"org.freedesktop.Notifications"_s};
    Reminders given(settings, history, clock, Buses{limber, limber}, Millis{100});
    QSignalSpy unseen(&given, &Reminders::unseen);
    begin(given);
    sleepFor(5min);
    ASSERT_TRUE(silent.hears(u"Notify"_s));
    EXPECT_TRUE(given.isDue()) << "whether it answers or not";
    EXPECT_TRUE(unseen.wait());
    EXPECT_TRUE(given.isDue());
}
