// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <map>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include "app/background.h"
#include "app/desktop/bus.h"
#include "app/dialogs.h"
#include "app/figure/thumbnails.h"
#include "app/guidance/sound.h"
#include "app/history/history_page.h"
#include "app/library/home_page.h"
#include "app/library/problem_dialog.h"
#include "app/library/progress_text.h"
#include "app/library/routine_page.h"
#include "app/log.h"
#include "app/main_window.h"
#include "app/print/attached_routine.h"
#include "app/print/sheet_dialog.h"
#include "app/session_flow.h"
#include "app/settings.h"
#include "app/text/problem_text.h"
#include "app/text/translation.h"
#include "app/wardrobe.h"
#include "app/widgets/app_mark.h"
#include "app/widgets/file_drop.h"
#include "core/base/when_done.h"
#include "core/history/resume.h"
#include "core/store/history_service.h"

namespace limber {

namespace {

/// Enough sessions for the line on this week's progress.
constexpr int sessionsForProgress = 100;

} // namespace

class Application::Parts : public QObject {
public:
    explicit Parts(const Options &options);
    /// However the program ends, a session being guided can be resumed at the next start.
    ~Parts() override { m_flow->leave(); }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    void begin() { m_options.background ? waitInBackground() : show(); }
    void show();
    void raise(const QString &file);
    void remindersChanged();
    void setLanguage(const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Pacing pacing() const;

    void furnish();
    void furnishWindow();
    void renew();
    void renewSoon();
    void showPacing();
    void go(MainWindow::Place place);
    void waitInBackground();
    void afterFirstPaint();
    void meetDesktop(const Buses &buses);
    void comeForward();
    void tellAll();
    void tell(LogArea area, const Problem &problem);
    void readHistory();
    /// What nobody waits for: a copy a day, and what was removed long ago goes.
    void lookAfterHistory();
    void offerResume(const std::optional<SessionRecord> &record);

    void showHome();
    void showHistory();
    void forgetHealth();
    void showRoutine(const LibraryEntry &entry, std::optional<int> step = std::nullopt);
    void showRoutine(const RoutineId &id, std::optional<int> step);
    void printSheet();
    void chooseFile();
    /// Now, or when the session that is on its way is over.
    void openWhenFree(const QString &path);
    void openFile(const QString &path);
    void addToLibrary();

    void start(const LibraryEntry &entry);
    void settle(QFuture<Result<Done>> decision);

    Options m_options;
    Settings m_settings;
    RoutineLibrary m_library;
    Wardrobe m_wardrobe;
    SystemClock m_clock;
    Sound m_sound;
    HistoryService m_history;
    Thumbnails m_thumbnails;
    /// The session the banner offers.
    std::optional<SessionId> m_interrupted;
    Problems m_told;
    /// Told as long as a session cannot be saved.
    Problems m_unsaved;
    QString m_fileToOpen;
    /// As chosen for the last sheet.
    SheetOptions m_sheetOptions;
    bool m_painted = false;
    /// Another language is to be spoken as soon as no session is on its way.
    bool m_renewalDue = false;

    // Destroyed before what its pages are lent.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SessionFlow> m_flow;
    std::unique_ptr<Background> m_background;
    HomePage *m_home = nullptr;
    RoutinePage *m_routine = nullptr;
    HistoryPage *m_historyPage = nullptr;
};

Application::Parts::Parts(const Options &options)
    : m_options(options)
    , m_settings(options.folders.settingsFile())
    , m_library(RoutineLibrary::load(options.folders.routinesFolder()))
    , m_wardrobe(m_settings)
    , m_sound(m_settings.sound())
    , m_history(options.folders.historyFile(), options.folders.locksFolder())
    , m_thumbnails(options.folders.picturesFolder(), m_settings.person())
    , m_told(m_settings.problems())
    , m_fileToOpen(options.file)
    , m_sheetOptions({.paper = usualPaper()})
{
    logProblems(settingsLog, m_told);
    for (const FileProblems &file : m_library.refused())
        qCWarning(routinesLog).noquote() << QFileInfo(file.file).fileName() << "is not used";
    furnishWindow();
    furnish();
    showHome();
}

void Application::Parts::furnishWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings);
    m_dialogs = std::make_unique<Dialogs>(
        *m_window,
        PreferencesDialog::Lent{.settings = m_settings,
                                .sound = m_sound,
                                .history = m_history,
                                .library = m_library,
                                .clock = m_clock,
                                .autostartFile = m_options.folders.autostartFile()},
        m_options.folders);
    connect(m_window.get(), &MainWindow::openRequested, this, &Parts::chooseFile);
    connect(m_window.get(), &MainWindow::placeChosen, this, &Parts::go);
    connect(m_window.get(), &MainWindow::preferencesRequested, m_dialogs.get(),
            &Dialogs::showPreferences);
    connect(m_window.get(), &MainWindow::keysRequested, this, [this] {
        m_flow->pause();
        m_dialogs->showKeys();
    });
    m_window->installEventFilter(this);
    connect(new FileDrop(*m_window), &FileDrop::dropped, this, &Parts::openWhenFree);

