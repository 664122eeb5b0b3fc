// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <functional>
#include <map>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include "app/background.h"
#include "app/desktop/bus.h"
#include "app/dialogs.h"
#include "app/figure/thumbnails.h"
#include "app/guidance/sound.h"
#include "app/history/history_page.h"
#include "app/home.h"
#include "app/library/home_page.h"
#include "app/library/routine_page.h"
#include "app/log.h"
#include "app/main_window.h"
#include "app/routine_files.h"
#include "app/session_flow.h"
#include "app/settings.h"
#include "app/sheet_printing.h"
#include "app/text/translation.h"
#include "app/wardrobe.h"
#include "app/widgets/app_mark.h"
#include "core/base/when_done.h"
#include "core/store/history_service.h"

namespace limber {

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

    void furnishWindow();
    void furnishHome();
    void furnishFiles();
    void furnish();
    void renew();
    void renewSoon();
    void showPacing();
    void go(MainWindow::Place place);
    void waitInBackground();
    void afterFirstPaint();
    void meetDesktop(const Buses &buses);
    void offerReminder(bool due);
    void comeForward();
    void storeSettings();
    void readHistory();
    /// Tries again, from time to time, to use a history that another program holds.
    void waitForHistory();
    /// What nobody waits for: a copy a day, and what was removed long ago goes.
    void lookAfterHistory();

    void showHome();
    void showHistory();
    /// What goes with all of the history.
    Result<Done> forgetTheRest();
    void showRoutine(const LibraryEntry &entry, std::optional<int> step = std::nullopt);
    void showRoutine(const RoutineId &id, std::optional<int> step);

    void start(const LibraryEntry &entry);

    Options m_options;
    Settings m_settings;
    RoutineLibrary m_library;
    Wardrobe m_wardrobe;
    SystemClock m_clock;
    Sound m_sound;
    HistoryService m_history;
    Thumbnails m_thumbnails;
    bool m_painted = false;
    /// Another language is to be spoken as soon as no session is on its way.
    bool m_renewalDue = false;

    // Destroyed before what its pages are lent.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<RoutineFiles> m_files;
    std::unique_ptr<SheetPrinting> m_printing;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<SessionFlow> m_flow;
    std::unique_ptr<Background> m_background;
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
{
    if (const auto refused = m_library.refused().size())
        qCWarning(routinesLog) << refused << "routine file(s) not used";
    furnishWindow();
    furnishHome();
    furnishFiles();
    furnish();
    m_files->openWhenFree(options.file);
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
                                .autostartFile = m_options.folders.autostartFile(),
                                .forgetTheRest = std::bind_front(&Parts::forgetTheRest, this)},
        m_options.folders);
    connect(m_window.get(), &MainWindow::placeChosen, this, &Parts::go);
    connect(m_window.get(), &MainWindow::preferencesRequested, m_dialogs.get(),
            &Dialogs::showPreferences);
    connect(m_window.get(), &MainWindow::keysRequested, this, [this] {
        m_flow->pause();
        m_dialogs->showKeys();
    });
    m_window->installEventFilter(this);

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
    connect(m_dialogs.get(), &Dialogs::closed, this, &Parts::storeSettings);
}

void Application::Parts::furnishHome()
{
    m_home = std::make_unique<Home>(Home::Lent{.settings = m_settings,
                                               .library = m_library,
                                               .history = m_history,
                                               .clock = m_clock,
                                               .thumbnails = m_thumbnails});
    for (const Problem &problem : m_settings.problems())
        m_home->tell(settingsLog, problem);
    connect(m_home.get(), &Home::detailsRequested, this,
            [this](const RoutineId &id, std::optional<int> step) { showRoutine(id, step); });
    connect(m_home.get(), &Home::startRequested, this, [this](const RoutineId &id) {
        if (const LibraryEntry *entry = m_library.find(id))
            start(*entry);
    });
    connect(m_home.get(), &Home::resumeRequested, this,
            [this](const SessionId &id) { m_flow->resume(id); });
}

void Application::Parts::furnishFiles()
{
    m_printing = std::make_unique<SheetPrinting>(*m_window, m_settings, m_history);
    m_files = std::make_unique<RoutineFiles>(*m_window, m_settings, m_library,
                                             m_options.folders.routinesFolder(),
                                             [this] { return !m_painted || m_flow->guiding(); });
    connect(m_home.get(), &Home::openRequested, m_files.get(), &RoutineFiles::choose);
    connect(m_home.get(), &Home::recentRequested, m_files.get(), &RoutineFiles::open);
    connect(m_files.get(), &RoutineFiles::opened, this,
            [this](const LibraryEntry &entry) { showRoutine(entry); });
}

