// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_flow.h"

#include <utility>

#include "app/desktop/bus.h"
#include "app/guidance/sound.h"
#include "app/guidance/surroundings.h"
#include "app/health/health_page.h"
#include "app/main_window.h"
#include "app/preferences/sound_page.h"
#include "app/session/session_page.h"
#include "app/settings.h"
#include "app/summary/summary_page.h"
#include "app/summary/tension_page.h"
#include "core/base/when_done.h"
#include "core/history/resume.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

/// A routine done so often needs less explaining.
constexpr int wellKnown = 5;

} // namespace

SessionFlow::SessionFlow(MainWindow &window, Settings &settings, const Catalog &catalog,
                         HistoryService &history, const Clock &clock, Sound &sound,
                         Thumbnails &thumbnails, double speed)
    : m_window(window)
    , m_settings(settings)
    , m_catalog(catalog)
    , m_history(history)
    , m_clock(clock)
    , m_sound(sound)
    , m_thumbnails(thumbnails)
    , m_speed(speed)
{
    connect(&sound, &Sound::changed, this, &SessionFlow::showSound);
}

SessionFlow::~SessionFlow() = default;

void SessionFlow::start(const LibraryEntry &entry, const Pacing &pacing)
{
    const auto timeline = compile(entry.routine, m_catalog, pacing);
    if (!timeline) {
        Q_EMIT failed(timeline.problems().front());
        return;
    }
    // The voice is ready by the time the person is.
    m_sound.rehearse(*timeline, 0, m_catalog, this, [](const Timeline &) {});
    prepare([this, timeline = *timeline, record = newRecord(*timeline, entry.text)] {
        m_afterSound = [this, timeline, record] {
            askTension(timeline, record);
        };
        askSound();
    });
}

void SessionFlow::resume(const SessionId &id)
{
    // What was felt before was asked when it began.
    prepare([this, id] { claim(id); });
}

void SessionFlow::askHealthAgain()
{
    m_afterHealth = {};
    askHealth();
    m_healthPage->askAgain();
}

bool SessionFlow::guiding() const
{
    return m_session && m_session->record().outcome == Outcome::Open;
}

void SessionFlow::pause()
{
    if (guiding())
        m_session->apply(command::Pause{});
}

void SessionFlow::leave()
{
    if (guiding())
        m_session->leave();
}

void SessionFlow::prepare(std::function<void()> next)
{
    if (m_preparing)
        return;
    if (verdict(m_settings.screening(), m_clock.wall().date()) == Verdict::Clear) {
        next();
        return;
    }
    m_afterHealth = std::move(next);
    askHealth();
}

void SessionFlow::askHealth()
{
    if (!m_healthPage) {
        m_healthPage = new HealthPage(m_settings, m_clock);
        const auto leave = [this] {
            m_afterHealth = {};
            Q_EMIT over();
        };
        connect(m_healthPage, &HealthPage::leftWithoutStarting, this, leave);
        connect(m_healthPage, &HealthPage::cleared, this, [this, leave] {
            if (const auto next = std::exchange(m_afterHealth, {}))
                next();
            else
                leave();
        });
    }
    m_healthPage->refresh();
    m_window.showAlone(m_healthPage);
}

void SessionFlow::askSound()
{
    if (m_settings.soundChecked()) {
        std::exchange(m_afterSound, {})();
        return;
    }
    if (!m_soundPage) {
        m_soundPage = new SoundPage(m_settings, m_sound);
        connect(m_soundPage, &SoundPage::cancelled, this, &SessionFlow::over);
        connect(m_soundPage, &SoundPage::answered, this, [this] {
            if (const auto next = std::exchange(m_afterSound, {}))
                next();
        });
    }
    m_window.showAlone(m_soundPage);
    m_soundPage->ask();
}

void SessionFlow::askTension(const Timeline &timeline, const SessionRecord &record)
{
    if (!m_tensionPage) {
        m_tensionPage = new TensionPage;
        connect(m_tensionPage, &TensionPage::cancelled, this, &SessionFlow::over);
        connect(m_tensionPage, &TensionPage::chosen, this, [this](Tension before) {
            if (const auto next = std::exchange(m_afterTension, {}))
                next(before);
        });
    }
    m_afterTension = [this, timeline, record](Tension before) {
        SessionRecord begun = record;
        begun.before = before;
        guide(timeline, begun);
    };
    m_window.showAlone(m_tensionPage);
}

void SessionFlow::claim(const SessionId &id)
{
    m_preparing = true;
    whenDone(m_history.resume(id), this, [this](const Result<SessionRecord> &claimed) {
        m_preparing = false;
        if (!claimed) {
            giveUp(claimed.problems().front());
            return;
        }
        const auto timeline = timelineOf(*claimed, m_catalog);
        if (const auto set = timeline ? setToResume(*claimed, *timeline) : std::nullopt) {
            guide(*timeline, *claimed, *set);
            return;
        }
        SessionRecord asItWas = *claimed;
        asItWas.outcome = Outcome::Interrupted;
        m_history.save(asItWas);
        giveUp(timeline ? Problem{.code = ProblemCode::NotInterrupted}
                        : timeline.problems().front());
    });
}

