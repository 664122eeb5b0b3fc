// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/value_chart.h"

#include <algorithm>

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "app/widgets/surface.h"

namespace limber {

namespace {

/// Readers of the screen pass over a widget that says only that it is one.
QAccessibleInterface *chartFor(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ValueChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ValueChart::ValueChart(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    // Does nothing where it is installed already.
    QAccessible::installFactory(chartFor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(name);
    setAccessibleDescription(tr("The arrow keys go through the values."));
}

std::optional<int> ValueChart::marked() const
{
    if (m_hovered)
        return m_hovered;
    return showsFocus(*this) ? m_current : std::nullopt;
}

std::optional<int> ValueChart::leadTo(int key, int index) const
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return index + (key == forward ? 1 : -1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count() - 1;
    default:
        return std::nullopt;
    }
}

void ValueChart::valuesChanged()
{
    m_current.reset();
    m_hovered.reset();
    setAccessibleName(m_name);
    tell();
}

bool ValueChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto index = indexAt(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(*index), this,
                               boxOf(*index).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ValueChart::keyPressEvent(QKeyEvent *event)
{
    if (count() == 0)
        return QWidget::keyPressEvent(event);
    const int from = m_current.value_or(count() - 1);
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT activated(from);
    else if (const auto to = leadTo(key, from))
        goTo(std::clamp(*to, 0, count() - 1));
    else
        QWidget::keyPressEvent(event);
}

void ValueChart::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position());
    if (event->button() != Qt::LeftButton || !index)
        return QWidget::mousePressEvent(event);
    goTo(*index);
    Q_EMIT activated(*index);
}

void ValueChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position());
    if (index == m_hovered)
        return;
    m_hovered = index;
    tell();
}

void ValueChart::leaveEvent(QEvent *)
{
    m_hovered.reset();
    tell();
}

void ValueChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (count() > 0)
        goTo(m_current.value_or(count() - 1));
}

void ValueChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell();
}

std::optional<int> ValueChart::indexAt(QPointF at) const
{
    for (int index = 0; index < count(); ++index) {
        if (boxOf(index).contains(at))
            return index;
    }
    return std::nullopt;
}

void ValueChart::goTo(int index)
{
    m_current = index;
    setAccessibleName(tr("%1: %2", "chart, value").arg(m_name, textOf(index)));
    tell();
}

void ValueChart::tell()
{
    const auto index = marked();
    Q_EMIT told(index ? textOf(*index) : QString());
    update();
}

} // namespace limber
