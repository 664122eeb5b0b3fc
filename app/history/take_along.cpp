// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/take_along.h"

#include <algorithm>

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

#include "app/history/ask_dialog.h"
#include "app/report/report_dialog.h"
#include "app/text/record_text.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

QString documents(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

TakeAlong::TakeAlong(HistoryService &history, const Clock &clock, QWidget *parent)
    : PillButton(tr("&Your data"), Icon::ChevronDown, ButtonKind::Soft, ButtonSize::Small, parent)
    , m_history(history)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("historyData"));
    setSignAfter(true);
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_needSessions << add(tr("Report for your therapist…"), [this] { makeReport(); });
    m_needSessions << add(tr("Export a table (CSV)…"), [this] { chooseExport(ExportFormat::Csv); });
    m_needSessions << add(tr("Export everything (JSON)…"),
                          [this] { chooseExport(ExportFormat::Json); });
    add(tr("Import…"), [this] { chooseImport(); });
    menu->addSeparator();
    add(tr("Recently deleted…"), [this] { showRemoved(); });
    add(tr("Restore a backup…"), [this] { chooseBackup(); });
    menu->addSeparator();
    add(tr("Delete all my data…"), [this] { removeEverything(); });
    setMenu(menu);
}

void TakeAlong::setAnySessions(bool any)
{
    for (QAction *action : m_needSessions)
        action->setEnabled(any);
}

template <typename T, typename Use>
void TakeAlong::when(const QFuture<Result<T>> &future, Use use)
{
    whenDone(future, this, [this, use](const Result<T> &result) {
        if (result)
            use(*result);
        else
            Q_EMIT failed(result.problems().front());
    });
}

void TakeAlong::makeReport()
{
    auto *dialog = new ReportDialog(m_history, m_plannedDays, m_clock.wall().date(), window());
    dialog->open();
}

void TakeAlong::chooseExport(ExportFormat format)
{
    const bool table = format == ExportFormat::Csv;
    const QString name =
        tr("limber-history-%1", "name of a file").arg(m_clock.wall().date().toString(Qt::ISODate));
    const QString ending = table ? QStringLiteral(".csv") : QStringLiteral(".json");
    const QString file = QFileDialog::getSaveFileName(
        window(), tr("Export the history"), documents(name + ending),
        table ? tr("Tables (*.csv)") : tr("Limber's history (*.json)"));
    if (!file.isEmpty())
        exportTo(file, format);
}

void TakeAlong::exportTo(const QString &file, ExportFormat format)
{
    when(m_history.exportTo(file, {}, format), [this, file](Done) { Q_EMIT exported(file); });
}

void TakeAlong::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(
        window(), tr("Import sessions"), documents({}), tr("Limber's history (*.json)"));
    if (!file.isEmpty())
        importFrom(file);
}

void TakeAlong::importFrom(const QString &file)
{
    when(m_history.readImport(file),
         [this](const HistoryService::ImportPlan &plan) { askImport(plan); });
}

void TakeAlong::askImport(const HistoryService::ImportPlan &plan)
{
    const ImportCount &count = plan.count;
    const QString added = count.added == 0
                              ? tr("No session in this file is new.")
                              : tr("%n session(s) will be added.", nullptr, count.added);
    const QString known =
        count.known == 0
            ? QString()
            : tr("%n session(s) are known already and stay as they are.", nullptr, count.known);
    auto *dialog =
        new AskDialog(tr("Import sessions"),
                      known.isEmpty() ? added : tr("%1 %2", "two sentences").arg(added, known),
                      count.added == 0 ? tr("&Close") : tr("&Cancel"), window());
    if (count.added > 0)
        dialog->offer(tr("&Import"), ButtonKind::Primary);
    connect(dialog, &QDialog::accepted, this, [this, sessions = plan.sessions] {
        when(m_history.importSessions(sessions, m_clock.wall()),
             [this](const ImportCount &done) { Q_EMIT imported(done.added); });
    });
    dialog->open();
}

void TakeAlong::chooseBackup()
{
    whenDone(m_history.backups(), this, [this](const std::vector<Backup> &backups) {
        auto *dialog = new AskDialog(
            tr("Restore a backup"),
            backups.empty() ? tr("There is none yet: Limber makes one a day by itself.")
                            : tr("The history as it is now is kept aside, not deleted."),
            tr("&Close"), window());
        for (const Backup &backup : backups) {
            dialog->addLine(QLocale().toString(backup.day, QLocale::LongFormat),
                            QDir::toNativeSeparators(backup.file), tr("Restore"),
                            [this, dialog, file = backup.file] {
                                dialog->accept();
                                restoreFrom(file);
                            });
        }
        dialog->open();
    });
}

void TakeAlong::restoreFrom(const QString &file)
{
    when(m_history.restore(file, m_clock.wall()),
         [this](const QString &keptAside) { Q_EMIT restored(keptAside); });
}

void TakeAlong::showRemoved()
{
    when(m_history.removed(), [this](const std::vector<RemovedSession> &removed) {
        auto *dialog =
            new AskDialog(tr("Recently deleted"),
                          removed.empty() ? tr("Nothing was deleted in the last 30 days.")
                                          : tr("After 30 days they are gone for good."),
                          tr("&Close"), window());
        for (const RemovedSession &one : removed) {
            const SessionSummary &session = one.session;
            const auto passed = static_cast<int>(one.removed.daysTo(m_clock.wall().toUTC()));
            constexpr int most = HistoryStore::daysRemovedAreKept;
            // More would be left where the clock was set back.
            const int left = std::clamp(most - passed, 0, most);
            dialog->addLine(dayText(asLived(session.started, session.zone)),
                            tr("%1, %n day(s) left", "routine", left).arg(session.routineTitle),
                            tr("Bring back"), [this, id = session.id] {
                                when(m_history.restoreRemoved(id),
                                     [this](Done) { Q_EMIT broughtBack(); });
                            });
        }
        dialog->open();
    });
}

void TakeAlong::removeEverything()
{
    auto *dialog = new AskDialog(
        tr("Delete all my data?"),
        tr("Every session with its numbers and notes goes, what was deleted before, every backup "
           "that Limber made, and your answers about your health. Files you exported stay."),
        tr("&Keep everything"), window());
    dialog->offer(tr("&Go on"), ButtonKind::Warn);
    connect(dialog, &QDialog::accepted, this, &TakeAlong::askOnceMore);
    dialog->open();
}

void TakeAlong::askOnceMore()
{
    auto *dialog =
        new AskDialog(tr("Delete everything for good?"), tr("There is no way back and no undo."),
                      tr("&Keep everything"), window());
    dialog->offer(tr("&Delete everything"), ButtonKind::Warn);
    connect(dialog, &QDialog::accepted, this, [this] {
        when(m_history.removeEverything(), [this](Done) { Q_EMIT everythingRemoved(); });
    });
    dialog->open();
}

} // namespace limber
