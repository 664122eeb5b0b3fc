// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/time.h"
#include "core/routine/routine.h"
#include "core/timeline/pacing.h"

namespace limber {

enum class SegmentKind {
    GetReady,
    Stroke,
    /// The small step of the feet between the two passes of a roll.
    FootStep,
    Inhale,
    Arch,
    Hold,
    Return,
    Move,
    Pull,
    Squeeze,
    Release,
    Rest,
    SwitchSide,
    ComeOff,
};

enum class Side { Left, Right };

/// "2 of 4": counted from 1.
struct Count {
    int number = 1;
    int of = 1;
    bool operator==(const Count &) const = default;
};

/// One stretch of a session in which one thing is to be done.
struct Segment {
    SegmentKind kind = SegmentKind::GetReady;
    /// In routine time, from the start of the timeline.
    Millis start{};
    Millis duration{};
    /// The player stays at the end of this segment until the person goes on.
    bool waits = false;
    /// Index into Timeline::sets.
    int set = 0;
    /// The repetition this belongs to; nothing outside repetitions.
    std::optional<Count> repetition{};
    /// Only for Stroke.
    std::optional<StrokeKind> stroke{};
    /// Of a roll in two passes; the step of the feet begins the second.
    std::optional<Count> pass{};
    /// What is said during it, with `{level}` for the level's name; empty for work. It never takes
    /// longer to say than `duration`.
    QString speech{};

    [[nodiscard]] Millis end() const { return start + duration; }
    bool operator==(const Segment &) const = default;
};

/// True for the segments that prepare work: getting into position, moving the roller, resting
/// between sets, switching sides, coming off.
[[nodiscard]] bool isSetUp(SegmentKind kind);

/// The cue_key that content knows a segment by.
[[nodiscard]] QString cueKeyOf(const Segment &segment);
/// The cue_key of its movement, which is the same in both passes of a roll.
[[nodiscard]] QString movementKeyOf(const Segment &segment);

/// The unit of doing and recording: a roll, one level's repetitions, one set of rows, one hold; one
/// side of it where the step has two.
struct SetPlan {
    /// Index into Timeline::steps.
    int step = 0;
    /// Among the sets of its step.
    Count number{};
    /// Where the roller lies; nothing for a roll (its travel tells), lengthwise, or without a
    /// roller.
    std::optional<RollerPosition> level{};
    std::optional<Side> side{};
    /// Planned repetitions; nothing for work measured in time.
    std::optional<int> repetitions{};
    /// Planned time of work, without set-up.
    Millis work{};
    /// Indices into Timeline::segments: [first, firstWork) is set-up, [firstWork, endWork) is work,
    /// [endWork, end) is coming off the roller where that follows.
    int first = 0;
    int firstWork = 0;
    int endWork = 0;
    int end = 0;
    bool operator==(const SetPlan &) const = default;
};

/// Days a week to practise: as the person chose, else as the routine says, where it does.
[[nodiscard]] std::optional<int> daysPerWeek(const Routine &routine, const Pacing &pacing);

/// One step of the routine as it will be done.
struct StepPlan {
    /// Index into Routine::steps.
    int routineStep = 0;
    Exercise exercise{};
    /// As the person's choices leave it: levels dropped by "start higher" are gone from it, while
    /// the routine's range of repetitions stays beside `repetitions`. A roll in two passes has its
    /// step of the feet, wherever that was said.
    Prescription prescription;
    /// Chosen repetitions a set; nothing for work measured in time.
    std::optional<int> repetitions{};
    /// Indices into Timeline::sets.
    int firstSet = 0;
    int setCount = 0;
    bool operator==(const StepPlan &) const = default;
};

/// A routine laid out in time: contiguous segments from 0 to length(). Screens, sheets, sounds and
/// the record all read this one value.
struct Timeline {
    Routine routine{};
    Pacing pacing{};
    std::vector<StepPlan> steps{};
    std::vector<SetPlan> sets{};
    std::vector<Segment> segments{};

    [[nodiscard]] Millis length() const;
    /// Estimated length of one step with its set-up; for "about 4 min".
    [[nodiscard]] Millis stepLength(int step) const;
    [[nodiscard]] const SetPlan &setOf(int segment) const;
    [[nodiscard]] const StepPlan &stepOf(int segment) const;
    /// Where the roller lies when a set's work starts: its level, or where its roll begins; nothing
    /// lengthwise or without a roller.
    [[nodiscard]] std::optional<RollerPosition> startingPosition(int set) const;
    /// Where a roll goes during a segment: over one of its passes, else over the whole; nothing
    /// where nothing is rolled.
    [[nodiscard]] std::optional<Travel> travelOf(int segment) const;
    /// The exercise's own words for a segment; null where it has none. Lent by the timeline.
    [[nodiscard]] const CueText *cueTextOf(int segment) const;
    /// A set-up's speech as Pacing::spoken knows it: `speech` with the level of `set` filled in.
    [[nodiscard]] QString spokenKey(QString speech, int set) const;
    /// The set after the one `segment` belongs to; nothing in the last.
    [[nodiscard]] std::optional<int> nextSet(int segment) const;
    bool operator==(const Timeline &) const = default;
};

} // namespace limber
