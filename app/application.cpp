// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include "app/guidance/guided_session.h"
#include "app/health/health_page.h"
#include "app/history/history_page.h"
#include "app/library/home_page.h"
#include "app/library/problem_dialog.h"
#include "app/library/progress_text.h"
#include "app/library/routine_page.h"
#include "app/main_window.h"
#include "app/session/session_page.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/summary/summary_page.h"
#include "app/summary/tension_page.h"
#include "app/text/problem_text.h"
#include "app/text/translation.h"
#include "app/widgets/app_mark.h"
#include "core/base/when_done.h"
#include "core/health/screening.h"
#include "core/routine/routine_file.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

/// Enough sessions for the line on this week's progress.
constexpr int sessionsForProgress = 100;

void dress(Appearance appearance)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const Theme &theme = appearance == Appearance::Light  ? Theme::light()
                         : appearance == Appearance::Dark ? Theme::darkScheme()
                                                          : Theme::of(QApplication::palette());
    QApplication::setPalette(theme.palette());
    QApplication::setFont(typeFont(TypeRole::Body));
    QApplication::setWindowIcon(appIcon());
}

} // namespace

class Application::Parts : public QObject {
public:
    explicit Parts(const Options &options);

    void show();
    void raise(const QString &file);
    /// Closing the window in mid-session ends the session; what was done stays on record.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A session about to start, on its way through the pages before it.
    struct Upcoming {
        Timeline timeline;
        SessionRecord record;
        int set = 0;
        bool resumed = false;
    };

    [[nodiscard]] Pacing pacing() const;
    [[nodiscard]] bool guiding() const;

    void afterFirstPaint();
    void tellProblems();
    void readHistory();
    /// The timeline a recorded session was guided by; nothing when its routine cannot be read.
    [[nodiscard]] std::optional<Timeline> timelineOf(const SessionRecord &record) const;
    void offerResume(const std::optional<SessionRecord> &record);

    void showHome();
    void showHistory();
    void showRoutine(const LibraryEntry &entry, std::optional<int> step = std::nullopt);
    void showRoutine(const RoutineId &id, std::optional<int> step);
    void chooseFile();
    void openFile(const QString &path);

    void start(const LibraryEntry &entry);
    void resume();
    void settle(QFuture<Result<Done>> decision);
    void prepare(Upcoming upcoming);
    void askHealth();
    void askTension();
    void guide(Tension before);
    void summarise();

    Options m_options;
    Settings m_settings;
    RoutineLibrary m_library;
    QString m_language;
    SystemClock m_clock;
    HistoryService m_history;
    std::optional<Upcoming> m_upcoming;
    std::optional<SessionRecord> m_interrupted;
    std::unique_ptr<GuidedSession> m_session;
    QString m_fileToOpen;
    bool m_painted = false;

    // Destroyed first: its pages are lent everything above.
    std::unique_ptr<MainWindow> m_window;
    HomePage *m_home = nullptr;
    RoutinePage *m_routine = nullptr;
    HistoryPage *m_historyPage = nullptr;
    HealthPage *m_health = nullptr;
    TensionPage *m_tension = nullptr;
    SessionPage *m_sessionPage = nullptr;
    SummaryPage *m_summary = nullptr;
};

Application::Parts::Parts(const Options &options)
    : m_options(options)
    , m_settings(options.folders.settingsFile())
    , m_library(RoutineLibrary::load(options.folders.routinesFolder()))
    , m_language(languageFor(m_settings.language()))
    , m_history(options.folders.historyFile(), options.folders.locksFolder())
    , m_fileToOpen(options.file)
{
    dress(m_settings.appearance());
    m_window = std::make_unique<MainWindow>(m_settings);
    m_home = new HomePage;
    connect(m_window.get(), &MainWindow::openRequested, this, &Parts::chooseFile);
    connect(m_window.get(), &MainWindow::placeChosen, this, [this](MainWindow::Place place) {
        place == MainWindow::Place::History ? showHistory() : showHome();
    });
    connect(m_home, &HomePage::openRequested, this, &Parts::chooseFile);
    connect(m_home, &HomePage::detailsRequested, this,
            [this](const RoutineId &id, std::optional<int> step) { showRoutine(id, step); });
    connect(m_home, &HomePage::startRequested, this, [this](const RoutineId &id) {
        if (const LibraryEntry *entry = m_library.find(id))
            start(*entry);
    });
    connect(m_home, &HomePage::resumeRequested, this, &Parts::resume);
    connect(m_home, &HomePage::keepRequested, this,
            [this] { settle(m_history.keep(m_interrupted->id)); });
    connect(m_home, &HomePage::discardRequested, this,
            [this] { settle(m_history.discard(m_interrupted->id)); });
    tellProblems();
    showHome();
}