void SessionFlow::guide(const Timeline &timeline, const SessionRecord &record, int firstSet)
{
    m_preparing = true;
    m_sound.rehearse(timeline, firstSet, m_catalog, this,
                     [this, record, firstSet](const Timeline &heard) {
                         m_preparing = false;
                         SessionRecord begun = record;
                         begun.pacing = heard.pacing;
                         begin(heard, begun, firstSet);
                     });
}

void SessionFlow::begin(const Timeline &timeline, const SessionRecord &record, int firstSet)
{
    if (!m_sessionPage) {
        m_sessionPage = new SessionPage(m_thumbnails);
        connect(m_sessionPage, &SessionPage::ended, this, &SessionFlow::summarise);
        connect(m_sessionPage, &SessionPage::halted, &m_sound, &Sound::tellWayOff);
        connect(m_sessionPage, &SessionPage::stageChanged, this,
                [this](bool turned, bool enlarged) {
                    m_settings.setStageTurned(turned);
                    m_settings.setStageEnlarged(enlarged);
                });
        connect(m_sessionPage, &SessionPage::muteToggled, this, [this] {
            m_sound.toggleMute();
            m_settings.setSound(m_sound.preferences());
        });
        connect(m_sessionPage, &SessionPage::volumeStepped, this, [this](int direction) {
            m_sound.stepVolume(direction);
            m_settings.setSound(m_sound.preferences());
        });
    }
    m_sessionPage->setReducedMotion(m_settings.isMotionReduced());
    m_sessionPage->setPerson(m_settings.person());
    m_sessionPage->setStage(m_settings.stageTurned(), m_settings.stageEnlarged());
    // The session before stays until the page has let go of it.
    const auto last = std::exchange(
        m_session, std::make_unique<GuidedSession>(timeline, record, m_speed, m_history, m_clock));
    connect(m_session.get(), &GuidedSession::saveFailed, this, &SessionFlow::saveFailed);
    connect(m_session.get(), &GuidedSession::saved, this, &SessionFlow::saved);
    m_sessionPage->guide(*m_session);
    m_window.showAlone(m_sessionPage);
    m_sound.start(*m_session, firstSet);
    surround();
}

void SessionFlow::surround()
{
    whenDone(findBuses(), this, [this](const Buses &buses) {
        if (!m_surroundings) {
            m_surroundings = std::make_unique<Surroundings>(buses);
            connect(m_surroundings.get(), &Surroundings::changed, this, &SessionFlow::showSound);
            connect(m_surroundings.get(), &Surroundings::stopRequested, m_sessionPage,
                    &SessionPage::stop);
            connect(m_surroundings.get(), &Surroundings::raiseRequested, this, [this] {
                m_window.show();
                m_window.raise();
                m_window.activateWindow();
            });
        }
        if (guiding())
            m_surroundings->follow(*m_session, m_settings.person(),
                                   m_settings.pausesOtherPlayers());
    });
}

void SessionFlow::showSound()
{
    if (!m_sessionPage)
        return;
    const bool muted = m_sound.preferences().muted;
    QString trouble = m_sound.trouble();
    const bool unheard = m_sound.isSilent() || !trouble.isEmpty();
    // That the sound is off, its button says too.
    if (m_surroundings && (trouble.isEmpty() || muted) && !m_surroundings->trouble().isEmpty())
        trouble = m_surroundings->trouble();
    m_sessionPage->showSound(trouble, muted, unheard);
}

void SessionFlow::summarise()
{
    if (!m_summaryPage) {
        m_summaryPage = new SummaryPage;
        connect(m_summaryPage, &SummaryPage::closed, this, &SessionFlow::over);
        connect(m_summaryPage, &SummaryPage::healthChanged, this, &SessionFlow::askHealthAgain);
        connect(m_summaryPage, &SummaryPage::shorterChosen, this, [this] {
            SoundPreferences sound = m_sound.preferences();
            sound.known.insert(m_session->record().routine);
            m_settings.setSound(sound);
            m_sound.setPreferences(sound);
        });
    }
    m_summaryPage->showSession(*m_session);
    offerShorter();
    m_window.showAlone(m_summaryPage);
}

void SessionFlow::offerShorter()
{
    const RoutineId routine = m_session->record().routine;
    const CuePreferences now = m_sound.preferences().cuesIn(routine);
    if (now.instructions != Instructions::Full || m_settings.shorterOffered(routine))
        return;
    const SessionFilter done{.routine = routine, .outcomes = {Outcome::Finished}};
    whenDone(m_history.count(done), this,
             [this, routine, id = m_session->record().id](const Result<int> &times) {
                 if (!times || *times < wellKnown || m_session->record().id != id)
                     return;
                 m_settings.setShorterOffered(routine);
                 m_summaryPage->offerShorter();
             });
}

void SessionFlow::giveUp(const Problem &problem)
{
    Q_EMIT failed(problem);
    Q_EMIT over();
}

} // namespace limber
