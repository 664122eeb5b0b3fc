// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filter_bar.h"

#include <algorithm>
#include <chrono>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/session_text.h"
#include "app/widgets/day_span.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/line_field.h"

namespace limber {

namespace {

constexpr std::chrono::milliseconds pauseInTyping{250};
/// The history finds no shorter ones.
constexpr int shortestText = 3;

PillButton *makeChooser(const QString &name)
{
    auto *button = new PillButton({}, Icon::ChevronDown, ButtonKind::Ghost, ButtonSize::Small);
    button->setObjectName(name);
    button->setSignAfter(true);
    button->setMenu(new QMenu(button));
    return button;
}

QAction *addChoice(PillButton *button, const QString &text, const std::function<void()> &choose)
{
    QAction *action = button->menu()->addAction(text);
    QObject::connect(action, &QAction::triggered, button, choose);
    return action;
}

QString dayName(QDate day)
{
    return QLocale().toString(day, FilterBar::tr("d MMM yyyy", "format of a day"));
}

} // namespace

FilterBar::FilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new LineField(tr("Search notes")))
    , m_fold(new PillButton(tr("Filter"), Icon::ChevronDown, ButtonKind::Link, ButtonSize::Small))
    , m_routine(makeChooser(QStringLiteral("filterRoutine")))
    , m_outcome(makeChooser(QStringLiteral("filterOutcome")))
    , m_when(makeChooser(QStringLiteral("filterWhen")))
    , m_dates(new DaySpan)
    , m_conditions(makeConditions())
{
    setObjectName(QStringLiteral("historyFilter"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Search notes, three letters or more"));
    m_fold->setObjectName(QStringLiteral("filterFold"));
    m_fold->setSignAfter(true);
    m_fold->setCheckable(true);
    connect(m_fold, &QAbstractButton::toggled, m_conditions, &QWidget::setVisible);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::hair);
    line->addWidget(m_text, 1);
    line->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(line);
    column->addWidget(m_conditions);
    m_conditions->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::send);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString words = text.trimmed();
        const QString asked = words.size() < shortestText ? QString() : words;
        if (asked == m_filter.text)
            return m_typing.stop();
        m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::send);
    offerOutcomes();
    offerPeriods();
    setRoutines({});
}

QWidget *FilterBar::makeConditions()
{
    m_dates->setObjectName(QStringLiteral("filterDays"));
    m_dates->hide();
    connect(m_dates, &DaySpan::changed, this, &FilterBar::takeDates);

    auto *conditions = new QWidget;
    auto *choosers = new FlowLayout;
    choosers->setSpacing(space::tight);
    for (PillButton *button : {m_routine, m_when, m_outcome})
        choosers->addWidget(button);
    auto *column = new QVBoxLayout(conditions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(choosers);
    column->addWidget(m_dates);
    return conditions;
}

void FilterBar::setRoutines(const std::vector<LivedRoutine> &routines)
{
    m_routines = routines;
    m_routine->menu()->clear();
    addChoice(m_routine, tr("Any routine"), [this] {
        m_filter.routine.reset();
        send();
    });
    for (const LivedRoutine &routine : m_routines) {
        addChoice(m_routine, routine.title, [this, id = routine.id] {
            m_filter.routine = id;
            send();
        });
    }
    // Its last session has gone: nobody could see what is asked for.
    if (m_filter.routine && !chosenRoutine()) {
        m_filter.routine.reset();
        return send();
    }
    showTexts();
}

void FilterBar::offerOutcomes()
{
    const auto add = [this](const QString &text, const std::vector<Outcome> &outcomes) {
        addChoice(m_outcome, text, [this, outcomes] {
            m_filter.outcomes = outcomes;
            send();
        });
    };
    add(tr("Ended in any way"), {});
    for (const Outcome outcome : {Outcome::Finished, Outcome::Stopped, Outcome::Interrupted})
        add(outcomeText(outcome, std::nullopt), {outcome});
}

void FilterBar::offerPeriods()
{
    addChoice(m_when, tr("Any time"), [this] { setPeriod({}, std::nullopt, std::nullopt); });
    for (const int weeks : {4, 12, 52}) {
        const QString text = tr("Last %n week(s)", nullptr, weeks);
        addChoice(m_when, text, [this, weeks, text] {
            setPeriod(text, m_clock.wall().date().addDays(1 - 7 * weeks), std::nullopt);
        });
    }
    addChoice(m_when, tr("Choose days…"), [this] {
        const QDate today = m_clock.wall().date();
        m_dates->setDays(m_filter.from.value_or(today.addMonths(-1)), m_filter.to.value_or(today));
        m_dates->show();
        takeDates();
        m_dates->setFocus();
    });
}

void FilterBar::setPeriod(const QString &text, std::optional<QDate> from, std::optional<QDate> to)
{
    m_period = text;
    m_filter.from = from;
    m_filter.to = to;
    m_dates->hide();
    send();
}

void FilterBar::takeDates()
{
    const auto [from, to] = m_dates->days();
    m_filter.from = from;
    m_filter.to = to;
    m_period = tr("%1 – %2", "first and last day").arg(dayName(from), dayName(to));
    send();
}

void FilterBar::showDay(QDate day)
{
    m_filter = {.from = day, .to = day};
    m_period = dayName(day);
    m_dates->hide();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_fold->setChecked(true);
    send();
}

void FilterBar::clear()
{
    m_filter = {};
    m_period.clear();
    m_dates->hide();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_fold->setChecked(false);
    send();
}

void FilterBar::send()
{
    m_typing.stop();
    const QString words = m_text->text().trimmed();
    m_filter.text = words.size() < shortestText ? QString() : words;
    showTexts();
    Q_EMIT changed(m_filter);
}

const LivedRoutine *FilterBar::chosenRoutine() const
{
    const auto chosen =
        std::find_if(m_routines.begin(), m_routines.end(),
                     [this](const LivedRoutine &lived) { return lived.id == m_filter.routine; });
    return chosen == m_routines.end() ? nullptr : &*chosen;
}

void FilterBar::showTexts()
{
    const LivedRoutine *routine = chosenRoutine();
    m_routine->setText(routine ? routine->title : tr("Any routine"));
    m_outcome->setText(m_filter.outcomes.empty()
                           ? tr("Ended in any way")
                           : outcomeText(m_filter.outcomes.front(), std::nullopt));
    m_when->setText(m_period.isEmpty() ? tr("Any time") : m_period);
}

} // namespace limber
