// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QListView>

#include "core/store/history_store.h"

namespace limber {

/// The notes of sessions with a tick each; Space or a click changes it.
class NoteList : public QListView {
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

    /// Those of `sessions` that are not blank, in their order. Ticks stay with their sessions.
    void showNotes(const std::vector<SessionSummary> &sessions);
    [[nodiscard]] const std::set<SessionId> &ticked() const;
    /// All that are shown; none, shown or not.
    void tickAll(bool on);

Q_SIGNALS:
    void tickedChanged();

private:
    class Notes;
    class Row;

    Notes *m_notes;
};

} // namespace limber
