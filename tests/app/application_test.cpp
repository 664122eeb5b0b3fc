// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

#include "app/application.h"
#include "app/history/history_page.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/text/translation.h"
#include "core/history/recorder.h"
#include "core/routine/routine_library.h"
#include "core/store/history_store.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;

class ApplicationTest : public testing::Test {
protected:
    void TearDown() override
    {
        app.reset();
        QApplication::setPalette({});
        speak(QStringLiteral("en"));
    }

    void show(const QString &file = {})
    {
        app = std::make_unique<Application>(Application::Options{.folders = folders, .file = file});
        app->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window()));
    }

    static QWidget *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QStringLiteral("mainWindow"))
                return widget;
        return nullptr;
    }

    /// A part of what is shown now; null while it is not to be seen.
    template <typename T = QWidget>
    static T *seen(const char *name)
    {
        for (T *part : window()->findChildren<T *>(QString::fromLatin1(name)))
            if (part->isVisible())
                return part;
        return nullptr;
    }

    static bool comes(const char *name)
    {
        return QTest::qWaitFor([name] { return seen(name) != nullptr; });
    }

    static void press(const char *name)
    {
        ASSERT_TRUE(comes(name)) << name;
        QTest::mouseClick(seen(name), Qt::LeftButton);
    }

    void answerHealthQuestions()
    {
        Settings settings(folders.settingsFile());
        Screening screening{.answeredOn = QDate::currentDate()};
        for (const HealthQuestion question : allHealthQuestions)
            screening.answers[question] = false;
        settings.setScreening(screening);
        settings.setSoundChecked();
        settings.setSound({.voice = VoiceName::None});
    }

    /// A session of the shipped routine that was cut off after so many sets.
    SessionId leaveInterrupted(int sets) { return leave(Outcome::Interrupted, sets); }

    SessionId leave(Outcome outcome, int sets)
    {
        const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());
        const LibraryEntry &entry = library.entries().front();
        const auto timeline = compile(entry.routine, library.catalog(), {});
        SessionRecord record = newRecord(*timeline, entry.text);
        record.started = record.saved = QDateTime::currentDateTimeUtc().addSecs(-600);
        record.nextSet = sets;
        for (int set = 0; set < sets; ++set)
            record.sets.push_back({.set = set,
                                   .exercise = ExerciseId{QStringLiteral("upper-back-roll")},
                                   .exerciseName = QStringLiteral("Roll"),
                                   .level = {}});
        record.outcome = outcome;
        const auto store = HistoryStore::open(folders.historyFile(), folders.locksFolder());
        EXPECT_TRUE(store->save(record).ok());
        return record.id;
    }

    Result<SessionRecord> load(const SessionId &id) const
    {
        return HistoryStore::open(folders.historyFile(), folders.locksFolder())->load(id);
    }

    SessionRecord onlySession() const
    {
        const auto all =
            HistoryStore::open(folders.historyFile(), folders.locksFolder())->loadAll();
        const bool one = all && all->size() == 1;
        EXPECT_TRUE(one);
        return one ? all->front() : SessionRecord{};
    }

    QTemporaryDir dir;
    Folders folders = Folders::under(dir.path());
    std::unique_ptr<Application> app;
};

TEST_F(ApplicationTest, BeginsAtHomeWithTheShippedRoutine)
{
    show();
    ASSERT_TRUE(comes("heroTitle"));
    EXPECT_EQ(seen<QLabel>("heroTitle")->text(), QStringLiteral("Upper-Back Release"));
    EXPECT_TRUE(QTest::qWaitFor([] {
        return seen<QLabel>("homeProgress")->text() ==
               QStringLiteral("Ready for your first session");
    }));
}

TEST_F(ApplicationTest, WithAllDataTheAnswersAboutHealthGo)
{
    answerHealthQuestions();
    show();
    press("railHistory");
    ASSERT_TRUE(comes("historyPage"));
    Q_EMIT seen<HistoryPage>("historyPage")->everythingRemoved();
    EXPECT_EQ(Settings(folders.settingsFile()).screening(), Screening{});
}

