// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"

#include <chrono>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QPainter>

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 16ms;
/// While nothing moves, as between two key poses that fade.
constexpr auto look = 100ms;

} // namespace

FigureView::FigureView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("figureView"));
    setAccessibleName(tr("Moving picture"));
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FigureView::advance);
    m_scene.setMirrored(layoutDirection() == Qt::RightToLeft);
}

void FigureView::showState(const SceneState &state)
{
    stop();
    if (m_scene.show(state))
        update();
}

void FigureView::play(std::vector<Phase> loop)
{
    if (loop.empty())
        return;
    const bool wasPlaying = isPlaying();
    m_timer.stop();
    m_loop = std::move(loop);
    m_played = 0;
    runTimer();
    advance();
    if (!wasPlaying)
        Q_EMIT playingChanged(true);
}

void FigureView::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    m_loop.clear();
    Q_EMIT playingChanged(false);
}

void FigureView::setDescription(const QString &description)
{
    setAccessibleDescription(description);
}

QSize FigureView::sizeHint() const
{
    return {470, 264};
}

QSize FigureView::minimumSizeHint() const
{
    return {160, 90};
}

void FigureView::runTimer()
{
    const bool runs = isPlaying() && isVisible() && !window()->isMinimized();
    if (runs == m_timer.isActive())
        return;
    if (runs) {
        m_clock.start();
        m_timer.start(frame);
    } else {
        m_played += static_cast<double>(m_clock.elapsed()) / 1000;
        m_timer.stop();
    }
}

void FigureView::advance()
{
    double whole = 0;
    for (const Phase &phase : m_loop)
        whole += phase.seconds;
    const double running = m_timer.isActive() ? static_cast<double>(m_clock.elapsed()) / 1000 : 0;
    double at = std::fmod(m_played + running, whole);
    size_t i = 0;
    while (i + 1 < m_loop.size() && at >= m_loop[i].seconds)
        at -= m_loop[i++].seconds;
    const Phase &before = m_loop[(i + m_loop.size() - 1) % m_loop.size()];
    const bool moved = m_scene.show({.phase = m_loop[i], .before = before, .seconds = at});
    if (moved)
        update();
    const auto pause = moved ? frame : look;
    if (m_timer.isActive() && m_timer.intervalAsDuration() != pause)
        m_timer.setInterval(pause);
    // A minimized window is told of no change; its next painting starts the clock again.
    runTimer();
}

void FigureView::paintEvent(QPaintEvent *)
{
    runTimer();
    QPainter painter(this);
    m_scene.paint(painter, rect(), Theme::of(palette()));
}

void FigureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runTimer();
}

void FigureView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    runTimer();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Moving picture"));
    if (event->type() == QEvent::LayoutDirectionChange)
        m_scene.setMirrored(layoutDirection() == Qt::RightToLeft);
    update();
    QWidget::changeEvent(event);
}

} // namespace limber
