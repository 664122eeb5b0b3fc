// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QRect>
#include <QWidget>

#include "core/session/player.h"

class QLabel;

namespace limber {

/// The whole session as a bar: one part a step, as wide as it is long, ticks between its sets; with
/// the present step's name and the time left.
class SessionProgress : public QWidget {
    Q_OBJECT

public:
    explicit SessionProgress(QWidget *parent = nullptr);

    void show(const Player &player);
    using QWidget::show;
    /// Replaces the step's name and the time left; empty shows them again.
    void setHeading(const QString &heading);
    /// Pixels for one pixel of the design.
    void setUnit(double unit);
    /// What is free between the step's name and the time left.
    [[nodiscard]] QRect between() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        double share = 0;
        double over = 0;
        /// Where sets begin, as shares of the part.
        std::vector<double> ticks;
        bool operator==(const Part &) const = default;
    };

    [[nodiscard]] static std::vector<Part> partsOf(const Player &player);
    [[nodiscard]] QFont wordsFont() const;
    /// The step's name, cut where it would leave no room for what stands beside it.
    [[nodiscard]] QString shownStep() const;

    std::vector<Part> m_parts;
    QString m_heading;
    QString m_step;
    QString m_left;
    double m_unit = 1;
    QLabel *m_spokenStep;
    QLabel *m_spokenLeft;
};

} // namespace limber
