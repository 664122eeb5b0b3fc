// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include "app/desktop/media_keys.h"
#include "app/desktop/other_players.h"
#include "app/desktop/screen_awake.h"
#include "app/desktop/system_sleep.h"
#include "app/guidance/guided_session.h"
#include "core/figure/person.h"

namespace limber {

/// The desktop around a session: the screen that stays on, media keys and headset buttons, other
/// players that fall silent, the computer about to sleep. All of it is asked for in the background,
/// and none of it needs to be there.
class Surroundings : public QObject {
    Q_OBJECT

public:
    explicit Surroundings(const Buses &buses, QObject *parent = nullptr);

    /// Surrounds this session until it ends or is destroyed; `person` shows its movements.
    void follow(GuidedSession &session, const Person &person, bool pausesOtherPlayers);

    /// What does not work, in one line; empty when all is well.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    /// What is told by trouble() changed.
    void changed();
    /// A key asks to stop: why is for the person to say.
    void stopRequested();
    /// The desktop asks to show the window.
    void raiseRequested();

private:
    void take(const Event &event);
    void press(MediaKey key);
    void refresh();
    void letGo();
    void drawStep();

    ScreenAwake m_awake;
    MediaKeys m_keys;
    OtherPlayers m_others;
    SystemSleep m_sleep;
    QPointer<GuidedSession> m_session;
    Person m_person;
    /// Pictures for the desktop's media controls.
    QTemporaryDir m_pictures;
    /// The exercise whose picture was last asked for, and the picture once it is there.
    ExerciseId m_drawn;
    QString m_art;
};

} // namespace limber
