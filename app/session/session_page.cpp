// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_page.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSet>

#include "app/session/control_button.h"
#include "app/session/next_up.h"
#include "app/session/phase_flash.h"
#include "app/session/session_keys.h"
#include "app/session/session_panels.h"
#include "app/session/session_progress.h"
#include "app/session/session_stage.h"
#include "app/session/sound_line.h"
#include "app/session/view_button.h"
#include "app/style/theme.h"
#include "app/text/session_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

// The design is drawn at 1100 x 720.
constexpr double designHeight = 720, designWidth = 960;
constexpr double gutter = 28, progressTop = 24, stageTop = 84, footHeight = 140, footTop = 20;
constexpr double controlGap = 10;
/// The buttons of a pause.
constexpr double panelHeight = 374;
/// What is not seen is counted, spoken and recorded all the same.
constexpr auto unseenInterval = 33ms;

} // namespace

SessionPage::SessionPage(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_progress(new SessionProgress(this))
    , m_stage(new SessionStage(this))
    , m_next(new NextUp(thumbnails, this))
    , m_pausePanel(new PausePanel(this))
    , m_stopPanel(new StopPanel(this))
    , m_comeOff(new ComeOffStrip(this))
    , m_painNote(new NoteBox(Tone::Warn,
                             tr("Sharp pain, numbness or tingling: leave the roller today. If it "
                                "stays or comes back, ask your clinician before the next session."),
                             this))
    , m_goBack(new PillButton(tr("Go back"), Icon::Back, ButtonKind::Soft, ButtonSize::Large, this))
    , m_soundLine(new SoundLine(this))
    , m_flash(new PhaseFlash(this))
    , m_viewButton(new ViewButton(this))
{
    setObjectName(QStringLiteral("sessionPage"));
    setAccessibleName(tr("Guided session"));
    m_painNote->setObjectName(QStringLiteral("painNote"));
    m_goBack->setObjectName(QStringLiteral("goBackButton"));

    const auto addControl = [this](const char *name, Icon icon, const QString &word,
                                   ControlButton::Weight weight, const QString &tip) {
        auto *button = new ControlButton(icon, word, weight, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        m_controls.push_back(button);
        return button;
    };
    using Weight = ControlButton::Weight;
    auto *back = addControl("backButton", Icon::Back, tr("Back"), Weight::Side,
                            //: From right to left it is the right arrow.
                            tr("Back to the start of this set (Left arrow)"));
    m_main = addControl("pauseButton", Icon::Pause, tr("Pause"), Weight::Main, tr("Pause (Space)"));
    auto *next = addControl("nextButton", Icon::Next, tr("Next"), Weight::Side,
                            //: From right to left it is the left arrow.
                            tr("On to the next set (Right arrow)"));
    auto *repeat = addControl("repeatButton", Icon::Repeat, tr("Repeat"), Weight::Side,
                              tr("Repeat this set (R)"));
    m_sound = addControl("soundButton", Icon::Sound, tr("Sound"), Weight::Side,
                         tr("Sound on or off (M); louder and softer with the up and down arrows"));
    auto *halt = addControl("stopButton", Icon::Stop, tr("Stop"), Weight::Side, tr("Stop (Esc)"));

    connect(back, &QPushButton::clicked, this, [this] { apply(command::Back{}); });
    connect(m_main, &QPushButton::clicked, this, &SessionPage::pauseOrGoOn);
    connect(next, &QPushButton::clicked, this, [this] { apply(command::Next{}); });
    connect(repeat, &QPushButton::clicked, this, [this] { apply(command::Repeat{}); });
    connect(m_sound, &QPushButton::clicked, this, &SessionPage::muteToggled);
    connect(halt, &QPushButton::clicked, this, &SessionPage::stop);
    connect(m_stage, &SessionStage::pressed, this, &SessionPage::pauseOrGoOn);
    connect(m_pausePanel, &PausePanel::resumed, this, [this] { apply(command::Resume{}); });
    connect(m_pausePanel, &PausePanel::repeated, this, [this] { apply(command::Repeat{}); });
    connect(m_pausePanel, &PausePanel::stopped, this, &SessionPage::stop);
    connect(m_pausePanel, &PausePanel::hurt, this, [this] { stopBecause(StopReason::Pain); });
    connect(m_stopPanel, &StopPanel::chose, this, &SessionPage::stopBecause);
    connect(m_stopPanel, &StopPanel::wentOn, this, &SessionPage::ended);
    connect(m_goBack, &QPushButton::clicked, this, &SessionPage::goBackToPause);

    connect(m_viewButton, &ViewButton::changed, this, &SessionPage::showStage);
    connect(m_viewButton, &ViewButton::changed, this, &SessionPage::stageChanged);
    m_pauseTimer.setInterval(1s);
    connect(&m_pauseTimer, &QTimer::timeout, this, &SessionPage::showPausedTime);
    for (auto *button : findChildren<QPushButton *>())
        button->installEventFilter(this);
    showView(View::Guiding);
}

void SessionPage::setStage(bool turned, bool enlarged)
{
    m_viewButton->set(turned, enlarged);
    showStage();
}

void SessionPage::showStage()
{
    arrange();
    showView(m_view);
}

void SessionPage::guide(GuidedSession &session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_stopping = m_hurt = m_over = m_lostTime = false;
    m_step = m_segment = -1;
    connect(&session, &GuidedSession::moved, this, &SessionPage::refresh);
    connect(&session, &GuidedSession::lostTime, this, [this] { m_lostTime = true; });
    refresh();
    m_stage->takeFocus();
}

void SessionPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_stage->setReducedMotion(reduced);
}

void SessionPage::setPerson(const Person &person)
{
    m_stage->setPerson(person);
    m_comeOff->setPerson(person);
}

bool SessionPage::isOver() const
{
    return m_session && m_session->player().state() == Player::State::Ended;
}

SessionPage::View SessionPage::view() const
{
    if (m_hurt)
        return View::Hurt;
    if (m_stopping)
        return View::Stopping;
    return m_session->player().state() == Player::State::Paused ? View::Paused : View::Guiding;
}

void SessionPage::refresh()
{
    if (!m_session)
        return;
    if (isOver()) {
        if (m_hurt)
            showView(View::Hurt);
        else if (!std::exchange(m_over, true))
            Q_EMIT ended();
        return;
    }
    const Player &player = m_session->player();
    if (m_view == View::Stopping && player.state() != Player::State::Paused)
        m_stopping = false;
    showView(view());

    const int step = player.timeline().setOf(player.segmentIndex()).step;
    if (m_step != step)
        showStep(step);
    if (std::exchange(m_segment, player.segmentIndex()) != m_segment) {
        if (m_unheard)
            m_flash->light(isSetUp(player.segment().kind));
        m_next->setItems(nextItems(player.timeline(), m_segment));
    }
    StageMoment moment =
        m_view == View::Stopping ? comeOffMoment(player) : momentOf(player, m_reducedMotion);
    if (m_view == View::Paused && m_lostTime)
        moment.support = tr("The computer stood still. You are where you were; nothing is lost.");
    m_stage->show(moment);
    if (m_view == View::Paused)
        m_comeOff->setMoment(comeOffMoment(player));
    m_progress->show(player);
    if (!m_soundLine->text().isEmpty())
        placeSoundLine();
    m_session->setInterval(window()->isMinimized() ? unseenInterval : m_stage->interval());
    const bool waiting = player.state() == Player::State::Waiting;
    m_main->setMeaning(waiting ? Icon::Play : Icon::Pause, waiting ? tr("Go on") : tr("Pause"));
}

void SessionPage::showSound(const QString &line, bool muted, bool unheard)
{
    m_unheard = unheard;
    m_soundLine->tell(line);
    placeSoundLine();
    m_sound->setMeaning(muted ? Icon::SoundOff : Icon::Sound,
                        muted ? tr("Sound off") : tr("Sound"));
}

void SessionPage::placeSoundLine()
{
    m_soundLine->fit(m_progress->between().translated(m_progress->pos()), m_unit);
}

void SessionPage::showStep(int step)
{
    m_step = step;
    const Timeline &timeline = m_session->player().timeline();
    const StepPlan &plan = timeline.steps.at(static_cast<size_t>(step));
    const int first = timeline.sets.at(static_cast<size_t>(plan.firstSet)).first;
    const int end = timeline.sets.at(static_cast<size_t>(plan.firstSet + plan.setCount - 1)).end;
    QSet<QString> titles, supports;
    for (int segment = first; segment < end; ++segment) {
        titles << titleOf(timeline, segment);
        supports << supportOf(timeline, segment);
    }
    m_stage->setTexts(titles.values(), supports.values(),
                      std::holds_alternative<Sets>(plan.prescription));
}

void SessionPage::showView(View view)
{
    const bool guiding = view == View::Guiding;
    const bool stopped = view == View::Stopping || view == View::Hurt;
    const View before = std::exchange(m_view, view);
    m_next->setVisible(guiding && !m_viewButton->enlarged());
    m_viewButton->setVisible(guiding);
    for (ControlButton *control : m_controls)
        control->setVisible(guiding);
    m_pausePanel->setVisible(view == View::Paused);
    m_comeOff->setVisible(view == View::Paused);
    m_stopPanel->setVisible(stopped);
    m_stopPanel->setHurt(view == View::Hurt);
    m_painNote->setVisible(stopped);
    m_goBack->setVisible(view == View::Stopping);
    m_progress->setHeading(stopped ? tr("Stopped") : QString{});
    if (before == view)
        return;

    if (guiding) {
        m_lostTime = false;
        m_pauseTimer.stop();
        m_stage->takeFocus();
    } else if (before == View::Guiding) {
        m_pausedAt = m_session->clock().monotonic();
        showPausedTime();
        if (isVisible())
            m_pauseTimer.start();
    }
    if (view == View::Paused)
        m_pausePanel->resumeButton()->setFocus();
    else if (view == View::Hurt)
        m_stopPanel->goOnButton()->setFocus();
    else if (view == View::Stopping)
        // On no reason: a key pressed once more must not give one in the person's name.
        setFocus();
    arrange();
}

void SessionPage::showPausedTime()
{
    if (m_session)
        m_comeOff->setPausedFor(m_session->clock().monotonic() - m_pausedAt);
}

void SessionPage::apply(const Command &command)
{
    if (m_session && !isOver())
        m_session->apply(command);
}

void SessionPage::pauseOrGoOn()
{
    if (!m_session)
        return;
    switch (m_session->player().state()) {
    // While the sound is awaited.
    case Player::State::Ready:
    case Player::State::Running:
    case Player::State::CountingIn:
        apply(command::Pause{});
        break;
    case Player::State::Waiting:
        apply(command::Next{});
        break;
    case Player::State::Paused:
    case Player::State::Ended:
        break;
    }
}

void SessionPage::stop()
{
    if (!m_session || isOver())
        return;
    m_stopping = true;
    apply(command::Pause{});
    refresh();
    Q_EMIT halted();
}

void SessionPage::stopBecause(StopReason reason)
{
    m_hurt = reason == StopReason::Pain;
    if (m_hurt)
        m_stage->show(comeOffMoment(m_session->player()));
    apply(command::Stop{reason});
    if (m_hurt)
        Q_EMIT halted();
}

void SessionPage::goBackToPause()
{
    m_stopping = false;
    refresh();
}

bool SessionPage::takeKey(int key)
{
    const bool guiding = m_view == View::Guiding;
    const auto meaning = sessionKeyOf(key, layoutDirection());
    if (!meaning) {
        if (guiding)
            pauseOrGoOn();
        return guiding;
    }
    switch (*meaning) {
    case SessionKey::Stop:
        if (m_view == View::Stopping)
            goBackToPause();
        else if (m_view != View::Hurt)
            stop();
        return true;
    case SessionKey::Next:
        if (guiding)
            apply(command::Next{});
        return guiding;
    case SessionKey::Back:
        if (guiding)
            apply(command::Back{});
        return guiding;
    case SessionKey::Mute:
        Q_EMIT muteToggled();
        return true;
    case SessionKey::Louder:
    case SessionKey::Softer:
        if (guiding)
            Q_EMIT volumeStepped(meaning == SessionKey::Louder ? 1 : -1);
        return guiding;
    case SessionKey::Repeat:
        if (guiding || m_view == View::Paused)
            apply(command::Repeat{});
        return true;
    case SessionKey::Turn:
        if (guiding)
            m_viewButton->toggleTurned();
        return true;
    case SessionKey::Enlarge:
        if (guiding)
            m_viewButton->toggleEnlarged();
        return true;
    case SessionKey::Pain:
        if (m_view == View::Paused || m_view == View::Stopping)
            stopBecause(StopReason::Pain);
        else if (guiding)
            pauseOrGoOn();
        return true;
    case SessionKey::PauseOrGoOn:
        if (guiding)
            pauseOrGoOn();
        else if (m_view == View::Paused)
            apply(command::Resume{});
        else if (m_view == View::Stopping)
            goBackToPause();
        return m_view != View::Hurt;
    }
    Q_UNREACHABLE();
}

void SessionPage::keyPressEvent(QKeyEvent *event)
{
    constexpr auto chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool chord = event->modifiers().testAnyFlags(chords) || isModifierKey(event->key());
    if (event->isAutoRepeat() || chord || !m_session || !takeKey(latinKeyOf(*event)))
        QWidget::keyPressEvent(event);
}

bool SessionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // A focused button keeps Tab and Enter, and outside of guiding also Space and the arrows, so
    // that the keyboard reaches what is offered.
    auto *key = static_cast<QKeyEvent *>(event);
    const bool pressesButton = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                               key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab ||
                               (m_view != View::Guiding && key->key() == Qt::Key_Space);
    if (pressesButton)
        return QWidget::eventFilter(watched, event);
    keyPressEvent(key);
    return key->isAccepted();
}

void SessionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_view == View::Guiding)
        m_stage->takeFocus();
    else
        m_pauseTimer.start();
}

void SessionPage::hideEvent(QHideEvent *event)
{
    m_pauseTimer.stop();
    QWidget::hideEvent(event);
}

void SessionPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SessionPage::arrange()
{
    const double u = std::min(height() / designHeight, width() / designWidth);
    const auto px = [u](double value) {
        return static_cast<int>(std::lround(value * u));
    };
    m_unit = u;
    const int left = px(gutter), inner = width() - 2 * left;
    const int foot = height() - px(footHeight);
    m_progress->setUnit(u);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget *widget, int x, int y, int w, int h) {
        widget->setGeometry(rightToLeft ? width() - x - w : x, y, w, h);
    };
    const int viewSide = std::max(m_viewButton->sizeHint().width(), px(44));
    const bool guiding = m_view == View::Guiding;
    place(m_progress, left, px(progressTop),
          guiding ? inner - viewSide - px(controlGap) - 4 : inner, px(50));
    place(m_viewButton, left + inner - viewSide, px(progressTop - 8), viewSide, viewSide);
    placeSoundLine();
    m_flash->setGeometry(rect());
    m_stage->setTurned(guiding && m_viewButton->turned());
    m_stage->setEnlarged(guiding && m_viewButton->enlarged());
    m_stage->setUnit(u);
    m_stage->setGeometry(left, px(stageTop), inner, foot - px(stageTop));

    const QRect column = m_stage->frames().column.toAlignedRect().translated(m_stage->pos());
    // Below two lines of instruction less height is left.
    const double panelUnit = std::clamp(column.height() / panelHeight, 0.0, u);
    m_pausePanel->setUnit(panelUnit);
    m_pausePanel->setGeometry(column);
    m_stopPanel->setUnit(panelUnit);
    m_stopPanel->setGeometry(column);

    const int top = foot + px(footTop);
    const int footInner = height() - top - px(8);
    int x = left + inner;
    for (auto control = m_controls.rbegin(); control != m_controls.rend(); ++control) {
        (*control)->setUnit(u);
        x -= (*control)->width();
        place(*control, x, top, (*control)->width(), (*control)->height());
        x -= px(controlGap);
    }
    m_next->setUnit(u);
    place(m_next, left, foot + px(14), x - left - px(controlGap), height() - foot - px(14));
    m_comeOff->setUnit(u);
    m_comeOff->setGeometry(left, foot + px(16), inner, footInner);

    const int goBackWidth = column.width();
    m_goBack->setFont(stageFont(24 * u, QFont::Bold));
    m_goBack->setFixedHeight(px(92));
    place(m_goBack, left + inner - goBackWidth, top, goBackWidth, px(92));
    const int noteWidth = m_view == View::Hurt ? inner : inner - goBackWidth - px(gutter);
    place(m_painNote, left, top, noteWidth, px(92));
    m_painNote->findChild<QLabel *>()->setFont(stageFont(std::max(14.0, 19 * u), QFont::Medium));
    update();
}

void SessionPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), theme.bg);
    const int left = static_cast<int>(gutter * m_unit);
    painter.fillRect(
        QRect{left, height() - static_cast<int>(footHeight * m_unit), width() - 2 * left, 1},
        theme.line);
}

} // namespace limber
