// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/view_button.h"

#include <QAction>
#include <QMenu>
#include <QSignalBlocker>

namespace limber {

ViewButton::ViewButton(QWidget *parent)
    : RoundButton(Icon::Preferences, tr("View"), 44, ButtonKind::Soft, parent)
{
    setObjectName(QStringLiteral("viewButton"));
    setMenu(new QMenu(this));
    m_turned = add(QStringLiteral("viewTurned"), tr("&Turned upside down (T)"));
    m_enlarged = add(QStringLiteral("viewEnlarged"), tr("&Largest letters (L)"));
}

QAction *ViewButton::add(const QString &name, const QString &text)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this] { Q_EMIT changed(turned(), enlarged()); });
    return action;
}

bool ViewButton::turned() const
{
    return m_turned->isChecked();
}

bool ViewButton::enlarged() const
{
    return m_enlarged->isChecked();
}

void ViewButton::set(bool turned, bool enlarged)
{
    const QSignalBlocker quiet(this);
    m_turned->setChecked(turned);
    m_enlarged->setChecked(enlarged);
}

void ViewButton::toggleTurned()
{
    m_turned->toggle();
}

void ViewButton::toggleEnlarged()
{
    m_enlarged->toggle();
}

} // namespace limber
