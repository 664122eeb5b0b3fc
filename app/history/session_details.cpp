// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/session_details.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/outcome_mark.h"
#include "app/widgets/slim_scroll.h"
#include "app/widgets/surface.h"
#include "app/widgets/text_field.h"
#include "core/history/attempts.h"

namespace limber {

namespace {

constexpr std::chrono::milliseconds pauseInTyping{600};
constexpr int noteHeight = 84;

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

/// One exercise: its name and all of it, then each of its sets where there are several.
QLayout *exerciseOf(SetIterator first, SetIterator last)
{
    const std::vector<SetRecord> sets(first, last);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto add = [&](const QString &what, const QString &done, TypeRole role, bool tellTime,
                         const std::vector<SetRecord> &of) {
        const int row = grid->rowCount();
        const bool any = anythingDone(of);
        const bool timed = tellTime && any && of.front().plannedRepetitions;
        const Tone tone = any ? Tone::Ink : Tone::Muted;
        const Qt::Alignment edge = Qt::AlignTop | Qt::AlignTrailing;
        grid->addWidget(named(makeParagraph(what, role, tone), QStringLiteral("setName")), row, 0);
        grid->addWidget(named(makeLabel(done, role, tone), QStringLiteral("setDone")), row, 1, 1,
                        timed ? 1 : 2, edge);
        if (timed)
            grid->addWidget(
                named(makeLabel(durationText(of.front().doneWork), TypeRole::Body, Tone::Muted),
                      QStringLiteral("setTime")),
                row, 2, edge);
    };
    const bool alone = sets.size() == 1;
    add(sets.front().exerciseName, doneText(sets), TypeRole::BodyStrong, alone, sets);
    for (size_t set = 0; !alone && set < sets.size(); ++set)
        add(setName(sets, set), doneText(sets[set]), TypeRole::Body, true, {sets[set]});
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

QString sayText(Tension tension, bool before)
{
    if (!tension)
        return before ? Words::tr("not said before") : Words::tr("not said after");
    return (before ? Words::tr("%1 before", "tension") : Words::tr("%1 after", "tension"))
        .arg(QLocale().toString(*tension));
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
        mirroredMargins(space::wide, space::small, space::hair, space::wide));
    column->setSpacing(space::tight);
    column->addWidget(makeTop());
    column->addWidget(m_scroll, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &SessionDetails::sendNote);
}

QWidget *SessionDetails::makeTop()
{
    const bool mirror = QGuiApplication::isRightToLeft();
    auto *back = new PillButton(tr("&Overview"), mirror ? Icon::ChevronRight : Icon::ChevronLeft,
                                ButtonKind::Link, ButtonSize::Small);
    back->setObjectName(QStringLiteral("detailsBack"));
    connect(back, &QAbstractButton::clicked, this, &SessionDetails::backRequested);
    auto *remove = new PillButton(tr("&Delete"), ButtonKind::Link, ButtonSize::Small);
    remove->setObjectName(QStringLiteral("detailsDelete"));
    remove->setAccessibleName(tr("Delete this session"));
    connect(remove, &QAbstractButton::clicked, this, &SessionDetails::removeRequested);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(mirroredMargins(0, 0, space::normal, 0));
    row->addSpacing(-PillButton::linkPadding);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(remove);
    row->addSpacing(-PillButton::linkPadding);
    return top;
}

bool SessionDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

void SessionDetails::hideEvent(QHideEvent *event)
{
    sendNote();
    Card::hideEvent(event);
}

void SessionDetails::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!showsFocus(*m_scroll))
        return;
    QPainter painter(this);
    strokeRounded(painter, sheet(), 16, Theme::of(palette()).accent, 3);
}

QLayout *SessionDetails::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &what, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(what, TypeRole::Body, Tone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    const auto words = [](const QString &text, const QString &name) {
        return named(makeParagraph(text, TypeRole::BodyStrong), name);
    };
    add(tr("Ended"),
        words(outcomeText(m_record.outcome, m_record.reason), QStringLiteral("detailsOutcome")));
    add(tr("Time"), words(tr("%1 moved, %2 in all")
                              .arg(durationText(m_record.active), durationText(m_record.total)),
                          QStringLiteral("detailsTime")));
    if (m_record.speed != 1.0) {
        add(tr("Speed"),
            words(
                tr("%1 times as fast, not counted").arg(QLocale().toString(m_record.speed, 'g', 3)),
                QStringLiteral("detailsSpeed")));
    }
    m_difference = named(makeParagraph({}, TypeRole::BodyStrong), QStringLiteral("detailsTension"));
    add(tr("Tension"), m_difference);
    grid->addLayout(makeChoosers(), grid->rowCount(), 0, 1, 2);
    showTensions();
    return grid;
}

PillButton *SessionDetails::makeChooser(Tension SessionRecord::*which)
{
    const bool before = which == &SessionRecord::before;
    auto *button = new PillButton({}, Icon::ChevronDown, ButtonKind::Soft, ButtonSize::Small);
    button->setObjectName(before ? QStringLiteral("detailsBefore")
                                 : QStringLiteral("detailsAfter"));
    button->setSignAfter(true);
    auto *menu = new QMenu(button);
    const auto offer = [&](const QString &text, Tension value) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, which, value] {
            m_record.*which = value;
            showTensions();
            Q_EMIT tensionsChanged(m_record.id, m_record.before, m_record.after);
        });
    };
    offer(tr("Not said"), std::nullopt);
    for (int number = 0; number <= 10; ++number)
        offer(QLocale().toString(number), number);
    button->setMenu(menu);
    return button;
}

QLayout *SessionDetails::makeChoosers()
{
    m_before = makeChooser(&SessionRecord::before);
    m_after = makeChooser(&SessionRecord::after);
    auto *choosers = new FlowLayout;
    choosers->setSpacing(space::tight);
    choosers->addWidget(m_before);
    choosers->addWidget(m_after);
    return choosers;
}

void SessionDetails::showTensions()
{
    m_before->setText(sayText(m_record.before, true));
    m_after->setText(sayText(m_record.after, false));
    for (PillButton *button : {m_before, m_after})
        button->setAccessibleName(tr("Tension, %1", "what was said").arg(button->text()));
    m_difference->setText(m_record.before && m_record.after
                              ? differenceText(*m_record.after - *m_record.before)
                              : QString());
}

void SessionDetails::sendNote()
{
    m_typing.stop();
    if (!m_note || m_note->toPlainText() == m_record.note)
        return;
    m_record.note = m_note->toPlainText();
    Q_EMIT noteChanged(m_record.id, m_record.note);
}

void SessionDetails::showRecord(const SessionRecord &record)
{
    sendNote();
    m_record = record;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirroredMargins(0, 0, space::hair, 0));
    column->setSpacing(space::normal);
    column->addLayout(headOf(record));
    column->addLayout(makeFacts());
    auto *note = new TextField(tr("Note"));
    note->setObjectName(QStringLiteral("detailsNote"));
    note->setFixedHeight(noteHeight);
    m_note = note->edit();
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setPlainText(record.note);
    connect(m_note, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    column->addWidget(note);
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
