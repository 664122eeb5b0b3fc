// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/settings.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

class SettingsTest : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("c/limber.ini")); }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("c")); }

    void put(const QByteArray &bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(folder()));
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
    }

    [[nodiscard]] QStringList keptAside() const
    {
        return QDir(folder()).entryList({QStringLiteral("limber.ini.damaged-*Z*")},
                                        QDir::AllEntries | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_dir;
};

Pacing everythingChanged()
{
    return Pacing{.repetitions = 3,
                  .tempo = 1.25,
                  .rest = 0.0,
                  .startHigher = true,
                  .waitForMe = true,
                  .daysPerWeek = 5,
                  .equipment = {EquipmentId{QStringLiteral("suspension-straps")}},
                  .optionalSteps = {ExerciseId{QStringLiteral("lengthwise-decompression")},
                                    ExerciseId{QStringLiteral("other")}}};
}

} // namespace

TEST_F(SettingsTest, NothingWrittenMeansTheDefaultsAndNoFile)
{
    Settings settings(file());
    EXPECT_EQ(settings.pacing(), Pacing{});
    EXPECT_EQ(settings.screening(), Screening{});
    EXPECT_EQ(settings.appearance(), Appearance::System);
    EXPECT_TRUE(settings.problems().empty());
    settings.setPacing(Pacing{});
    settings.setAppearance(Appearance::System);
    settings.setPerson(allPersons().front());
    EXPECT_TRUE(settings.sync().ok());
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(SettingsTest, EveryChoiceComesBack)
{
    Screening screening;
    for (const HealthQuestion question : allHealthQuestions)
        screening.answers[question] = question == HealthQuestion::Pregnancy;
    screening.answeredOn = QDate(2026, 1, 31);
    screening.askedClinicianOn = QDate(2026, 2, 1);
    {
        Settings settings(file());
        settings.setPacing(everythingChanged());
        settings.setScreening(screening);
        settings.setAppearance(Appearance::Dark);
        settings.setLanguage(QStringLiteral("de"));
        settings.setPerson(allPersons().back());
        settings.setHighContrast(true);
        settings.setTextSize(TextSize::Larger);
        settings.setReducedMotion(ReducedMotion::Off);
        settings.setStageTurned(true);
        settings.setStageEnlarged(true);
        settings.setWindowGeometry(QByteArray("\0\1\xff", 3));
        ASSERT_TRUE(settings.sync().ok());
    }
    const Settings again(file());
    EXPECT_EQ(again.pacing(), everythingChanged());
    EXPECT_EQ(again.screening(), screening);
    EXPECT_EQ(again.appearance(), Appearance::Dark);
    EXPECT_EQ(again.language(), QStringLiteral("de"));
    EXPECT_EQ(again.person(), allPersons().back());
    EXPECT_TRUE(again.highContrast());
    EXPECT_EQ(again.textSize(), TextSize::Larger);
    EXPECT_EQ(again.reducedMotion(), ReducedMotion::Off);
    EXPECT_TRUE(again.stageTurned());
    EXPECT_TRUE(again.stageEnlarged());
    EXPECT_EQ(again.windowGeometry(), QByteArray("\0\1\xff", 3));
}

TEST_F(SettingsTest, WhatTheDesktopIsAskedForComesBack)
{
    const ReminderPlan plan{.on = true,
                            .days = {Qt::Tuesday, Qt::Sunday},
                            .at = {7, 5},
                            .times = {{Qt::Sunday, {9, 30}}},
                            .later = std::chrono::minutes(60)};
    const ReminderState state{.reminded = QDate(2026, 11, 23), .putOffUntil = QTime(8, 5)};
    {
        Settings settings(file());
        EXPECT_EQ(settings.reminders(), ReminderPlan{});
        EXPECT_FALSE(settings.pausesOtherPlayers());
        settings.setReminders(plan);
        settings.setReminderState(state);
        settings.setPausesOtherPlayers(true);
        settings.setSystemWasDark(true);
    }
    Settings settings(file());
    EXPECT_EQ(settings.reminders(), plan);
    EXPECT_EQ(settings.reminderState(), state);
    EXPECT_TRUE(settings.pausesOtherPlayers());
    EXPECT_EQ(settings.systemWasDark(), true);

    ReminderPlan never = plan;
    never.days.clear();
    settings.setReminders(never);
    EXPECT_EQ(settings.reminders(), never);
    settings.setReminders({});
    settings.setReminderState({});
    EXPECT_EQ(settings.reminders(), ReminderPlan{});
    EXPECT_EQ(settings.reminderState(), ReminderState{});
}

TEST_F(SettingsTest, RemindersThatMakeNoSenseReadAsTheUsualOnes)
{
    put("[reminders]\non=perhaps\nat=25:00\ntimes=noon\nlater=-3\nreminded-on=someday\n");
    EXPECT_EQ(Settings(file()).reminders(), ReminderPlan{});
    EXPECT_EQ(Settings(file()).reminderState(), ReminderState{});
    EXPECT_TRUE(Settings(file()).problems().empty());
}

TEST_F(SettingsTest, AVersionThatKnowsOneTimeForAllDaysReadsAndKeepsWhatItDoesNotKnow)
{
    put("[reminders]\non=true\nat=07:05\ndays=tue sun\n");
    Settings settings(file());
    EXPECT_EQ(settings.reminders().timeOn(Qt::Sunday), QTime(7, 5));
    ReminderPlan plan = settings.reminders();
    plan.times = {{Qt::Sunday, {9, 30}}};
    settings.setReminders(plan);
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_TRUE(content().contains("at=07:05\n")) << content().toStdString();
    EXPECT_TRUE(content().contains("days=tue sun\n"));
}

TEST_F(SettingsTest, TimesOfANewerVersionStayUntilOthersAreChosen)
{
    put("[reminders]\ntimes=tue@07:00 wed@25:00 day@09:00 sun@09:30+1\n");
    Settings settings(file());
    ReminderPlan plan = settings.reminders();
    EXPECT_EQ(plan.times, (std::map<Qt::DayOfWeek, QTime>{{Qt::Tuesday, {7, 0}}}));
    plan.on = true;
    settings.setReminders(plan);
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_TRUE(content().contains("sun@09:30+1")) << content().toStdString();
    plan.times.clear();
    settings.setReminders(plan);
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_FALSE(content().contains("times"));
}

TEST_F(SettingsTest, TheLatestFilesAreKnownEachOnce)
{
    Settings settings(file());
    for (int index = 0; index < 9; ++index)
        settings.addRecentFile(QStringLiteral("/a b/%1, =.limber").arg(index));
    settings.addRecentFile(QStringLiteral("/a b/7, =.limber"));
    const QStringList files = settings.recentFiles();
    ASSERT_EQ(files.size(), 6);
    EXPECT_EQ(files.front(), QStringLiteral("/a b/7, =.limber"));
    EXPECT_EQ(files.count(QStringLiteral("/a b/7, =.limber")), 1);
}

TEST_F(SettingsTest, GoingBackToADefaultTakesTheKeyOut)
{
    Settings settings(file());
    settings.setPacing(everythingChanged());
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_TRUE(content().contains("tempo"));
    settings.setPacing(Pacing{});
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_FALSE(content().contains("pacing")) << content().toStdString();
}

TEST_F(SettingsTest, KeysOfAnotherVersionAreKept)
{
    put("[pacing]\nmood=calm\n\n[voice]\nname=Ada\n");
    {
        Settings settings(file());
        settings.setPacing(everythingChanged());
        ASSERT_TRUE(settings.sync().ok());
    }
    EXPECT_TRUE(content().contains("mood=calm"));
    EXPECT_TRUE(content().contains("name=Ada"));
    EXPECT_TRUE(content().contains("start-higher=true"));
}

TEST_F(SettingsTest, ValuesOfANewerVersionStayUntilAnotherIsChosen)
{
    put("[appearance]\nscheme=sepia\ntext-size=huge\n[figure]\nperson=somebody-new\n"
        "[sound]\ntheme=bells\nvoice=ada\nvolume=0.5\n[pacing]\ntempo=9\n");
    {
        Settings settings(file());
        settings.setAppearance(settings.appearance());
        settings.setTextSize(settings.textSize());
        settings.setPerson(settings.person());
        SoundPreferences sound = settings.sound();
        sound.volume = 0.25;
        settings.setSound(sound);
        settings.setPacing(settings.pacing());
        ASSERT_TRUE(settings.sync().ok());
    }
    for (const char *kept : {"scheme=sepia", "text-size=huge", "person=somebody-new", "theme=bells",
                             "voice=ada", "tempo=9", "volume=0.25"})
        EXPECT_TRUE(content().contains(kept)) << kept;

    Settings settings(file());
    settings.setAppearance(Appearance::Dark);
    settings.setPerson(allPersons().back());
    ASSERT_TRUE(settings.sync().ok());
    EXPECT_TRUE(content().contains("scheme=dark"));
    EXPECT_EQ(settings.person(), allPersons().back());
}

TEST_F(SettingsTest, WhatIsKnownWellIsKeptForEachRoutine)
{
    const RoutineId known{QStringLiteral("known")}, another{QStringLiteral("another")};
    {
        Settings settings(file());
        SoundPreferences sound = settings.sound();
        sound.known = {known};
        settings.setSound(sound);
        settings.setShorterOffered(known);
        ASSERT_TRUE(settings.sync().ok());
    }
    const Settings settings(file());
    EXPECT_EQ(settings.sound().known, std::set{known});
    EXPECT_TRUE(settings.shorterOffered(known));
    EXPECT_FALSE(settings.shorterOffered(another));
}

TEST_F(SettingsTest, TheDesktopSaysWhetherMotionIsReducedUnlessThePersonDoes)
{
    put("[appearance]\nreduced-motion=true\n");
    Settings settings(file());
    EXPECT_TRUE(settings.isMotionReduced()) << "written when it was a switch";
    settings.setReducedMotion(ReducedMotion::System);
    EXPECT_FALSE(settings.isMotionReduced());
    settings.setDesktopReducesMotion(true);
    EXPECT_TRUE(settings.isMotionReduced());
    settings.setReducedMotion(ReducedMotion::Off);
    EXPECT_FALSE(settings.isMotionReduced());
}

TEST_F(SettingsTest, WhatMakesNoSenseReadsAsItsDefault)
{
    put("[pacing]\ntempo=99\nrest=nan\nrepetitions=-4\nstart-higher=perhaps\n"
        "equipment=Not An Id, other\n[appearance]\nscheme=mauve\n"
        "[health]\nanswered-on=yesterday\nfracture=1\n[window]\ngeometry=%%%\n");
    const Settings settings(file());
    EXPECT_TRUE(settings.problems().empty());
    EXPECT_EQ(settings.pacing(), Pacing{});
    EXPECT_EQ(settings.appearance(), Appearance::System);
    EXPECT_EQ(settings.screening(), Screening{});
}

TEST_F(SettingsTest, ADamagedFileIsKeptAside)
{
    const QList<QByteArray> damaged{QByteArray("\0\0\0\0", 4), "\xff\xfe\xfd = 1\n",
                                    "this is not a settings file\n",
                                    QByteArray(2 * 1024 * 1024, 'x')};
    for (const QByteArray &bytes : damaged) {
        put(bytes);
        Settings settings(file());
        ASSERT_EQ(settings.problems().size(), 1u);
        const Problem problem = settings.problems().front();
        EXPECT_EQ(problem.code, ProblemCode::SettingsDamaged);
        ASSERT_EQ(problem.details.size(), 2);
        EXPECT_EQ(problem.details.at(0), file());
        QFile kept(problem.details.at(1));
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), bytes);

        settings.setAppearance(Appearance::Light);
        EXPECT_TRUE(settings.sync().ok());
        EXPECT_EQ(Settings(file()).appearance(), Appearance::Light);
    }
    EXPECT_EQ(keptAside().size(), damaged.size());
}