    connect(m_dialogs.get(), &Dialogs::colorsChanged, &m_wardrobe, &Wardrobe::dress);
    connect(m_dialogs.get(), &Dialogs::pacingChanged, this, &Parts::showPacing);
    connect(m_dialogs.get(), &Dialogs::remindersChanged, this, &Parts::remindersChanged);
    connect(m_dialogs.get(), &Dialogs::historyChanged, this, [this] {
        if (m_window->page() == m_historyPage)
            m_historyPage->refresh();
        readHistory();
    });
    connect(m_dialogs.get(), &Dialogs::renewalNeeded, this, &Parts::renewSoon);
    connect(m_dialogs.get(), &Dialogs::languageChosen, this, &Parts::setLanguage);
    connect(m_dialogs.get(), &Dialogs::healthRequested, this, [this] { m_flow->askHealthAgain(); });
    connect(m_dialogs.get(), &Dialogs::closed, this, [this] {
        if (const auto written = m_settings.sync(); !written)
            tell(settingsLog, written.problems().front());
    });
}

void Application::Parts::furnish()
{
    m_flow = std::make_unique<SessionFlow>(*m_window, m_settings, m_library.catalog(), m_history,
                                           m_clock, m_sound, m_thumbnails, m_options.speed);
    m_home = new HomePage(m_thumbnails);
    m_routine = nullptr;
    m_historyPage = nullptr;
    connect(m_flow.get(), &SessionFlow::over, this, &Parts::showHome);
    connect(m_flow.get(), &SessionFlow::failed, this,
            [this](const Problem &problem) { tell(sessionLog, problem); });
    connect(m_flow.get(), &SessionFlow::saveFailed, this, [this](const Problem &problem) {
        m_unsaved.push_back(problem);
        m_home->tell(problemText(problem));
    });
    connect(m_flow.get(), &SessionFlow::saved, this, [this] {
        for (const Problem &problem : std::exchange(m_unsaved, {}))
            m_home->takeBack(problemText(problem));
    });
    connect(m_home, &HomePage::openRequested, this, &Parts::chooseFile);
    connect(m_home, &HomePage::recentRequested, this, &Parts::openFile);
    connect(m_home, &HomePage::detailsRequested, this,
            [this](const RoutineId &id, std::optional<int> step) { showRoutine(id, step); });
    connect(m_home, &HomePage::startRequested, this, [this](const RoutineId &id) {
        if (const LibraryEntry *entry = m_library.find(id))
            start(*entry);
    });
    connect(m_home, &HomePage::resumeRequested, this, [this] { m_flow->resume(*m_interrupted); });
    connect(m_home, &HomePage::keepRequested, this,
            [this] { settle(m_history.keep(*m_interrupted)); });
    connect(m_home, &HomePage::discardRequested, this,
            [this] { settle(m_history.discard(*m_interrupted)); });
    tellAll();
}

void Application::Parts::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    renewSoon();
}

void Application::Parts::renewSoon()
{
    m_renewalDue = true;
    // What asks for it is among what goes.
    QTimer::singleShot(0, this, &Parts::renew);
}

void Application::Parts::renew()
{
    const auto place = m_window->place();
    if (!place || !std::exchange(m_renewalDue, false))
        return;
    const auto open =
        m_window->page() == m_routine ? std::optional{m_routine->plan().entry} : std::nullopt;
    m_wardrobe.dress();
    m_thumbnails.setPerson(m_settings.person());
    speak(languageFor(m_settings.language()));
    m_flow.reset();
    m_window->renew();
    furnish();
    if (open)
        showRoutine(*open);
    else
        go(*place);
    m_dialogs->renew();
}

void Application::Parts::showPacing()
{
    if (m_window->page() == m_home)
        showHome();
    else if (m_window->page() == m_routine)
        showRoutine(LibraryEntry(m_routine->plan().entry));
}

void Application::Parts::go(MainWindow::Place place)
{
    switch (place) {
    case MainWindow::Place::Routines:
        return showHome();
    case MainWindow::Place::History:
        return showHistory();
    }
}

void Application::Parts::show()
{
    m_window->show();
}

