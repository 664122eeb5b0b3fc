// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/figure/person.h"
#include "core/figure/pose_book.h"

namespace limber {

class FigureView;
class PillButton;

/// The movement of a step to look at before it is done: a still figure that moves over and over
/// from one press of its button to the next. Hidden while there is no movement.
class TryMove : public QWidget {
    Q_OBJECT

public:
    explicit TryMove(QWidget *parent = nullptr);

    /// As loopOf() gives them; ends a movement that plays.
    void setMovement(std::vector<Phase> loop, const Person &person, bool reducedMotion);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showStill();

    std::vector<Phase> m_loop;
    FigureView *m_view;
    PillButton *m_button;
};

} // namespace limber
