// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include "core/timeline/compile.h"

namespace limber::sample {

inline RollerPosition position(const QString &text, const QString &region = QStringLiteral("back"))
{
    const auto parsed = RollerPosition::parse(RegionId{region}, text);
    return parsed ? *parsed : (std::abort(), *parsed);
}

inline Exercise exercise(const QString &id, int setUpWords = 10)
{
    QStringList words(setUpWords, QStringLiteral("word"));
    return {
        .id = ExerciseId{id}, .name = LocalizedText{id}, .setUp = LocalizedText{words.join(u' ')}};
}

inline Catalog catalog()
{
    return Catalog{{exercise(QStringLiteral("lie")), exercise(QStringLiteral("roll")),
                    exercise(QStringLiteral("extend")), exercise(QStringLiteral("row"))}};
}

inline Step lie()
{
    return {.exercise = ExerciseId{QStringLiteral("lie")},
            .prescription = Hold{.duration = Millis{60'000},
                                 .region = RegionId{QStringLiteral("back")},
                                 .orientation = Orientation::Along},
            .optional = true};
}

inline Step roll()
{
    return {.exercise = ExerciseId{QStringLiteral("roll")},
            .prescription =
                Roll{.travel = *Travel::between(position(QStringLiteral("belly-button")),
                                                position(QStringLiteral("upper-shoulders"))),
                     .stroke = Millis{4'000},
                     .strokes = {{.kind = StrokeKind::Along, .duration = Millis{60'000}},
                                 {.kind = StrokeKind::SideToSide, .duration = Millis{30'000}}}}};
}

inline Step extend()
{
    return {.exercise = ExerciseId{QStringLiteral("extend")},
            .prescription = Extension{.levels = {position(QStringLiteral("belly-button")),
                                                 position(QStringLiteral("lower-ribs")),
                                                 position(QStringLiteral("shoulder-blades-bottom")),
                                                 position(QStringLiteral("shoulder-blades-middle")),
                                                 position(QStringLiteral("shoulder-blades-top"))},
                                      .repetitions = {.min = 3, .max = 4},
                                      .tempo = {.inhale = Millis{3'000},
                                                .arch = Millis{4'000},
                                                .hold = Millis{1'000},
                                                .back = Millis{2'500}},
                                      .move = Millis{10'000}}};
}

inline Step row()
{
    return {
        .exercise = ExerciseId{QStringLiteral("row")},
        .prescription = Sets{
            .sets = 2,
            .repetitions = 10,
            .tempo = {.pull = Millis{1'500}, .squeeze = Millis{1'000}, .release = Millis{2'500}},
            .rest = Millis{60'000}}};
}

/// The doses of the upper-back routine, with plain words.
inline Routine upperBack()
{
    return {.id = RoutineId{QStringLiteral("sample")},
            .title = LocalizedText{QStringLiteral("Sample")},
            .steps = {lie(), roll(), extend(), row()}};
}

inline Timeline timeline(const Pacing &pacing = {})
{
    return *compile(upperBack(), catalog(), pacing);
}

} // namespace limber::sample
