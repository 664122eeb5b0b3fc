// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QDate>

#include "app/print/pages_dialog.h"
#include "app/report/report.h"

class QLabel;

namespace limber {

class DaySpan;
class HistoryService;
class NoteList;
class Picker;

/// The report for the therapist: over which days, about whom, with which notes.
class ReportDialog : public PagesDialog {
    Q_OBJECT

public:
    /// The history is lent and outlives the dialog. `planned` is how many days a week the routine
    /// wants.
    ReportDialog(HistoryService &history, std::optional<int> planned, QDate today,
                 QWidget *parent = nullptr);

    [[nodiscard]] const ReportOptions &options() const { return m_options; }

Q_SIGNALS:
    /// The pages are those of what is chosen.
    void composed();

protected:
    [[nodiscard]] std::function<QByteArray()> pdf() const override;

private:
    using Sessions = std::vector<SessionSummary>;

    void addChoices();
    void addNotes();
    void choosePeriod();
    void read(const SessionFilter &filter);
    void take(const Sessions &sessions);
    void compose();
    [[nodiscard]] std::function<Report()> report() const;

    HistoryService &m_history;
    std::optional<int> m_planned;
    QDate m_today;
    ReportOptions m_options;
    /// What was asked for last.
    SessionFilter m_filter;
    std::shared_ptr<const Sessions> m_sessions;
    /// Why there are none, when they could not be read.
    QString m_unread;
    bool m_composing = false;
    /// Something was chosen since composing began.
    bool m_stale = false;

    Picker *m_period;
    DaySpan *m_days;
    NoteList *m_notes;
    QLabel *m_noNotes;
    QWidget *m_ticks;
    PillButton *m_save;
};

} // namespace limber
