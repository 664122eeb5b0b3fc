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
    choose(u"start"_s);
    choose(u"start"_s);
    ASSERT_TRUE(desktop.hears(u"CloseNotification"_s));
    EXPECT_EQ(started.size(), 1);
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

TEST_F(RemindersTest, ADesktopWithoutNotesOrOneThatIsDeadHindersNothing)
{
    desktop.answer(u"Notify"_s, u"seven"_s);
    begin();
    sleepFor(5min);
    ASSERT_TRUE(desktop.hears(u"Notify"_s));
    EXPECT_TRUE(nextIs(friday.addDays(7)));
    choose(u"start"_s);

    Reminders alone(settings, history, clock, Buses{noBus(), noBus()});
    begin(alone);
    EXPECT_EQ(alone.next(), friday.addDays(7));
}