TEST_F(SettingsTest, TheLanguageIsReadWithoutTouchingTheFile)
{
    EXPECT_EQ(Settings::languageIn(file()), QString{});
    put("[appearance]\nlanguage=de\n");
    EXPECT_EQ(Settings::languageIn(file()), QStringLiteral("de"));
    put("rubbish");
    EXPECT_EQ(Settings::languageIn(file()), QString{});
    EXPECT_TRUE(keptAside().isEmpty());
    EXPECT_EQ(Settings(file()).problems().size(), 1u);
}

TEST_F(SettingsTest, AFolderInItsPlaceIsKeptAsideWithWhatIsInIt)
{
    ASSERT_TRUE(QDir().mkpath(file() + QStringLiteral("/precious")));
    Settings settings(file());
    ASSERT_EQ(settings.problems().size(), 1u);
    EXPECT_TRUE(QDir(settings.problems().front().details.at(1)).exists(QStringLiteral("precious")));
    settings.setAppearance(Appearance::Dark);
    EXPECT_TRUE(settings.sync().ok());
}

TEST_F(SettingsTest, AFolderThatCannotBeMadeIsSaidAndTheChoicesHoldForThisRun)
{
    QFile blocker(folder());
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    Settings settings(file());
    settings.setPacing(everythingChanged());
    const auto written = settings.sync();
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.problems().front(),
              (Problem{.code = ProblemCode::FileUnwritable, .details = {file()}}));
    EXPECT_EQ(settings.pacing(), everythingChanged());

    ASSERT_TRUE(blocker.remove());
    EXPECT_TRUE(settings.sync().ok());
    EXPECT_EQ(Settings(file()).pacing(), everythingChanged());
}

TEST_F(SettingsTest, TwoProgramsKeepEachOthersChoices)
{
    Settings window(file());
    Settings terminal(file());
    window.setAppearance(Appearance::Dark);
    ASSERT_TRUE(window.sync().ok());
    terminal.setPacing(everythingChanged());
    ASSERT_TRUE(terminal.sync().ok());
    EXPECT_EQ(Settings(file()).appearance(), Appearance::Dark);
    EXPECT_EQ(Settings(file()).pacing(), everythingChanged());
}
