// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/widgets/card.h"
#include "core/history/record.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace limber {

class PillButton;
class SlimScroll;

/// One session with everything that is on record about it. Tensions and note can be changed where
/// they stand.
class SessionDetails : public Card {
    Q_OBJECT

public:
    explicit SessionDetails(QWidget *parent = nullptr);

    void showRecord(const SessionRecord &record);
    [[nodiscard]] const SessionRecord &record() const { return m_record; }

Q_SIGNALS:
    void backRequested();
    void removeRequested();
    /// Sent once the person paused in typing, and before another session is shown.
    void noteChanged(const limber::SessionId &id, const QString &note);
    void tensionsChanged(const limber::SessionId &id, limber::Tension before,
                         limber::Tension after);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    QLayout *makeFacts();
    QLayout *makeChoosers();
    PillButton *makeChooser(Tension SessionRecord::*which);
    void showTensions();
    void sendNote();

    SessionRecord m_record;
    QTimer m_typing;
    SlimScroll *m_scroll;
    // Of the session shown.
    PillButton *m_before = nullptr;
    PillButton *m_after = nullptr;
    QLabel *m_difference = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace limber
