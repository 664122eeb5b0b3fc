// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/figure/arrow.h"
#include "core/figure/motion.h"

namespace limber {

/// Where the strokes of a roll leave the roller.
enum class StrokesEnd { Either, Upper, Lower };

/// What a motion depends on, in plain values.
struct Phase {
    ExerciseId exercise{};
    /// As in an exercise's cues: "get-ready", "along", "inhale", "come-off".
    QString kind{};
    /// Where the roller touches the spine, as arc length: the level of an extension, or the upper
    /// end of a roll; and where it comes from: the level before, or the lower end.
    std::optional<double> level{};
    std::optional<double> from{};
    /// What is used; chooses between variants.
    std::set<EquipmentId> equipment{};
    double seconds = 1;
    /// One stroke of a roll.
    double stroke = 4;
    StrokesEnd strokesEnd = StrokesEnd::Either;
    bool operator==(const Phase &) const = default;
};

/// How many strokes a roll makes in its time: whole ones, as near to their length as its end
/// allows.
[[nodiscard]] int strokesIn(const Phase &phase);

/// A still picture that tells a movement.
struct Picture {
    Moment moment{};
    Arrow arrow = Arrow::None;
    bool operator==(const Picture &) const = default;
};

/// Draws a picture with its arrow; empty for one seen from behind.
[[nodiscard]] Figure solve(const Picture &picture, const Person &person = allPersons().front());

/// How near an exercise is seen: getting into position and off again takes more room than the work
/// between.
enum class Shot { Whole, Work };
[[nodiscard]] Shot shotOf(const Phase &phase);

/// What the motions of an exercise touch, by view; empty where nothing is seen from there.
struct Reach {
    Bounds side{};
    Bounds facing{};
    bool operator==(const Reach &) const = default;
};

enum class PictureKind { Start, End, Thumbnail };

/// Every pose and motion, read from data (format "limber-figures", version 1; see
/// resources/figures/README.md). An exercise nobody drew is simply not in it.
class PoseBook {
public:
    /// The files may use one another's poses. On failure: every problem found; the pointer begins
    /// with the index of its file.
    [[nodiscard]] static Result<PoseBook> read(const std::vector<QByteArray> &files);
    /// What ships with the program. Read once, when first asked for.
    [[nodiscard]] static const PoseBook &shipped();

    [[nodiscard]] bool knows(const ExerciseId &exercise) const;
    [[nodiscard]] std::vector<ExerciseId> exercises() const;
    /// Nothing when this exercise has no motion of that kind, or none there: no roll goes further
    /// than planted feet reach.
    [[nodiscard]] std::optional<Motion> motion(const Phase &phase) const;
    /// The kinds of motion an exercise has.
    [[nodiscard]] QStringList kinds(const ExerciseId &exercise,
                                    const std::set<EquipmentId> &equipment) const;
    /// What a picture must hold so that no motion of the exercise in that shot, at any level,
    /// leaves it.
    [[nodiscard]] Reach reach(const ExerciseId &exercise, const std::set<EquipmentId> &equipment,
                              Shot shot, const Person &person) const;
    /// The variants of an exercise; empty when there is only one way to do it.
    [[nodiscard]] std::vector<EquipmentId> variants(const ExerciseId &exercise) const;
    [[nodiscard]] std::optional<Picture> picture(const ExerciseId &exercise, PictureKind kind,
                                                 const std::set<EquipmentId> &equipment,
                                                 std::optional<double> level = {}) const;

    [[nodiscard]] QStringList poses() const;
    /// A pose by name, at a level where it has some.
    [[nodiscard]] std::optional<Moment> pose(const QString &name,
                                             std::optional<double> level = {}) const;

private:
    /// A pose, or one for each of several levels.
    struct LevelledPose {
        Moment base{};
        /// By arc length of the spine.
        std::map<double, Moment> levels{};
    };
    enum class Level { To, From };
    struct Key {
        QString pose{};
        /// Changes to the pose half way here, which bend the way.
        QJsonObject via{};
        Level level = Level::To;
        /// Fixed instead of the phase's.
        std::optional<double> at{};
        /// From the key before to this one, and staying here.
        double seconds = 0;
        double hold = 0;
        /// Staying here takes what is left of the phase.
        bool stretches = false;
    };
    struct Script {
        std::vector<Key> keys{};
        bool repeats = false;
        /// The keys hold for a phase that begins at this arc length alone.
        std::optional<double> onlyAt{};
        /// A roll, with the feet planted in one of several ways.
        QStringList strokes{};
        /// Side to side at this arc length.
        std::optional<double> swayAt{};
    };
    struct Still {
        QString pose{};
        Arrow arrow = Arrow::None;
        std::optional<double> at{};
    };
    struct Exercise {
        std::map<QString, Script> motions{};
        std::map<PictureKind, Still> pictures{};
    };
    struct Entry {
        Exercise plain{};
        std::map<EquipmentId, Exercise> variants{};
    };
    class Reader;
    class Director;
    /// Applies the members that a pose has in a file.
    static void change(Moment &moment, const QJsonObject &changes);

    [[nodiscard]] const Script *script(const Phase &phase) const;
    /// The levels that poses have, from low to high.
    [[nodiscard]] std::set<double> levelsOf(const QStringList &poses) const;

    std::map<QString, LevelledPose> m_poses;
    std::map<ExerciseId, Entry> m_exercises;
};

} // namespace limber
