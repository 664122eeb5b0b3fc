// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export.h"

#include <optional>
#include <utility>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include "core/history/codes.h"
#include "core/history/pacing_text.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
std::optional<QString> codeOrNothing(const std::optional<T> &value)
{
    return value ? std::optional{codeOf(*value)} : std::nullopt;
}

QString nameOfText(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QJsonObject asJson(const SetRecord &set)
{
    return {{u"set"_s, set.set + 1},
            {u"exercise"_s, set.exercise.text()},
            {u"name"_s, set.exerciseName},
            {u"level"_s, set.level.isEmpty() ? QJsonValue() : QJsonValue(set.level)},
            {u"side"_s, orNull(codeOrNothing(set.side))},
            {u"planned_repetitions"_s, orNull(set.plannedRepetitions)},
            {u"done_repetitions"_s, set.doneRepetitions},
            {u"planned_seconds"_s, toSeconds(set.plannedWork)},
            {u"done_seconds"_s, toSeconds(set.doneWork)},
            {u"skipped"_s, set.skipped}};
}

QJsonObject asJson(const SessionRecord &session)
{
    QJsonArray sets;
    for (const SetRecord &set : session.sets)
        sets.append(asJson(set));
    return {{u"id"_s, session.id.text()},
            {u"routine"_s, session.routine.text()},
            {u"revision"_s, session.revision},
            {u"title"_s, session.routineTitle},
            {u"routine_text"_s, nameOfText(session.routineText)},
            {u"pacing"_s, toJson(session.pacing)},
            {u"started"_s, instantText(session.started)},
            {u"zone"_s, QString::fromUtf8(session.zone)},
            {u"outcome"_s, codeOf(session.outcome)},
            {u"reason"_s, orNull(codeOrNothing(session.reason))},
            {u"active_seconds"_s, toSeconds(session.active)},
            {u"total_seconds"_s, toSeconds(session.total)},
            {u"saved"_s, instantText(session.saved)},
            {u"next_set"_s, session.nextSet + 1},
            {u"tension_before"_s, orNull(session.before)},
            {u"tension_after"_s, orNull(session.after)},
            {u"note"_s, session.note},
            {u"speed"_s, session.speed},
            {u"sets"_s, sets}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A field after RFC 4180.
QString quoted(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') &&
        !field.contains(u'\r'))
        return field;
    return u"\"%1\""_s.arg(field.replace(u'"', u"\"\""_s));
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(quoted(field));
    return written.join(u',').toUtf8() + "\r\n";
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString{};
}

QString numberText(double number)
{
    constexpr int digits = 12;
    return QString::number(number, 'g', digits);
}

QByteArray asCsv(const SessionRecord &session)
{
    const QStringList common{session.id.text(),
                             session.routine.text(),
                             session.routineTitle,
                             instantText(session.started),
                             QString::fromUtf8(session.zone),
                             codeOf(session.outcome),
                             codeOrNothing(session.reason).value_or(QString{}),
                             numberText(toSeconds(session.active)),
                             numberText(toSeconds(session.total)),
                             numberText(session.before),
                             numberText(session.after),
                             session.note,
                             numberText(session.speed)};
    QByteArray lines;
    for (const SetRecord &set : session.sets)
        lines += csvLine(
            common +
            QStringList{QString::number(set.set + 1), set.exercise.text(), set.exerciseName,
                        set.level, codeOrNothing(set.side).value_or(QString{}),
                        numberText(set.plannedRepetitions), QString::number(set.doneRepetitions),
                        numberText(toSeconds(set.plannedWork)), numberText(toSeconds(set.doneWork)),
                        set.skipped ? u"true"_s : u"false"_s});
    return lines;
}

} // namespace

QByteArray HistoryWriter::begin() const
{
    if (m_format == ExportFormat::Csv)
        return "session,routine,title,started,zone,outcome,reason,active_seconds,total_seconds,"
               "tension_before,tension_after,note,speed,set,exercise,name,level,side,"
               "planned_repetitions,done_repetitions,planned_seconds,done_seconds,skipped\r\n";
    return u"{\"format\": \"%1\", \"version\": %2, \"sessions\": ["_s
        .arg(QString::fromUtf16(historyFormat))
        .arg(historyFormatVersion)
        .toUtf8();
}

QByteArray HistoryWriter::add(const SessionRecord &session)
{
    if (m_format == ExportFormat::Csv)
        return asCsv(session);
    m_texts.insert(nameOfText(session.routineText), session.routineText);
    return (std::exchange(m_any, true) ? QByteArray(",\n") : QByteArray("\n")) +
           compact(asJson(session));
}

QByteArray HistoryWriter::end() const
{
    if (m_format == ExportFormat::Csv)
        return {};
    QJsonObject texts;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text)
        texts.insert(text.key(), QString::fromUtf8(text.value()));
    return "\n], \"routine_texts\": " + compact(texts) + "}\n";
}

} // namespace limber
