// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/history/record.h"

namespace limber {

class SlimScroll;

/// One session with everything that is on record about it.
class SessionDetails : public Card {
    Q_OBJECT

public:
    explicit SessionDetails(QWidget *parent = nullptr);

    void showRecord(const SessionRecord &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SlimScroll *m_scroll;
};

} // namespace limber