void Application::Parts::waitInBackground()
{
    if (!m_settings.reminders().on) {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return;
    }
    m_painted = true;
    QTimer::singleShot(0, this, &Parts::afterFirstPaint);
}

bool Application::Parts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &Parts::afterFirstPaint);
    }
    // Whoever comes back may have been guided in a terminal meanwhile.
    if (event->type() == QEvent::WindowActivate && m_painted && m_window->page() == m_home)
        readHistory();
    return QObject::eventFilter(watched, event);
}

void Application::Parts::afterFirstPaint()
{
    QApplication::setWindowIcon(appIcon());
    whenDone(m_history.open(), this, [this](const HistoryService::OpenReport &report) {
        for (const Problem &problem : report.problems)
            tell(historyLog, problem);
    });
    readHistory();
    if (!m_fileToOpen.isEmpty())
        openFile(std::exchange(m_fileToOpen, {}));
    whenDone(findBuses(), this, [this](const Buses &buses) { meetDesktop(buses); });
}

void Application::Parts::meetDesktop(const Buses &buses)
{
    m_wardrobe.follow(buses.session);
    m_background = std::make_unique<Background>(*m_window, m_settings, m_history, m_clock, buses,
                                                [this] { return m_flow->guiding(); });
    remindersChanged();
    connect(m_background.get(), &Background::showRequested, this, &Parts::comeForward);
    connect(m_background.get(), &Background::startRequested, this, [this] {
        comeForward();
        if (!m_flow->guiding())
            start(m_library.entries().front());
    });
}

void Application::Parts::tellAll()
{
    for (const Problems &problems : {m_told, m_unsaved}) {
        for (const Problem &problem : problems)
            m_home->tell(problemText(problem));
    }
    for (const FileProblems &file : m_library.refused())
        m_home->tell(refusalText(file), problemLines(file.problems));
}

void Application::Parts::tell(LogArea area, const Problem &problem)
{
    logProblems(area, {problem});
    m_told.push_back(problem);
    m_home->tell(problemText(problem));
}

void Application::Parts::readHistory()
{
    whenDone(m_history.list({}, sessionsForProgress, std::nullopt), this,
             [this](const Result<std::vector<SessionSummary>> &sessions) {
                 const Routine &plan = m_library.entries().front().routine;
                 if (sessions)
                     m_home->showProgress(
                         progressText(*sessions, plan.id, m_clock.wall(), plan.daysPerWeek));
                 lookAfterHistory();
             });
    whenDone(m_history.undecided(), this,
             [this](const Result<std::optional<SessionRecord>> &record) {
                 if (record)
                     offerResume(*record);
             });
}

void Application::Parts::lookAfterHistory()
{
    const auto logged = [](const Result<Done> &done) {
        if (!done)
            logProblems(historyLog, done.problems());
    };
    whenDone(m_history.purge(m_clock.wall()), this, logged);
    whenDone(m_history.backUp(m_clock.wall().date()), this, logged);
}

void Application::Parts::offerResume(const std::optional<SessionRecord> &record)
{
    m_interrupted = record ? std::optional{record->id} : std::nullopt;
    if (!record) {
        m_home->offerResume(std::nullopt);
        return;
    }
    const auto timeline = timelineOf(*record, m_library.catalog());
    m_home->offerResume(describeInterrupted(
        *record, timeline ? std::optional{*timeline} : std::nullopt, m_clock.wall()));
}

Pacing Application::Parts::pacing() const
{
    Pacing pacing = m_settings.pacing();
    pacing.language = spokenLanguage();
    return pacing;
}

void Application::Parts::showHome()
{
    std::vector<RoutinePlan> plans;
    for (const LibraryEntry &entry : m_library.entries())
        plans.push_back(planOf(entry, m_library.catalog(), pacing()));
    m_home->showRoutines(plans);
    m_home->showRecent(m_settings.recentFiles());
    m_home->greet(m_clock.wall().time());
    m_window->showBeside(m_home, MainWindow::Place::Routines);
    if (!m_painted)
        return;
    readHistory();
    remindersChanged();
    if (m_renewalDue)
        QTimer::singleShot(0, this, &Parts::renew);
    if (!m_fileToOpen.isEmpty())
        openFile(std::exchange(m_fileToOpen, {}));
}

