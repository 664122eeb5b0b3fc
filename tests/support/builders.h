// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/history/record.h"

namespace limber::build {

/// A set with a value of its own in every field; `number` tells sets apart.
inline SetRecord set(int number)
{
    return {.set = number,
            .exercise = ExerciseId{QStringLiteral("thoracic-extension")},
            .exerciseName = QStringLiteral("Über die Rolle strecken"),
            .level = QStringLiteral("belly-button..lower-ribs@40"),
            .side = number % 2 ? Side::Right : Side::Left,
            .plannedRepetitions = 4,
            .doneRepetitions = number % 5,
            .plannedWork = Millis{42'000},
            .doneWork = Millis{10'001 + number},
            .skipped = number % 3 == 0};
}

inline std::vector<SetRecord> sets(int count)
{
    std::vector<SetRecord> sets;
    for (int number = 0; number < count; ++number)
        sets.push_back(set(number));
    return sets;
}

inline Pacing pacing()
{
    Pacing pacing;
    pacing.repetitions = 3;
    pacing.tempo = 1.1;
    pacing.rest = 0.3;
    pacing.startHigher = true;
    pacing.waitForMe = true;
    pacing.daysPerWeek = 2;
    pacing.equipment = {EquipmentId{QStringLiteral("suspension-straps")}};
    pacing.optionalSteps = {ExerciseId{QStringLiteral("lengthwise-decompression")}};
    pacing.language = QStringLiteral("de");
    pacing.spoken = {{QStringLiteral("und strecken: „jetzt“"), Millis{2'345}}};
    return pacing;
}

inline SessionId idOf(int number)
{
    return SessionId{QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'))};
}

/// Later than all of them.
inline const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// A session being lived, with a value of its own in every field; `number` tells sessions apart and
/// orders them in time, a day each.
inline SessionRecord session(int number, int setCount = 0)
{
    const QDateTime first(QDate(2024, 3, 30), QTime(23, 30, 0, 123), Qt::UTC);
    return {.id = idOf(number),
            .routine = RoutineId{QStringLiteral("upper-back-release")},
            .revision = 7,
            .routineTitle = QStringLiteral("Oberer Rücken"),
            .routineText = QByteArrayLiteral("{\"format\": \"limber-routine\"}\n"),
            .pacing = pacing(),
            .started = first.addDays(number),
            .zone = QByteArrayLiteral("Europe/Berlin"),
            .outcome = Outcome::Open,
            .active = Millis{1'000 * setCount},
            .total = Millis{1'500 * setCount},
            .saved = first.addDays(number).addMSecs(1'500 * setCount),
            .nextSet = setCount + 1,
            .before = 6,
            .after = std::nullopt,
            .note = QStringLiteral("Schulter; 'links'\n100 % \U0001F642"),
            .speed = 1.0 / 3.0,
            .sets = sets(setCount)};
}

/// The same, ended.
inline SessionRecord finishedSession(int number, int setCount = 3)
{
    SessionRecord record = session(number, setCount);
    record.outcome = Outcome::Finished;
    return record;
}

} // namespace limber::build
