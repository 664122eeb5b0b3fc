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
    /// Index into Timeline::sets of the session, to resume after it.
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
    /// UTC.
    QDateTime started{};
    /// IANA name of the zone it was lived in.
    QByteArray zone{};
    Outcome outcome = Outcome::Open;
    std::optional<StopReason> reason{};
    /// Time guided, without pauses and waiting.
    Millis active{};
    /// From start to end.
    Millis total{};
    Tension before{};
    Tension after{};
    QString note{};
    /// 1 is real time; others stay out of statistics.
    double speed = 1.0;
    std::vector<SetRecord> sets{};
    bool operator==(const SessionRecord &) const = default;
};

} // namespace limber
