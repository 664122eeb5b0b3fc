// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/health/question_row.h"

#include <algorithm>

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/health_text.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int no = 0, yes = 1;
constexpr int lowest = 48, roomy = 56, highest = 66, narrowest = 270;

} // namespace

QuestionRow::QuestionRow(HealthQuestion question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_text(makeParagraph(questionText(question), TypeRole::Body))
    , m_choice(new SegmentedChoice(questionText(question), {tr("No"), tr("Yes")}))
{
    m_choice->setObjectName(QStringLiteral("answer"));
    m_choice->setSegmentTone(yes, forbids(question) ? Tone::Warn : Tone::Warm);
    m_choice->setFixedWidth(148);
    for (const int index : {no, yes}) {
        QAbstractButton *segment = m_choice->segment(index);
        segment->setAccessibleName(
            tr("%1: %2", "question and answer").arg(questionText(question), segment->text()));
        segment->installEventFilter(this);
    }
    connect(m_choice, &SegmentedChoice::chose, this, [this](int index) {
        showAnswer();
        Q_EMIT answered(index == yes);
    });

    setMinimumHeight(lowest);
    // Never less than the words take where they are narrowest.
    setMaximumHeight(std::max(textScaled(highest), m_text->heightForWidth(narrowest) + 4));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(space::normal, 2, 2, 2));
    row->setSpacing(space::wide);
    row->addWidget(m_text, 1);
    row->addWidget(m_choice);
    showAnswer();
}

std::optional<bool> QuestionRow::answer() const
{
    const auto chosen = m_choice->chosen();
    return chosen ? std::optional(*chosen == yes) : std::nullopt;
}

void QuestionRow::setAnswer(std::optional<bool> answer)
{
    m_choice->setChosen(answer ? std::optional(*answer ? yes : no) : std::nullopt);
    showAnswer();
}

void QuestionRow::takeFocus()
{
    m_choice->segment(m_choice->chosen().value_or(no))->setFocus(Qt::TabFocusReason);
}

void QuestionRow::showAnswer()
{
    m_text->setFont(typeFont(answer() == true ? TypeRole::BodyStrong : TypeRole::Body));
    update();
}

bool QuestionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto answerWith = [this](int index) {
        m_choice->segment(index)->click();
        Q_EMIT answeredByKey();
        return true;
    };
    const auto *key = static_cast<QKeyEvent *>(event);
    // An Arabic keyboard has a key for two letters in one: only taken apart do they begin a word.
    const QString typed = key->text().normalized(QString::NormalizationForm_KC).left(1);
    for (const int index : {no, yes}) {
        if (typed.compare(m_choice->segment(index)->text().left(1), Qt::CaseInsensitive) == 0)
            return answerWith(index);
    }
    switch (key->key()) {
    case Qt::Key_Up:
        Q_EMIT left(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT left(1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (answer() != true) {
        // In a low row the line would cut into the answer's track.
        const int end = height() < roomy ? m_text->width() : width() - space::normal;
        const QRect line(space::normal, height() - 1, end, 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), theme.line);
        return;
    }
    fillRounded(painter, QRectF(rect()).adjusted(0, 1, 0, -2), 12, theme.surface2);
    constexpr int bar = 4, inset = 8;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(x, inset, bar, height() - 2 * inset),
                     forbids(m_question) ? theme.warn : theme.warm);
}

} // namespace limber
