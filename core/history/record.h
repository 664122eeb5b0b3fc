// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/session/command.h"
#include "core/timeline/timeline.h"

namespace limber {

/// How a session ended; Open while it is being lived.
enum class Outcome { Open, Finished, Stopped, Interrupted };

/// How tense the back feels, 0 (none) to 10; never filled in for the person.
using Tension = std::optional<int>;

/// One set as it was done. Everything needed to read it later stands in it.
struct SetRecord {
    /// Index into Timeline::sets of the session.
    int set = 0;
    ExerciseId exercise{};
    /// The exercise's name in the session's language.
    QString exerciseName{};
    /// RollerPosition::text(), empty without a level.
    QString level{};
    std::optional<Side> side{};
    std::optional<int> plannedRepetitions{};
    int doneRepetitions = 0;
    Millis plannedWork{};
    Millis doneWork{};
    /// Left before its end.
    bool skipped = false;
    bool operator==(const SetRecord &) const = default;
};

struct SessionRecord {
    SessionId id{};
    RoutineId routine{};
    int revision = 1;
    /// In the session's language.
    QString routineTitle{};
    /// The routine file as it was guided.
    QByteArray routineText{};
    /// Pacing as it was guided, to resume an interrupted session.
    Pacing pacing{};
    /// UTC; when its first set-up began.
    QDateTime started{};
    /// IANA name of the zone it was lived in.
    QByteArray zone{};
    Outcome outcome = Outcome::Open;
    std::optional<StopReason> reason{};
    /// Time guided, without pauses and waiting.
    Millis active{};
    /// From start to end, without the time between an interruption and going on.
    Millis total{};
    /// UTC; when it was last written down. An interrupted session was lived until then.
    QDateTime saved{};
    /// The set an interrupted session goes on with: the one entered last, or the one after it once
    /// that is done to its end. The number of sets when all are done.
    int nextSet = 0;
    Tension before{};
    Tension after{};
    QString note{};
    /// 1 is real time; others stay out of statistics. Once another, it stays so.
    double speed = 1.0;
    /// In the order they were left; a set done again stands here again.
    std::vector<SetRecord> sets{};
    bool operator==(const SessionRecord &) const = default;
};

} // namespace limber
