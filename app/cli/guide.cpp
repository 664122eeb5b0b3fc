// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/guide_screen.h"
#include "app/cli/named_routine.h"
#include "app/cli/questions.h"
#include "app/cli/terminal.h"
#include "app/guidance/guided_session.h"
#include "app/guidance/sound.h"
#include "app/log.h"
#include "app/settings.h"
#include "app/text/problem_text.h"
#include "app/text/record_text.h"
#include "app/text/translation.h"
#include "core/base/overload.h"
#include "core/base/when_done.h"
#include "core/history/attempts.h"
#include "core/history/resume.h"
#include "core/routine/routine_library.h"
#include "core/store/history_service.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuideCommand)
};

/// A session about to be guided, from its first set or a later one.
struct Plan {
    Timeline timeline;
    SessionRecord record;
    int firstSet = 0;
};

QString tensionQuestion()
{
    return Words::tr("How tense do you feel now, 0 (not at all) to 10? Enter skips:");
}

/// One session in the terminal: keys in, lines out.
class Guide : public QObject {
public:
    /// `sound` is nullptr for a silent session.
    Guide(Plan plan, double speed, HistoryService &history, bool kept, const Clock &clock,
          Terminal &terminal, Console &console, Settings &settings, Sound *sound)
        : m_firstSet(plan.firstSet)
        , m_session(std::move(plan.timeline), std::move(plan.record), speed, history, clock)
        , m_history(history)
        , m_kept(kept)
        , m_terminal(terminal)
        , m_console(console)
        , m_settings(settings)
        , m_sound(sound)
        , m_screen(m_session.player(), terminal, console.out)
    {
        connect(&m_session, &GuidedSession::happened, this, &Guide::show);
        connect(&m_session, &GuidedSession::moved, this, [this] { m_screen.refresh(); });
        connect(&m_session, &GuidedSession::saved, this, &Guide::noteSaved);
        connect(&m_session, &GuidedSession::saveFailed, this, &Guide::noteFailure);
        connect(&m_session, &GuidedSession::lostTime, this, &Guide::noteLostTime,
                Qt::QueuedConnection);
        connect(&terminal, &Terminal::pressed, this, &Guide::press);
        connect(&terminal, &Terminal::ending, this,
                [this] { m_session.apply(command::Stop{StopReason::CalledAway}); });
        connect(&terminal, &Terminal::suspending, this, [this] {
            m_session.apply(command::Pause{});
            m_screen.leaveLine();
        });
        connect(&terminal, &Terminal::resumed, this, [this] { m_screen.takeLine(); });
        if (m_sound)
            connect(m_sound, &Sound::changed, this, &Guide::noteSound);
    }

    void run()
    {
        m_terminal.listen();
        m_screen.begin();
        if (m_sound && m_terminal.hasKeyboard())
            m_console.out.line(
                Words::tr("The sound: m turns it off and on, + and - change the volume."));
        if (m_sound)
            m_sound->start(m_session, m_firstSet);
        else
            m_session.apply(command::Start{m_firstSet});
        m_loop.exec();
    }

private:
    void show(const Event &event)
    {
        m_screen.show(event);
        // Nobody hears the guidance once the reader of the lines has gone.
        if (m_console.out.closed() && m_session.player().state() != Player::State::Ended)
            QMetaObject::invokeMethod(
                this, [this] { m_session.apply(command::Stop{StopReason::CalledAway}); },
                Qt::QueuedConnection);
        const bool finished = std::holds_alternative<event::Finished>(event);
        if (finished || std::holds_alternative<event::Stopped>(event))
            QMetaObject::invokeMethod(
                this, [this, finished] { end(finished); }, Qt::QueuedConnection);
    }

    /// Whether the key is about the sound.
    bool turnSound(QChar key)
    {
        if (!m_sound)
            return false;
        switch (key.toLower().unicode()) {
        case u'm':
            m_sound->toggleMute();
            break;
        case u'+':
            m_sound->stepVolume(1);
            break;
        case u'-':
            m_sound->stepVolume(-1);
            break;
        default:
            return false;
        }
        m_settings.setSound(m_sound->preferences());
        return true;
    }

    void press(QChar key)
    {
        if (turnSound(key))
            return;
        const auto state = m_session.player().state();
        const auto command = [&]() -> Command {
            switch (key.toLower().unicode()) {
            case u'n':
                return command::Next{};
            case u'b':
                return command::Back{};
            case u'r':
                return command::Repeat{};
            case u'q':
                return command::Stop{StopReason::Done};
            case u'p':
                return command::Stop{StopReason::Pain};
            default:
                break;
            }
            if (state == Player::State::Waiting)
                return command::Next{};
            if (state == Player::State::Paused && key == u' ')
                return command::Resume{};
            return command::Pause{};
        }();
        m_session.apply(command);
    }

