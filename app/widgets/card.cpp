// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

Card::Card(QWidget *parent, double radius) : QWidget(parent), m_radius(radius)
{
    setContentsMargins(0, 0, 0, shadowRoom);
}

QRectF Card::sheet() const
{
    return QRectF(rect()).adjusted(1, 1, -1, -shadowRoom);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (theme.dark) {
        fillRounded(painter, sheet(), m_radius, theme.surface);
        strokeRounded(painter, sheet(), m_radius, theme.line, 1);
        return;
    }
    QColor shade = theme.ink;
    shade.setAlpha(9);
    for (int step = shadowRoom; step >= 1; --step)
        fillRounded(painter, sheet().adjusted(-1, 0, 1, step), m_radius + 1, shade);
    fillRounded(painter, sheet(), m_radius, theme.surface);
}

NoteBox::NoteBox(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(makeParagraph(text, TypeRole::Caption))
{
    m_text->setFont(displayFont(15, QFont::Medium));
    m_text->setObjectName(QStringLiteral("noteText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::normal, space::normal, space::normal);
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
}

void NoteBox::setText(const QString &text)
{
    m_text->setText(text);
}

QString NoteBox::text() const
{
    return m_text->text();
}

void NoteBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NoteBox::addAction(QWidget *widget)
{
    layout()->addWidget(widget);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    fillRounded(painter, rect(), 12, theme.surface2);
    constexpr int bar = 4, inset = 12;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(x, inset, bar, height() - 2 * inset), toneColor(theme, m_tone));
}

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setFont(displayFont(14, kind == Kind::Accent ? QFont::DemiBold : QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(m_text) + 2 * space::normal, 32};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool accent = m_kind == Kind::Accent;
    fillRounded(painter, rect(), height() / 2.0, accent ? theme.accentSoft : theme.surface2);
    painter.setPen(accent ? theme.accent : theme.ink);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace limber