void Application::Parts::show()
{
    m_window->installEventFilter(this);
    m_window->show();
}

bool Application::Parts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, &Parts::afterFirstPaint);
    }
    return QObject::eventFilter(watched, event);
}

void Application::Parts::afterFirstPaint()
{
    whenDone(m_history.open(), this, [this](const HistoryService::OpenReport &report) {
        for (const Problem &problem : report.problems)
            m_home->tell(problemText(problem));
    });
    readHistory();
    if (!m_fileToOpen.isEmpty())
        openFile(std::exchange(m_fileToOpen, {}));
}

void Application::Parts::tellProblems()
{
    for (const Problem &problem : m_settings.problems())
        m_home->tell(problemText(problem));
    for (const FileProblems &file : m_library.refused())
        m_home->tell(problemLines(file));
}

void Application::Parts::readHistory()
{
    whenDone(m_history.list(sessionsForProgress, std::nullopt), this,
             [this](const Result<std::vector<SessionSummary>> &sessions) {
                 if (sessions)
                     m_home->showProgress(
                         progressText(*sessions, m_clock.wall(),
                                      m_library.entries().front().routine.daysPerWeek));
             });
    whenDone(m_history.undecided(), this,
             [this](const Result<std::optional<SessionRecord>> &record) {
                 if (record)
                     offerResume(*record);
             });
}

void Application::Parts::offerResume(const std::optional<SessionRecord> &record)
{
    m_interrupted = record;
    if (!record) {
        m_home->offerResume(std::nullopt);
        return;
    }
    m_home->offerResume(describeInterrupted(*record, timelineOf(*record), m_clock.wall()));
}

std::optional<Timeline> Application::Parts::timelineOf(const SessionRecord &record) const
{
    const auto routine = readRoutine(record.routineText, m_library.catalog());
    const auto timeline =
        routine ? compile(*routine, m_library.catalog(), record.pacing) : routine.problems();
    return timeline ? std::optional{*timeline} : std::nullopt;
}

Pacing Application::Parts::pacing() const
{
    Pacing pacing = m_settings.pacing();
    pacing.language = m_language;
    return pacing;
}

bool Application::Parts::guiding() const
{
    return m_session && m_session->record().outcome == Outcome::Open;
}

void Application::Parts::showHome()
{
    std::vector<RoutinePlan> plans;
    for (const LibraryEntry &entry : m_library.entries())
        plans.push_back(planOf(entry, m_library.catalog(), pacing()));
    m_home->showRoutines(plans);
    m_home->greet(m_clock.wall().time());
    m_window->showBeside(m_home, MainWindow::Place::Routines);
    if (!m_painted)
        return;
    readHistory();
    if (!m_fileToOpen.isEmpty())
        openFile(std::exchange(m_fileToOpen, {}));
}

void Application::Parts::showHistory()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(m_history);
        connect(m_historyPage, &HistoryPage::startRequested, this,
                [this] { start(m_library.entries().front()); });
    }
    m_historyPage->refresh();
    m_window->showBeside(m_historyPage, MainWindow::Place::History);
}

void Application::Parts::showRoutine(const RoutineId &id, std::optional<int> step)
{
    if (const LibraryEntry *entry = m_library.find(id))
        showRoutine(*entry, step);
}

void Application::Parts::showRoutine(const LibraryEntry &entry, std::optional<int> step)
{
    if (!m_routine) {
        m_routine = new RoutinePage(m_settings, m_library.catalog(), m_language);
        connect(m_routine, &RoutinePage::left, this, &Parts::showHome);
        connect(m_routine, &RoutinePage::startRequested, this,
                [this] { start(m_routine->plan().entry); });
    }
    m_routine->showRoutine(entry, step);
    m_window->showBeside(m_routine, MainWindow::Place::Routines);
}

