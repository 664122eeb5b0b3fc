// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/routine_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "app/figure/figure_cue.h"
#include "app/library/step_row.h"
#include "app/library/try_move.h"
#include "app/log.h"
#include "app/settings.h"
#include "app/style/margins.h"
#include "app/text/body_text.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/text/session_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choices.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/page_scroll.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

constexpr int sideWidth = 328;
constexpr int mapHeight = 280;

/// What stays in sight below the scrolled page, parted from it by a line.
class Footer : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, Theme::of(palette()).line);
    }
};

std::optional<int> stepOf(const Timeline &timeline, int routineStep)
{
    const auto found =
        std::find_if(timeline.steps.begin(), timeline.steps.end(),
                     [&](const StepPlan &step) { return step.routineStep == routineStep; });
    if (found == timeline.steps.end())
        return std::nullopt;
    return static_cast<int>(found - timeline.steps.begin());
}

/// What is said while the person gets into position for a step.
QString setUpOf(const Timeline &timeline, int step)
{
    const StepPlan &plan = timeline.steps[static_cast<size_t>(step)];
    return speechOf(timeline, timeline.sets[static_cast<size_t>(plan.firstSet)].first);
}

} // namespace

RoutinePage::RoutinePage(Settings &settings, const Catalog &catalog, Thumbnails &thumbnails,
                         const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_catalog(catalog)
    , m_thumbnails(thumbnails)
    , m_language(language)
    , m_scroll(new PageScroll)
{
    setObjectName(QStringLiteral("routinePage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_scroll->column()->addStretch(1);
    all->addWidget(m_scroll, 1);
    all->addWidget(makeFooter());
    auto *keys = new QShortcut(QKeySequence::Print, this);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_print && m_print->isEnabled())
            Q_EMIT printRequested();
    });
}

QWidget *RoutinePage::makeFooter()
{
    m_about = makeParagraph({}, TypeRole::SectionTitle);
    m_about->setFont(displayFont(24, QFont::Bold));
    m_about->setObjectName(QStringLiteral("routineAbout"));
    m_hint = makeParagraph({}, TypeRole::Caption, Tone::Muted);
    m_hint->setObjectName(QStringLiteral("routineHint"));
    m_start =
        new PillButton(tr("&Start session"), Icon::Play, ButtonKind::Primary, ButtonSize::Huge);
    m_start->setObjectName(QStringLiteral("routineStart"));
    m_start->setMinimumWidth(sideWidth);
    connect(m_start, &QAbstractButton::clicked, this, &RoutinePage::startRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_about);
    words->addWidget(m_hint);
    words->addStretch();
    auto *inside = new QWidget;
    inside->setMaximumWidth(PageScroll::widestContent);
    auto *line = new QHBoxLayout(inside);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::wide);
    line->addLayout(words, 1);
    line->addWidget(m_start);
    auto *footer = new Footer;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::gutter, space::small, space::gutter, space::small);
    row->addStretch(1);
    row->addWidget(inside, 1000);
    row->addStretch(1);
    return footer;
}

void RoutinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoutinePage::arrange()
{
    if (!m_content)
        return;
    // Long words may need more room than two columns leave them. A column asks for its height at
    // the width of all, so it has to take it.
    m_columns->setDirection(QBoxLayout::LeftToRight);
    m_side->setFixedWidth(std::max(textScaled(sideWidth), m_right->totalMinimumSize().width()));
    const int room = width() - 2 * space::gutter;
    if (m_content->layout()->totalMinimumSize().width() > room) {
        m_columns->setDirection(QBoxLayout::TopToBottom);
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

Pacing RoutinePage::pacing() const
{
    return m_settings.pacingIn(m_language);
}

void RoutinePage::edit(const PacingEdit &edit)
{
    Pacing pacing = m_settings.pacing();
    edit(pacing);
    m_settings.setPacing(pacing);
    refresh();
    if (const auto written = m_settings.sync(); !written) {
        logProblems(settingsLog, written.problems());
        m_hint->setText(tr("%1. The choices hold while Limber runs.", "why they were not stored")
                            .arg(problemText(written.problems().front())));
        m_hint->show();
    }
}

void RoutinePage::showRoutine(const LibraryEntry &entry, std::optional<int> step,
                              RoutineLibrary::Adding adding)
{
    delete m_content;
    m_steps.clear();
    compileFor(entry);

    m_content = new QWidget;
    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_side = new QWidget;
    m_right = new QVBoxLayout(m_side);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(space::small);
    m_below = new QVBoxLayout;
    m_below->setSpacing(0);
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, space::wide, 0, space::wide);
    all->setSpacing(space::small);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::wide);
    all->addLayout(m_columns);
    all->addLayout(m_below);
    m_columns->addLayout(m_left, 1);
    m_columns->addWidget(m_side);
    buildLeft(entry, adding);
    buildRight(entry);
    buildBelow(entry);
    m_scroll->column()->insertWidget(0, m_content);
    refresh();
    arrange();

    m_scroll->verticalScrollBar()->setValue(0);
    if (step && *step < static_cast<int>(m_steps.size())) {
        StepRow *row = m_steps[static_cast<size_t>(*step)];
        row->setOpen(true);
        // Only the layout to come gives the row its place.
        QTimer::singleShot(0, row, [this, row] {
            const int top = row->mapTo(m_scroll->widget(), QPoint()).y();
            m_scroll->verticalScrollBar()->setValue(top - space::wide);
        });
    }
}

void RoutinePage::compileFor(const LibraryEntry &entry)
{
    Pacing choices = pacing();
    m_plan = planOf(entry, m_catalog, choices);
    for (const Step &step : entry.routine.steps)
        choices.optionalSteps.insert(step.exercise);
    const auto everyStep = compile(entry.routine, m_catalog, choices);
    m_everyStep = everyStep ? std::optional{*everyStep} : std::nullopt;
}

void RoutinePage::buildLeft(const LibraryEntry &entry, RoutineLibrary::Adding adding)
{
    const Routine &routine = entry.routine;
    auto *back =
        new PillButton(tr("&Routines"), Icon::ChevronLeft, ButtonKind::Link, ButtonSize::Small);
    back->setObjectName(QStringLiteral("routineBack"));
    connect(back, &QAbstractButton::clicked, this, &RoutinePage::left);
    auto *backRow = new QHBoxLayout;
    backRow->setContentsMargins(mirroredMargins(-PillButton::linkPadding, 0, 0, 0));
    backRow->addWidget(back);
    backRow->addStretch();
    m_print = new PillButton(tr("Print shee&t…"), Icon::Print, ButtonKind::Link, ButtonSize::Small);
    m_print->setObjectName(QStringLiteral("routinePrint"));
    m_print->setToolTip(tr("A sheet to hand out or to take along"));
    connect(m_print, &QAbstractButton::clicked, this, &RoutinePage::printRequested);
    backRow->addWidget(m_print);
    m_left->addLayout(backRow);

    auto *title = makeParagraph(routine.title.in(m_language), TypeRole::PageTitle);
    title->setFont(displayFont(32, QFont::Bold));
    title->setObjectName(QStringLiteral("routineTitle"));
    m_left->addWidget(title);
    m_left->addSpacing(space::small);
    const bool mine = adding == RoutineLibrary::Adding::IsThere;
    m_start->setText(mine ? tr("&Start session") : tr("&Start without adding"));
    if (!mine) {
        m_left->addWidget(makeOffer(adding));
        m_left->addSpacing(space::small);
    }

    auto *chips = new FlowLayout;
    chips->setSpacing(space::tight);
    m_exercises = new Chip({});
    chips->addWidget(m_exercises);
    m_days = new Chip({});
    m_days->setObjectName(QStringLiteral("routineDays"));
    chips->addWidget(m_days);
    m_left->addLayout(chips);
    m_left->addSpacing(space::normal);

    for (int index = 0; index < static_cast<int>(routine.steps.size()); ++index) {
        const Step &step = routine.steps[static_cast<size_t>(index)];
        const Catalog known = m_catalog.with(routine.exercises);
        const Exercise *exercise = known.find(step.exercise);
        auto *row = new StepRow(m_thumbnails, exercise ? *exercise : Exercise{.id = step.exercise},
                                m_language, step.optional);
        row->setObjectName(QStringLiteral("step%1").arg(index));
        connect(row, &StepRow::switched, this, [this, id = step.exercise](bool on) {
            edit([&](Pacing &choices) {
                on ? void(choices.optionalSteps.insert(id)) : void(choices.optionalSteps.erase(id));
            });
        });
        m_steps.push_back(row);
        m_left->addWidget(row);
        m_left->addSpacing(6);
    }

    m_left->addStretch(1);
}

