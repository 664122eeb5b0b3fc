// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/history/record.h"

class QPainter;

namespace limber {

struct Theme;

/// How a session ended as a disc with a sign: a shape of its own for each, words go beside it.
void paintOutcome(QPainter &painter, const QRectF &disc, Outcome outcome,
                  std::optional<StopReason> reason, const Theme &theme);

class OutcomeMark : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeMark(int diameter, QWidget *parent = nullptr);

    void setOutcome(Outcome outcome, std::optional<StopReason> reason);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Outcome m_outcome = Outcome::Finished;
    std::optional<StopReason> m_reason;
};

} // namespace limber
