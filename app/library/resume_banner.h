// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/widgets/card.h"
#include "core/history/record.h"

class QBoxLayout;
class QLabel;

namespace limber {

class FlowLayout;
class PillButton;

/// What is said about a session that was interrupted, and what can be done with it.
struct Interrupted {
    /// "Interrupted at 18:42".
    QString title{};
    /// "Extend over the roller, 2 of 5 done. All of it is kept."
    QString detail{};
    /// "Go on at level 3"; empty where nothing is left to do, or it cannot be resumed.
    QString goOn{};
};

/// `timeline` is the session's own; nothing when its routine cannot be read any more. `now` is in
/// the zone the person lives in.
[[nodiscard]] Interrupted describeInterrupted(const SessionRecord &record,
                                              const std::optional<Timeline> &timeline,
                                              const QDateTime &now);

/// Offers to go on with an interrupted session, to keep it as it is, or, asking once more, to
/// discard it.
class ResumeBanner : public Card {
    Q_OBJECT

public:
    explicit ResumeBanner(QWidget *parent = nullptr);

    void offer(const Interrupted &session);

Q_SIGNALS:
    void goOnRequested();
    void keepRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(bool discarding);
    void arrange();

    Interrupted m_session;
    QLabel *m_title;
    QLabel *m_detail;
    PillButton *m_goOn;
    PillButton *m_keep;
    PillButton *m_discard;
    PillButton *m_sure;
    PillButton *m_notSure;
    FlowLayout *m_buttons;
    QBoxLayout *m_row;
};

} // namespace limber
