// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/routine_plan.h"
#include "app/widgets/card.h"

namespace limber {

/// The plan: its picture, what it takes, and the button that starts it.
class HeroCard : public Card {
    Q_OBJECT

public:
    static constexpr int leastHeight = 268 + shadowRoom, mostHeight = 380 + shadowRoom;

    /// The thumbnails are lent and outlive the card.
    HeroCard(Thumbnails &thumbnails, const RoutinePlan &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void startRequested();
    void detailsRequested();
};

} // namespace limber
