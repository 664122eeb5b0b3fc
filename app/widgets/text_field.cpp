// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_field.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/slim_scroll.h"
#include "app/widgets/surface.h"

namespace limber {

TextField::TextField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setAccessibleName(name);
    m_edit->setFont(typeFont(TypeRole::Body));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBar(new SlimScrollBar(m_edit));
    m_edit->viewport()->setAutoFillBackground(false);
    // The field is as high as its place, not as QPlainTextEdit would like to be.
    m_edit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(space::tight, space::tight, space::hair, space::tight));
    column->addWidget(m_edit);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextField::paintEvent(QPaintEvent *)
{
    constexpr double radius = 10;
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool focused = m_edit->hasFocus();
    fillRounded(painter, rect(), radius, theme.bg);
    strokeRounded(painter, rect(), radius, focused ? theme.accent : theme.muted, focused ? 2 : 1);
}

} // namespace limber
