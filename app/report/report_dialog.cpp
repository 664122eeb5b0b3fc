// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_dialog.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/report/note_list.h"
#include "app/report/report_pdf.h"
#include "app/text/problem_text.h"
#include "app/widgets/choices.h"
#include "app/widgets/day_span.h"
#include "app/widgets/line_field.h"
#include "app/widgets/picker.h"
#include "core/base/in_background.h"
#include "core/base/when_done.h"
#include "core/history/session_point.h"
#include "core/store/history_service.h"

namespace limber {

namespace {

/// The periods to choose from; then everything, then any days.
constexpr std::array weeksBack{4, 12};
constexpr int everything = weeksBack.size(), anyDays = everything + 1;
constexpr int longestName = 120;

} // namespace

ReportDialog::ReportDialog(HistoryService &history, std::optional<int> planned, QDate today,
                           QWidget *parent)
    : PagesDialog(tr("Report for your therapist"), parent)
    , m_history(history)
    , m_planned(planned)
    , m_today(today)
    , m_options{.paper = usualPaper()}
    , m_sessions(std::make_shared<const Sessions>())
    , m_period(new Picker(tr("Period")))
    , m_days(new DaySpan)
    , m_notes(new NoteList)
    , m_noNotes(
          makeParagraph(tr("No note was written in these days."), TypeRole::Body, Tone::Muted))
    , m_ticks(new QWidget)
    , m_save(makeSave(tr("limber-report-%1.pdf", "name of a file").arg(today.toString(Qt::ISODate)),
                      ButtonKind::Primary))
{
    setObjectName(QStringLiteral("reportDialog"));
    addChoices();
    addNotes();
    m_save->setDefault(true);
    actions()->addWidget(m_save);
    m_period->setFocus();
    choosePeriod();
}

void ReportDialog::addChoices()
{
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    for (const int weeks : weeksBack)
        m_period->addItem(tr("Last %n week(s)", nullptr, weeks));
    m_period->addItem(tr("Everything"));
    m_period->addItem(tr("From one day to another"));
    connect(m_period, &QComboBox::activated, this, &ReportDialog::choosePeriod);
    m_days->setObjectName(QStringLiteral("reportDays"));
    m_days->setDays(m_today.addMonths(-1), m_today);
    m_days->hide();
    connect(m_days, &DaySpan::changed, this, &ReportDialog::choosePeriod);

    auto *name = new LineField(tr("Your name, if it shall stand there"));
    name->setObjectName(QStringLiteral("reportName"));
    name->setMaxLength(longestName);
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_options.person = text.simplified();
        compose();
    });
    auto *paper = makePaper(m_options.paper);
    connect(paper, &SegmentedChoice::chose, this, [this](int index) {
        m_options.paper = index == 0 ? Paper::A4 : Paper::Letter;
        compose();
    });
    for (QWidget *choice : std::initializer_list<QWidget *>{m_period, m_days, name, paper})
        choices()->addWidget(choice);
}

void ReportDialog::addNotes()
{
    m_notes->setObjectName(QStringLiteral("reportNotes"));
    connect(m_notes, &NoteList::tickedChanged, this, [this] {
        m_options.noted = m_notes->ticked();
        compose();
    });
    m_noNotes->setObjectName(QStringLiteral("reportNoNotes"));

    auto *row = new QHBoxLayout(m_ticks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLabel(tr("Notes to print"), TypeRole::BodyStrong), 1);
    for (const bool on : {true, false}) {
        auto *tick = new PillButton(on ? tr("&All", "notes") : tr("&None", "notes"),
                                    ButtonKind::Link, ButtonSize::Small);
        tick->setObjectName(on ? QStringLiteral("reportAll") : QStringLiteral("reportNone"));
        tick->setAccessibleDescription(tr("Notes to print"));
        connect(tick, &QAbstractButton::clicked, this, [this, on] { m_notes->tickAll(on); });
        row->addWidget(tick);
    }
    choices()->addWidget(m_ticks);
    choices()->addWidget(m_notes, 1);
    choices()->addWidget(m_noNotes, 1);
    m_noNotes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void ReportDialog::choosePeriod()
{
    const int chosen = m_period->currentIndex();
    m_days->setVisible(chosen == anyDays);
    if (chosen == everything)
        return read({.to = m_today});
    if (chosen == anyDays) {
        const auto [from, to] = m_days->days();
        return read({.from = from, .to = to});
    }
    const int days = 7 * weeksBack[static_cast<size_t>(chosen)];
    read({.from = m_today.addDays(1 - days), .to = m_today});
}

void ReportDialog::read(const SessionFilter &filter)
{
    m_filter = filter;
    m_save->setEnabled(false);
    whenDone(m_history.summaries(filter), this, [this, filter](const Result<Sessions> &sessions) {
        if (filter != m_filter)
            return;
        m_unread = sessions ? QString() : problemText(sessions.problems().front());
        take(sessions ? *sessions : Sessions{});
    });
}

void ReportDialog::take(const Sessions &sessions)
{
    Sessions counting;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(counting), countsInReport);
    m_options.to = *m_filter.to;
    m_options.from = m_filter.from.value_or(
        counting.empty() ? m_today : dayLived(counting.back().started, counting.back().zone));
    m_notes->showNotes(counting);
    const bool any = m_notes->model()->rowCount() > 0;
    m_ticks->setVisible(any);
    m_notes->setVisible(any);
    m_noNotes->setVisible(!any);
    m_save->setEnabled(!counting.empty());
    m_sessions = std::make_shared<const Sessions>(std::move(counting));
    compose();
}

std::function<Report()> ReportDialog::report() const
{
    return [sessions = m_sessions, options = m_options, planned = m_planned, today = m_today] {
        return composeReport(*sessions, options, planned, today);
    };
}

void ReportDialog::compose()
{
    m_stale = true;
    if (m_composing)
        return;
    m_stale = false;
    m_composing = true;
    const auto pages = inBackground([report = report()] { return reportFileOf(report()).pages; });
    whenDone(pages, this, [this](const SheetPages &done) {
        m_composing = false;
        if (m_stale)
            return compose();
        showPages(done);
        if (!m_unread.isEmpty())
            say(Tone::Warn, m_unread);
        else if (m_sessions->empty())
            say(Tone::Accent, tr("There is no session in these days."));
        Q_EMIT composed();
    });
}

std::function<QByteArray()> ReportDialog::pdf() const
{
    return [report = report()] {
        return pdfOf(reportFileOf(report()));
    };
}

} // namespace limber