TEST_F(ApplicationTest, AlsoFromThePreferencesTheAnswersAboutHealthGoWithAllData)
{
    answerHealthQuestions();
    show();
    press("railPreferences");
    press("historyPreferencesItem");
    press("historyRemove");
    press("historySure");
    // The question is put once more.
    QApplication::processEvents();
    press("historySure");
    ASSERT_TRUE(comes("historyTold"));
    EXPECT_EQ(Settings(folders.settingsFile()).screening(), Screening{});
}

TEST_F(ApplicationTest, ADetailsPageIsLeftTheWayItWasEntered)
{
    show();
    press("heroDetails");
    ASSERT_TRUE(comes("routinePage"));
    press("routineBack");
    EXPECT_TRUE(comes("homePage"));
}

TEST_F(ApplicationTest, TheHealthQuestionsComeBeforeTheFirstSession)
{
    show();
    press("heroStart");
    EXPECT_TRUE(comes("healthPage"));
    EXPECT_FALSE(seen("rail"));
}

TEST_F(ApplicationTest, SomethingThatChangedInMyHealthIsAskedAtOnceAndStartsNothing)
{
    answerHealthQuestions();
    show();
    // On the way to a session that was given up.
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
    press("heroDetails");
    press("routineHealth");
    ASSERT_TRUE(comes("healthPage"));
    EXPECT_FALSE(seen("healthStart")->isEnabled());
    for (size_t question = 0; question < allHealthQuestions.size(); ++question)
        QTest::keyClick(window()->focusWidget(), Qt::Key_N);
    press("healthStart");
    EXPECT_TRUE(comes("homePage"));
}

TEST_F(ApplicationTest, TheFirstSessionIsPrecededByASoundCheck)
{
    answerHealthQuestions();
    Settings(folders.settingsFile()).setSoundChecked(false);
    show();
    press("heroStart");
    ASSERT_TRUE(comes("soundPage"));
    EXPECT_FALSE(seen("rail"));
    press("soundHeard");
    ASSERT_TRUE(comes("tensionPage"));
    EXPECT_TRUE(Settings(folders.settingsFile()).soundChecked());
}

