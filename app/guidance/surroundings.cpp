// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidance/surroundings.h"

#include <utility>

#include <QImage>
#include <QPainter>
#include <QUrl>

#include "app/figure/figure_picture.h"
#include "app/style/theme.h"
#include "app/text/session_text.h"
#include "core/base/in_background.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

/// Draws the exercise in the background; an empty text where there is no picture or no place for
/// it.
QFuture<QString> pictureFile(const Picture &picture, const Person &person, const QString &path)
{
    return inBackground([=] {
        constexpr int side = 512;
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Theme::light().backdrop);
        {
            QPainter painter(&image);
            paintPicture(painter, image.rect(), picture, person, Theme::light());
        }
        return image.save(path) ? path : QString{};
    });
}

} // namespace

Surroundings::Surroundings(const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_awake(buses.session)
    , m_keys(buses.session,
             [this] { return m_session ? m_session->player().position() : Millis{}; })
    , m_others(buses.session)
    , m_sleep(buses.system)
    , m_person(allPersons().front())
{
    connect(&m_awake, &ScreenAwake::changed, this, &Surroundings::changed);
    connect(&m_keys, &MediaKeys::pressed, this, &Surroundings::press);
    connect(&m_keys, &MediaKeys::raiseRequested, this, &Surroundings::raiseRequested);
    connect(&m_sleep, &SystemSleep::fallingAsleep, this, [this] { press(MediaKey::Pause); });
}

void Surroundings::follow(GuidedSession &session, const Person &person, bool pausesOtherPlayers)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_person = person;
    m_drawn = {};
    m_art.clear();
    connect(&session, &GuidedSession::happened, this, &Surroundings::take);
    connect(&session, &QObject::destroyed, this, &Surroundings::letGo);
    if (pausesOtherPlayers)
        m_others.pause();
    refresh();
}

QString Surroundings::trouble() const
{
    return m_awake.failed() ? tr("The desktop may turn the screen off meanwhile.") : QString{};
}

void Surroundings::take(const Event &event)
{
    refresh();
    if (std::holds_alternative<event::Entered>(event))
        m_keys.tellPosition();
}

void Surroundings::refresh()
{
    const Player &player = m_session->player();
    if (player.state() == Player::State::Ended) {
        letGo();
        return;
    }
    const bool paused = player.state() == Player::State::Paused;
    m_awake.keep(!paused);
    drawStep();
    const Timeline &timeline = player.timeline();
    m_keys.offer({.playing = !paused,
                  .title = titleOf(timeline, player.segmentIndex()),
                  .album = timeline.routine.title.in(timeline.pacing.language),
                  .length = timeline.length(),
                  .art = m_art});
}

void Surroundings::letGo()
{
    m_awake.keep(false);
    m_keys.withdraw();
    m_others.goOn();
}

void Surroundings::drawStep()
{
    const Player &player = m_session->player();
    const Timeline &timeline = player.timeline();
    const ExerciseId &exercise = timeline.stepOf(player.segmentIndex()).exercise.id;
    if (std::exchange(m_drawn, exercise) == exercise)
        return;
    m_art.clear();
    const auto picture =
        PoseBook::shipped().picture(exercise, PictureKind::Thumbnail, timeline.pacing.equipment);
    if (!picture || !m_pictures.isValid())
        return;
    const QString path = m_pictures.filePath(QStringLiteral("%1.png").arg(exercise.text()));
    whenDone(pictureFile(*picture, m_person, path), this, [this, exercise](const QString &file) {
        if (m_drawn != exercise || file.isEmpty() || !m_session)
            return;
        m_art = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
        refresh();
    });
}

void Surroundings::press(MediaKey key)
{
    if (!m_session)
        return;
    using State = Player::State;
    const State state = m_session->player().state();
    const bool guiding = state != State::Paused && state != State::Ended;
    const bool goesOn = key == MediaKey::PlayPause || key == MediaKey::Play;
    if (goesOn && state == State::Paused)
        m_session->apply(command::Resume{});
    else if (goesOn && state == State::Waiting)
        m_session->apply(command::Next{});
    else if (guiding && (key == MediaKey::PlayPause || key == MediaKey::Pause))
        m_session->apply(command::Pause{});
    else if (guiding && key == MediaKey::Next)
        m_session->apply(command::Next{});
    else if (guiding && key == MediaKey::Previous)
        m_session->apply(command::Back{});
    else if (guiding && key == MediaKey::Stop)
        Q_EMIT stopRequested();
}

} // namespace limber
