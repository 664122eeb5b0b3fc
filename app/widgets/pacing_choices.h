// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/routine/routine.h"
#include "core/timeline/pacing.h"

class QWidget;

namespace limber {

/// One choice of the person, made.
using PacingEdit = std::function<void(Pacing &)>;

/// The choices that mean something for a routine: repetitions, tempo, rest, where to start, timed
/// or waiting, how often; each with its control.
class PacingChoices : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString label;
        QString explanation;
        /// Owned by whoever puts it into a layout.
        QWidget *control = nullptr;
    };

    PacingChoices(const Routine &routine, const Pacing &pacing, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Choice> &all() const { return m_all; }

Q_SIGNALS:
    void edited(const limber::PacingEdit &edit);

private:
    void add(const QString &label, const QString &explanation, QWidget *control);
    void addRepetitions(const Routine &routine, const Pacing &pacing);
    void addTempo(const Pacing &pacing);
    void addRest(const Pacing &pacing);
    void addStart(const Routine &routine, const Pacing &pacing);
    void addWaiting(const Pacing &pacing);
    void addDays(const Routine &routine, const Pacing &pacing);

    std::vector<Choice> m_all;
};

} // namespace limber