void Application::Parts::showHistory()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(m_history, m_thumbnails, m_clock);
        connect(m_historyPage, &HistoryPage::startRequested, this,
                [this] { start(m_library.entries().front()); });
        connect(m_historyPage, &HistoryPage::everythingRemoved, this, &Parts::forgetHealth);
    }
    std::map<RoutineId, Still> pictures;
    PlanGoal goal;
    for (const LibraryEntry &entry : m_library.entries()) {
        const RoutinePlan plan = planOf(entry, m_library.catalog(), pacing());
        if (const auto picture = plan.timeline ? routinePicture(*plan.timeline) : std::nullopt)
            pictures[entry.routine.id] = *picture;
        // The planned one is the first.
        if (goal.routine.isEmpty())
            goal = {.routine = entry.routine.id,
                    .daysPerWeek = entry.routine.daysPerWeek,
                    .time = plan.timeline ? plan.timeline->length() : Millis{}};
    }
    m_historyPage->setRoutines(pictures, goal);
    m_historyPage->refresh();
    m_window->showBeside(m_historyPage, MainWindow::Place::History);
}

void Application::Parts::forgetHealth()
{
    m_settings.setScreening({});
    if (const auto written = m_settings.sync(); !written)
        tell(settingsLog, written.problems().front());
}

void Application::Parts::showRoutine(const RoutineId &id, std::optional<int> step)
{
    if (const LibraryEntry *entry = m_library.find(id))
        showRoutine(*entry, step);
}

void Application::Parts::showRoutine(const LibraryEntry &entry, std::optional<int> step)
{
    if (!m_routine) {
        m_routine =
            new RoutinePage(m_settings, m_library.catalog(), m_thumbnails, spokenLanguage());
        connect(m_routine, &RoutinePage::left, this, &Parts::showHome);
        connect(m_routine, &RoutinePage::healthChanged, m_flow.get(), &SessionFlow::askHealthAgain);
        connect(m_routine, &RoutinePage::startRequested, this,
                [this] { start(m_routine->plan().entry); });
        // What asks for it does not outlive it.
        connect(m_routine, &RoutinePage::addRequested, this, &Parts::addToLibrary,
                Qt::QueuedConnection);
        connect(m_routine, &RoutinePage::printRequested, this, &Parts::printSheet);
    }
    m_routine->showRoutine(entry, step, m_library.adding(entry));
    m_window->showBeside(m_routine, MainWindow::Place::Routines);
}

void Application::Parts::printSheet()
{
    const RoutinePlan &plan = m_routine->plan();
    auto *dialog = new SheetDialog(plan.entry, *plan.timeline, m_sheetOptions, m_settings.person(),
                                   m_history, m_window.get());
    connect(dialog, &SheetDialog::optionsChanged, this,
            [this](const SheetOptions &options) { m_sheetOptions = options; });
    dialog->open();
}

void Application::Parts::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), MainWindow::tr("Open a routine file"), {},
        MainWindow::tr("Routines and their sheets (*.limber *.pdf);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void Application::Parts::openFile(const QString &path)
{
    const auto entry = readRoutineOrSheet(path, m_library.catalog());
    if (!entry) {
        (new ProblemDialog({path, entry.problems()}, m_window.get()))->open();
        return;
    }
    m_settings.addRecentFile(path);
    showRoutine(*entry);
}

void Application::Parts::openWhenFree(const QString &path)
{
    if (m_flow->guiding())
        m_fileToOpen = path;
    else
        openFile(path);
}

void Application::Parts::addToLibrary()
{
    const LibraryEntry entry = m_routine->plan().entry;
    const QString folder = m_options.folders.routinesFolder();
    if (const auto added = m_library.add(entry, folder); !added) {
        (new ProblemDialog({entry.file, added.problems()}, m_window.get()))->open();
        return;
    }
    m_library = RoutineLibrary::load(folder);
    showRoutine(entry.routine.id, std::nullopt);
}

void Application::Parts::start(const LibraryEntry &entry)
{
    m_flow->start(entry, pacing());
}

void Application::Parts::settle(QFuture<Result<Done>> decision)
{
    whenDone(decision, this, [this](const Result<Done> &done) {
        if (!done)
            tell(historyLog, done.problems().front());
        readHistory();
    });
}

void Application::Parts::raise(const QString &file)
{
    qCInfo(programLog, "raised by another start");
    comeForward();
    if (!file.isEmpty())
        openWhenFree(file);
}

void Application::Parts::comeForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::Parts::remindersChanged()
{
    if (m_background)
        m_background->refresh(m_library.entries().front().routine.title.in(spokenLanguage()));
}

Application::Application(const Options &options) : m_parts(std::make_unique<Parts>(options)) {}

Application::~Application() = default;

void Application::show()
{
    m_parts->show();
}

int Application::run()
{
    m_parts->begin();
    return QApplication::exec();
}

void Application::raise(const QString &file)
{
    m_parts->raise(file);
}

void Application::remindersChanged()
{
    m_parts->remindersChanged();
}

void Application::setLanguage(const QString &language)
{
    m_parts->setLanguage(language);
}

} // namespace limber
