// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "app/figure/figure_scene.h"

namespace limber {

/// The moving figure as a widget. It shows the instant it is given, or plays a movement over and
/// over on its own; while it is hidden or stands still, no timer runs.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    [[nodiscard]] FigureScene &scene() { return m_scene; }
    [[nodiscard]] const FigureScene &scene() const { return m_scene; }

    /// Ends a loop.
    void showState(const SceneState &state);
    /// Plays the phases one after the other, again and again, as loopOf() gives them. Does nothing
    /// with no phases.
    void play(std::vector<Phase> loop);
    /// Stays where it is.
    void stop();
    [[nodiscard]] bool isPlaying() const { return !m_loop.empty(); }
    /// What happens, for assistive technology.
    void setDescription(const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playingChanged(bool playing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void advance();
    void runTimer();

    FigureScene m_scene;
    std::vector<Phase> m_loop;
    /// Time of the loop before the clock was last started.
    double m_played = 0;
    QElapsedTimer m_clock;
    QTimer m_timer{this};
};

} // namespace limber