QWidget *RoutinePage::makeOffer(RoutineLibrary::Adding adding)
{
    using Adding = RoutineLibrary::Adding;
    const QString text =
        adding == Adding::ShippedWins
            ? tr("This file has the id of a routine that comes with Limber. It can be started, but "
                 "not be added to your routines.")
        : adding == Adding::ReplacesOwn
            ? tr("You have another version of this routine. Adding this one replaces it.")
            : tr("This routine comes from a file. It is not among yours yet.");
    auto *note = new NoteBox(adding == Adding::ShippedWins ? Tone::Warm : Tone::Accent, text);
    note->setObjectName(QStringLiteral("routineOffer"));
    if (adding != Adding::ShippedWins) {
        auto *add = new PillButton(adding == Adding::ReplacesOwn ? tr("Replace &mine")
                                                                 : tr("&Add to my routines"),
                                   ButtonKind::Ghost, ButtonSize::Small);
        add->setObjectName(QStringLiteral("routineAdd"));
        connect(add, &QAbstractButton::clicked, this, &RoutinePage::addRequested);
        note->addAction(add);
    }
    return note;
}

void RoutinePage::buildBelow(const LibraryEntry &entry)
{
    const Routine &routine = entry.routine;
    auto *choices = new PacingCard(routine, pacing());
    connect(choices, &PacingCard::edited, this, &RoutinePage::edit);
    m_below->addWidget(choices);
    m_below->addSpacing(space::normal);
    const auto addLine = [this](const QString &text) {
        m_below->addWidget(makeParagraph(text, TypeRole::Caption, Tone::Muted));
    };
    const QString note = routine.credit.note.in(m_language);
    if (!routine.credit.author.isEmpty() && !note.contains(routine.credit.author))
        addLine(tr("After %1", "a therapist's name").arg(routine.credit.author));
    if (!note.isEmpty())
        addLine(note);
    if (!entry.shipped())
        addLine(tr("From the file %1").arg(entry.file));
}

void RoutinePage::buildRight(const LibraryEntry &entry)
{
    const Routine &routine = entry.routine;
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(space::tight);
    m_map = nullptr;
    if (m_everyStep && overviewMap(*m_everyStep)) {
        auto *title = makeLabel(tr("Where the roller goes"), TypeRole::CardTitle);
        title->setContentsMargins(mirroredMargins(6, 0, 0, 0));
        column->addWidget(title);
        m_map = new BackMap;
        m_map->setObjectName(QStringLiteral("routineMap"));
        m_map->setFixedHeight(mapHeight);
        column->addWidget(m_map);
    }
    QStringList cautions;
    for (const LocalizedText &caution : routine.cautions)
        cautions << caution.in(m_language);
    if (!cautions.isEmpty()) {
        auto *note = new NoteBox(Tone::Warn, cautions.takeFirst());
        for (const QString &caution : cautions)
            note->addSentence(caution);
        note->setObjectName(QStringLiteral("routineCautions"));
        column->addWidget(note);
    }
    auto *health =
        new PillButton(tr("Something &changed in my health"), ButtonKind::Link, ButtonSize::Small);
    health->setObjectName(QStringLiteral("routineHealth"));
    connect(health, &QAbstractButton::clicked, this, &RoutinePage::healthChanged);
    column->addWidget(health, 0, Qt::AlignLeading);
    m_right->addWidget(card);
    if (!routine.equipment.empty())
        m_right->addWidget(makeNeeds(routine));
    m_right->addStretch(1);
}

