// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/import.h"

#include <limits>
#include <optional>
#include <utility>

#include <QSet>
#include <QUuid>

#include "core/base/json_value.h"
#include "core/history/codes.h"
#include "core/history/export.h"
#include "core/history/pacing_text.h"
#include "core/routine/json_place.h"
#include "core/routine/json_text.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostValues = 50'000'000;
constexpr size_t mostProblems = 100;
constexpr int mostCount = 1'000'000;
constexpr double longestSpan = 366.0 * 24 * 60 * 60;
constexpr int highestTension = 10;
constexpr qsizetype longestName = 1'000;
constexpr qsizetype longestText = 1'000'000;

enum class Presence { Required, Optional };

/// Reads members of one type each and collects what is wrong with them; a wrong one reads as its
/// default.
class HistoryReader {
public:
    [[nodiscard]] const Problems &problems() const { return m_problems; }

    std::vector<SessionRecord> read(const JsonPlace &root)
    {
        std::vector<SessionRecord> sessions;
        const JsonPlace list = root[u"sessions"_s];
        if (!root.has(u"sessions"))
            add(ProblemCode::MissingField, root.pointer, {u"sessions"_s});
        else if (!list.value.isArray())
            wrongType(list, u"array"_s);
        m_texts = root[u"routine_texts"_s];
        for (const JsonPlace &place : list.items()) {
            if (m_problems.size() >= mostProblems)
                break;
            if (place.value.isObject())
                sessions.push_back(session(place));
            else
                wrongType(place, u"object"_s);
        }
        return sessions;
    }

    void add(ProblemCode code, const QString &pointer, QStringList details = {})
    {
        m_problems.push_back({.code = code, .pointer = pointer, .details = std::move(details)});
    }

    void wrongType(const JsonPlace &place, const QString &expected)
    {
        add(ProblemCode::WrongType, place.pointer, {expected, jsonTypeName(place.value)});
    }

    /// The member, when it is there and not null.
    std::optional<JsonPlace> member(const JsonPlace &parent, const QString &key, Presence presence)
    {
        JsonPlace place = parent[key];
        if (!place.value.isUndefined() && !place.value.isNull())
            return place;
        if (presence == Presence::Required)
            add(ProblemCode::MissingField, parent.pointer, {key});
        return std::nullopt;
    }

    std::optional<int> integer(const JsonPlace &parent, const QString &key, int least, int most,
                               Presence presence)
    {
        const auto place = member(parent, key, presence);
        if (!place)
            return std::nullopt;
        if (!isWhole(place->value)) {
            wrongType(*place, u"integer"_s);
            return std::nullopt;
        }
        return inRange(*place, least, most)
                   ? std::optional(static_cast<int>(place->value.toDouble()))
                   : std::nullopt;
    }

    std::optional<double> number(const JsonPlace &parent, const QString &key, double least,
                                 double most, Presence presence)
    {
        const auto place = member(parent, key, presence);
        if (!place)
            return std::nullopt;
        if (!place->value.isDouble()) {
            wrongType(*place, u"number"_s);
            return std::nullopt;
        }
        return inRange(*place, least, most) ? std::optional(place->value.toDouble()) : std::nullopt;
    }

    Millis span(const JsonPlace &parent, const QString &key)
    {
        return fromSeconds(number(parent, key, 0, longestSpan, Presence::Required).value_or(0));
    }

    QString text(const JsonPlace &parent, const QString &key, qsizetype longest, Presence presence)
    {
        const auto place = member(parent, key, presence);
        if (!place)
            return {};
        const QString text = place->value.toString();
        if (!place->value.isString())
            wrongType(*place, u"string"_s);
        else if (text.size() > longest)
            add(ProblemCode::TextTooLong, place->pointer,
                {QString::number(longest), QString::number(text.size())});
        return text;
    }

    QString name(const JsonPlace &parent, const QString &key)
    {
        const qsizetype before = static_cast<qsizetype>(m_problems.size());
        QString found = text(parent, key, longestName, Presence::Required);
        if (found.isEmpty() && before == static_cast<qsizetype>(m_problems.size()))
            add(ProblemCode::EmptyText, parent[key].pointer);
        return found;
    }

    bool flag(const JsonPlace &parent, const QString &key)
    {
        const auto place = member(parent, key, Presence::Required);
        if (place && !place->value.isBool())
            wrongType(*place, u"boolean"_s);
        return place && place->value.toBool();
    }

    template <typename Value>
    std::optional<Value> code(const JsonPlace &parent, const QString &key, const QString &allowed,
                              Presence presence)
    {
        const auto place = member(parent, key, presence);
        if (!place)
            return std::nullopt;
        const auto value = fromCode<Value>(place->value.toString());
        if (!value)
            add(ProblemCode::NotAllowedValue, place->pointer, {shownValue(place->value), allowed});
        return value;
    }

    QDateTime instant(const JsonPlace &parent, const QString &key, Presence presence)
    {
        const auto place = member(parent, key, presence);
        if (!place)
            return {};
        const QDateTime found =
            QDateTime::fromString(place->value.toString(), Qt::ISODateWithMs).toUTC();
        if (!found.isValid())
            add(ProblemCode::NotAllowedValue, place->pointer,
                {shownValue(place->value), u"2030-06-12T16:00:00.000Z"_s});
        return found;
    }

private:
    bool inRange(const JsonPlace &place, double least, double most)
    {
        const double value = place.value.toDouble();
        if (value >= least && value <= most)
            return true;
        add(ProblemCode::OutOfRange, place.pointer,
            {shownValue(place.value), shownValue(least), shownValue(most)});
        return false;
    }

