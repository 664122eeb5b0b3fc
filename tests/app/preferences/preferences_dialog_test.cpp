// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <set>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include "app/guidance/sound.h"
#include "app/preferences/preferences_dialog.h"
#include "app/settings.h"
#include "app/text/problem_text.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/picker.h"
#include "core/history/recorder.h"
#include "core/routine/routine_library.h"
#include "core/store/history_service.h"
#include "tests/support/print_qt.h"
#include "tests/support/private_bus.h"
#include "tests/support/sample_routine.h"

using namespace limber;

class PreferencesDialogTest : public testing::Test {
protected:
    void SetUp() override
    {
        parent.resize(1100, 720);
        dialog = new PreferencesDialog({.settings = settings,
                                        .sound = sound,
                                        .history = history,
                                        .library = library,
                                        .clock = clock,
                                        .autostartFile = autostart,
                                        .forgetTheRest = [this] { return rest; },
                                        .findBuses =
                                            [this] {
                                                return QtFuture::makeReadyFuture(buses);
                                            }},
                                       &parent);
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    }

    template <typename T = QWidget>
    T *part(const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

    void open(const char *page)
    {
        const QString item = QString::fromLatin1(page) + QStringLiteral("Item");
        QTest::mouseClick(dialog->findChild<QPushButton *>(item), Qt::LeftButton);
        EXPECT_TRUE(part(page)->isVisible()) << page;
    }

    void choose(const char *choice, int segment)
    {
        QTest::mouseClick(part<SegmentedChoice>(choice)->segment(segment), Qt::LeftButton);
    }

    QTemporaryDir dir;
    QString autostart = dir.filePath(QStringLiteral("autostart/limber.desktop"));
    Settings settings{dir.filePath(QStringLiteral("limber.ini"))};
    Sound sound{settings.sound()};
    HistoryService history{dir.filePath(QStringLiteral("history.db")),
                           dir.filePath(QStringLiteral("locks"))};
    RoutineLibrary library = RoutineLibrary::load(dir.filePath(QStringLiteral("routines")));
    SystemClock clock;
    Result<Done> rest = Done{};
    PrivateBus bus;
    Buses buses{bus.connect(), noBus()};
    QWidget parent;
    PreferencesDialog *dialog = nullptr;
};

TEST_F(PreferencesDialogTest, PacingHoldsAtOnceAndSaysWhatItLeadsTo)
{
    QSignalSpy changed(dialog, &PreferencesDialog::pacingChanged);
    const QString before = part("pacingEffect")->findChild<QLabel *>()->text();
    EXPECT_TRUE(before.contains(QStringLiteral("about 9 min"))) << before.toStdString();
    choose("pacingTempo", 0);
    EXPECT_EQ(settings.pacing().tempo, 1.25);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NE(part("pacingEffect")->findChild<QLabel *>()->text(), before);
}

TEST_F(PreferencesDialogTest, SoundIsKeptAsItIsTurned)
{
    open("soundPreferences");
    choose("soundCounting", 1);
    EXPECT_EQ(settings.sound().cues.counting, Counting::Last);
    part<QSlider>("soundVolume")->setValue(30);
    EXPECT_EQ(settings.sound().volume, .3);
    QTest::mouseClick(part("soundWords"), Qt::LeftButton);
    EXPECT_FALSE(settings.sound().cues.words);
    EXPECT_EQ(sound.preferences(), settings.sound());
}

TEST_F(PreferencesDialogTest, OtherPlayersArePausedWhereThePersonWantsIt)
{
    open("soundPreferences");
    auto *others = part<Switch>("pausesOtherPlayers");
    EXPECT_FALSE(others->isChecked());
    QTest::mouseClick(others, Qt::LeftButton);
    EXPECT_TRUE(settings.pausesOtherPlayers());
    QTest::mouseClick(others, Qt::LeftButton);
    EXPECT_FALSE(settings.pausesOtherPlayers());
}

TEST_F(PreferencesDialogTest, KnownRoutinesCanBeToldInFullAgain)
{
    const std::set<RoutineId> known{RoutineId{QStringLiteral("known")}};
    SoundPreferences preferences = settings.sound();
    preferences.known = known;
    settings.setSound(preferences);
    sound.setPreferences(preferences);
    delete dialog;
    SetUp();
    open("soundPreferences");
    QTest::mouseClick(part("soundKnown"), Qt::LeftButton);
    EXPECT_TRUE(settings.sound().known.empty());
    QTest::mouseClick(part("soundKnown"), Qt::LeftButton);
    EXPECT_EQ(settings.sound().known, known);
    EXPECT_EQ(sound.preferences(), settings.sound());
}

TEST_F(PreferencesDialogTest, AnotherPersonIsAskedForAndKept)
{
    open("figurePreferences");
    QSignalSpy changed(dialog, &PreferencesDialog::figuresChanged);
    const Person &other = allPersons().back();
    const QString name = QStringLiteral("person.%1").arg(other.id);
    QTest::mouseClick(dialog->findChild<QWidget *>(name), Qt::LeftButton);
    EXPECT_EQ(settings.person(), other);
    EXPECT_EQ(changed.size(), 1);
    choose("reducedMotion", 1);
    EXPECT_EQ(settings.reducedMotion(), ReducedMotion::On);
    EXPECT_EQ(changed.size(), 2);
    choose("stageTurned", 1);
    EXPECT_TRUE(settings.stageTurned());
}

TEST_F(PreferencesDialogTest, ColoursAndLettersAreToldAsTheyChange)
{
    open("appearancePreferences");
    QSignalSpy colors(dialog, &PreferencesDialog::colorsChanged);
    QSignalSpy letters(dialog, &PreferencesDialog::lettersChanged);
    choose("scheme", 2);
    EXPECT_EQ(settings.appearance(), Appearance::Dark);
    QTest::mouseClick(part("highContrast"), Qt::LeftButton);
    EXPECT_TRUE(settings.highContrast());
    EXPECT_EQ(colors.size(), 2);
    choose("textSize", 2);
    EXPECT_EQ(settings.textSize(), TextSize::Larger);
    EXPECT_EQ(letters.size(), 1);
}

TEST_F(PreferencesDialogTest, ALanguageIsOneOfThoseThereAreWordsFor)
{
    open("appearancePreferences");
    auto *language = part<Picker>("language");
    const int german = language->findData(QStringLiteral("de"));
    ASSERT_GE(german, 1);
    QSignalSpy chosen(dialog, &PreferencesDialog::languageChosen);
    language->setCurrentIndex(german);
    Q_EMIT language->activated(german);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), QStringLiteral("de"));
}

