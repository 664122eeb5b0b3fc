// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/history/record.h"

class QBoxLayout;

namespace limber {

class TensionScale;

/// How tense the person was before and is now, and the difference once both were said. Nothing is
/// guessed; both can be put right.
class TensionCard : public Card {
    Q_OBJECT

public:
    explicit TensionCard(QWidget *parent = nullptr);

    /// Sends no signals.
    void showTension(Tension before, Tension after);
    /// Puts the difference below the scales instead of beside them.
    void setNarrow(bool narrow);
    [[nodiscard]] TensionScale *after() const { return m_after; }

Q_SIGNALS:
    void beforeChanged(std::optional<int> tension);
    void afterChanged(std::optional<int> tension);

private:
    void showDifference();

    QBoxLayout *m_both;
    QBoxLayout *m_change;
    QLabel *m_beforeTitle;
    TensionScale *m_before;
    TensionScale *m_after;
    QLabel *m_difference;
    QLabel *m_meaning;
    QLabel *m_advice;
};

} // namespace limber
