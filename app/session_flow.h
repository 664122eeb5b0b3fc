// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/guidance/guided_session.h"
#include "core/cue/sound_preferences.h"
#include "core/routine/routine_library.h"

namespace limber {

class HealthPage;
class MainWindow;
class SessionPage;
class Sound;
class SoundPage;
class Settings;
class Surroundings;
class SummaryPage;
class TensionPage;
class Thumbnails;

/// The way to a session and through it, one at a time: the health questions, the tension before,
/// the guidance, the summary.
class SessionFlow : public QObject {
    Q_OBJECT

public:
    /// All are lent and outlive the flow; the window owns the pages it shows.
    SessionFlow(MainWindow &window, Settings &settings, const Catalog &catalog,
                HistoryService &history, const Clock &clock, Sound &sound, Thumbnails &thumbnails,
                double speed);

    ~SessionFlow() override;

    void start(const LibraryEntry &entry, const Pacing &pacing);
    /// Goes on with an interrupted session as it then stands in the history.
    void resume(const SessionId &id);
    /// Something changed: asks the health questions once more, and no session follows.
    void askHealthAgain();
    [[nodiscard]] bool guiding() const;
    /// Halts the session being guided, if there is one.
    void pause();
    /// Leaves the session being guided, if there is one, to be resumed at the next start.
    void leave();

Q_SIGNALS:
    /// Nothing is left to show.
    void over();
    /// No session could be begun.
    void failed(const limber::Problem &problem);
    void saveFailed(const limber::Problem &problem);
    /// The history is written again.
    void saved();

private:
    /// Sees that the health questions are answered, then does what comes `next`.
    void prepare(std::function<void()> next);
    void askHealth();
    void askTension(const Timeline &timeline, const SessionRecord &record);
    void claim(const SessionId &id);
    void guide(const Timeline &timeline, const SessionRecord &record, int firstSet = 0);
    void askSound();
    void begin(const Timeline &timeline, const SessionRecord &record, int firstSet);
    /// Tells the desktop about the session, once it has been found.
    void surround();
    void showSound();
    void summarise();
    /// Once the routine is well known.
    void offerShorter();
    void giveUp(const Problem &problem);

    MainWindow &m_window;
    Settings &m_settings;
    const Catalog &m_catalog;
    HistoryService &m_history;
    const Clock &m_clock;
    Sound &m_sound;
    Thumbnails &m_thumbnails;
    double m_speed;
    /// What the page that is shown leads to; nothing when no session follows it.
    std::function<void()> m_afterHealth;
    std::function<void()> m_afterSound;
    std::function<void(Tension)> m_afterTension;
    bool m_preparing = false;
    std::unique_ptr<GuidedSession> m_session;
    std::unique_ptr<Surroundings> m_surroundings;
    HealthPage *m_healthPage = nullptr;
    SoundPage *m_soundPage = nullptr;
    TensionPage *m_tensionPage = nullptr;
    SessionPage *m_sessionPage = nullptr;
    SummaryPage *m_summaryPage = nullptr;
};

} // namespace limber
