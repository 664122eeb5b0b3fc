// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/widgets/card.h"
#include "core/routine/routine.h"
#include "core/timeline/pacing.h"

class QVBoxLayout;

namespace limber {

/// One choice of the person, made.
using PacingEdit = std::function<void(Pacing &)>;

/// The choices that mean something for a routine: repetitions, tempo, rest, where to start, timed
/// or waiting.
class PacingCard : public Card {
    Q_OBJECT

public:
    PacingCard(const Routine &routine, const Pacing &pacing, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const limber::PacingEdit &edit);

private:
    void addRow(const QString &label, const QString &explanation, QWidget *control);
    void addRepetitions(const Routine &routine, const Pacing &pacing);
    void addTempo(const Pacing &pacing);
    void addRest(const Pacing &pacing);
    void addStart(const Routine &routine, const Pacing &pacing);
    void addWaiting(const Pacing &pacing);

    QVBoxLayout *m_column;
};

} // namespace limber
