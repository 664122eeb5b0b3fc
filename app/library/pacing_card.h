// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/pacing_choices.h"

namespace limber {

/// The choices that mean something for a routine.
class PacingCard : public Card {
    Q_OBJECT

public:
    PacingCard(const Routine &routine, const Pacing &pacing, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const limber::PacingEdit &edit);
};

} // namespace limber