    SessionId sessionId(const JsonPlace &parent)
    {
        const auto place = member(parent, u"id"_s, Presence::Required);
        if (!place)
            return {};
        const QUuid uuid(place->value.toString());
        const SessionId id{uuid.toString(QUuid::WithoutBraces)};
        if (uuid.isNull())
            add(ProblemCode::NotAllowedValue, place->pointer,
                {shownValue(place->value), u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"_s});
        else if (m_ids.contains(id))
            add(ProblemCode::DuplicateId, place->pointer, {id.text()});
        m_ids.insert(id);
        return id;
    }

    QByteArray routineText(const JsonPlace &parent)
    {
        const QString key = text(parent, u"routine_text"_s, longestName, Presence::Optional);
        return key.isEmpty() ? QByteArray()
                             : text(m_texts, key, longestText, Presence::Required).toUtf8();
    }

    SetRecord set(const JsonPlace &place)
    {
        return {
            .set = integer(place, u"set"_s, 1, mostCount, Presence::Required).value_or(1) - 1,
            .exercise = ExerciseId{name(place, u"exercise"_s)},
            .exerciseName = text(place, u"name"_s, longestName, Presence::Required),
            .level = text(place, u"level"_s, longestName, Presence::Optional),
            .side = code<Side>(place, u"side"_s, u"left, right"_s, Presence::Optional),
            .plannedRepetitions =
                integer(place, u"planned_repetitions"_s, 0, mostCount, Presence::Optional),
            .doneRepetitions =
                integer(place, u"done_repetitions"_s, 0, mostCount, Presence::Required).value_or(0),
            .plannedWork = span(place, u"planned_seconds"_s),
            .doneWork = span(place, u"done_seconds"_s),
            .skipped = flag(place, u"skipped"_s)};
    }

    std::vector<SetRecord> sets(const JsonPlace &parent)
    {
        std::vector<SetRecord> sets;
        const auto list = member(parent, u"sets"_s, Presence::Required);
        if (!list)
            return sets;
        if (!list->value.isArray())
            wrongType(*list, u"array"_s);
        for (const JsonPlace &place : list->items()) {
            if (place.value.isObject())
                sets.push_back(set(place));
            else
                wrongType(place, u"object"_s);
        }
        return sets;
    }

    SessionRecord session(const JsonPlace &place)
    {
        constexpr double slowest = 0.001;
        constexpr double fastest = 1'000'000;
        SessionRecord record{
            .id = sessionId(place),
            .routine = RoutineId{name(place, u"routine"_s)},
            .revision = integer(place, u"revision"_s, 0, std::numeric_limits<int>::max(),
                                Presence::Required)
                            .value_or(1),
            .routineTitle = text(place, u"title"_s, longestName, Presence::Required),
            .routineText = routineText(place),
            .pacing = pacingFrom(place[u"pacing"_s].value.toObject()),
            .started = instant(place, u"started"_s, Presence::Required),
            .zone = text(place, u"zone"_s, longestName, Presence::Required).toUtf8(),
            .outcome = code<Outcome>(place, u"outcome"_s, u"finished, stopped, interrupted, open"_s,
                                     Presence::Required)
                           .value_or(Outcome::Interrupted),
            .reason = code<StopReason>(place, u"reason"_s, u"done, pain, called-away"_s,
                                       Presence::Optional),
            .active = span(place, u"active_seconds"_s),
            .total = span(place, u"total_seconds"_s),
            .saved = instant(place, u"saved"_s, Presence::Optional),
            .before = integer(place, u"tension_before"_s, 0, highestTension, Presence::Optional),
            .after = integer(place, u"tension_after"_s, 0, highestTension, Presence::Optional),
            .note = text(place, u"note"_s, longestText, Presence::Required),
            .speed = number(place, u"speed"_s, slowest, fastest, Presence::Optional).value_or(1.0),
            .sets = sets(place)};
        record.nextSet = integer(place, u"next_set"_s, 1, mostCount, Presence::Optional)
                             .value_or(static_cast<int>(record.sets.size()) + 1) -
                         1;
        if (!record.saved.isValid())
            record.saved = record.started.addMSecs(record.total.count());
        if (record.outcome == Outcome::Open)
            record.outcome = Outcome::Interrupted;
        return record;
    }

    JsonPlace m_texts;
    QSet<SessionId> m_ids;
    Problems m_problems;
};

/// Nothing when the file is what it should be.
std::optional<Problem> mistakenIdentity(const QJsonObject &root)
{
    const QString ours = QString::fromUtf16(historyFormat);
    const QJsonValue format = root.value(u"format");
    if (format != ours)
        return Problem{.code = ProblemCode::UnknownFormat,
                       .pointer = u"/format"_s,
                       .details = {shownValue(format), ours}};
    const QJsonValue version = root.value(u"version");
    if (version != historyFormatVersion)
        return Problem{.code = ProblemCode::UnknownVersion,
                       .pointer = u"/version"_s,
                       .details = {shownValue(version), QString::number(historyFormatVersion)}};
    return std::nullopt;
}

} // namespace

Result<std::vector<SessionRecord>> readHistory(const QByteArray &bytes)
{
    const auto parsed = parseJson(bytes, mostValues);
    if (!parsed)
        return parsed.problems();
    if (const auto mistaken = mistakenIdentity(parsed->root))
        return *mistaken;
    HistoryReader reader;
    auto sessions = reader.read({parsed->root, {}});
    Problems problems = parsed->problems;
    problems.insert(problems.end(), reader.problems().begin(), reader.problems().end());
    if (!problems.empty()) {
        problems.resize(std::min(problems.size(), mostProblems));
        return problems;
    }
    return sessions;
}

} // namespace limber
