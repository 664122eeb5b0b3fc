// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_row.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/label.h"

namespace limber {

namespace {

constexpr int leastWords = 190;

} // namespace

ChoiceRow::ChoiceRow(const QString &label, const QString &explanation, QWidget *control, Line line,
                     QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_control(control)
    , m_line(line)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    auto *name = makeParagraph(label, TypeRole::BodyStrong);
    // On this platform a combo box is told with its value alone, and named by nothing else.
    name->setBuddy(control);
    words->addWidget(name);
    if (!explanation.isEmpty()) {
        auto *small = makeParagraph(explanation, TypeRole::Caption, Tone::Muted);
        small->setFont(displayFont(13.5, QFont::Medium));
        words->addWidget(small);
    }
    words->addStretch();
    const int around = line == Line::Below ? space::tight : 6;
    m_row->setContentsMargins(0, around, 0, around + (line == Line::Below ? 1 : 0));
    m_row->addLayout(words, 1);
    m_row->addWidget(control, 0, Qt::AlignVCenter);
    m_row->setSpacing(space::normal);
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {m_control->minimumSizeHint().width(), m_row->totalMinimumSize().height()};
}

void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = m_control->sizeHint().width() + space::normal + textScaled(leastWords);
    const bool fits = width() >= beside;
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(fits ? space::normal : space::tight);
    m_row->setAlignment(m_control, fits ? Qt::AlignVCenter : Qt::AlignLeading);
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    if (m_line == Line::None)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(palette()).line);
}

} // namespace limber