QWidget *RoutinePage::makeNeeds(const Routine &routine)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::small, space::small, space::small, space::normal);
    column->setSpacing(space::tight);
    auto *title = makeLabel(tr("You will need"), TypeRole::Caption, Tone::Muted);
    title->setContentsMargins(mirroredMargins(space::tight, 0, 0, 0));
    column->addWidget(title);
    for (int index = 0; index < static_cast<int>(routine.equipment.size()); ++index) {
        const auto &choice = routine.equipment[static_cast<size_t>(index)];
        if (choice.size() == 1) {
            auto *name = makeParagraph(equipmentName(choice.front()), TypeRole::BodyStrong);
            name->setContentsMargins(mirroredMargins(space::tight, 0, 0, 0));
            column->addWidget(name);
            continue;
        }
        QStringList names;
        for (const EquipmentId &id : choice)
            names << equipmentName(id);
        auto *control = new SegmentedChoice(tr("What you use"), names);
        control->setObjectName(QStringLiteral("equipment%1").arg(index));
        const auto chosen = std::find(choice.begin(), choice.end(), chosenOf(choice, pacing()));
        control->setChosen(static_cast<int>(chosen - choice.begin()));
        connect(control, &SegmentedChoice::chose, this, [this, choice](int which) {
            edit([&](Pacing &choices) {
                for (const EquipmentId &id : choice)
                    choices.equipment.erase(id);
                choices.equipment.insert(choice[static_cast<size_t>(which)]);
            });
        });
        column->addWidget(control);
    }
    return card;
}

void RoutinePage::refresh()
{
    compileFor(LibraryEntry(m_plan->entry));
    const auto &timeline = m_plan->timeline;
    m_start->setEnabled(timeline.ok());
    m_print->setEnabled(timeline.ok());
    m_exercises->setVisible(timeline.ok());
    const auto days = daysPerWeek(m_plan->entry.routine, m_plan->pacing);
    m_days->setVisible(days.has_value());
    m_days->setText(tr("%n day(s) a week", nullptr, days.value_or(0)));
    if (timeline) {
        m_about->setText(tr("Takes %1", "about 9 min").arg(aboutText(timeline->length())));
        m_exercises->setText(exercisesText(*timeline));
        m_hint->clear();
    } else {
        m_about->clear();
        m_hint->setText(problemText(timeline.problems().front()));
    }
    m_about->setVisible(timeline.ok());
    m_hint->setVisible(!timeline.ok());
    const auto map = timeline ? overviewMap(*timeline) : std::nullopt;
    if (m_map && map)
        m_map->setState(*map);
    refreshSteps();
}

void RoutinePage::refreshSteps()
{
    const auto &timeline = m_plan->timeline;
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        const Step &step = m_plan->entry.routine.steps[static_cast<size_t>(index)];
        StepRow *row = m_steps[static_cast<size_t>(index)];
        if (const auto picture = stepPicture(step.exercise, step.prescription, m_plan->pacing))
            row->showPicture(*picture);
        if (const auto done = timeline ? stepOf(*timeline, index) : std::nullopt)
            showStep(*row, *timeline, *done, *done + 1);
        else if (const auto any = m_everyStep ? stepOf(*m_everyStep, index) : std::nullopt)
            showStep(*row, *m_everyStep, *any, std::nullopt);
    }
}

void RoutinePage::showStep(StepRow &row, const Timeline &timeline, int step,
                           std::optional<int> number)
{
    row.showPlan(number, doseText(timeline, step), setUpOf(timeline, step));
    row.movement().setMovement(loopOf(timeline, step), m_settings.person(),
                               m_settings.isMotionReduced());
}

} // namespace limber
