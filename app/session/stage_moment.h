// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/figure/figure_scene.h"
#include "app/figure/map_state.h"
#include "core/session/player.h"

namespace limber {

/// One part of a repetition in the bar that paces it.
struct TempoPart {
    QString word;
    QString breath;
    /// Of the whole repetition.
    double share = 0;
    /// How much of it is over, 0 to 1.
    double over = 0;
    bool now = false;
    bool operator==(const TempoPart &) const = default;
};

/// Everything the stage shows at one instant, in words and numbers: what is drawn and what is read
/// aloud come from this one value.
struct StageMoment {
    BackMapState map;
    /// What the figure shows, where somebody drew the exercise.
    SceneState scene;
    /// Whether the map stands beside the figure also where there is little room.
    bool mapBeside = false;
    /// Coming off the roller takes the map's place where no figure shows it.
    bool comeOff = false;
    /// In the ring; empty where a sign stands for it.
    QString number;
    QString caption;
    /// How much of the ring is filled, 0 to 1.
    double ring = 0;
    /// Preparing, not working.
    bool setUp = false;
    bool waiting = false;
    bool paused = false;
    QString cue;
    /// The breath from empty (0) to full (1); nothing when it is not paced.
    std::optional<double> breath{};
    QString title;
    QString support;
    /// The sentence being said in a set-up; empty when nothing is.
    QString said{};
    std::vector<TempoPart> tempo{};
    QStringList chips{};
    int chip = -1;
    /// One sentence for assistive technology; the same during a whole segment.
    QString now;

    bool operator==(const StageMoment &) const = default;
};

/// `reducedMotion` shows movements as steps between their ends.
[[nodiscard]] StageMoment momentOf(const Player &player, bool reducedMotion = false);

/// How to come off safely from where the player is: the stage of a stopped session.
[[nodiscard]] StageMoment comeOffMoment(const Player &player);

/// The map for a segment, this far into it, 0 to 1.
[[nodiscard]] BackMapState mapOf(const Timeline &timeline, int segment, double share);

} // namespace limber
