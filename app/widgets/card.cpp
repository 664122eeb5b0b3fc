// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QChildEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double sheetRadius = 16;

void paintSheet(QPainter &painter, const QRectF &sheet, double radius, const Theme &theme)
{
    if (theme.dark || theme.contrast) {
        fillRounded(painter, sheet, radius, theme.surface);
        strokeRounded(painter, sheet, radius, theme.line, 1);
        return;
    }
    QColor shade = theme.ink;
    shade.setAlpha(9);
    for (int step = Card::shadowRoom; step >= 1; --step)
        fillRounded(painter, sheet.adjusted(-1, 0, 1, step), radius + 1, shade);
    fillRounded(painter, sheet, radius, theme.surface);
}

} // namespace

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
    paintSheet(painter, sheet(), m_radius, Theme::of(palette()));
}

Backdrop::Backdrop(QWidget *parent, double radius) : QWidget(parent), m_radius(radius) {}

void Backdrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(painter, rect(), m_radius, Theme::of(palette()).backdrop);
}

CardButton::CardButton(const QString &name, QWidget *parent) : QPushButton(parent)
{
    setAccessibleName(name);
    setContentsMargins(0, 0, 0, Card::shadowRoom);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QSize CardButton::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint();
}

bool CardButton::hasHeightForWidth() const
{
    return layout() && layout()->hasHeightForWidth();
}

int CardButton::heightForWidth(int width) const
{
    return layout() ? layout()->totalHeightForWidth(width) : -1;
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QRectF sheet = QRectF(rect()).adjusted(1, 1, -1, -Card::shadowRoom);
    paintSheet(painter, sheet, sheetRadius, theme);
    if (isDown() || underMouse()) {
        QColor shade = theme.accent;
        shade.setAlpha(isDown() ? 40 : 18);
        fillRounded(painter, sheet, sheetRadius, shade);
    }
    if (showsFocus(*this))
        strokeRounded(painter, sheet, sheetRadius, theme.accent, 3);
}

void CardButton::childEvent(QChildEvent *event)
{
    QPushButton::childEvent(event);
    if (auto *widget = qobject_cast<QWidget *>(event->child()); widget && event->added())
        widget->setAttribute(Qt::WA_TransparentForMouseEvents);
}

NoteBox::NoteBox(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_words(new QVBoxLayout)
    , m_text(makeParagraph(text, TypeRole::Caption))
{
    m_text->setFont(displayFont(15, QFont::Medium));
    m_text->setObjectName(QStringLiteral("noteText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        mirroredMargins(space::wide, space::normal, space::normal, space::normal));
    row->setSpacing(space::small);
    m_words->setSpacing(space::hair);
    m_words->addWidget(m_text);
    row->addLayout(m_words, 1);
}

void NoteBox::setText(const QString &text)
{
    m_text->setText(text);
}

QString NoteBox::text() const
{
    return m_text->text();
}

QLabel *NoteBox::addSentence(const QString &text)
{
    auto *label = makeParagraph(text, TypeRole::Caption);
    label->setFont(m_text->font());
    m_words->setSpacing(space::tight);
    m_words->addWidget(label);
    return label;
}

void NoteBox::addDetails(const QString &text)
{
    QLabel *details = addSentence(text);
    details->setObjectName(QStringLiteral("noteDetails"));
    details->hide();
    auto *fold = new PillButton(tr("Show"), ButtonKind::Link, ButtonSize::Small);
    fold->setObjectName(QStringLiteral("noteFold"));
    fold->setAccessibleDescription(m_text->text());
    connect(fold, &QAbstractButton::clicked, details, [details, fold] {
        details->setVisible(details->isHidden());
        fold->setText(details->isHidden() ? tr("Show") : tr("Hide"));
    });
    addAction(fold);
}

void NoteBox::setHeading(const QString &heading)
{
    auto *label = makeParagraph(heading, TypeRole::Caption);
    label->setFont(displayFont(15, QFont::Bold));
    m_words->insertWidget(0, label);
}

void NoteBox::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NoteBox::addAction(QWidget *widget)
{
    layout()->addWidget(widget);
    layout()->setAlignment(widget, Qt::AlignTop);
    // The widget is higher than a line; it shares the room above and below it.
    const QMargins around = layout()->contentsMargins();
    layout()->setContentsMargins(around.left(), space::tight, around.right(), space::tight);
    m_words->setContentsMargins(0, space::tight, 0, space::tight);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    fillRounded(painter, rect(), 12, theme.surface2);
    outlineInContrast(painter, theme, rect(), 12);
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