    void noteSaved(int sets)
    {
        m_failure.reset();
        if (m_kept && !m_terminal.isLive())
            // For programs: the same in every language.
            m_console.out.line(
                QStringLiteral("saved %1 sets=%2").arg(m_session.record().id.text()).arg(sets));
    }

    void noteFailure(const Problem &problem)
    {
        if (m_failure == problem)
            return;
        m_failure = problem;
        m_screen.leaveLine();
        m_console.err.problems({}, {problem});
        if (m_session.player().state() != Player::State::Ended)
            m_screen.takeLine();
    }

    void noteSound()
    {
        const QString trouble = m_sound->trouble();
        if (!trouble.isEmpty() && trouble != m_trouble) {
            m_screen.leaveLine();
            m_console.err.line(trouble);
            if (m_session.player().state() != Player::State::Ended)
                m_screen.takeLine();
        }
        m_trouble = trouble;
        if (m_left)
            leave();
        else if (m_sound->state() == Sound::State::Lost && !m_terminal.hasKeyboard())
            // Nobody could press a key to go on.
            QMetaObject::invokeMethod(
                this, [this] { m_session.apply(command::Resume{}); }, Qt::QueuedConnection);
    }

    /// Once the last of it has been heard.
    void leave()
    {
        m_left = true;
        if (!m_sound || m_sound->state() == Sound::State::Closed)
            m_loop.quit();
    }

    void noteLostTime()
    {
        if (m_terminal.hasKeyboard())
            return;
        m_console.out.line(Words::tr("The machine slept or stood still."));
        // Nobody could press a key to go on.
        m_session.apply(command::Resume{});
    }

    void end(bool finished)
    {
        m_terminal.stopListening();
        if (finished && m_terminal.hasKeyboard()) {
            Questions questions(m_terminal, m_console.out);
            const auto after = questions.tension(tensionQuestion());
            if (after && *after)
                m_session.setTensionAfter(*after);
        }
        // Answered after everything that was asked to be saved before.
        whenDone(m_history.retry(), this, [this](const HistoryService::OpenReport &report) {
            if (m_failure || (!report.persistent && !report.waits()))
                m_console.err.line(Words::tr("This session could not be kept."));
            else if (report.waits())
                m_console.err.line(Words::tr("The session goes into your history as soon as no "
                                             "other program holds it."));
            else if (m_terminal.isLive())
                m_console.out.line(Words::tr("The session is in your history."));
            leave();
        });
    }

    int m_firstSet;
    GuidedSession m_session;
    HistoryService &m_history;
    bool m_kept;
    Terminal &m_terminal;
    Console &m_console;
    Settings &m_settings;
    Sound *m_sound;
    GuideScreen m_screen;
    QEventLoop m_loop;
    QString m_trouble;
    bool m_left = false;
    std::optional<Problem> m_failure;
};

/// The session of `record` from where it was left. Fails as timelineOf(), and with NotInterrupted
/// when there is nothing left of it.
Result<Plan> planFrom(const SessionRecord &record, const Catalog &catalog)
{
    const auto timeline = timelineOf(record, catalog);
    if (!timeline)
        return timeline.problems();
    const auto set = setToResume(record, *timeline);
    if (!set)
        return Problem{.code = ProblemCode::NotInterrupted};
    return Plan{.timeline = *timeline, .record = record, .firstSet = *set};
}

/// The person's choices, with those of the command line on top.
Pacing pacingFor(const CommandLine &line, const Settings &settings, bool keyboard)
{
    Pacing pacing = settings.pacingIn(spokenLanguage());
    if (line.repetitions)
        pacing.repetitions = line.repetitions;
    pacing.startHigher = pacing.startHigher || line.startHigher;
    // Without keys it would wait for ever.
    pacing.waitForMe = pacing.waitForMe && keyboard;
    return pacing;
}

/// Nothing when the session may start, else the exit code. Without a keyboard nothing is asked, and
/// only what forbids rolling is in the way.
std::optional<int> healthCheck(Settings &settings, QDate today, Terminal &terminal,
                               Console &console)
{
    if (terminal.hasKeyboard()) {
        const auto refusal = Questions(terminal, console.out).health(settings, today);
        if (const auto written = settings.sync(); !written) {
            console.err.problems({}, written.problems());
            logProblems(settingsLog, written.problems());
        }
        return refusal;
    }
    const Screening screening = settings.screening();
    switch (verdict(screening, today)) {
    case Verdict::Forbidden:
        explainConcerns(screening, console.err, terminal.columns());
        return exit_code::refused;
    case Verdict::AskAgain:
        console.err.line(Words::tr("The health questions are due: answer them in the window or "
                                   "with “limber guide” in a terminal."));
        break;
    case Verdict::ClinicianFirst:
        explainConcerns(screening, console.err, terminal.columns());
        break;
    case Verdict::Clear:
        break;
    }
    return std::nullopt;
}