TEST_F(ApplicationTest, LeadsFromHomeThroughASessionBackHome)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_6);
    ASSERT_TRUE(comes("sessionPage"));
    EXPECT_FALSE(seen("rail"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
    press("reasonCalledAway");
    ASSERT_TRUE(comes("summaryPage"));
    press("summaryClose");
    ASSERT_TRUE(comes("homePage"));
    EXPECT_TRUE(seen("rail"));
    EXPECT_FALSE(seen("resumeBanner"));

    app.reset();
    const SessionRecord record = onlySession();
    EXPECT_EQ(record.outcome, Outcome::Stopped);
    EXPECT_EQ(record.reason, StopReason::CalledAway);
    EXPECT_EQ(record.before, 6);
    EXPECT_EQ(record.after, std::nullopt);
}

TEST_F(ApplicationTest, AnotherLanguageIsSpokenAtOnceWhereOneIs)
{
    QFile broken(folders.historyFile());
    ASSERT_TRUE(QDir().mkpath(folders.data) && broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    show();
    ASSERT_TRUE(comes("homeNotice1"));
    const QString told = seen("homeNotice1")->findChild<QLabel *>()->text();
    press("railHistory");
    ASSERT_TRUE(comes("historyPage"));

    app->setLanguage(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([] {
        return seen("historyPage") &&
               seen<QPushButton>("railHistory")->text() == QStringLiteral("&Verlauf");
    }));
    EXPECT_TRUE(seen<QPushButton>("railHistory")->isChecked());
    press("railRoutines");
    ASSERT_TRUE(comes("heroTitle"));
    EXPECT_EQ(seen<QLabel>("heroTitle")->text(), QStringLiteral("Oberen Rücken lösen"));
    // What went wrong before is still told, in the words of now.
    ASSERT_TRUE(comes("homeNotice1"));
    EXPECT_NE(seen("homeNotice1")->findChild<QLabel *>()->text(), told);
    EXPECT_EQ(Settings(folders.settingsFile()).language(), QStringLiteral("de"));
    QTest::keyClick(window(), Qt::Key_F11);
    EXPECT_TRUE(window()->isFullScreen());
}

TEST_F(ApplicationTest, AnotherLanguageWaitsForTheEndOfASession)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    app->setLanguage(QStringLiteral("de"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_6);
    ASSERT_TRUE(comes("sessionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
    press("reasonCalledAway");
    ASSERT_TRUE(comes("summaryPage"));
    press("summaryClose");
    ASSERT_TRUE(comes("heroTitle"));
    EXPECT_TRUE(QTest::qWaitFor([] {
        const auto *title = seen<QLabel>("heroTitle");
        return title && title->text() == QStringLiteral("Oberen Rücken lösen");
    }));
    app.reset();
    EXPECT_EQ(onlySession().outcome, Outcome::Stopped);
}

TEST_F(ApplicationTest, ThreeClicksLeadFromTheHealthQuestionsToAFirstSession)
{
    Settings(folders.settingsFile()).setSound({.voice = VoiceName::None});
    show();
    press("heroStart");
    ASSERT_TRUE(comes("healthPage"));
    for (size_t question = 0; question < allHealthQuestions.size(); ++question)
        QTest::keyClick(window()->focusWidget(), Qt::Key_N);
    press("healthStart");
    press("soundHeard");
    press("tensionStart");
    EXPECT_TRUE(comes("sessionPage"));
}

TEST_F(ApplicationTest, PreferencesShowAtOnceWhereverOneIs)
{
    answerHealthQuestions();
    show();
    press("heroDetails");
    ASSERT_TRUE(comes("routinePage"));
    press("railPreferences");
    ASSERT_TRUE(comes("preferencesDialog"));

    const QString before = seen<QLabel>("routineAbout")->text();
    auto *tempo = seen("pacingPreferences")->findChild<QWidget *>(QStringLiteral("pacingTempo"));
    QTest::mouseClick(tempo->findChild<QWidget *>(QStringLiteral("segment0")), Qt::LeftButton);
    EXPECT_NE(seen<QLabel>("routineAbout")->text(), before);

    press("appearancePreferencesItem");
    press("highContrast");
    EXPECT_TRUE(QTest::qWaitFor([] { return Theme::of(window()->palette()).contrast; }));
    EXPECT_TRUE(Theme::of(seen("routinePage")->palette()).contrast);

    const int usual = seen<QLabel>("routineAbout")->font().pixelSize();
    QTest::mouseClick(seen("textSize")->findChild<QWidget *>(QStringLiteral("segment2")),
                      Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([usual] {
        const auto *about = seen<QLabel>("routineAbout");
        return about && about->font().pixelSize() > usual;
    }));
    EXPECT_TRUE(seen("appearancePreferences")) << "the dialog stays, worded anew";
    setTextScale(1);
}

TEST_F(ApplicationTest, F1PausesASessionAndShowsItsKeys)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_S);
    ASSERT_TRUE(comes("sessionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_F1);
    EXPECT_TRUE(comes("keysDialog"));
    EXPECT_TRUE(seen("pausePanel"));
    press("keysClose");
}

TEST_F(ApplicationTest, HowTheStageIsSeenIsRemembered)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_S);
    ASSERT_TRUE(comes("sessionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_T);
    QTest::keyClick(window()->focusWidget(), Qt::Key_L);
    EXPECT_FALSE(seen("nextUp"));
    app.reset();
    const Settings settings(folders.settingsFile());
    EXPECT_TRUE(settings.stageTurned());
    EXPECT_TRUE(settings.stageEnlarged());
}

TEST_F(ApplicationTest, OffersShortInstructionsOnceTheRoutineIsWellKnown)
{
    answerHealthQuestions();
    for (int time = 0; time < 4; ++time)
        leave(Outcome::Finished, 8);
    for (const bool known : {false, true}) {
        show();
        press("heroStart");
        ASSERT_TRUE(comes("tensionPage"));
        QTest::keyClick(window()->focusWidget(), Qt::Key_S);
        ASSERT_TRUE(comes("sessionPage"));
        QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
        press("reasonCalledAway");
        ASSERT_TRUE(comes("summaryPage"));
        if (known)
            press("summaryKeepShort");
        press("summaryClose");
        ASSERT_TRUE(comes("homePage"));
        app.reset();
        leave(Outcome::Finished, 8);
        const Settings settings(folders.settingsFile());
        const RoutineId routine{QStringLiteral("upper-back-release")};
        const RoutineId another{QStringLiteral("another")};
        EXPECT_EQ(settings.sound().cuesIn(routine).instructions,
                  known ? Instructions::Short : Instructions::Full);
        EXPECT_EQ(settings.sound().cuesIn(another).instructions, Instructions::Full);
        // Once is enough.
        EXPECT_EQ(settings.shorterOffered(routine), known);
        EXPECT_FALSE(settings.shorterOffered(another));
    }
}

TEST_F(ApplicationTest, LeavingTheProgramInMidSessionLeavesItToBeResumed)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_S);
    ASSERT_TRUE(comes("sessionPage"));
    // It has begun, whether or not a sound device was found by then.
    QTest::keyClick(window()->focusWidget(), Qt::Key_Space);
    QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window()->isVisible());
    app.reset();
    EXPECT_EQ(onlySession().outcome, Outcome::Interrupted);

    show();
    press("resumeGoOn");
    EXPECT_TRUE(comes("sessionPage"));
    app.reset();
    EXPECT_EQ(onlySession().outcome, Outcome::Interrupted);
}

TEST_F(ApplicationTest, AStaleOfferHarmsNothingThatEndedElsewhere)
{
    answerHealthQuestions();
    const SessionId id = leaveInterrupted(3);
    show();
    ASSERT_TRUE(comes("resumeGoOn"));
    SessionRecord finished;
    {
        const auto terminal = HistoryStore::open(folders.historyFile(), folders.locksFolder());
        const auto claimed = terminal->resume(id);
        ASSERT_TRUE(claimed.ok());
        finished = *claimed;
        finished.outcome = Outcome::Finished;
        finished.after = 2;
        ASSERT_TRUE(terminal->save(finished).ok());
    }
    press("resumeGoOn");
    ASSERT_TRUE(comes("homeNotice1"));
    EXPECT_TRUE(QTest::qWaitFor([] { return !seen("resumeBanner"); }));
    EXPECT_TRUE(seen("homePage"));
    EXPECT_EQ(*load(id), finished);
}

TEST_F(ApplicationTest, AnInterruptedSessionIsOfferedAndGoesOnAtItsLevel)
{
    answerHealthQuestions();
    leaveInterrupted(3);
    show();
    ASSERT_TRUE(comes("resumeGoOn"));
    EXPECT_EQ(seen<QPushButton>("resumeGoOn")->text(), QStringLiteral("Resu&me at level 3"));
    press("resumeGoOn");
    // What was felt before was asked when it began.
    EXPECT_TRUE(comes("sessionPage"));
}

TEST_F(ApplicationTest, KeepingAnInterruptedSessionEndsTheOffer)
{
    const SessionId id = leaveInterrupted(3);
    show();
    press("resumeKeep");
    EXPECT_TRUE(QTest::qWaitFor([] { return !seen("resumeBanner"); }));
    app.reset();
    ASSERT_TRUE(load(id).ok());
    EXPECT_EQ(load(id)->outcome, Outcome::Interrupted);
    EXPECT_EQ(load(id)->sets.size(), 3u);
}

TEST_F(ApplicationTest, DiscardingAnInterruptedSessionRemovesIt)
{
    const SessionId id = leaveInterrupted(2);
    show();
    press("resumeDiscard");
    press("resumeDiscardSure");
    EXPECT_TRUE(QTest::qWaitFor([] { return !seen("resumeBanner"); }));
    app.reset();
    EXPECT_FALSE(load(id).ok());
}

TEST_F(ApplicationTest, SaysWhatIsWrongWithFilesOfTheDataFolder)
{
    QDir().mkpath(folders.routinesFolder());
    QFile broken(folders.routinesFolder() + QStringLiteral("/mine.limber"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"limber-routine\",\n oops}");
    broken.close();
    QFile notADatabase(folders.historyFile());
    ASSERT_TRUE(notADatabase.open(QIODevice::WriteOnly));
    notADatabase.write(QByteArray(8192, 'x'));
    notADatabase.close();

    show();
    ASSERT_TRUE(comes("homeNotice2"));
    const QString told = seen("homeNotice1")->findChild<QLabel *>()->text();
    EXPECT_TRUE(told.contains(QStringLiteral("mine.limber")));
    EXPECT_FALSE(seen("noteDetails"));
    press("noteFold");
    ASSERT_TRUE(comes("noteDetails"));
    EXPECT_TRUE(seen<QLabel>("noteDetails")->text().contains(QStringLiteral("line 2")));
    EXPECT_TRUE(seen<QPushButton>("heroStart")->isEnabled());
}

TEST_F(ApplicationTest, OpensARoutineFileWithoutTakingItIn)
{
    const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());
    QByteArray text = library.entries().front().text;
    text.replace("\"upper-back-release\"", "\"of-a-friend\"");
    const QString path = dir.filePath(QStringLiteral("friend.limber"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    show(path);
    EXPECT_TRUE(comes("routinePage"));
    press("routineBack");
    ASSERT_TRUE(comes("homePage"));
    EXPECT_FALSE(seen("homeRoutine.of-a-friend"));
}

TEST_F(ApplicationTest, AFileIsTakenInWhenThePersonSaysSo)
{
    const QString file = QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber");
    show(file);
    ASSERT_TRUE(comes("routineOffer"));
    EXPECT_EQ(seen<QPushButton>("routineStart")->text(), QStringLiteral("&Start without adding"));
    EXPECT_FALSE(QFile::exists(folders.routinesFolder()));
    press("routineAdd");
    ASSERT_TRUE(QTest::qWaitFor([] { return !seen("routineOffer"); }));
    EXPECT_EQ(seen<QPushButton>("routineStart")->text(), QStringLiteral("&Start session"));
    QFile original(file), copy(folders.routinesFolder() + QStringLiteral("/twenty-seconds.limber"));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), original.readAll());
    press("routineBack");
    EXPECT_TRUE(comes("homeRoutine.twenty-seconds"));
    // It was opened before.
    EXPECT_TRUE(seen("homeRecent"));

    app->raise(file);
    ASSERT_TRUE(comes("routinePage"));
    EXPECT_FALSE(seen("routineOffer"));
}

TEST_F(ApplicationTest, AFolderThatTakesNothingInIsSaid)
{
    QDir().mkpath(folders.data);
    QFile(folders.routinesFolder()).open(QIODevice::WriteOnly);
    show(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"));
    press("routineAdd");
    EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    EXPECT_TRUE(seen("routineOffer"));
}

TEST_F(ApplicationTest, OfFilesThatComeTogetherTheLastIsShown)
{
    show();
    app->raise(dir.filePath(QStringLiteral("missing.limber")));
    app->raise(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"));
    EXPECT_TRUE(comes("routineOffer"));
    EXPECT_FALSE(seen("problem0"));
}

TEST_F(ApplicationTest, AFileThatComesDuringASessionWaitsForItsEnd)
{
    answerHealthQuestions();
    show();
    press("heroStart");
    ASSERT_TRUE(comes("tensionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_S);
    ASSERT_TRUE(comes("sessionPage"));
    app->raise(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"));
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    ASSERT_TRUE(seen("sessionPage"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
    press("reasonCalledAway");
    ASSERT_TRUE(comes("summaryPage"));
    press("summaryClose");
    EXPECT_TRUE(comes("routineOffer"));
}

TEST_F(ApplicationTest, ADroppedFileIsShown)
{
    show();
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(window(), &drop);
    EXPECT_TRUE(comes("routineOffer"));

    QMimeData other;
    other.setUrls({QUrl(QStringLiteral("https://example.org/x.limber"))});
    QDragEnterEvent foreign({5, 5}, Qt::CopyAction, &other, Qt::LeftButton, {});
    foreign.ignore();
    QApplication::sendEvent(window(), &foreign);
    EXPECT_FALSE(foreign.isAccepted());
}

TEST_F(ApplicationTest, NamesEveryProblemOfAFileThatCannotBeOpened)
{
    const QString path = dir.filePath(QStringLiteral("bad.limber"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"limber-routine\", \"version\": 1, \"id\": \"A b\", \"steps\": []}");
    file.close();

    show(path);
    ASSERT_TRUE(comes("problem1"));
    EXPECT_TRUE(seen<QLabel>("problemFile")->text().endsWith(QStringLiteral("bad.limber")));
    press("problemClose");
    EXPECT_TRUE(comes("homePage"));
}

TEST_F(ApplicationTest, ASecondStartRaisesTheWindowAndOpensItsFile)
{
    show();
    app->raise(dir.filePath(QStringLiteral("missing.limber")));
    EXPECT_TRUE(comes("problem0"));
    press("problemClose");
}
