// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/pacing_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace limber {

namespace {

constexpr QLatin1String repetitionsKey("repetitions");
constexpr QLatin1String tempoKey("tempo");
constexpr QLatin1String restKey("rest");
constexpr QLatin1String startHigherKey("start_higher");
constexpr QLatin1String waitForMeKey("wait_for_me");
constexpr QLatin1String daysPerWeekKey("days_per_week");
constexpr QLatin1String equipmentKey("equipment");
constexpr QLatin1String optionalStepsKey("optional_steps");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String spokenKey("spoken_ms");

template <typename AnyId>
QJsonArray toArray(const std::set<AnyId> &ids)
{
    QJsonArray array;
    for (const AnyId &id : ids)
        array.append(id.text());
    return array;
}

template <typename AnyId>
std::set<AnyId> idsFrom(const QJsonValue &value)
{
    std::set<AnyId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array)
        ids.insert(AnyId{id.toString()});
    return ids;
}

} // namespace

QJsonObject toJson(const Pacing &pacing)
{
    QJsonObject object{{tempoKey, pacing.tempo},
                       {restKey, pacing.rest},
                       {startHigherKey, pacing.startHigher},
                       {waitForMeKey, pacing.waitForMe},
                       {equipmentKey, toArray(pacing.equipment)},
                       {optionalStepsKey, toArray(pacing.optionalSteps)},
                       {languageKey, pacing.language}};
    if (pacing.repetitions)
        object.insert(repetitionsKey, *pacing.repetitions);
    if (pacing.daysPerWeek)
        object.insert(daysPerWeekKey, *pacing.daysPerWeek);
    QJsonObject spoken;
    for (auto it = pacing.spoken.begin(); it != pacing.spoken.end(); ++it)
        spoken.insert(it.key(), qint64{it.value().count()});
    object.insert(spokenKey, spoken);
    return object;
}

QString toText(const Pacing &pacing)
{
    return QString::fromUtf8(QJsonDocument(toJson(pacing)).toJson(QJsonDocument::Compact));
}

Pacing pacingFrom(const QString &text)
{
    return pacingFrom(QJsonDocument::fromJson(text.toUtf8()).object());
}

Pacing pacingFrom(const QJsonObject &object)
{
    Pacing pacing;
    if (const QJsonValue repetitions = object.value(repetitionsKey); repetitions.isDouble())
        pacing.repetitions = repetitions.toInt();
    if (const int days = object.value(daysPerWeekKey).toInt(); days >= 1 && days <= 7)
        pacing.daysPerWeek = days;
    pacing.tempo = object.value(tempoKey).toDouble(pacing.tempo);
    pacing.rest = object.value(restKey).toDouble(pacing.rest);
    pacing.startHigher = object.value(startHigherKey).toBool(pacing.startHigher);
    pacing.waitForMe = object.value(waitForMeKey).toBool(pacing.waitForMe);
    pacing.equipment = idsFrom<EquipmentId>(object.value(equipmentKey));
    pacing.optionalSteps = idsFrom<ExerciseId>(object.value(optionalStepsKey));
    pacing.language = object.value(languageKey).toString(pacing.language);
    const QJsonObject spoken = object.value(spokenKey).toObject();
    for (auto it = spoken.begin(); it != spoken.end(); ++it)
        pacing.spoken.insert(it.key(), Millis{it.value().toInteger()});
    return pacing;
}

} // namespace limber
