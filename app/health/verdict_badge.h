// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/icons.h"
#include "app/widgets/label.h"

namespace limber {

/// The sign of a verdict; while answers are missing, how many there are. Says nothing that the
/// words beside it do not say.
class VerdictBadge : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBadge(QWidget *parent = nullptr);

    void setSide(int pixels);
    void showProgress(int answered, int questions);
    /// A sign in the colour of `tone`; a check stands on a filled disc.
    void showSign(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Accent;
    int m_answered = 0;
    int m_questions = 1;
};

} // namespace limber
