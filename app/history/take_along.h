// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/widgets/buttons.h"
#include "core/base/clock.h"
#include "core/store/history_service.h"

namespace limber {

/// What a person does with the whole of the history, in a menu: take it along, bring it in, bring
/// something back, do away with all of it.
class TakeAlong : public PillButton {
    Q_OBJECT

public:
    /// History and clock are lent and outlive the button.
    TakeAlong(HistoryService &history, const Clock &clock, QWidget *parent = nullptr);

    /// How many days a week the routine wants.
    void setPlannedDays(std::optional<int> days) { m_plannedDays = days; }
    /// Without sessions there is nothing to take along.
    void setAnySessions(bool any);

    void makeReport();
    void exportTo(const QString &file, ExportFormat format);
    /// Shows what the file would bring, and asks.
    void importFrom(const QString &file);
    void restoreFrom(const QString &file);
    void showRemoved();
    /// Asks twice.
    void removeEverything();

Q_SIGNALS:
    void exported(const QString &file);
    void imported(int added);
    /// The history so far is kept aside under a name, empty without one.
    void restored(const QString &keptAside);
    /// Removed sessions came back.
    void broughtBack();
    void everythingRemoved();
    void failed(const limber::Problem &problem);

private:
    void chooseExport(ExportFormat format);
    void chooseImport();
    void chooseBackup();
    void askImport(const HistoryService::ImportPlan &plan);
    void askOnceMore();
    template <typename T, typename Use>
    void when(const QFuture<Result<T>> &future, Use use);

    HistoryService &m_history;
    const Clock &m_clock;
    std::optional<int> m_plannedDays;
    QList<QAction *> m_needSessions;
};

} // namespace limber
