// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/session_details.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "app/widgets/label.h"
#include "app/widgets/outcome_mark.h"
#include "app/widgets/slim_scroll.h"
#include "app/widgets/surface.h"
#include "core/history/attempts.h"

namespace limber {

namespace {

using SetIterator = std::vector<SetRecord>::const_iterator;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionDetails)
};

QLabel *named(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

QLayout *headOf(const SessionRecord &record)
{
    const QDateTime lived = asLived(record.started, record.zone);
    auto *mark = new OutcomeMark(48);
    mark->setOutcome(record.outcome, record.reason);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(named(makeParagraph(record.routineTitle, TypeRole::SectionTitle),
                           QStringLiteral("detailsTitle")));
    words->addWidget(
        named(makeParagraph(Words::tr("%1, %2", "day, time").arg(dayText(lived), timeText(lived)),
                            TypeRole::Body, Tone::Muted),
              QStringLiteral("detailsDay")));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QString tensionFact(Tension before, Tension after)
{
    if (before && after) {
        return Words::tr("%1 before, %2 after: %3", "numbers, less or more tense")
            .arg(*before)
            .arg(*after)
            .arg(differenceText(*after - *before));
    }
    if (before)
        return Words::tr("%1 before, not said after").arg(*before);
    return after ? Words::tr("Not said before, %1 after").arg(*after) : Words::tr("Not said");
}

QLayout *factsOf(const SessionRecord &record)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &what, const QString &value, const QString &name) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(what, TypeRole::Body, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(named(makeParagraph(value, TypeRole::BodyStrong), name), row, 1);
    };
    add(Words::tr("Ended"), outcomeText(record.outcome, record.reason),
        QStringLiteral("detailsOutcome"));
    add(Words::tr("Time"),
        Words::tr("%1 moved, %2 in all")
            .arg(durationText(record.active), durationText(record.total)),
        QStringLiteral("detailsTime"));
    add(Words::tr("Tension"), tensionFact(record.before, record.after),
        QStringLiteral("detailsTension"));
    if (record.speed != 1.0) {
        add(Words::tr("Speed"),
            Words::tr("%1 times as fast, not counted")
                .arg(QLocale().toString(record.speed, 'g', 3)),
            QStringLiteral("detailsSpeed"));
    }
    return grid;
}

/// One exercise: its name and all of it, then each of its sets where there are several.
QLayout *exerciseOf(SetIterator first, SetIterator last)
{
    const std::vector<SetRecord> sets(first, last);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto add = [grid](const QString &what, const QString &done, TypeRole role, Tone tone) {
        const int row = grid->rowCount();
        grid->addWidget(named(makeParagraph(what, role, tone), QStringLiteral("setName")), row, 0);
        grid->addWidget(named(makeLabel(done, role, tone), QStringLiteral("setDone")), row, 1,
                        Qt::AlignTop | Qt::AlignTrailing);
    };
    add(sets.front().exerciseName, doneText(sets), TypeRole::BodyStrong, Tone::Ink);
    if (sets.size() == 1)
        return grid;
    for (size_t set = 0; set < sets.size(); ++set)
        add(setName(sets, set), doneText(sets[set]), TypeRole::Body,
            anythingDone(sets[set]) ? Tone::Ink : Tone::Muted);
    return grid;
}

QFrame *rule()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

SessionDetails::SessionDetails(QWidget *parent) : Card(parent), m_scroll(new SlimScroll)
{
    m_scroll->setObjectName(QStringLiteral("detailsScroll"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("The session"));
    m_scroll->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(space::wide, space::wide, space::hair, space::wide + shadowRoom));
    column->addWidget(m_scroll);
}

bool SessionDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

void SessionDetails::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!showsFocus(*m_scroll))
        return;
    QPainter painter(this);
    strokeRounded(painter, sheet(), 16, Theme::of(palette()).accent, 3);
}

void SessionDetails::showRecord(const SessionRecord &record)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirroredMargins(0, 0, space::hair, 0));
    column->setSpacing(space::normal);
    column->addLayout(headOf(record));
    column->addLayout(factsOf(record));
    if (!record.note.isEmpty()) {
        auto *note = new NoteBox(Tone::Accent, record.note);
        note->setObjectName(QStringLiteral("detailsNote"));
        column->addWidget(note);
    }
    const std::vector<SetRecord> sets = bestAttempts(record.sets);
    const auto end = sets.end();
    for (auto first = sets.begin(); first != end;) {
        const auto next = std::find_if(
            first, end, [first](const SetRecord &set) { return set.exercise != first->exercise; });
        column->addWidget(rule());
        column->addLayout(exerciseOf(first, next));
        first = next;
    }
    if (sets.empty()) {
        column->addWidget(rule());
        column->addWidget(named(
            makeParagraph(tr("It ended before the first exercise."), TypeRole::Body, Tone::Muted),
            QStringLiteral("detailsNoSets")));
    }
    column->addStretch();
    m_scroll->setWidget(content);
}

} // namespace limber
