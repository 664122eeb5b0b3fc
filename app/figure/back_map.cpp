// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/back_map.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

#include "app/figure/map_layout.h"
#include "app/figure/map_paint.h"
#include "app/figure/spoken_part.h"
#include "app/style/theme.h"
#include "app/text/body_text.h"

namespace limber {

BackMap::BackMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("backMap"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void BackMap::setState(const BackMapState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    describe();
    update();
}

QSize BackMap::sizeHint() const
{
    return {328, 330};
}

QSize BackMap::minimumSizeHint() const
{
    return {160, 160};
}

void BackMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBackMap(painter, rect(), m_state, Theme::of(palette()));
}

void BackMap::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void BackMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void BackMap::describe()
{
    setAccessibleName(tr("Map of the body: %1").arg(regionName(m_state.region)));
    QStringList sentences;
    if (m_state.travel)
        sentences << tr("The roller travels from %1 to %2.")
                         .arg(positionName(m_state.travel->from()),
                              positionName(m_state.travel->to()));
    if (m_state.lengthwise)
        sentences << tr("The roller lies along the spine.");
    if (m_state.zones)
        sentences << tr("Zones the roller must never touch are hatched.");
    setAccessibleDescription(sentences.join(u' '));

    const auto marks = layoutBackMap(rect(), m_state).marks;
    while (m_parts.size() > marks.size()) {
        delete m_parts.back();
        m_parts.pop_back();
    }
    while (m_parts.size() < marks.size())
        m_parts.push_back(addSpokenPart(
            this, QStringLiteral("level%1").arg(static_cast<int>(m_parts.size()) + 1)));
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto &mark = marks[i];
        const QString level =
            mark.number > 0 ? tr("Level %1: %2").arg(mark.number).arg(mark.name) : mark.name;
        setSpoken(m_parts[i], mark.current ? tr("%1, now").arg(level)
                              : mark.done  ? tr("%1, done").arg(level)
                                           : level);
    }
    placeParts();
}

void BackMap::placeParts()
{
    const auto layout = layoutBackMap(rect(), m_state);
    for (size_t i = 0; i < m_parts.size() && i < layout.marks.size(); ++i) {
        const auto &mark = layout.marks[i];
        const QPointF reach{layout.dotRadius + 1, layout.dotRadius + 1};
        m_parts[i]->setGeometry(
            QRectF(mark.dot - reach, mark.dot + reach).united(mark.text).toAlignedRect());
    }
}

} // namespace limber