void Application::Parts::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window.get(), MainWindow::tr("Open a routine file"), {},
                                     MainWindow::tr("Routines (*.limber);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void Application::Parts::openFile(const QString &path)
{
    const auto entry = RoutineLibrary::read(path, m_library.catalog());
    if (entry)
        showRoutine(*entry);
    else
        (new ProblemDialog({path, entry.problems()}, m_window.get()))->open();
}

void Application::Parts::start(const LibraryEntry &entry)
{
    const auto timeline = compile(entry.routine, m_library.catalog(), pacing());
    if (timeline)
        prepare({.timeline = *timeline,
                 .record = newRecord(*timeline, entry.text, m_clock.wall(), m_options.speed)});
}

void Application::Parts::resume()
{
    const auto timeline = timelineOf(*m_interrupted);
    const auto set = timeline ? setToResume(*m_interrupted, *timeline) : std::nullopt;
    if (!set)
        return;
    SessionRecord record = *m_interrupted;
    record.speed = m_options.speed;
    prepare({.timeline = *timeline, .record = std::move(record), .set = *set, .resumed = true});
}

void Application::Parts::settle(QFuture<Result<Done>> decision)
{
    whenDone(decision, this, [this](const Result<Done> &done) {
        if (!done)
            m_home->tell(problemText(done.problems().front()));
        readHistory();
    });
}

void Application::Parts::prepare(Upcoming upcoming)
{
    m_upcoming = std::move(upcoming);
    if (verdict(m_settings.screening(), m_clock.wall().date()) != Verdict::Clear)
        askHealth();
    else
        askTension();
}

void Application::Parts::askHealth()
{
    if (!m_health) {
        m_health = new HealthPage(m_settings, m_clock);
        connect(m_health, &HealthPage::cleared, this,
                [this] { m_upcoming ? askTension() : showHome(); });
        connect(m_health, &HealthPage::leftWithoutStarting, this, &Parts::showHome);
    }
    m_health->refresh();
    m_window->showAlone(m_health);
}

void Application::Parts::askTension()
{
    if (m_upcoming->resumed) {
        guide(m_upcoming->record.before);
        return;
    }
    if (!m_tension) {
        m_tension = new TensionPage;
        connect(m_tension, &TensionPage::chosen, this, &Parts::guide);
        connect(m_tension, &TensionPage::cancelled, this, &Parts::showHome);
    }
    m_window->showAlone(m_tension);
}

void Application::Parts::guide(Tension before)
{
    if (!m_sessionPage) {
        m_sessionPage = new SessionPage;
        m_sessionPage->setReducedMotion(m_settings.reducedMotion());
        connect(m_sessionPage, &SessionPage::ended, this, &Parts::summarise);
    }
    // The session before stays until the page has let go of it.
    const auto last =
        std::exchange(m_session, std::make_unique<GuidedSession>(
                                     m_upcoming->timeline, m_upcoming->record, m_history, m_clock));
    const int set = m_upcoming->set;
    m_upcoming.reset();
    m_session->setTensionBefore(before);
    connect(m_session.get(), &GuidedSession::saveFailed, m_home,
            [this](const Problem &problem) { m_home->tell(problemText(problem)); });
    m_sessionPage->guide(*m_session);
    m_window->showAlone(m_sessionPage);
    m_session->apply(command::Start{set});
}

void Application::Parts::summarise()
{
    if (!m_summary) {
        m_summary = new SummaryPage;
        connect(m_summary, &SummaryPage::closed, this, &Parts::showHome);
        connect(m_summary, &SummaryPage::healthChanged, this, [this] {
            askHealth();
            m_health->askAgain();
        });
    }
    m_summary->showSession(*m_session);
    m_window->showAlone(m_summary);
}

void Application::Parts::leave()
{
    if (guiding())
        m_session->apply(command::Stop{StopReason::CalledAway});
}

void Application::Parts::raise(const QString &file)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (file.isEmpty())
        return;
    if (guiding())
        m_fileToOpen = file;
    else
        openFile(file);
}

Application::Application(const Options &options) : m_parts(std::make_unique<Parts>(options)) {}

Application::~Application() = default;

void Application::show()
{
    m_parts->show();
}

int Application::run()
{
    show();
    const int code = QApplication::exec();
    m_parts->leave();
    return code;
}

void Application::raise(const QString &file)
{
    m_parts->raise(file);
}

} // namespace limber
