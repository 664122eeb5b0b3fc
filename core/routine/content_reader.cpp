// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/content_reader.h"

#include <algorithm>

#include <QSet>

#include "core/base/json_value.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isAmong(QChar c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

/// "de", "pt-BR", "zh-Hant-TW".
bool isLanguageTag(const QString &text)
{
    const auto isLower = [](QChar c) {
        return isAmong(c, u'a', u'z');
    };
    const auto isSubtag = [&](const QString &part) {
        return part.size() >= 2 && part.size() <= 8 &&
               std::all_of(part.begin(), part.end(), [&](QChar c) {
                   return isLower(c) || isAmong(c, u'A', u'Z') || isAmong(c, u'0', u'9');
               });
    };
    const QStringList parts = text.split(u'-');
    const QString &language = parts.front();
    return language.size() <= 3 && std::all_of(language.begin(), language.end(), isLower) &&
           std::all_of(parts.begin(), parts.end(), isSubtag);
}

} // namespace

void ContentReader::add(ProblemCode code, const QString &pointer, QStringList details)
{
    m_problems.push_back({.code = code, .pointer = pointer, .details = std::move(details)});
}

void ContentReader::addAll(const Problems &problems, const QString &pointer)
{
    for (const Problem &problem : problems) {
        QStringList details;
        for (const QString &detail : problem.details)
            details.append(shownValue(detail));
        add(problem.code, pointer, details);
    }
}

LocalizedText ContentReader::text(const JsonPlace &place)
{
    QMap<QString, QString> wordings;
    for (const auto &[language, wording] : place.members()) {
        const QString words = wording.value.toString();
        if (!isLanguageTag(language))
            add(ProblemCode::BadLanguage, wording.pointer, {shownValue(language)});
        if (!words.isEmpty() && words.trimmed().isEmpty())
            add(ProblemCode::EmptyText, wording.pointer);
        wordings.insert(language, words);
    }
    return LocalizedText{wordings};
}

std::vector<LocalizedText> ContentReader::texts(const JsonPlace &place)
{
    std::vector<LocalizedText> all;
    for (const JsonPlace &item : place.items())
        all.push_back(text(item));
    return all;
}

CueText ContentReader::cue(const JsonPlace &place)
{
    return {.title = text(place[u"title"_s]),
            .support = text(place[u"support"_s]),
            .extra = extra(place, {u"title"_s, u"support"_s})};
}

std::optional<RollerPosition> ContentReader::position(const RegionId &region,
                                                      const JsonPlace &place)
{
    if (!place.value.isString())
        return std::nullopt;
    const auto parsed = RollerPosition::parse(region, place.value.toString());
    if (parsed)
        return *parsed;
    addAll(parsed.problems(), place.pointer);
    return std::nullopt;
}

Exercise ContentReader::exercise(const JsonPlace &place)
{
    Exercise read{
        .id = id<ExerciseId>(place[u"id"_s]),
        .name = text(place[u"name"_s]),
        .setUp = text(place[u"set_up"_s]),
        .instructions = texts(place[u"instructions"_s]),
        .feel = text(place[u"feel"_s]),
        .avoid = texts(place[u"avoid"_s]),
        .extra = extra(place, {u"id"_s, u"name"_s, u"set_up"_s, u"set_up_with"_s, u"instructions"_s,
                               u"feel"_s, u"avoid"_s, u"step_at"_s, u"cues"_s})};
    for (const auto &[equipment, words] : place[u"set_up_with"_s].members()) {
        checkIdentifier(equipment, words.pointer);
        read.setUpWith.emplace(EquipmentId{equipment}, text(words));
    }
    for (const auto &[region, where] : place[u"step_at"_s].members()) {
        if (const auto at = position(RegionId{region}, where))
            read.footStepAt.emplace(region, *at);
    }
    for (const auto &[key, words] : place[u"cues"_s].members()) {
        checkIdentifier(key, words.pointer);
        read.cues.emplace(key, cue(words));
    }
    return read;
}

std::vector<Exercise> ContentReader::exercises(const JsonPlace &place)
{
    std::vector<Exercise> all;
    QSet<QString> ids;
    for (const JsonPlace &item : place.items()) {
        all.push_back(exercise(item));
        const QString name = all.back().id.text();
        if (!name.isEmpty() && ids.contains(name))
            add(ProblemCode::DuplicateId, item.pointer + u"/id"_s, {shownValue(name)});
        ids.insert(name);
    }
    return all;
}

Millis ContentReader::span(const JsonPlace &place)
{
    constexpr double day = 86'400;
    const double value = place.value.toDouble();
    return value > 0 && value <= day ? fromSeconds(value) : Millis{};
}

QJsonObject ContentReader::extra(const JsonPlace &place, std::initializer_list<QString> known)
{
    QJsonObject members = place.value.toObject();
    for (const QString &key : known)
        members.remove(key);
    return members;
}

void ContentReader::checkIdentifier(const QJsonValue &value, const QString &pointer)
{
    if (value.isString() && !isSlug(value.toString()))
        add(ProblemCode::BadIdentifier, pointer, {shownValue(value)});
}

} // namespace limber