void Application::Parts::furnish()
{
    m_flow = std::make_unique<SessionFlow>(*m_window, m_settings, m_library.catalog(), m_history,
                                           m_clock, m_sound, m_thumbnails, m_options.speed);
    m_routine = nullptr;
    m_historyPage = nullptr;
    connect(m_flow.get(), &SessionFlow::over, this, &Parts::showHome);
    connect(m_flow.get(), &SessionFlow::failed, this,
            [this](const Problem &problem) { m_home->tell(sessionLog, problem); });
    connect(m_flow.get(), &SessionFlow::saveFailed, m_home.get(), &Home::tellUnsaved);
    connect(m_flow.get(), &SessionFlow::saved, m_home.get(), &Home::resetUnsaved);
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
    m_home->renew();
    furnish();
    if (open)
        showRoutine(*open);
    else
        go(*place);
    m_dialogs->renew();
}

void Application::Parts::showPacing()
{
    if (m_window->page() == m_home->page())
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
    if (event->type() == QEvent::WindowActivate && m_painted && m_window->page() == m_home->page())
        readHistory();
    return QObject::eventFilter(watched, event);
}

void Application::Parts::afterFirstPaint()
{
    QApplication::setWindowIcon(appIcon());
    whenDone(m_history.open(), this, [this](const HistoryService::OpenReport &report) {
        for (const Problem &problem : report.problems)
            m_home->tell(historyLog, problem);
        if (report.waits())
            waitForHistory();
    });
    readHistory();
    m_files->openWaiting();
    whenDone(findBuses(), this, [this](const Buses &buses) { meetDesktop(buses); });
}

void Application::Parts::meetDesktop(const Buses &buses)
{
    m_wardrobe.follow(buses.session);
    m_background = std::make_unique<Background>(*m_window, m_settings, m_history, m_clock, buses,
                                                [this] { return m_flow->guiding(); });
    connect(m_background.get(), &Background::reminderDue, this, &Parts::offerReminder);
    connect(m_home.get(), &Home::reminderAnswered, m_background.get(), &Background::answer);
    remindersChanged();
    connect(m_background.get(), &Background::showRequested, this, &Parts::comeForward);
    connect(m_background.get(), &Background::startRequested, this, [this] {
        comeForward();
        if (!m_flow->guiding())
            start(m_library.entries().front());
    });
}

void Application::Parts::offerReminder(bool due)
{
    m_home->offerReminder(due);
    // Whoever comes back finds it.
    if (due && m_window->place() && (!m_window->isVisible() || m_window->isMinimized()))
        showHome();
}

void Application::Parts::readHistory()
{
    m_home->readHistory();
    remindersChanged();
    lookAfterHistory();
}

void Application::Parts::waitForHistory()
{
    constexpr seconds pause{5};
    QTimer::singleShot(pause, this, [this] {
        whenDone(m_history.retry(), this, [this](const HistoryService::OpenReport &report) {
            if (!report.persistent)
                return waitForHistory();
            m_home->takeBack(ProblemCode::StoreWaits);
            if (m_window->page() == m_historyPage)
                m_historyPage->refresh();
            readHistory();
        });
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

Pacing Application::Parts::pacing() const
{
    return m_settings.pacingIn(spokenLanguage());
}

void Application::Parts::showHome()
{
    m_home->refresh(pacing());
    m_window->showBeside(m_home->page(), MainWindow::Place::Routines);
    if (!m_painted)
        return;
    readHistory();
    if (m_renewalDue)
        QTimer::singleShot(0, this, &Parts::renew);
    m_files->openWaiting();
}

void Application::Parts::showHistory()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(m_history, m_thumbnails, m_clock);
        connect(m_historyPage, &HistoryPage::startRequested, this,
                [this] { start(m_library.entries().front()); });
        connect(m_historyPage, &HistoryPage::everythingRemoved, this,
                [this] { m_historyPage->tellEnd(forgetTheRest()); });
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
                    .daysPerWeek = daysPerWeek(entry.routine, plan.pacing),
                    .time = plan.timeline ? plan.timeline->length() : Millis{}};
    }
    m_historyPage->setRoutines(pictures, goal);
    m_historyPage->refresh();
    m_window->showBeside(m_historyPage, MainWindow::Place::History);
}

Result<Done> Application::Parts::forgetTheRest()
{
    m_settings.setScreening({});
    const Result<Done> written = m_settings.sync();
    // It tells when sessions were lived.
    const Result<Done> emptied = emptyLog();
    return written ? emptied : written;
}

void Application::Parts::storeSettings()
{
    if (const auto written = m_settings.sync(); !written)
        m_home->tell(settingsLog, written.problems().front());
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
        connect(m_routine, &RoutinePage::addRequested, this, [this] {
            // What asks for it does not outlive it.
            QTimer::singleShot(0, m_files.get(),
                               [this, entry = m_routine->plan().entry] { m_files->add(entry); });
        });
        connect(m_routine, &RoutinePage::printRequested, this,
                [this] { m_printing->show(m_routine->plan()); });
    }
    m_routine->showRoutine(entry, step, m_library.adding(entry));
    m_window->showBeside(m_routine, MainWindow::Place::Routines);
}

void Application::Parts::start(const LibraryEntry &entry)
{
    m_flow->start(entry, pacing());
}

void Application::Parts::raise(const QString &file)
{
    qCInfo(programLog, "raised by another start");
    comeForward();
    if (!file.isEmpty())
        m_files->openWhenFree(file);
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