TEST_F(PreferencesDialogTest, RemindersHoldAtOnceAndTheNextIsTold)
{
    open("reminderPreferences");
    QSignalSpy changed(dialog, &PreferencesDialog::remindersChanged);
    const QString before = part("reminderNext")->findChild<QLabel *>()->text();
    QTest::mouseClick(part("reminderOn"), Qt::LeftButton);
    EXPECT_TRUE(settings.reminders().on);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NE(part("reminderNext")->findChild<QLabel *>()->text(), before);
    QTest::mouseClick(part("day1"), Qt::LeftButton);
    EXPECT_EQ(settings.reminders().days, (std::set<Qt::DayOfWeek>{Qt::Wednesday, Qt::Friday}));
}

TEST_F(PreferencesDialogTest, EachDayCanHaveATimeOfItsOwn)
{
    open("reminderPreferences");
    const auto shows = [this](const char *picker) {
        return part(picker)->isVisible();
    };
    EXPECT_TRUE(shows("reminderTime"));
    EXPECT_FALSE(shows("reminderTime1"));
    QTest::mouseClick(part("reminderEachDay"), Qt::LeftButton);
    EXPECT_FALSE(shows("reminderTime"));
    EXPECT_TRUE(shows("reminderTime1"));
    EXPECT_FALSE(shows("reminderTime2")) << "Tuesday is not chosen";
    EXPECT_EQ(settings.reminders().timeOn(Qt::Monday), settings.reminders().at);

    auto *monday = part<Picker>("reminderTime1");
    const int seven = monday->findData(QTime(7, 0));
    monday->setCurrentIndex(seven);
    Q_EMIT monday->activated(seven);
    EXPECT_EQ(settings.reminders().timeOn(Qt::Monday), QTime(7, 0));
    EXPECT_EQ(settings.reminders().timeOn(Qt::Friday), settings.reminders().at);
    QTest::mouseClick(part("day2"), Qt::LeftButton);
    EXPECT_TRUE(shows("reminderTime2"));

    QTest::mouseClick(part("reminderEachDay"), Qt::LeftButton);
    EXPECT_TRUE(shows("reminderTime"));
    EXPECT_FALSE(shows("reminderTime1"));
    EXPECT_EQ(settings.reminders().timeOn(Qt::Monday), settings.reminders().at);
    QTest::mouseClick(part("reminderEachDay"), Qt::LeftButton);
    EXPECT_EQ(monday->currentData().toTime(), settings.reminders().at);
}