/// The interrupted session, when the person chose to go on with it. `left` when they chose to leave
/// instead.
std::optional<Plan> offerInterrupted(const RoutineId &routine, const Catalog &catalog,
                                     HistoryService &history, Questions &questions,
                                     Console &console, bool &left)
{
    const auto found = history.undecided().result();
    if (!found || !*found || (*found)->routine != routine)
        return std::nullopt;
    const SessionRecord &record = **found;

    console.out.line(
        Words::tr("Your session of %1 was interrupted after %n set(s).", nullptr,
                  static_cast<int>(bestAttempts(record.sets).size()))
            .arg(
                asLived(record.started, record.zone).toString(QStringLiteral("yyyy-MM-dd hh:mm"))));
    const QString keys = Words::tr("kdr", "the keys for: keep it as it is, discard, resume there");
    const auto chosen =
        planFrom(record, catalog)
            ? questions.choose(Words::tr("[%3] resume there, [%1] keep it as it is, [%2] discard:")
                                   .arg(keys.at(0), keys.at(1), keys.at(2)),
                               keys)
            : questions.choose(
                  Words::tr("[%1] keep it as it is, [%2] discard:").arg(keys.at(0), keys.at(1)),
                  keys.left(2));
    left = !chosen;
    if (left)
        return std::nullopt;
    // It may have gone on elsewhere while the question stood.
    const auto told = [&](const Problems &problems) {
        console.err.problems({}, problems);
        return std::nullopt;
    };
    if (*chosen == 2) {
        const auto claimed = history.resume(record.id).result();
        if (!claimed)
            return told(claimed.problems());
        auto plan = planFrom(*claimed, catalog);
        return plan ? std::optional{*std::move(plan)} : told(plan.problems());
    }
    const auto settled =
        (*chosen == 0 ? history.keep(record.id) : history.discard(record.id)).result();
    return settled ? std::nullopt : told(settled.problems());
}

/// Has everything said before the session starts.
void rehearse(Sound &sound, Plan &plan, const Catalog &catalog)
{
    QEventLoop loop;
    sound.rehearse(plan.timeline, plan.firstSet, catalog, &loop, [&](const Timeline &timeline) {
        plan.timeline = timeline;
        plan.record.pacing = timeline.pacing;
        loop.quit();
    });
    loop.exec();
}

} // namespace

int runGuide(const CommandLine &line, const Folders &folders, Console &console)
{
    const SystemClock clock;
    Settings settings(folders.settingsFile());
    console.err.problems({}, settings.problems());
    logProblems(settingsLog, settings.problems());

    const RoutineLibrary library = RoutineLibrary::load(folders.routinesFolder());
    const auto named = namedRoutine(line, library, console);
    if (const int *code = std::get_if<int>(&named))
        return *code;
    const auto &entry = std::get<LibraryEntry>(named);

    Terminal terminal;
    if (line.healthChanged && !terminal.hasKeyboard()) {
        console.err.line(Words::tr("--health-changed asks questions, which needs a terminal."));
        return exit_code::wrongUsage;
    }
    const Pacing pacing = pacingFor(line, settings, terminal.hasKeyboard());
    auto timeline = compile(entry.routine, library.catalog(), pacing);
    if (!timeline) {
        console.err.problems(line.operands.front(), timeline.problems());
        return exit_code::refused;
    }
    if (line.healthChanged)
        settings.setScreening(outdated(settings.screening()));
    if (const auto refusal = healthCheck(settings, clock.wall().date(), terminal, console))
        return *refusal;

    HistoryService history(folders.historyFile(), folders.locksFolder());
    const auto report = history.open().result();
    console.err.problems({}, report.problems);
    logProblems(historyLog, report.problems);

    std::optional<Plan> plan;
    Questions questions(terminal, console.out);
    if (terminal.hasKeyboard()) {
        bool left = false;
        plan = offerInterrupted(entry.routine.id, library.catalog(), history, questions, console,
                                left);
        if (left)
            return exit_code::done;
    }
    const bool resumes = plan.has_value();
    if (!plan) {
        SessionRecord record = newRecord(*timeline, entry.text);
        plan = Plan{.timeline = *std::move(timeline), .record = std::move(record)};
    }
    if (!resumes && terminal.hasKeyboard()) {
        const auto before = questions.tension(tensionQuestion());
        if (!before)
            return exit_code::done;
        plan->record.before = *before;
    }

    std::optional<Sound> sound;
    if (line.sound) {
        sound.emplace(settings.sound());
        rehearse(*sound, *plan, library.catalog());
    }
    Guide guide(*std::move(plan), line.speed, history, report.persistent, clock, terminal, console,
                settings, sound ? &*sound : nullptr);
    guide.run();
    if (report.persistent) {
        if (const auto copied = history.backUp(clock.wall().date()).result(); !copied)
            logProblems(historyLog, copied.problems());
    }
    return exit_code::done;
}

} // namespace limber
