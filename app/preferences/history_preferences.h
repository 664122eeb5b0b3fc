// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/preferences/preferences_page.h"
#include "core/base/result.h"
#include "core/store/backups.h"

class QVBoxLayout;

namespace limber {

class HistoryService;
class NoteBox;
class PillButton;

/// The automatic copies of the history, one of which can take its place, and an end to all of it.
class HistoryPreferences : public PreferencesPage {
    Q_OBJECT

public:
    /// The history is lent and outlives the page; `forgetTheRest` does away with what else goes
    /// with all of it.
    HistoryPreferences(HistoryService &history, std::function<Result<Done>()> forgetTheRest);

Q_SIGNALS:
    /// The history holds something else now.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showBackups(const std::vector<Backup> &backups);
    [[nodiscard]] PillButton *makeAction(const QString &name, const QString &text);
    /// Asks before `act`, which cannot be taken back by a key alone.
    void ask(const QString &question, const QString &yes, std::function<void()> act);
    void restore(const Backup &backup);
    void askOnceMore();
    void removeEverything();
    void tell(const QString &text);

    HistoryService &m_history;
    std::function<Result<Done>()> m_forgetTheRest;
    QWidget *m_question;
    QVBoxLayout *m_asking;
    NoteBox *m_told;
    QVBoxLayout *m_list;
};

} // namespace limber