TEST_F(PreferencesDialogTest, SaysWhereTheDesktopShowsNoNotes)
{
    open("reminderPreferences");
    EXPECT_TRUE(QTest::qWaitFor([this] { return part("reminderNoNotes")->isVisible(); }));

    FakeService desktop{bus.connect(), QStringLiteral("org.freedesktop.Notifications")};
    desktop.answer(QStringLiteral("GetCapabilities"), QStringList{QStringLiteral("actions")});
    dialog->renew();
    ASSERT_TRUE(desktop.hears(QStringLiteral("GetCapabilities")));
    desktop.settle(buses.session);
    EXPECT_FALSE(part("reminderNoNotes")->isVisible());
}

TEST_F(PreferencesDialogTest, TheDesktopStartsItWhenToldSo)
{
    open("reminderPreferences");
    QTest::mouseClick(part("autostart"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(autostart));
    QTest::mouseClick(part("autostart"), Qt::LeftButton);
    EXPECT_FALSE(QFile::exists(autostart));
}

TEST_F(PreferencesDialogTest, HealthIsAskedAgainOutsideOfIt)
{
    open("healthPreferences");
    QSignalSpy asked(dialog, &PreferencesDialog::healthRequested);
    QTest::mouseClick(part("healthAgain"), Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(PreferencesDialogTest, CopiesOfTheHistoryCanComeBackAndAllOfItCanGo)
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
    SessionRecord record = newRecord(sample::timeline({}), {});
    record.started = record.saved = then;
    record.outcome = Outcome::Finished;
    ASSERT_TRUE(history.save(record).result().ok());
    ASSERT_TRUE(history.backUp(then.date()).result().ok());
    open("historyPreferences");
    ASSERT_TRUE(QTest::qWaitFor([this] { return part("historyRestore1"); }));

    QSignalSpy changed(dialog, &PreferencesDialog::historyChanged);
    QTest::mouseClick(part("historyRemove"), Qt::LeftButton);
    QTest::mouseClick(part("historyNotSure"), Qt::LeftButton);
    EXPECT_FALSE(part("historyQuestion")->isVisible());
    EXPECT_EQ(*history.count({}).result(), 1);

    QTest::mouseClick(part("historyRestore1"), Qt::LeftButton);
    QTest::mouseClick(part("historySure"), Qt::LeftButton);
    EXPECT_TRUE(changed.wait());
    EXPECT_TRUE(part("historyTold")->isVisible());
    EXPECT_EQ(*history.count({}).result(), 1);

    QTest::mouseClick(part("historyRemove"), Qt::LeftButton);
    QTest::mouseClick(part("historySure"), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(*history.count({}).result(), 1) << "it asks once more";
    QTest::mouseClick(part("historySure"), Qt::LeftButton);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(*history.count({}).result(), 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !part("historyRestore1"); }));
}

TEST_F(PreferencesDialogTest, WhatStaysOfTheRestIsToldInsteadOfAnEnd)
{
    const Problem stays{.code = ProblemCode::FileUnwritable, .details = {QStringLiteral("a.log")}};
    rest = stays;
    open("historyPreferences");
    QSignalSpy changed(dialog, &PreferencesDialog::historyChanged);
    QTest::mouseClick(part("historyRemove"), Qt::LeftButton);
    QTest::mouseClick(part("historySure"), Qt::LeftButton);
    QApplication::processEvents();
    QTest::mouseClick(part("historySure"), Qt::LeftButton);
    EXPECT_TRUE(changed.wait());
    EXPECT_EQ(part<NoteBox>("historyTold")->text(), problemText(stays));
}

TEST_F(PreferencesDialogTest, WordedAnewItStaysWhereItWas)
{
    open("appearancePreferences");
    part("language")->setFocus();
    dialog->renew();
    EXPECT_TRUE(part("appearancePreferences")->isVisible());
    EXPECT_EQ(dialog->focusWidget(), part("language"));
}

TEST_F(PreferencesDialogTest, EscapeClosesIt)
{
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}
