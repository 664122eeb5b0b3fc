// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/try_move.h"

#include <utility>

#include <QVBoxLayout>

#include "app/figure/figure_view.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"

namespace limber {

namespace {

constexpr int viewHeight = 220;
constexpr double corner = 14, margin = 20;

} // namespace

TryMove::TryMove(QWidget *parent)
    : QWidget(parent)
    , m_view(new FigureView)
    , m_button(new PillButton(tr("Try the move"), Icon::Play, ButtonKind::Soft, ButtonSize::Small))
{
    setObjectName(QStringLiteral("tryMove"));
    m_button->setObjectName(QStringLiteral("tryMoveButton"));
    m_view->setFixedHeight(viewHeight);
    m_view->scene().setCorner(corner);
    m_view->scene().setMargins({margin, margin, margin, 0});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_view);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_view->isPlaying() ? m_view->stop() : m_view->play(m_loop); });
    connect(m_view, &FigureView::playingChanged, this, [this](bool playing) {
        m_button->setText(playing ? tr("Stop the move") : tr("Try the move"));
        m_button->setSign(playing ? Icon::Stop : Icon::Play);
    });
    hide();
}

void TryMove::setMovement(std::vector<Phase> loop, const Person &person, bool reducedMotion)
{
    m_view->stop();
    m_view->scene().setPerson(person);
    m_view->scene().setReducedMotion(reducedMotion);
    m_loop = std::move(loop);
    setVisible(!m_loop.empty());
    if (isVisible())
        showStill();
}

void TryMove::showStill()
{
    if (!m_loop.empty() && !m_view->isPlaying())
        m_view->showState({.phase = m_loop.front()});
}

void TryMove::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showStill();
}

void TryMove::hideEvent(QHideEvent *event)
{
    m_view->stop();
    QWidget::hideEvent(event);
}

} // namespace limber
