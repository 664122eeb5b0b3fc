// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/summary/steps_done.h"

namespace limber {

/// A step with what was done of it; a check when that is all of it, muted when nothing is.
class StepDoneRow : public QWidget {
    Q_OBJECT

public:
    explicit StepDoneRow(const StepDone &step, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    bool m_complete;
};

} // namespace limber
