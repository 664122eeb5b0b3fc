// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QRegion>
#include <QStringList>
#include <QTransform>
#include <QWidget>

#include "app/session/fitted_text.h"
#include "app/session/frame_pace.h"
#include "app/session/stage_moment.h"
#include "app/session/stage_picture.h"

class QLabel;

namespace limber {

/// Everything that is read from three metres, in one painted widget: the map, the ring with its
/// counter, the breath, the instruction. Its parts are children for assistive technology. A press
/// anywhere on it is one command.
class SessionStage : public QWidget {
    Q_OBJECT

public:
    /// Where the parts lie, before the stage is turned.
    struct Frames {
        QRectF card, ring, cue, title, support, tempo, column;
        FittedText titleText, supportText;
        bool operator==(const Frames &) const = default;
    };

    explicit SessionStage(QWidget *parent = nullptr);

    /// Every title and support line of the present step, and whether its repetitions are paced by a
    /// tempo bar beside them, so that the layout holds still while they change.
    void setTexts(const QStringList &titles, const QStringList &supports, bool paced);
    /// Repaints only what differs from the moment shown.
    void show(const StageMoment &moment);
    using QWidget::show;
    [[nodiscard]] const StageMoment &moment() const { return m_moment; }

    /// Pixels for one pixel of the design, which is 720 high.
    void setUnit(double unit);
    [[nodiscard]] double unit() const { return m_unit; }
    /// Upside down, for someone whose head points to the screen.
    void setTurned(bool turned);
    /// Counter, breath and instruction alone, as large as they can be.
    void setEnlarged(bool enlarged);
    /// Who shows the movements, and whether they move or fade from pose to pose.
    void setPerson(const Person &person);
    void setReducedMotion(bool reduced);
    /// Gives the keys to what is to be done now: a screen reader reads a name that changes only
    /// where the focus is.
    void takeFocus();

    /// Until the next moment is worth showing.
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_pace.interval(); }
    [[nodiscard]] const Frames &frames() const { return m_frames; }
    [[nodiscard]] const StagePicture &picture() const { return m_picture; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void arrange();
    [[nodiscard]] Frames usualFrames() const;
    [[nodiscard]] Frames enlargedFrames() const;
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] FittedText fittedTitle(double width, double pixels) const;
    void read();
    /// What is being said stands in neither of the lines shown.
    [[nodiscard]] bool saysMore() const;
    void paint(QPainter &painter, const QRegion &region);
    [[nodiscard]] QTransform turn() const;
    void updatePart(const QRectF &part);
    void paintRing(QPainter &painter, const Theme &theme) const;
    void paintCue(QPainter &painter, const Theme &theme) const;
    void paintChips(QPainter &painter, const Theme &theme) const;
    void paintWords(QPainter &painter, const Theme &theme) const;
    void paintTempo(QPainter &painter, const Theme &theme) const;

    StageMoment m_moment;
    StagePicture m_picture;
    FramePace m_pace;
    QStringList m_titles;
    QStringList m_supports;
    bool m_paced = false;
    Frames m_frames;
    double m_unit = 1;
    bool m_turned = false;
    bool m_enlarged = false;
    QLabel *m_now;
    QLabel *m_counter;
    QLabel *m_cue;
    QLabel *m_instruction;
};

} // namespace limber
