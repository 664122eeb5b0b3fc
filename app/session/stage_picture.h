// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_scene.h"
#include "app/session/stage_moment.h"

namespace limber {

/// The picture on the stage's card: the moving figure with the level it works at, the body map
/// where that says more, both side by side where there is room, or how to come off the roller.
class StagePicture {
public:
    void setPerson(const Person &person);
    void setReducedMotion(bool reduced);
    /// Where the card lies, and the pixels for one pixel of the design.
    void arrange(const QRectF &card, double unit, Qt::LayoutDirection direction);
    /// Returns what looks different now; empty when nothing does.
    QRectF show(const StageMoment &moment);
    void paint(QPainter &painter, const Theme &theme);

    /// Where figure and map are; empty when not shown.
    [[nodiscard]] QRectF figureFrame() const { return m_figureFrame; }
    [[nodiscard]] QRectF mapFrame() const { return m_mapFrame; }

private:
    void place();
    void paintLevels(QPainter &painter, const Theme &theme) const;
    void paintPauseSign(QPainter &painter, const QPointF &middle, const Theme &theme) const;

    StageMoment m_moment;
    FigureScene m_scene;
    QRectF m_card;
    double m_unit = 1;
    bool m_reduced = false;
    bool m_rightToLeft = false;
    QRectF m_figureFrame;
    QRectF m_mapFrame;
};

} // namespace limber
